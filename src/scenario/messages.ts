/** The English wording of every fault, by its code. `{name}` stands for a parameter. */

const TEMPLATES: Readonly<Record<string, string>> = {
  'syntax/too-large': 'the file has {length} characters; at most {limit} are read',
  'syntax/too-deep': 'nested deeper than {limit} levels',
  'syntax/yaml': 'not valid YAML: {why}',
  'syntax/tag': 'YAML tags are not allowed: {why}',
  'syntax/key': 'the key {found} is not allowed',
  'syntax/alias': 'anchors are used more than {limit} times',
  'schema/missing': '{key} is missing',
  'schema/wrong-type': 'expected {expected}, found {found}',
  'schema/unknown-key': 'unknown key {found}; allowed are {allowed}',
  'schema/not-allowed': '{found} is not allowed here; allowed are {allowed}',
  'schema/form': '{found} is not {expected}',
  'schema/range': '{found} is out of range: it must be {bound} {limit}',
  'schema/length': 'must have {bound} {limit} {unit}',
  'schema/unknown-verb': '{found} is not {what}; known are {allowed}',
  'schema/needs': 'one of {allowed} must stand here',
  'schema/same-side': 'the two sides are the same capital',
  'schema/duplicate': 'the id {found} stands twice',
  'schema/not-a-scenario': 'the file holds neither a scenario nor a pack',
  'schema/decider': '{why}',
  'ref/unknown-file': 'the file {found} is not to be found',
  'ref/unknown-leader': 'unknown leader {found}',
  'ref/unknown-adviser': 'unknown adviser {found}',
  'ref/unknown-treaty': 'unknown treaty {found}',
  'ref/unknown-event': 'unknown event {found}',
  'ref/unknown-option': 'the event {event} has no option {found}',
  'ref/unknown-part': 'the event has no part {found}',
  'ref/unknown-source': 'unknown source {found}',
  'ref/not-played': '{found} is not played in this scenario, so this can never come true',
  'ref/flag-never-set': 'the flag {found} is read, but nothing sets it',
  'ref/flag-never-read': 'the flag {found} is set, but nothing reads it',
  'ref/adviser-not-in-office': '{found} is not in office {when}',
  'ref/adviser-of-another': '{found} advises {capital}, not {decider}',
  'range/quarters': '{from} is later than {to}',
  'range/date-outside-window': 'the historical date {found} lies outside the window {from}–{to}',
  'range/theme-sum': 'the shares of the themes sum to {sum}, {rule}',
  'range/leader-not-in-office': '{found} is not in office in {capital} at {quarter}',
  'range/leader-of-another': '{found} does not lead {capital}',
  'range/opening-missing': 'the opening lacks {key}',
  'range/year-missing': 'there are no data for the year {year}',
  'range/weights': 'the weights of the aims of {capital} sum to {sum}, not to 100',
  'range/endings': 'the endings of {capital} do not fall from above to 0',
  'flow/no-history': 'the event has no historical option in {part}',
  'flow/trap': 'every option has requirements: a decider could be trapped',
  'flow/cycle': 'events schedule each other in a circle: {circle}',
  'flow/dead-event': 'the event can never happen: {why}',
  'flow/no-crisis': 'the option opens a crisis, but the event names none',
  'flow/no-move': 'the event is a rung of a crisis, but the option names no move',
  'flow/counsel': '{found} is not an option of this decision',
  'flow/not-played': '{what} {found} cannot be measured in this scenario and is left out',
  'flow/adviser-leaves': '{found} is not in office over the whole window ({from}–{to})',
  'evidence/no-source': 'no source is named',
  'evidence/no-card': 'no revision card is named',
  'evidence/no-confidence': 'no confidence is given',
  'text/too-long': '{what}: {words} words, at most {limit}',
  'text/too-short': '{what}: {words} words, at least {limit}',
  'text/missing': '{what} is missing',
};

/** Every code of a fault. */
export const FAULT_CODES: readonly string[] = Object.keys(TEMPLATES);

interface Wordable {
  readonly code: string;
  readonly found: string | null;
  readonly allowed: readonly string[];
  readonly suggestion: string | null;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The sentence of a fault. Long lists of allowed names are cut; the nearest is named at the end. */
export function messageOf(fault: Wordable): string {
  const shown = fault.allowed.slice(0, 12).join(', ') + (fault.allowed.length > 12 ? ' …' : '');
  const words: Record<string, string | number> = { found: fault.found ?? 'nothing', allowed: shown, ...fault.params };
  const sentence = TEMPLATES[fault.code]!.replace(/\{(\w+)\}/g, (_whole, name: string) => String(words[name] ?? ''));
  return fault.suggestion ? `${sentence}. Did you mean ${fault.suggestion}?` : sentence;
}

/** The bare template of a code, for the reference. */
export const templateOf = (code: string): string => TEMPLATES[code]!;
