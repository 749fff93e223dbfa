/** What a chart of the lab is made of beside its figures: the scenario, history's path through it, and what was asked. */
import { ENGINE_VERSION } from '../engine/index.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { Cell } from '../lab/csv.ts';
import type { HistoryRecord } from '../lab/history.ts';
import type { Settings } from '../session/parse-experiment.ts';
import { t } from '../words/messages.ts';
import { textOf } from '../words/names.ts';
import { whatIfWords } from './change-words.ts';

export interface Asked { readonly scenario: Scenario; readonly history: HistoryRecord; readonly settings: Settings }

/** Whether the model's own constants hold. */
export const isPlain = ({ lens, constants }: Settings): boolean => lens === null && Object.keys(constants).length === 0;

/** The question, seeds, campaigns and rules, for the foot of a chart. */
export function captionOf({ scenario, settings }: Pick<Asked, 'scenario' | 'settings'>, runs: number, gravity: number | string): string {
  const line = t('lab:caption', { scenario: textOf(scenario, scenario.title), runs, seed: settings.seed, gravity, engine: ENGINE_VERSION });
  return [whatIfWords(scenario, settings.set), line, ownWords(settings)].filter((each) => each !== '').join(' ');
}

function ownWords(settings: Settings): string {
  if (isPlain(settings)) return '';
  const { lens, constants } = settings;
  const own = Object.entries(constants).map(([id, value]) => `${id} ${value}`);
  return t('lab:captionOwn', { what: [...(lens === null ? [] : [t(`lab:lens.${lens}`)]), ...own].join(', ') });
}

/** The settings as lines before the rows of a chart's table. */
export const headOf = ({ scenario, settings: { set, seed, gravities, lens, constants } }: Pick<Asked, 'scenario' | 'settings'>, runs: number): Cell[][] => [
  ['engine', ENGINE_VERSION], ['scenario', scenario.id, scenario.hash], ...set.map((text) => ['set', text]), ['seed', seed], ['runs', runs], ['gravity', ...gravities], ['lens', lens],
  ...Object.entries(constants).map(([name, value]) => ['constant', name, value]), [],
];
