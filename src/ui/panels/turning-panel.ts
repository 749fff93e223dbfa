/** Turning points: worked out in the background when asked for, with progress and a way to stop; then a list and its intervals. */
import { turningRows, turningSpec } from '../../charts/turning-chart.ts';
import type { Scenario } from '../../engine/scenario.ts';
import { start } from '../../lab/pool.ts';
import type { Ended, Running } from '../../lab/pool.ts';
import { turningPoints, turningPointsJob } from '../../lab/turning-points.ts';
import type { Campaign } from '../../lab/turning-points.ts';
import type { FuturesJob } from '../../lab/futures.ts';
import { fill, h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { chartFrame } from '../charts/frame.ts';
import { announce } from '../focus/announce.ts';
import { browserPorts } from '../lab/ports.ts';
import { t } from '../../words/messages.ts';

export interface TurningPanel {
  readonly element: HTMLElement;
  /** What has been found, for the report; null where nothing has been worked out. */
  readonly found: () => Child[] | null;
  readonly leave: () => void;
}

interface State {
  readonly scenario: Scenario;
  readonly job: FuturesJob;
  readonly host: HTMLElement;
  running: Running<FuturesJob> | null;
  ended: Ended<FuturesJob> | null;
}

/** The panel of a campaign; nothing runs before it is asked to. */
export function turningPanel(scenario: Scenario, campaign: Campaign): TurningPanel {
  const state: State = { scenario, job: turningPointsJob(scenario, campaign), host: h('div', { class: 'turning' }), running: null, ended: null };
  fill(state.host, offer(state, null));
  return {
    element: state.host,
    found: () => (state.ended ? result(state, state.ended) : null),
    leave: () => state.running?.cancel(),
  };
}

function offer(state: State, failed: string | null): Child[] {
  const { job } = state;
  if (job.moments.length === 0) return [h('p', {}, t('debrief:turning.none'))];
  return [
    h('p', {}, t('debrief:turning.about', { count: job.moments.length, runs: job.runs })),
    failed === null ? null : h('p', { role: 'alert' }, t('debrief:turning.failed', { why: failed })),
    h('p', {}, button({ label: t('debrief:turning.start'), icon: 'ui/play', press: () => void work(state), key: 'turning' })),
  ];
}

async function work(state: State): Promise<void> {
  const { scenario, job, host } = state;
  const words = (done: number): string => t('debrief:turning.progress', { done, runs: job.runs });
  const label = h('span', {}, words(0));
  const bar = h('progress', { max: job.runs, value: 0, 'aria-label': t('debrief:turning.heading') });
  fill(host, h('p', { class: 'turning-run' }, bar, label, button({ label: t('debrief:turning.stop'), icon: 'ui/close', press: () => state.running?.cancel(), key: 'turning' })));
  const told = ({ done }: { readonly done: number }): void => {
    bar.value = done;
    label.textContent = words(done);
  };
  try {
    state.running = start(scenario, job, browserPorts(), { told });
    state.ended = await state.running.ended;
    fill(host, result(state, state.ended), state.ended.why === 'cancelled' ? againButton(state) : null);
    announce(t('debrief:turning.ready'), 'own');
  } catch (error) {
    fill(host, offer(state, error instanceof Error ? error.message : String(error)));
  }
  state.running = null;
}

const againButton = (state: State): HTMLElement =>
  h('p', {}, button({ label: t('debrief:turning.again'), icon: 'ui/play', press: () => void work(state), key: 'turning' }));

/** The rows, their intervals, and how far they may be trusted. */
function result({ scenario, job }: State, { why, runs, part }: Ended<FuturesJob>): Child[] {
  const rows = runs === 0 ? [] : turningRows(scenario, turningPoints(job, part));
  const stopped = why === 'cancelled' ? h('p', {}, t('debrief:turning.stopped', { done: runs, runs: job.runs })) : null;
  if (rows.length === 0) return [stopped, runs === 0 ? null : h('p', {}, t('debrief:turning.small', { count: job.moments.length }))];
  return [
    stopped,
    h('div', { class: 'turning-found' },
      h('ol', { class: 'turning-list' }, ...rows.map(({ title, choices, effect }) => h('li', {}, h('strong', {}, title), h('span', {}, choices), h('span', { class: 'turning-effect' }, effect)))),
      chartFrame(turningSpec(scenario, rows, { seed: job.moments[0]!.world.seed, runs }))),
  ];
}
