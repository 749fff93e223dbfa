/** What can be taken from an experiment: its figures as CSV and JSON, itself as a small file and as a link; and a warning to go with it. */
import type { Found } from '../../lab/experiment.ts';
import { reportCsv, reportOf } from '../../lab/report.ts';
import type { ExperimentFile } from '../../session/parse-experiment.ts';
import { h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { announce } from '../focus/announce.ts';
import { isShipped } from '../scenario-shelf.ts';
import { downloadText } from '../store/files.ts';
import { packSave } from '../../session/link.ts';
import { t } from '../../words/messages.ts';
import type { Desk } from './desk.ts';

/** An experiment as it was played, and what came of it at each gravity. */
export interface Taken {
  readonly desk: Desk;
  readonly file: ExperimentFile;
  readonly found: readonly Found[];
}

/** The foot of the results. */
export function takeAway(taken: Taken): Child {
  const { file, found } = taken;
  const name = `${file.scenario}-experiment`;
  const { history, scenario } = taken.desk;
  const report = reportOf(file, found, { history, from: scenario.from });
  const save = (label: string, press: () => void): HTMLElement => button({ label: t(`lab:away.${label}`), icon: 'ui/download', press });
  return [
    h('aside', { class: 'lab-warning' }, h('h3', {}, t('lab:warning.head')), h('p', {}, t('lab:warning.text'))),
    h('section', { class: 'lab-away', 'aria-labelledby': 'lab-away' }, h('h3', { id: 'lab-away' }, t('lab:away.head')),
      h('p', { class: 'hint' }, t('lab:away.about')),
      h('p', { class: 'lab-buttons' },
        save('csv', () => downloadText(`${name}.csv`, `${reportCsv(report)}\r\n`, 'text/csv')),
        save('json', () => downloadText(`${name}-results.json`, `${JSON.stringify(report)}\n`)),
        save('file', () => downloadText(`${name}.json`, fileText(file))),
        button({ label: t('lab:away.link'), icon: 'ui/upload', press: () => void copyLink(file) })),
      isShipped(taken.desk.scenario) ? null : h('p', { class: 'hint' }, t('lab:away.own')),
      command(`experiment ${name}.json${isShipped(taken.desk.scenario) ? '' : ` --scenario ${file.scenario}.yaml`}`)),
  ];
}

/** The text of an experiment's file. */
export const fileText = (file: ExperimentFile): string => `${JSON.stringify(file, null, 1)}\n`;

/** Puts the link to an experiment into the clipboard; it stands behind the `#` and goes to no server. */
async function copyLink(file: ExperimentFile): Promise<void> {
  const code = await packSave(JSON.stringify(file));
  const link = `${location.href.split('#')[0]!}#/lab/try/${code ?? ''}`;
  try {
    await navigator.clipboard.writeText(link);
    announce(t('lab:away.copied'), 'own');
  } catch {
    // Without a clipboard the link stands in the address itself, from where it can be copied.
    history.replaceState(null, '', link);
    announce(t('lab:away.inAddress'), 'own');
  }
}

/** How the command line asks the same. */
const command = (words: string): HTMLElement => h('p', { class: 'lab-command' }, t('lab:away.command'), ' ', h('code', {}, `npm run --silent cli -- ${words} --json`));

/** The same of a command that takes a scenario and changes. */
export const commandLine = (name: string, { scenario, settings: { set, seed, gravities, lens, constants } }: Desk, more = ''): HTMLElement => command([
  name, isShipped(scenario) ? scenario.id : `${scenario.id}.yaml`, ...set.map((text) => `--set '${text}'`), `--seed '${seed}' --gravity ${gravities[0]}`, ...(lens === null ? [] : [`--lens ${lens}`]),
  ...Object.entries(constants).map(([id, value]) => `--constant ${id}=${value}`),
].join(' ') + more);
