/** Drawings one after the other, each in a task of its own, so that the page answers between two of them. */

export interface Line {
  /** Whether something still waits. */
  readonly busy: () => boolean;
  /** Puts tasks in place of those that still wait. */
  readonly put: (tasks: readonly (() => void)[]) => void;
}

/** A line of tasks. */
export function oneByOne(): Line {
  let waiting: (() => void)[] = [];
  let timer = 0;
  const next = (): void => {
    timer = 0;
    waiting.shift()?.();
    if (waiting.length > 0) timer = window.setTimeout(next);
  };
  const put = (tasks: readonly (() => void)[]): void => {
    waiting = [...tasks];
    if (timer === 0) timer = window.setTimeout(next);
  };
  return { busy: () => waiting.length > 0, put };
}
