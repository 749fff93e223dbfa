import { existsSync } from 'node:fs';
import { inProject } from '../../../scripts/run.mjs';
import { serveFolder } from '../../../scripts/static-server.mjs';

/** Serves the built game on a free port of loopback; throws where nothing was built. */
export async function serveBuild(): Promise<{ address: string; close: () => Promise<void> }> {
  if (!existsSync(inProject('dist/index.html'))) throw new Error('Nothing is built yet: npm run build');
  return serveFolder(inProject('dist'), 0);
}
