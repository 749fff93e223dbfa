/** New campaign: which scenario, which side, how hard, how much like history. */
import type { Difficulty } from '../../agents/choose.ts';
import type { Capital } from '../../engine/types.ts';
import type { App } from '../app/shared.ts';
import { newGame } from '../app/game.ts';
import { fill, h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { button, capitalMark, cardRefs, portrait } from '../app/parts.ts';
import { goTo } from '../app/router.ts';
import type { Screen } from '../app/router.ts';
import { rove } from '../focus/roving.ts';
import { endingsModel } from '../model/endings-model.ts';
import type { Play } from '../model/endings-model.ts';
import { endingList, endingMarks } from '../panels/endings-panel.ts';
import { FRIENDLIEST, takeCards, takeScenario } from '../scenario-shelf.ts';
import type { ScenarioCard } from '../scenario-shelf.ts';
import { keptPlays } from '../store/endings-store.ts';
import { t } from '../../words/messages.ts';
import { cityOf, countryOf, textOf } from '../../words/names.ts';
import { nameGroups } from '../together/groups.ts';
import { desksOf, lessonOf, seatsPart, tableIntro } from '../together/wish.ts';
import type { TableWish } from '../together/wish.ts';
import { radioGroup } from './radio.ts';
import type { RadioChoice } from './radio.ts';
import { scenarioList } from './scenario-list.ts';

/** `table` where several groups share it. */
interface Wish { scenario: string; capital: Capital; difficulty: Difficulty; gravity: number; seed: string; express: boolean; table: TableWish | null }

/** A seed of eight letters and digits. */
export const freshSeed = (): string => Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => (byte % 36).toString(36)).join('');

const LEVELS: readonly Difficulty[] = ['easy', 'normal', 'hard'];

/** The form; it reads the scenarios' cards, and a scenario is fetched when its campaign starts. */
export async function newCampaignScreen(app: App): Promise<Screen> {
  const [cards, plays] = await Promise.all([takeCards(), keptPlays()]);
  let card = cards[FRIENDLIEST]!;
  const wish: Wish = { scenario: card.id, capital: card.sides[0]!, difficulty: 'normal', gravity: 50, seed: freshSeed(), express: false, table: null };
  const side = h('div', { class: 'side-host' });
  const length = h('div', { class: 'side-host' });
  const intro = h('section', { class: 'intro' });
  const drawSide = (): void => {
    fill(side, sideGroup(card, plays, wish, drawSide));
    fill(length, lengthGroup(card, wish));
    fill(intro, ...(wish.table ? tableIntro(card) : introduction(card, plays, wish)));
  };
  const chooseScenario = (id: string): void => {
    wish.scenario = id;
    card = cards[id]!;
    if (!card.sides.includes(wish.capital)) wish.capital = card.sides[0]!;
    if (wish.table) Object.assign(wish, { express: card.express !== null, table: { ...wish.table, seats: card.sides } });
    drawSide();
  };
  drawSide();
  const start = async (): Promise<void> => {
    const { table, ...rest } = wish;
    if (table) nameGroups(wish.seed, table.names);
    app.play(newGame({ ...rest, scenario: (await takeScenario(wish.scenario))!, ...(table && { seats: table.seats, desks: desksOf(card) }) }));
  };
  const element = h('main', { class: 'screen form-screen' },
    h('header', { class: 'form-head' }, h('h1', { tabindex: -1 }, t('campaign:heading'))),
    h('div', { class: 'form-columns' },
      h('div', { class: 'form-left' },
        scenarioList(wish.scenario, chooseScenario),
        side, length,
        radioGroup(t('campaign:difficulty'), LEVELS.map((value) => ({ value, label: t(`campaign:difficulties.${value}`), more: t(`campaign:difficultyAbout.${value}`) })), wish.difficulty, (value) => { wish.difficulty = value as Difficulty; }),
        gravity(wish), advanced(wish)),
      intro),
    foot(() => void start()));
  return { element, title: t('campaign:heading') };
}

const foot = (start: () => void): HTMLElement => h('footer', { class: 'form-foot' },
  button({ label: t('app:back'), icon: 'ui/chevron-left', press: () => goTo('title') }),
  button({ label: t('campaign:start'), kind: 'main', press: start }));

const TABLE = 'table';

/** One capital, or several groups at one table, with their seats below. */
function sideGroup(scenario: ScenarioCard, plays: readonly Play[], wish: Wish, drawn: () => void): HTMLElement {
  const table = { value: TABLE, label: t('campaign:table.label'), more: t('campaign:table.more'), key: 'side-table' };
  const group = radioGroup(t('campaign:side'), [...sideChoices(scenario, plays), table], wish.table ? TABLE : wish.capital, (value) => {
    if (value === TABLE) Object.assign(wish, { table: { seats: scenario.sides, names: {} }, express: scenario.express !== null });
    else Object.assign(wish, { table: null, capital: value, express: wish.table === null && wish.express });
    drawn();
  });
  return h('div', {}, group, wish.table ? seatsPart(scenario, wish.table, drawn) : null);
}

const sideChoices = (scenario: ScenarioCard, plays: readonly Play[]): RadioChoice[] => scenario.sides.map((capital) => ({
  value: capital, label: cityOf(capital), key: `side-${capital}`,
  more: [
    h('span', { class: 'side-card' }, portrait(leaderAt(scenario, capital).id, capital, 'small'),
      h('span', {}, capitalMark(capital), textOf(scenario, leaderAt(scenario, capital).name))),
    endingMarks(endingsModel(scenario, capital, plays))],
}));

/** The whole scenario, or its express cut where it has one. */
function lengthGroup(scenario: ScenarioCard, wish: Wish): HTMLElement | null {
  wish.express &&= scenario.express !== null;
  if (!scenario.express) return null;
  const about = wish.table
    ? { whole: t('campaign:lengthAbout.wholeTable'), express: t('campaign:lengthAbout.expressTable', { ...lessonOf(scenario, wish.table) }) }
    : { whole: t('campaign:lengthAbout.whole', { minutes: scenario.minutes }), express: t('campaign:lengthAbout.express', { count: scenario.express[wish.capital] }) };
  const choices = (['whole', 'express'] as const).map((value) => ({ value, label: t(`campaign:length.${value}`), more: about[value] }));
  return radioGroup(t('campaign:lengthTitle'), choices, wish.express ? 'express' : 'whole', (value) => { wish.express = value === 'express'; });
}

const leaderAt = (scenario: ScenarioCard, capital: Capital): ScenarioCard['leaders'][number] => scenario.leaders.find((leader) => leader.capital === capital)!;

function introduction(scenario: ScenarioCard, plays: readonly Play[], { capital }: Wish): Child[] {
  const leader = leaderAt(scenario, capital);
  const params = { country: countryOf(capital), leader: textOf(scenario, leader.name), office: textOf(scenario, leader.office) };
  return [
    h('div', { class: 'intro-head' }, portrait(leader.id, capital),
      h('div', {}, h('h2', {}, params.leader), h('p', { class: 'office' }, capitalMark(capital), t('campaign:leads', params)), h('p', {}, textOf(scenario, leader.about)))),
    h('h3', {}, t('campaign:aims')),
    aimsList(scenario, capital),
    h('h3', {}, t('campaign:endings.heading')),
    ...endingList(endingsModel(scenario, capital, plays)),
    h('h3', {}, t('campaign:introduction')), h('p', { class: 'dispatch-text' }, textOf(scenario, scenario.introduction)),
  ];
}

/** The aims; all their references are one stop of the Tab key. */
function aimsList(scenario: ScenarioCard, capital: Capital): HTMLElement {
  const list = h('ul', { class: 'aims-list' }, ...scenario.aims.filter((aim) => aim.capital === capital).map((aim) => h('li', {},
    h('strong', {}, textOf(scenario, aim.title)), ' ', textOf(scenario, aim.text), ' ', cardRefs(aim.cards))));
  rove(list, '.card-ref');
  return list;
}

function gravity(wish: Wish): HTMLElement {
  const words = (value: number): string => t('campaign:gravityValue', { value, words: t(`campaign:gravityWords.${value}`) });
  const output = h('output', { for: 'gravity' }, words(wish.gravity));
  const input = h('input', {
    id: 'gravity', type: 'range', min: 0, max: 100, step: 25, value: wish.gravity, 'aria-valuetext': words(wish.gravity),
    oninput: () => {
      wish.gravity = Number(input.value);
      output.textContent = words(wish.gravity);
      input.setAttribute('aria-valuetext', words(wish.gravity));
    },
  });
  return h('div', { class: 'field' }, h('label', { for: 'gravity', class: 'field-title' }, t('campaign:gravity')), input, output);
}

function advanced(wish: Wish): HTMLElement {
  const input = h('input', { id: 'seed', type: 'text', value: wish.seed, maxlength: 60, autocomplete: 'off', spellcheck: 'false', oninput: () => { wish.seed = input.value.trim() || wish.seed; } });
  const another = (): void => { wish.seed = freshSeed(); input.value = wish.seed; };
  return h('details', { class: 'field' }, h('summary', {}, t('campaign:advanced')),
    h('p', {}, h('label', { for: 'seed' }, t('campaign:seed')), ' ', input, ' ', button({ label: t('campaign:newSeed'), press: another })),
    h('p', { class: 'hint' }, t('campaign:seedAbout')));
}
