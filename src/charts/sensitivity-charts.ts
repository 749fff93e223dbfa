/** The charts of the assumptions: how far each moves the effect of a change, and how far the thing itself. */
import { TUNABLE, TUNABLE_IDS } from '../engine/index.ts';
import type { EndEffect, Effects } from '../lab/effects.ts';
import type { Setting } from '../lab/sensitivity.ts';
import { dotDrawing } from './dots.ts';
import type { DotRow } from './dots.ts';
import type { ChartSpec } from './spec.ts';
import { INK } from './look.ts';
import { tornadoDrawing } from './tornado.ts';
import type { TornadoRow } from './tornado.ts';
import { t } from '../words/messages.ts';
import { captionOf, headOf } from './asked.ts';
import type { Asked } from './asked.ts';
import { gapOf, isClear, mannerOf, rangeOf } from './figures.ts';
import { measureName } from './measure-words.ts';

/** Constants in a chart; its table has all. */
const SHOWN = 12;

const nameOf = ({ constant }: Pick<Setting, 'constant'>): string => t(`lab:constant.${constant}`);
const isLow = ({ constant, value }: Pick<Setting, 'constant' | 'value'>): boolean => value < TUNABLE[constant].value;
const least = (ask: string): number => (mannerOf(ask) === 'share' ? 0.05 : 0.5);

const common = (desk: Asked, runs: number, file: string): Pick<ChartSpec, 'caption' | 'file' | 'level' | 'head'> => ({
  caption: captionOf(desk, runs, Math.round((desk.settings.gravities[0] ?? 0.5) * 100)), file: `${desk.scenario.id}-${file}`, level: 2, head: headOf(desk, runs),
});

/** Which assumption the effect of the change hangs on: a tornado around the effect in the model as it is. */
export function effectSpec(desk: Asked, { runs, usual, ends }: Effects): ChartSpec {
  const { ask } = desk.settings;
  const middle = usual.difference ?? 0;
  const known = ends.filter(({ effect }) => effect.difference !== null);
  const reach = ({ effect }: EndEffect): number => Math.abs(effect.difference! - middle);
  const widest = (constant: string): number => Math.max(...known.filter((end) => end.constant === constant).map(reach));
  const first = [...new Set(known.map(({ constant }) => constant))].toSorted((a, b) => widest(b) - widest(a)).slice(0, SHOWN);
  const rows = first.flatMap((constant) => known.filter((end) => end.constant === constant).map((end): TornadoRow => (
    { name: nameOf(end), end: isLow(end) ? 'low' : 'high', value: end.effect.difference!, interval: end.effect.interval, clear: isClear(end.shift.interval) })));
  const clear = known.filter(({ shift }) => isClear(shift.interval)).toSorted((a, b) => reach(b) - reach(a));
  return {
    ...common(desk, runs, 'effect-sensitivity'), ...effectWords(desk, { runs, usual, ends: known }, clear),
    draw: (size) => tornadoDrawing(rows, { domain: spanOf(ask, rows, middle), format: (value) => gapOf(ask, value), label: t('lab:sensitivity.effectAxis'), usual: middle }, size),
    key: [{ label: t('lab:sensitivity.low'), form: 'openBar', ink: INK.baseline }, { label: t('lab:sensitivity.high'), form: 'bar', ink: INK.intervention }, { label: t('lab:sensitivity.usualEffect'), form: 'dots', ink: INK.history }],
    table: {
      head: ['constant', 'usual', 'value', 'effect', 'low', 'high', 'shift'].map((name) => t(`lab:table.${name}`)),
      rows: known.map((end) => [nameOf(end), String(end.usual), String(end.value), end.effect.difference, end.effect.interval?.[0], end.effect.interval?.[1], end.shift.difference]),
      shown: (cell) => (typeof cell === 'number' ? gapOf(ask, cell) : String(cell ?? '–')),
    },
  };
}

/** All bars and whiskers, zero, and a little room. */
function spanOf(ask: string, rows: readonly TornadoRow[], middle: number): [number, number] {
  const all = [0, middle, ...rows.flatMap(({ value, interval }) => [value, ...(interval ?? [])])];
  const edge = Math.max(least(ask), Math.max(...all) - Math.min(...all)) * 0.05;
  return [Math.min(...all) - edge, Math.max(...all) + edge];
}

/** What the tornado says: where the effect stands, between what it moves, and whether any assumption turns it round. */
function effectWords({ scenario, settings: { ask } }: Asked, { usual, ends }: Effects, clear: readonly EndEffect[]): Pick<ChartSpec, 'title' | 'summary'> {
  const middle = usual.difference ?? 0;
  const values = [middle, ...ends.map(({ effect }) => effect.difference!)];
  const turned = ends.filter(({ effect }) => isClear(effect.interval) && isClear(usual.interval) && Math.sign(effect.difference!) !== Math.sign(middle));
  const params = {
    outcome: measureName(scenario, ask), name: clear[0] ? nameOf(clear[0]) : '', usual: gapOf(ask, middle), range: usual.interval ? rangeOf(ask, usual.interval) : '–',
    low: gapOf(ask, Math.min(...values)), high: gapOf(ask, Math.max(...values)), all: TUNABLE_IDS.length, count: new Set(clear.map(({ constant }) => constant)).size,
  };
  return {
    title: t(clear[0] ? 'lab:sensitivity.effectTitle' : 'lab:sensitivity.effectTitleNone', params),
    summary: [t('lab:sensitivity.effectSummary', params), t('lab:sensitivity.effectCount', params),
      turned.length > 0 ? t('lab:sensitivity.turned', { name: nameOf(turned[0]!) }) : isClear(usual.interval) ? t('lab:sensitivity.unturned') : ''].filter((each) => each !== '').join(' '),
  };
}

/** How far each assumption moves the thing itself, the change being made on both sides. */
export function levelSpec(desk: Asked, settings: readonly Setting[], runs: number): ChartSpec {
  const { ask } = desk.settings;
  const moved = settings.flatMap((setting) => { const found = setting.moved[ask]; return found && found.difference !== null ? [{ setting, difference: found.difference, interval: found.interval }] : []; });
  const widest = (constant: string): number => Math.max(...moved.filter(({ setting }) => setting.constant === constant).map(({ difference }) => Math.abs(difference)));
  const first = [...new Set(moved.map(({ setting }) => setting.constant))].toSorted((a, b) => widest(b) - widest(a)).slice(0, SHOWN);
  const rows = first.flatMap((constant) => moved.filter(({ setting }) => setting.constant === constant)
    .map(({ setting, difference, interval }): DotRow => ({ name: nameOf(setting), value: difference, interval, side: isLow(setting) ? 'baseline' : 'intervention' })));
  const most = Math.max(least(ask), ...rows.flatMap(({ value, interval }) => [value, ...(interval ?? [])].map(Math.abs))) * 1.05;
  const clear = moved.filter(({ interval }) => isClear(interval)).toSorted((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
  return {
    ...common(desk, runs, 'sensitivity'),
    title: clear[0] ? t('lab:sensitivity.title', { name: nameOf(clear[0].setting), outcome: measureName(desk.scenario, ask) }) : t('lab:sensitivity.titleNone', { outcome: measureName(desk.scenario, ask) }),
    summary: t('lab:sensitivity.summary', { count: new Set(clear.map(({ setting }) => setting.constant)).size, all: TUNABLE_IDS.length }),
    draw: (size) => dotDrawing(rows, { domain: [-most, most], format: (value) => gapOf(ask, value), zero: 0, label: t('lab:sensitivity.levelAxis') }, size),
    key: [{ label: t('lab:sensitivity.low'), form: 'open', ink: INK.baseline }, { label: t('lab:sensitivity.high'), form: 'full', ink: INK.intervention }],
    table: {
      head: ['constant', 'usual', 'value', 'difference', 'low', 'high'].map((name) => t(`lab:table.${name}`)),
      rows: moved.map(({ setting, difference, interval }) => [nameOf(setting), String(setting.usual), String(setting.value), difference, interval?.[0], interval?.[1]]),
      shown: (cell) => (typeof cell === 'number' ? gapOf(ask, cell) : String(cell ?? '–')),
    },
  };
}
