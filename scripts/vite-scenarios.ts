import { join } from 'node:path';
import type { Plugin, Rollup } from 'vite';
import { diskReader, listed, loadScenario, scenarioIds, SCENARIOS, shippedFiles, tutorialIds } from '../src/cli/scenario-files.ts';
import { faultLine } from '../src/scenario/index.ts';
import type { Leader, Scenario } from '../src/engine/scenario.ts';
import type { Capital } from '../src/engine/types.ts';
import { scenarioModule } from './packed-scenario.ts';
import type { ScenarioCard } from '../src/ui/scenario-shelf.ts';

const LIST = 'virtual:scenarios';
const TEXTS = 'virtual:scenario-texts';
const CARDS = 'virtual:scenario-cards';
const ONE = 'virtual:scenario/';
const isOurs = (id: string): boolean => id === LIST || id === TEXTS || id === CARDS || id.startsWith(ONE);

/** Data as a module; a parsed string starts faster than a literal of the same size. */
const asModule = (name: string, data: unknown): string =>
  `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(data))});\n`;

/**
 * Gives the program its scenarios, compiled and checked when it is built: their list, each one as a chunk of its
 * own, and the raw texts for the workshop. A fault in a file stops the build with file, line and column.
 */
export const scenarios = (): Plugin => ({
  name: 'three-capitals:scenarios',
  resolveId: (id) => (isOurs(id) ? `\0${id}` : null),
  load(id) {
    const own = id.slice(1);
    if (!id.startsWith('\0') || !isOurs(own)) return null;
    for (const name of shippedFiles()) this.addWatchFile(join(SCENARIOS, name));
    if (own === TEXTS) return asModule('texts', rawTexts());
    if (own === CARDS) return asModule('cards', Object.fromEntries(scenarioIds().map((each) => [each, cardOf(compiled(this, each))])));
    return own === LIST ? listModule(this) : scenarioModule(compiled(this, own.slice(ONE.length)));
  },
});

function rawTexts(): Record<string, string> {
  const reader = diskReader();
  return Object.fromEntries(shippedFiles().map((name) => [name, reader.read(name) ?? '']));
}

function compiled(context: Rollup.PluginContext, id: string): Scenario {
  const { scenario, faults } = loadScenario(id);
  for (const fault of faults) if (fault.severity === 'warning') context.warn(faultLine(fault));
  if (scenario) return scenario;
  const errors = faults.filter(({ severity }) => severity === 'error');
  const { file, line, column } = errors[0]!;
  return context.error({ message: errors.map(faultLine).join('\n'), id: join(SCENARIOS, file), loc: { file: join(SCENARIOS, file), line, column } });
}

function listModule(context: Rollup.PluginContext): string {
  const ids = scenarioIds();
  const lessons = tutorialIds();
  const loaders = [...ids, ...lessons].map((id) => `${JSON.stringify(id)}: () => import(${JSON.stringify(ONE + id)})`);
  return [
    asModule('scenarioList', ids.map((id) => listed(compiled(context, id)))),
    asModule('tutorialIds', lessons),
    `const loaders = {${loaders.join(', ')}};`,
    'export const loadScenario = (id) => loaders[id]().then((module) => module.scenario);',
    `export const loadCards = () => import(${JSON.stringify(CARDS)}).then((module) => module.cards);`,
  ].join('\n');
}

const byCapital = <T>(value: (capital: Capital) => T): Record<Capital, T> => ({ US: value('US'), SU: value('SU'), CN: value('CN') });

/** What one reads of a scenario before it is begun. */
function cardOf(scenario: Scenario): ScenarioCard {
  const { id, sides, minutes, introduction } = scenario;
  const leaders = scenario.opening.leaders.flatMap((index) => scenario.leaders[index] ?? [])
    .map((leader: Leader) => ({ id: leader.id, capital: leader.capital, name: leader.name, office: leader.office, about: leader.about }));
  const aims = scenario.aims.map((aim) => ({ id: aim.id, capital: aim.capital, title: aim.title, text: aim.text, cards: aim.cards }));
  const express = scenario.express && byCapital((capital) => scenario.express![capital].length);
  const endings = byCapital((capital) => scenario.endings[capital].map((ending) => ({ id: ending.id, title: ending.title })));
  // Texts stand in the place of their ids.
  const said = (_: string, value: unknown): unknown => (typeof value === 'string' ? scenario.texts[value] ?? value : value);
  return JSON.parse(JSON.stringify({ id, sides, minutes, introduction, leaders, aims, express, endings, texts: {} }, said)) as ScenarioCard;
}
