/** A job of the lab with its bar: how far it is, pause, stop; what has come in is shown a few times a second at most. */
import type { Baseline } from '../../engine/index.ts';
import type { Scenario } from '../../engine/scenario.ts';
import type { Job, PartOf } from '../../lab/jobs.ts';
import { start } from '../../lab/pool.ts';
import type { Ended, Progress } from '../../lab/pool.ts';
import { fill, h } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { t } from '../../words/messages.ts';
import { browserPorts } from './ports.ts';

export interface Ordered<J extends Job> {
  readonly scenario: Scenario;
  readonly job: J;
  readonly baseline: Baseline | null;
  /** What is being played, for the bar. */
  readonly label: string;
  /** Shows what has come in. */
  readonly seen?: (part: PartOf<J>) => void;
  readonly enough?: (progress: Progress<J>) => boolean;
}

export interface Course<J extends Job> {
  /** The bar, for the page. */
  readonly element: HTMLElement;
  readonly ended: Promise<Ended<J>>;
  readonly cancel: () => void;
}

/**
 * Between two showings, ms: the first come quickly, since they change most; later ones hardly differ, and a calm page
 * leaves the machine to the campaigns.
 */
const PAUSE = { first: 300, most: 4000, growth: 1.9 } as const;
/** Between two looks at how far it is, ms. */
const TICK = 200;

/** Starts a job; the bar goes when it has ended. */
export function order<J extends Job>({ scenario, job, baseline, label, seen, enough }: Ordered<J>): Course<J> {
  const words = (done: number): string => t('lab:run.progress', { done, runs: job.runs });
  const told = h('span', { class: 'run-count' }, words(0));
  const bar = h('progress', { max: job.runs, value: 0, 'aria-label': label });
  const show = shower(seen, () => pauses.next());
  const pauses = longerPauses();
  const count = shower(({ done }: { readonly done: number }) => {
    bar.value = done;
    told.textContent = words(done);
  }, () => TICK);
  const running = start(scenario, job, browserPorts(), {
    ...(baseline && { baseline }), ...(enough && { enough }),
    told: ({ done, part }) => {
      count.take({ done });
      show.take(part);
    },
  });
  const ended = running.ended.finally(() => {
    count.stop();
    show.stop();
  });
  const element = h('div', { class: 'run-bar' }, h('span', { class: 'run-label' }, label), bar, told, pauseButton(running), button({ label: t('lab:run.stop'), icon: 'ui/close', press: running.cancel, key: 'run-stop' }));
  return { element, ended, cancel: running.cancel };
}

function pauseButton({ pause, resume }: { readonly pause: () => void; readonly resume: () => void }): HTMLElement {
  const host = h('span', {});
  const draw = (paused: boolean): void => fill(host, button({
    label: t(paused ? 'lab:run.resume' : 'lab:run.pause'), icon: paused ? 'ui/play' : 'ui/pause', key: 'run-pause',
    press: () => {
      (paused ? resume : pause)();
      draw(!paused);
    },
  }));
  draw(false);
  return host;
}

interface Shower<P> { readonly take: (part: P) => void; readonly stop: () => void }

/** Pauses that grow up to the longest. */
function longerPauses(): { readonly next: () => number } {
  let pause: number = PAUSE.first;
  return { next: () => {
    const now = pause;
    pause = Math.min(PAUSE.most, pause * PAUSE.growth);
    return now;
  } };
}

/** Shows the newest part at once, and later ones after a pause. */
function shower<P>(seen: ((part: P) => void) | undefined, pause: () => number): Shower<P> {
  let timer = 0;
  let waiting: P | null = null;
  const show = (): void => {
    timer = window.setTimeout(() => {
      timer = 0;
      if (waiting !== null) show();
    }, pause());
    const part = waiting!;
    waiting = null;
    seen?.(part);
  };
  return {
    take: (part) => {
      waiting = part;
      if (timer === 0) show();
    },
    stop: () => window.clearTimeout(timer),
  };
}
