/** Everything that the command line says, in one place. */
import { CONDITION_WORDS } from '../engine/registry/index.ts';
import type { Refusal } from '../engine/types.ts';

/** Messages by code; `{{name}}` is filled in. */
const MESSAGES: Readonly<Record<string, string>> = {
  'cli/about': 'Three Capitals: replay, simulate and play the triangle of Moscow, Beijing and Washington.',
  'cli/list': 'list the scenarios',
  'cli/validate': 'check scenario files and report every fault with its place',
  'cli/replay': 'run the historical path, with given decisions changed',
  'cli/simulate': 'run an ensemble of campaigns and sum up their outcomes',
  'cli/play': 'play a capital in the terminal',
  'cli/json': 'print one JSON document and nothing else',
  'cli/seed': 'seed of the luck',
  'cli/set': 'change something: EVENT=OPTION, EVENT=never, hold:tension:SU-CN<=40@1969Q1..1972Q4 … (repeatable)',
  'cli/metric': 'a measure beside the outcomes: tension:SU-CN@1969Q1..1970Q4, event:ID@..1971Q4, date:ID, choice:EVENT=OPTION (repeatable)',
  'cli/runs': 'number of campaigns',
  'cli/gravity': 'historical gravity, 0 (free) to 1 (history)',
  'cli/as': 'the capital you play: US, SU or CN',
  'cli/difficulty': 'how the other capitals think: easy, normal or hard',
  'cli/counted': '{{file}}: {{errors}} errors, {{warnings}} warnings, {{notes}} notes',
  'cli/progress': '{{done}} of {{runs}} campaigns',
  'input/unknown-scenario': 'no scenario "{{found}}"; did you mean {{nearest}}?',
  'input/no-scenario-file': 'no file "{{found}}"',
  'input/faulty-scenario': 'scenario "{{found}}" has faults:\n{{faults}}',
  'input/number': '{{name}} must be a whole number from {{low}} to {{high}}, not "{{found}}"',
  'input/share': '{{name}} must be a number from 0 to 1, not "{{found}}"',
  'input/choice': '{{name}} must be one of {{allowed}}, not "{{found}}"; did you mean {{nearest}}?',
  'input/seed': 'a seed is a text of 1 to 200 characters',
  'input/unknown-name': 'no {{kind}} "{{found}}"; did you mean {{nearest}}?',
  'set/no-value': '--set {{found}}: write NAME=VALUE, such as prague-1968=never',
  'set/unknown-kind': '--set: no kind of intervention "{{found}}"; known are EVENT=OPTION and {{allowed}}',
  'set/bad-act': '--set {{found}}: write {{allowed}}',
  'set/bad-value': '--set: "{{found}}" is not a value here; allowed: {{allowed}}',
  'set/bad-hold': '--set {{found}}: write it like {{allowed}}',
  'set/unknown-capital': '--set: no capital "{{found}}"; there are {{allowed}}',
  'metric/unreadable': '--metric {{metric}}: not a measure; the forms are {{forms}}',
  'metric/outside': '--metric {{metric}}: the window lies outside the scenario, {{from}} to {{to}}',
  'reply/mandates': 'choose {{choose}} different ones',
  'reply/option': 'no such option: {{option}}',
  'order/too-dear': 'that costs {{cost}} points; there are {{points}}',
  'order/resting': 'it was done or refused not long ago',
  'order/needs-channel': 'needs a confidential channel, or more of their trust',
  'order/needs-visit': 'needs a visit or a channel within a year',
  'order/needs-bomb': 'needs nuclear weapons',
  'order/autumn-only': 'only in the fourth quarter',
  'order/no-forces': 'no forces of ours are there',
  'order/no-treaty': 'no treaty is in force with {{to}}',
  'order/treaty-stands': 'a treaty already stands',
  'order/channel-stands': 'a channel is already open',
  'order/trust-too-low': 'mean trust must be {{limit}} or more',
  'order/tension-too-high': 'tension must be under {{limit}}',
  'order/tension-too-low': 'tension must be {{limit}} or more',
  'order/heat-too-low': 'the theatre must be hotter: {{limit}}',
  'order/economy-too-low': 'the economy must stand at {{limit}} or more',
  'order/leans-away': '{{to}} does not lean to us enough ({{limit}})',
  'order/enmity': 'not between enemies',
  'order/home-forbids': 'home would not stand it: support must be {{limit}} or more',
  'order/done-already': 'already done',
  'order/never': 'ruled out in this campaign: {{event}}',
  'order/too-early': 'its time has not come: {{event}}',
  'order/historical': 'the chronicle\'s acts are not yours to order',
  'session/nothing-to-undo': 'nothing to undo',
  'session/revealed': 'a die, an answer or the end of a quarter has been seen since: it cannot be undone',
  'session/over': 'the campaign is over',
  'play/intro': '{{title}}, {{from}} to {{to}}. You are {{capital}}. Seed {{seed}}, gravity {{gravity}}. Type ? for help.',
  'play/help': 'A number chooses. For orders: numbers with spaces between (3s in secret, 3t the ally told, 3+vietnam with a condition: vietnam, taiwan, border, arms, trade, no-surprises), "CN open" (press, hold, open) for a posture, "home" for the home card; an empty line waits. On the ladder "3 quiet" steps back in private. "state" shows how things stand, "undo" takes back, "quit" leaves.',
  'play/unclear': 'Not understood: {{line}}. Type ? for help.',
  'play/left': 'You leave in {{quarter}}.',
  'play/end': 'The campaign is over: {{why}}.',
  'play/mandates': '{{leader}} takes office. Choose {{choose}} of his mandates (numbers with a space between):',
  'play/orders': '{{quarter}}, {{points}} points. What do you start?',
  'play/answer': '{{from}} proposes: {{act}}. Your answer:',
  'play/rung': 'Crisis, {{theatre}}, rung {{rung}}. Your move:',
  'play/stance': 'Crisis between others, {{theatre}}. You:',
};

/** The message of a code with its parameters filled in; an unknown code is shown as it is, with its parameters. */
export function say(code: string, params: Refusal['params'] = {}): string {
  const template = MESSAGES[code] ?? CONDITION_WORDS[code];
  if (template === undefined) return `${code} ${JSON.stringify(params)}`;
  return template.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name] ?? ''));
}

/** A refusal in a sentence. */
export const refusalText = ({ code, params }: Refusal): string => say(code, params);
