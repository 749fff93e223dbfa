// A thread of the lab run from the sources: Node's own loader does not read TypeScript in a worker.
import { register } from 'tsx/esm/api';

register();
await import('../src/cli/lab-worker.ts');
