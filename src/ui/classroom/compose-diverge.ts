/** The part of the composing page about what is otherwise than it was, and what may not be chosen. */
import { clausesOf } from '../../engine/index.ts';
import type { Scenario } from '../../engine/scenario.ts';
import { fill, h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { t } from '../../words/messages.ts';
import { adviserName, leaderName } from '../../words/names.ts';
import type { Desk } from './compose-desk.ts';
import { areaField, lineField, row, selectField } from './compose-fields.ts';
import type { Choice } from './compose-fields.ts';
import { eventChoices, optionChoices, setWords } from './compose-words.ts';

/** Title and words of the divergence, its interventions, and how another is added. */
export function divergePart(desk: Desk): HTMLElement {
  const { draft, change } = desk;
  const host = h('div', { class: 'compose-diverge' });
  const write = (patch: Partial<ReturnType<Desk['draft']>['divergence']>): void => change({ divergence: { ...draft().divergence, ...patch } }, patch.set ? 'rules' : 'words');
  const list = h('div', { class: 'compose-diverge' });
  const draw = (): void => fill(list, wordList(desk, draft().divergence.set, t('classroom:setNone'), (set) => { write({ set }); draw(); }),
    adder(desk, CHANGES, (word) => { write({ set: [...draft().divergence.set.filter((each) => each !== word), word] }); draw(); }));
  draw();
  const { title, about } = draft().divergence;
  fill(host,
    lineField({ label: t('classroom:divergenceTitle'), value: title, most: 120, hint: t('classroom:divergenceHint'), change: (value) => write({ title: value }) }),
    areaField({ label: t('classroom:divergenceAbout'), value: about, most: 1000, rows: 2, change: (value) => write({ about: value }) }),
    list);
  return host;
}

/** Options that pupils and free actors may not choose. */
export function lockedPart(desk: Desk): HTMLElement {
  const { draft, change } = desk;
  const host = h('div', { class: 'compose-diverge' });
  const draw = (): void => fill(host, h('p', { class: 'hint' }, t('classroom:lockedHint')),
    wordList(desk, draft().locked, t('classroom:lockedNone'), (locked) => { change({ locked }, 'rules'); draw(); }),
    adder(desk, LOCKS, (word) => { change({ locked: [...draft().locked.filter((each) => each !== word), word] }, 'rules'); draw(); }));
  draw();
  return host;
}

/** What has been set, each in words, with a way to take it out. */
function wordList({ scenario }: Desk, words: readonly string[], none: string, change: (words: readonly string[]) => void): HTMLElement {
  if (words.length === 0) return h('p', { class: 'compose-none' }, none);
  return h('ul', { class: 'compose-list' }, ...words.map((word, index) => h('li', {},
    h('span', {}, setWords(scenario(), word)), h('code', {}, word),
    button({ label: t('classroom:remove'), icon: 'ui/close', kind: 'quiet', key: `remove-${word}`, press: () => change(words.filter((_, at) => at !== index)), props: { 'aria-label': t('classroom:removeWhat', { what: setWords(scenario(), word) }) } }))));
}

/** A kind of change: its name, of what it can be, and the words that it gives. */
interface Kind { readonly id: string; readonly subjects: (desk: Desk) => readonly Choice[]; readonly words: (scenario: Scenario, subject: string) => readonly Choice[] }

const events = ({ scenario, draft }: Desk): readonly Choice[] => eventChoices(scenario(), { ...draft(), from: '1945Q1' });
const decided = (desk: Desk): readonly Choice[] => events(desk).filter(({ value }) => optionChoices(desk.scenario(), value).length > 0);
/** Leaders whom history takes from office while the scenario runs. */
const leavers = ({ leaders, from, to }: Scenario): Scenario['leaders'] => leaders.filter((leader) => leader.from > 0 && leader.from < to && leader.to >= from && leader.to < to);
const one = (value: string, label: string): readonly Choice[] => [{ value, label }];

const CHANGES: readonly Kind[] = [
  { id: 'never', subjects: events, words: (_scenario, id) => one(`${id}=never`, t('classroom:change.neverWord')) },
  { id: 'option', subjects: decided, words: optionChoices },
  { id: 'absent', subjects: ({ scenario }) => scenario().advisers.map(({ id }) => ({ value: id, label: adviserName(scenario(), id) })), words: (_scenario, id) => one(`adviser:${id}=absent`, t('classroom:change.absentWord')) },
  { id: 'stays', subjects: ({ scenario }) => leavers(scenario()).map(({ id }) => ({ value: id, label: leaderName(scenario(), id) })), words: (_scenario, id) => one(`leader:${id}=stays`, t('classroom:change.staysWord')) },
  { id: 'clause', subjects: ({ scenario }) => clausesOf(scenario()).map((id) => ({ value: id, label: id.replace('/', ': ').replaceAll('-', ' ') })), words: (_scenario, id) => one(`clause:${id}=absent`, t('classroom:change.clauseWord')) },
];
const LOCKS: readonly Kind[] = [{ id: 'lock', subjects: decided, words: optionChoices }];

/** Choose the kind, of what, which; or write it as the command line does. */
function adder(desk: Desk, kinds: readonly Kind[], add: (word: string) => void): HTMLElement {
  const host = h('div', { class: 'compose-adder' });
  const state = { kind: kinds[0]!.id, subject: '', word: '' };
  const usable = kinds.filter(({ subjects }) => subjects(desk).length > 0);
  const draw = (): void => {
    const kind = usable.find(({ id }) => id === state.kind) ?? usable[0];
    if (!kind) return fill(host, null);
    const subjects = kind.subjects(desk);
    if (!subjects.some(({ value }) => value === state.subject)) state.subject = subjects[0]!.value;
    const words = kind.words(desk.scenario(), state.subject);
    if (!words.some(({ value }) => value === state.word)) state.word = words[0]?.value ?? '';
    fill(host, ...controls(kind, subjects, words));
  };
  const controls = (kind: Kind, subjects: readonly Choice[], words: readonly Choice[]): Child[] => [
    row(
      kinds.length === 1 ? null : selectField({ label: t('classroom:change.kind'), value: kind.id, key: 'kind', choices: usable.map(({ id }) => ({ value: id, label: t(`classroom:change.${id}`) })), change: (value) => { state.kind = value; draw(); } }),
      selectField({ label: t('classroom:change.what'), value: state.subject, key: 'what', choices: subjects, change: (value) => { state.subject = value; draw(); } }),
      words.length < 2 ? null : selectField({ label: t('classroom:change.which'), value: state.word, key: 'which', choices: words, change: (value) => { state.word = value; } })),
    h('p', {}, button({ label: t(kinds.length === 1 ? 'classroom:lock' : 'classroom:add'), key: 'add', press: () => { if (state.word !== '') add(state.word); } })),
  ];
  draw();
  return kinds === LOCKS ? host : h('div', { class: 'compose-diverge' }, host, byHand(add));
}

/** An intervention in the words of the command line: quantities held or shifted, acts left out. */
function byHand(add: (word: string) => void): HTMLElement {
  let word = '';
  return h('details', { class: 'compose-hand' }, h('summary', {}, t('classroom:byHand')),
    lineField({ label: t('classroom:byHandLabel'), value: '', most: 120, hint: t('classroom:byHandHint', { example: 'hold:tension:SU-CN<=40@1969Q1..1972Q4' }), change: (value) => { word = value.trim(); } }),
    h('p', {}, button({ label: t('classroom:add'), press: () => { if (word !== '') add(word); } })));
}
