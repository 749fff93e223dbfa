/** What the two processes share: where the peers are installed, and what is told. */
import { fileURLToPath } from 'node:url';

/** Folder of the installed peers. */
export const PEERS = fileURLToPath(new URL('../../node_modules/.cache/three-capitals-peers', import.meta.url));

/** What a process tells of the campaigns that it played: milliseconds of the rules alone and of all, the last one's hash. */
export interface Told {
  readonly runs: number;
  readonly steps: number;
  readonly rules: number;
  readonly whole: number;
  readonly hash: string;
}
