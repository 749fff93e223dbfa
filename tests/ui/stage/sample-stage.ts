/** Papers of the crisis of 1969, as the game would word them. */

import type {
  CardChip, DialogModel, EffectModel, LadderModel, OptionModel, ResultModel, TriangleModel, TriangleNumber,
} from '../../../src/ui/stage/stage-model.ts';

const card = (id: string): CardChip => ({ id, text: id, label: `Card ${id.slice(1)}` });

const effect = (name: string, range: readonly [number, number], rest: Partial<EffectModel> = {}): EffectModel => {
  const sign = (value: number): string => (value < 0 ? `−${-value}` : `+${value}`);
  const [low, high] = range;
  return {
    name, low, high, change: low === high ? sign(low) : `${sign(low)} to ${sign(high)}`,
    certainty: low === high ? 'sure' : 'range', certaintyText: low === high ? 'sure' : 'range', welcome: null, because: '', ...rest,
  };
};

const option = (id: string, digit: number, label: string, rest: Partial<OptionModel>): OptionModel =>
  ({ id, digit, label, detail: '', refusal: null, remark: null, effects: [], ...rest });

export const DECISION: DialogModel = {
  id: 'zhenbao-march-2', house: 'CN',
  heading: 'For decision: Mao Zedong',
  place: 'Zhongnanhai, Beijing', date: '24 February 1969', classification: 'Top secret', reference: 'SHENYANG 0217 TO CMC',
  title: 'First shots at Zhenbao', theme: 'National interest',
  brief: 'Soviet border guards have driven our patrols off the island eleven times this winter, with clubs, and since January with vehicles. Shenyang has trained three companies and hidden them in the scrub on our bank; it asks leave to strike the next patrol that comes over the ice. Moscow has more divisions on the frontier every month and used them in Prague last August. The Ninth Congress meets in April. The river will break up in six weeks.',
  counsel: [
    { id: 'lin', portrait: 'lin-biao', house: 'CN', name: 'Lin Biao', post: 'Minister of Defence', says: 'One blow, close, at a place we choose. They will learn that we are not Czechs, and the Congress will close its ranks.', favours: 'Favours: Bloody the enemy once', favoursId: 'bloody' },
    { id: 'zhou', portrait: 'zhou', house: 'CN', name: 'Zhou Enlai', post: 'Premier', says: 'Let them fire first, with foreign cameras near. We need a grievance, Chairman, more than we need the island.', favours: 'Favours: Hold the bank and protest', favoursId: 'protest' },
    { id: 'chen', portrait: 'chen-yi', house: 'CN', name: 'Chen Yi', post: 'Foreign Minister', says: 'Kosygin would still take the telephone. Talks cost us a paragraph; a war with a million men costs us the north.', favours: 'Favours: Offer to resume border talks', favoursId: 'talks' },
  ],
  options: [
    option('bloody', 1, 'Bloody the enemy once', {
      detail: 'Shenyang ambushes the next patrol on the ice, then breaks off. No pursuit across the main channel.',
      remark: 'Opens a crisis on the Ussuri',
      effects: [
        effect('Trust of the USSR in China', [-12, -12], { welcome: false, because: 'guards dead on the ice' }),
        effect('Tension Moscow–Beijing', [7, 14], { welcome: false }),
        effect('Support at home', [2, 6], { welcome: true }),
        effect('Soviet reprisal by air', [10, 10], { welcome: false, certainty: 'chance', certaintyText: '30 % chance', name: 'Heat on the Ussuri' }),
      ],
    }),
    option('protest', 2, 'Hold the bank and protest', {
      detail: 'Patrols stay off the island; the Foreign Ministry hands over a note with photographs of the beatings.',
      effects: [
        effect('Tension Moscow–Beijing', [-2, 3], {}),
        effect('Support at home', [-3, -3], { welcome: false }),
        effect('Prestige', [1, 4], { welcome: true }),
      ],
    }),
    option('talks', 3, 'Offer to resume border talks', {
      detail: 'Take up the consultations broken off in 1964, without the old demand about the unequal treaties.',
      refusal: 'Not possible: the Cultural Revolution Group controls the Foreign Ministry until 1969 Q3.',
      effects: [
        effect('Trust of the USSR in China', [5, 9], { welcome: true }),
        effect('Tension Moscow–Beijing', [-7, -7], { welcome: true }),
      ],
    }),
  ],
  cards: [card('c5.0'), card('c4.3')],
  more: 'The Treaty of Peking of 1860 set the frontier at the Ussuri, and Russian maps drew it along the Chinese bank. The talks of 1964 had come close to a line down the main channel, which would have left Zhenbao on our side; they broke off over whether to call the old treaties unequal. Since then the garrisons have grown on both sides, from some fourteen Soviet divisions to more than twenty.',
  words: {
    counsel: 'Counsel', options: 'Options', effects: 'Predicted effects', noEffects: 'No effect that can be foreseen', cards: 'Revision cards',
    more: 'More', less: 'Less', background: 'Background', minimise: 'Look at the map', restore: 'Back to the decision', hint: 'Press 1–3 to choose', stamp: 'APPROVED',
  },
};

export const DECISION_OF_FOUR: DialogModel = {
  ...DECISION, id: 'strike-hint', house: 'US', heading: 'For decision: Richard Nixon', place: 'San Clemente', date: '28 August 1969',
  classification: 'Secret — nodis', reference: 'STATE 145668', title: 'A question over lunch', theme: 'Security',
  brief: 'A Soviet embassy officer has asked at a Washington lunch how the United States would take a strike on the Chinese nuclear plants. He asked it lightly and waited for the answer. The Agency counts thirty-five divisions opposite China and bombers moved to Mongolia. Nobody in Washington speaks for Beijing, and Beijing does not know what was asked.',
  counsel: [
    { id: 'kissinger', portrait: 'kissinger', house: 'US', name: 'Henry Kissinger', post: 'National Security Adviser', says: 'A China smashed is a Soviet Union unbound. Say we would be deeply concerned, and let it leak.', favours: 'Favours: Voice deep concern in public', favoursId: 'concern' },
    { id: 'rogers', portrait: 'rogers', house: 'US', name: 'William Rogers', post: 'Secretary of State', says: 'Keep out. SALT opens this autumn, and a word for Mao could cost us the table.', favours: 'Favours: Say nothing', favoursId: 'silent' },
  ],
  options: [
    option('silent', 1, 'Say nothing', { detail: 'The question is filed. No answer is given in any capital.', effects: [effect('Trust of China in the USA', [-3, -1], { welcome: false }), effect('Trust of the USSR in the USA', [1, 2], { welcome: true })] }),
    option('concern', 2, 'Voice deep concern in public', { detail: 'Under Secretary Richardson tells a learned audience that we could not fail to be deeply concerned.', effects: [effect('Trust of China in the USA', [4, 8], { welcome: true }), effect('Tension Washington–Moscow', [2, 5], { welcome: false }), effect('Prestige', [2, 2], { welcome: true })] }),
    option('warn', 3, 'Warn Moscow in private', { detail: 'Dobrynin hears that a strike would end the talks on arms before they begin.', effects: [effect('Tension Washington–Moscow', [3, 7], { welcome: false }), effect('Heat on the Ussuri', [-10, -10], { welcome: true, certainty: 'chance', certaintyText: '60 % chance' })] }),
    option('encourage', 4, 'Let them understand we would not mind', { detail: 'A shrug, no paper.', effects: [] }),
  ],
  cards: [card('c6.5')], more: null,
  words: { ...DECISION.words, hint: 'Press 1–4 to choose' },
};

export const RESULT: ResultModel = {
  id: 'zhenbao-march-2-result', house: 'CN', heading: 'What followed', place: 'Zhenbao', date: '2 March 1969', reference: 'SHENYANG 0302 TO CMC', classification: '',
  title: 'First shots at Zhenbao',
  chosen: { heading: 'You chose', text: 'Bloody the enemy once' },
  outcome: 'At eleven in the morning the hidden companies opened fire on a patrol that had come to drive them off. Thirty-one Soviet guards died on the ice. Our men went back to their bank before the armour came. Within a day both peoples had been told that the other had begun.',
  others: { heading: 'What the other capitals read', text: 'MOSCOW: FRONTIER GUARDS AMBUSHED ON DAMANSKY ISLAND, 31 DEAD. WASHINGTON: FIRST REPORTS OF FIRING ON THE USSURI, SIDES DISAGREE WHO BEGAN.' },
  changes: {
    heading: 'What it moved',
    items: [
      { name: 'Tension Soviet Union – China', change: '+9', low: 9, high: 9, certainty: 'sure', certaintyText: 'sure', welcome: false, because: '' },
      { name: 'Support, China', change: '+4', low: 4, high: 4, certainty: 'sure', certaintyText: 'sure', welcome: true, because: '' },
    ],
  },
  history: { heading: 'What was done in history', text: 'Bloody the enemy once', same: true, verdict: 'You decided as Beijing did' },
  note: { heading: 'Why', text: 'Chinese accounts since the 1990s agree that the ambush was prepared in the winter and approved in Beijing; they differ on whether Mao ordered it or let the military region have its way. Most historians read it as a warning meant to deter after Prague and to rally the country before the Ninth Congress. It did the opposite of deterring: Moscow answered with artillery on 15 March, and by August was asking others what they would think of a strike.' },
  sources: { heading: 'Read on', items: ['Lüthi, “Restoring Chaos to History” (2012), pp. 386–391', 'Yang Kuisong, “The Sino-Soviet Border Clash of 1969” (2000)'] },
  confidence: { level: 'medium', text: 'Historians agree on what happened, not on who ordered it' },
  cards: [card('c5.0'), card('c4.3')],
  words: { cards: 'Revision cards', continue: 'Continue', minimise: 'Look at the map', restore: 'Back to what followed' },
};

const RUNGS = ['Note of protest', 'Ambassadors recalled', 'Mobilisation', 'Shots', 'Border battle', 'Limited war', 'Nuclear alert', 'Nuclear strike', 'General war'];

const PUBLIC = { kind: 'public', text: 'In public' } as const;
const OVER = { chance: 100, text: 'Certain: the crisis is over', tone: 'safe', rung: null } as const;

export const CRISIS: LadderModel = {
  id: 'ussuri-1969', house: 'SU', title: 'Crisis on the Ussuri', theatre: 'The Ussuri', place: 'ussuri', channel: { open: false, text: 'There is no private channel between the two.' }, date: '15 March 1969', turn: 'Moscow moves', movesLeft: 'Moves left: 4',
  situation: 'Chinese infantry hold the island again. The regional command has tanks and a battery of Grads on the west bank and asks for orders before dark.',
  rungs: RUNGS.map((name, i) => ({ rung: i + 1, name })),
  sides: [
    { id: 'CN', name: 'Beijing', rung: 4, state: 'stands at shots, holding' },
    { id: 'SU', name: 'Moscow', rung: 3, state: 'stands at mobilisation' },
  ],
  third: { id: 'US', name: 'Washington', state: 'looks on in silence' },
  choices: [
    { id: 'climb', digit: 1, remark: null, label: 'Climb to border battle', detail: 'Artillery clears the island and the far bank.', risks: [], refusal: null, way: PUBLIC, outcomes: [{ chance: 97, text: '97 %: border battle', tone: 'cost', rung: 5 }, { chance: 3, text: '3 %: it slides on to limited war', tone: 'danger', rung: 6 }], after: 'Beijing moves next. It may climb to limited war, with 5 % danger of more; hold; or step back, and you gain up to +5 prestige, +2.5 support.' },
    { id: 'hold', digit: 2, remark: null, label: 'Hold', detail: 'Stay where you are and let them move.', risks: [], refusal: null, way: PUBLIC, outcomes: [{ chance: 100, text: 'Certain: nothing moves, shots', tone: 'safe', rung: 4 }], after: 'Beijing moves next. It may climb to border battle, with 3 % danger of more; hold; or step back, and you gain up to +4 prestige, +2 support.' },
    { id: 'back', digit: 3, remark: null, label: 'Step back', detail: 'Withdraw the patrols in public.', risks: [{ text: 'It costs prestige −8, support −4', tone: 'cost' }], refusal: null, way: PUBLIC, outcomes: [OVER], after: 'Beijing gains +4 prestige, +2 support. Tension falls.' },
    { id: 'quiet', digit: 4, remark: null, label: 'Step back privately', detail: 'Through a channel, with nothing printed.', risks: [{ text: 'It costs prestige −4, support −2', tone: 'cost' }], refusal: 'Not possible: there is no channel between Moscow and Beijing.', way: { kind: 'private', text: 'In private' }, outcomes: [OVER], after: 'Beijing gains +2 prestige, +1 support. Tension falls.' },
  ],
  log: ['2 March: Beijing climbs to shots', '4 March: Moscow climbs to mobilisation', '12 March: Beijing holds'],
  words: { rungs: 'The ladder', choices: 'Moves', outcomes: 'What may come of it', log: 'Moves so far', noLog: 'No move yet', minimise: 'Look at the map', restore: 'Back to the crisis' },
};

export const STANCE: LadderModel = {
  ...CRISIS, id: 'ussuri-stance', house: 'US', turn: 'Washington is asked', movesLeft: '', situation: 'Two nuclear powers are shooting at each other across a frozen river. Both will read what you say, or that you say nothing.',
  third: null,
  choices: [
    { id: 'silent', digit: 1, remark: null, label: 'Stay silent', detail: 'It is not our quarrel.', risks: [{ text: 'Costs nothing', tone: 'safe' }], refusal: null, outcomes: [], after: '', way: null },
    { id: 'warn', digit: 2, remark: null, label: 'Warn Moscow', detail: 'Say that a larger war would touch American interests.', risks: [{ text: 'Tension with Moscow +7', tone: 'cost' }, { text: 'Trust of Beijing +5', tone: 'safe' }], refusal: null, outcomes: [], after: '', way: null },
    { id: 'mediate', digit: 3, remark: null, label: 'Offer to mediate', detail: 'Opens a private way down for both.', risks: [{ text: 'Prestige +7', tone: 'safe' }], refusal: null, outcomes: [], after: '', way: null },
  ],
  log: [],
};

const number = (q: number, value: number, trend: -1 | 0 | 1, label: string): TriangleNumber =>
  ({ q, value, trend, text: value < 0 ? `−${-value}` : String(value), label: `${label}: ${value < 0 ? `−${-value}` : value}` });

export const TRIANGLE: TriangleModel = {
  label: 'The triangle', pattern: 'Stable marriage',
  corners: [
    { id: 'US', name: 'Washington', position: 'partner', positionText: '' },
    { id: 'SU', name: 'Moscow', position: 'pivot', positionText: 'pivot' },
    { id: 'CN', name: 'Beijing', position: 'pariah', positionText: 'pariah' },
  ],
  edges: [
    { a: 'US', b: 'SU', kind: 'neutral', kindText: 'neutral', band: 'rivalry', tension: number(6, 46, -1, 'Tension between the United States and the Soviet Union'), trusts: [number(0, -28, 1, 'Trust of the United States in the Soviet Union'), number(1, -35, 0, 'Trust of the Soviet Union in the United States')] },
    { a: 'US', b: 'CN', kind: 'amity', kindText: 'amity', band: 'crisis', tension: number(7, 61, 0, 'Tension between the United States and China'), trusts: [number(2, 12, 1, 'Trust of the United States in China'), number(3, -74, -1, 'Trust of China in the United States')] },
    { a: 'SU', b: 'CN', kind: 'enmity', kindText: 'enmity', band: 'brink', tension: number(8, 84, 1, 'Tension between the Soviet Union and China'), trusts: [number(4, -62, -1, 'Trust of the Soviet Union in China'), number(5, -81, -1, 'Trust of China in the Soviet Union')] },
  ],
};

/** Chinese has no spaces to break at, and no capitals. */
export const DECISION_IN_CHINESE: DialogModel = {
  ...DECISION, id: 'zhenbao-zh', heading: '请毛泽东决定', place: '北京中南海', date: '1969年2月24日', classification: '绝密', reference: '沈阳致军委 0217', title: '珍宝岛的第一枪', theme: '国家利益',
  brief: '苏联边防军今冬已十一次把我巡逻队赶出珍宝岛，先用棍棒，一月起又出动装甲车。沈阳军区训练了三个连，埋伏在我岸灌木丛中，请求准许在下一支巡逻队过冰时还击。莫斯科在边境的师逐月增加，去年八月在布拉格动用过军队。第九次代表大会四月召开，六周后江面将解冻。',
  counsel: DECISION.counsel.map((adviser) => ({ ...adviser, says: '在我们选定的地方，近距离地打一下。他们会明白，我们不是捷克人，代表大会也会更加团结。' })),
};
