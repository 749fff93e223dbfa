/** The options of a decision: slips of paper with a numeral, what is ordered, and what it is expected to do. */

import { bottomOf } from './boxes.ts';
import { slanted } from './faces.ts';
import { group, tell, widthOf, write } from './page.ts';
import type { Composer } from './page.ts';
import { closeSlip } from './slip.ts';
import type { CounselModel, DialogWords, EffectModel, OptionModel } from './stage-model.ts';

export interface OptionSet {
  readonly options: readonly OptionModel[];
  readonly counsel: readonly CounselModel[];
  readonly words: DialogWords;
}

interface Slip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly most: number;
}

const GAP = 16;
/** A slip narrower than this, in units, is not read with ease. */
const LEAST = 232;

/** Lays the slips in one row, two rows or a pile, as wide as there is room; returns the bottom. */
export function layOptions(c: Composer, at: { x: number; y: number; width: number }, of: OptionSet): number {
  const columns = columnsFor(of.options.length, at.width / c.u);
  const gap = GAP * c.u;
  const width = (at.width - gap * (columns - 1)) / columns;
  const most = Math.max(10, ...of.options.flatMap(({ effects }) => effects.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)])));
  let y = at.y;
  group(c, { tag: 'ul', label: of.words.options }, () => {
    for (let first = 0; first < of.options.length; first += columns) {
      const row = of.options.slice(first, first + columns);
      const bottoms = row.map((option, i) => group(c, { tag: 'li' }, () =>
        layOption(c, { x: at.x + i * (width + gap), y, width, most }, { ...of, option })));
      const height = Math.max(...bottoms) - y;
      row.forEach((option, i) => closeSlip(c, { ...option, control: `option:${option.id}`, lights: [] }, { x: at.x + i * (width + gap), y, width, height }));
      y += height + gap;
    }
  });
  return y - gap;
}

/** How many slips stand side by side in a width of units. */
export function columnsFor(count: number, width: number): number {
  const fits = (n: number): boolean => (width - GAP * (n - 1)) / n >= LEAST;
  if (fits(count)) return count;
  return count > 2 && fits(2) ? 2 : 1;
}

function layOption(c: Composer, slip: Slip, of: OptionSet & { option: OptionModel }): number {
  const { u } = c;
  const { option } = of;
  const pad = 15 * u;
  const ink = option.refusal === null ? 'ink' : 'faded';
  const numeral = widthOf(c, String(option.digit), { face: 'display', size: 34 });
  const heads = layHeads(c, slip, of);
  const left = slip.x + pad + numeral + 11 * u;
  write(c, { id: `${option.id}.digit`, text: String(option.digit), x: slip.x + pad, y: slip.y + 7 * u, width: numeral + 2, face: 'display', size: 34, leading: 1.14, ink: option.refusal === null ? 'house' : 'faded', told: false });
  const label = write(c, { id: `${option.id}.label`, text: option.label, x: left, y: slip.y + 12 * u, width: slip.x + slip.width - pad - left - heads, face: 'display', size: 19, ink, told: false, leading: 1.2 });
  return group(c, { tag: 'div', id: `${option.id}.about` }, () => {
    let y = Math.max(bottomOf(label), slip.y + 44 * u) + 5 * u;
    const inner = { x: slip.x + pad, width: slip.width - 2 * pad };
    const line = (id: string, text: string | null, style: { face: 'text' | 'italic' | 'plain'; size: number; ink: 'ink' | 'soft' | 'stamp' | 'faded' }): void => {
      if (text === null || text === '') return;
      y = bottomOf(write(c, { id: `${option.id}.${id}`, text, ...inner, y, ...style, leading: 1.38 })) + 5 * u;
    };
    line('detail', option.detail, { face: 'text', size: 16, ink: option.refusal === null ? 'ink' : 'faded' });
    line('remark', option.remark, { face: slanted(option.remark ?? ''), size: 15, ink: 'stamp' });
    line('refusal', option.refusal, { face: 'plain', size: 14, ink: 'stamp' });
    return layEffects(c, { ...slip, ...inner, y }, of) + pad * 0.9;
  });
}

/** Small heads of those who favour the option, at its upper right; returns the width that they take. */
function layHeads(c: Composer, slip: Slip, of: OptionSet & { option: OptionModel }): number {
  const { u } = c;
  const friends = of.counsel.filter(({ favoursId }) => favoursId === of.option.id);
  const size = 30 * u;
  friends.forEach(({ portrait, house }, i) => {
    c.pictures.push({ portrait, house, head: true, box: { x: slip.x + slip.width - 12 * u - size * (i + 1) - i * 4 * u, y: slip.y + 12 * u, width: size, height: size } });
  });
  return friends.length === 0 ? 0 : friends.length * (size + 4 * u) + 4 * u;
}

function layEffects(c: Composer, at: Slip, of: OptionSet & { option: OptionModel }): number {
  const { u } = c;
  const { option, words } = of;
  if (option.effects.length === 0) {
    return bottomOf(write(c, { id: `${option.id}.none`, text: words.noEffects, x: at.x, y: at.y + 4 * u, width: at.width, face: 'plain', size: 13, ink: 'soft' }));
  }
  tell(c, `${option.id}.effects`, words.effects);
  c.art.push({ art: 'rule', layer: 2, box: { x: at.x, y: at.y + 3 * u, width: at.width, height: 1 } });
  const columns = at.width / u >= 430 ? 2 : 1;
  const gap = 24 * u;
  const width = (at.width - gap * (columns - 1)) / columns;
  const right = Math.max(...option.effects.map((effect) => Math.max(effect.certainty === 'sure' ? 0 : certaintyWidth(c, effect), changeWidth(c, effect))));
  const tops = Array.from({ length: columns }, () => at.y + 12 * u);
  group(c, { tag: 'ul' }, () => option.effects.forEach((effect, i) => {
    const column = i % columns;
    const box = { x: at.x + column * (width + gap), y: tops[column] ?? at.y, width, most: at.most };
    tops[column] = group(c, { tag: 'li' }, () => layEffect(c, box, { id: `${option.id}.${i}`, effect, off: option.refusal !== null, right })) + 5 * u;
  }));
  return Math.max(...tops) - 3 * u;
}

/** Changes that have come about, one below the other; returns the bottom. */
export function layChanges(c: Composer, at: { x: number; y: number; width: number }, effects: readonly EffectModel[]): number {
  const most = Math.max(10, ...effects.map(({ low }) => Math.abs(low)));
  const right = Math.max(...effects.map((effect) => changeWidth(c, effect)));
  let { y } = at;
  group(c, { tag: 'ul' }, () => effects.forEach((effect, i) => {
    y = group(c, { tag: 'li' }, () => layEffect(c, { ...at, y, most }, { id: `change.${i}`, effect, off: false, right })) + 5 * c.u;
  }));
  return y;
}

interface EffectSpec {
  readonly id: string;
  readonly effect: EffectModel;
  readonly off: boolean;
  /** Width of the column of numbers, common to the effects of an option. */
  readonly right: number;
}

/** Name, bar and number on one line where there is room, else the bar below. */
function layEffect(c: Composer, at: Slip, of: EffectSpec): number {
  const bar = 76 * c.u;
  const name = at.width - bar - of.right - 22 * c.u;
  return name >= 104 * c.u
    ? layInLine(c, at, { ...of, bar, name })
    : layBelow(c, at, of);
}

const changeWidth = (c: Composer, effect: EffectModel): number => widthOf(c, effect.change, { face: 'strong', size: 14 }) + 3;
const certaintyWidth = (c: Composer, effect: EffectModel): number => widthOf(c, effect.certaintyText, { face: 'plain', size: 12 }) + 3;

const inkOf = ({ effect, off }: EffectSpec): 'ink' | 'good' | 'bad' | 'faded' =>
  (off ? 'faded' : effect.welcome === null ? 'ink' : effect.welcome ? 'good' : 'bad');

function layInLine(c: Composer, at: Slip, of: EffectSpec & { bar: number; name: number }): number {
  const { u } = c;
  const { effect, id } = of;
  const name = write(c, { id: `${id}.name`, text: effect.name, x: at.x, y: at.y, width: of.name, face: 'plain', size: 13.5, ink: of.off ? 'faded' : 'ink', leading: 1.25 });
  const x = at.x + at.width - of.right;
  const number = write(c, { id: `${id}.change`, text: effect.change, x, y: at.y, width: of.right, face: 'strong', size: 14, ink: inkOf(of), align: 'right', leading: 1.15 });
  c.art.push({ art: 'bar', layer: 2, effect, most: at.most, box: { x: x - 10 * u - of.bar, y: at.y + 1.5 * u, width: of.bar, height: 15 * u } });
  const told = tellCertainty(c, of, { x, y: bottomOf(number), width: of.right });
  return Math.max(bottomOf(name), told, bottomOf(number));
}

function layBelow(c: Composer, at: Slip, of: EffectSpec): number {
  const { u } = c;
  const { effect, id } = of;
  const change = Math.min(at.width * 0.5, changeWidth(c, effect));
  const sure = effect.certainty === 'sure' ? 0 : Math.min(at.width * 0.5, certaintyWidth(c, effect));
  const name = write(c, { id: `${id}.name`, text: effect.name, x: at.x, y: at.y, width: at.width - change - 8 * u, face: 'plain', size: 13.5, ink: of.off ? 'faded' : 'ink', leading: 1.25 });
  const number = write(c, { id: `${id}.change`, text: effect.change, x: at.x + at.width - change, y: at.y, width: change, face: 'strong', size: 14, ink: inkOf(of), align: 'right', leading: 1.25 });
  const y = Math.max(bottomOf(name), bottomOf(number)) + 2 * u;
  const height = 15 * u;
  c.art.push({ art: 'bar', layer: 2, effect, most: at.most, box: { x: at.x, y, width: at.width - (sure === 0 ? 0 : sure + 10 * u), height } });
  return Math.max(y + height, tellCertainty(c, of, { x: at.x + at.width - sure, y, width: sure }));
}

/** What is sure needs no word on the paper, only for those who cannot see that the bar has no whisker. */
function tellCertainty(c: Composer, { id, effect }: EffectSpec, at: { x: number; y: number; width: number }): number {
  const bottom = effect.certainty === 'sure'
    ? (tell(c, `${id}.certainty`, effect.certaintyText), 0)
    : bottomOf(write(c, { id: `${id}.certainty`, text: effect.certaintyText, ...at, face: 'plain', size: 12, ink: 'soft', align: 'right', leading: 1.2 }));
  if (effect.because !== '') tell(c, `${id}.because`, effect.because);
  return bottom;
}
