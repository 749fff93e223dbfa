/** The page's side of the worker: questions with promised answers; of several checks asked for, only the newest is made. */
import type { Answered, Answers, Question } from './bench-messages.ts';
import type { Checked, Files } from './checker.ts';

export interface Bench {
  start(): Promise<Answers['start']>;
  text(name: string): Promise<string | null>;
  /** Null where newer files have been handed in meanwhile. */
  check(files: Files): Promise<Checked | null>;
  draft(root: string): Promise<Answers['draft']>;
  scenario(root: string): Promise<Answers['scenario']>;
  destroy(): void;
}

interface Waiting { readonly done: (answer: never) => void; readonly failed: (why: Error) => void }

/** Starts the worker. */
export function createBench(): Bench {
  const worker = new Worker(new URL('./bench-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let count = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
    const found = waiting.get(data.id);
    waiting.delete(data.id);
    if ('failed' in data) found?.failed(new Error(data.failed));
    else found?.done(data.answer as never);
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { failed } of waiting.values()) failed(new Error(message));
    waiting.clear();
  });
  const ask = <K extends keyof Answers>(question: Question & { readonly ask: K }): Promise<Answers[K]> => new Promise((done, failed) => {
    count += 1;
    waiting.set(count, { done: done as Waiting['done'], failed });
    worker.postMessage({ ...question, id: count });
  });
  return {
    start: () => ask({ ask: 'start' }),
    text: (name) => ask({ ask: 'text', name }),
    check: newestOnly((files) => ask({ ask: 'check', files })),
    draft: (root) => ask({ ask: 'draft', root }),
    scenario: (root) => ask({ ask: 'scenario', root }),
    destroy: () => worker.terminate(),
  };
}

/** Runs one check at a time; what is asked for meanwhile waits, and only the newest of it is run. */
function newestOnly(run: (files: Files) => Promise<Checked>): Bench['check'] {
  let turn = 0;
  let last: Promise<unknown> = Promise.resolve();
  return (files) => {
    turn += 1;
    const mine = turn;
    const next = last.then(() => (mine === turn ? run(files) : null));
    last = next.catch(() => undefined);
    return next.then((checked) => (mine === turn ? checked : null));
  };
}
