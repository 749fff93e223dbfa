/** What a reader can set, what holds until he does, and what is believed of what was kept. */
import type { Language } from '../../words/messages.ts';

/** What Alt and a letter do. */
export const KEY_ACTIONS = ['map', 'triangle', 'dispatches', 'timeline', 'capital', 'desk', 'end', 'advance', 'sound'] as const;
export type KeyAction = (typeof KEY_ACTIONS)[number];
export type KeyLetters = Readonly<Record<KeyAction, string>>;

/** Kinds of sounds that have a volume of their own. */
export const SOUND_GROUPS = ['machines', 'events', 'motifs'] as const;
export type SoundGroup = (typeof SOUND_GROUPS)[number];

export interface SoundSettings {
  readonly on: boolean;
  /** What is heard is also written, whether sound is on or off. */
  readonly captions: boolean;
  /** Per cent, 0…100. */
  readonly volumes: Readonly<Record<SoundGroup, number>>;
}

export interface Settings {
  /** `system` is the browser's. */
  readonly language: Language | 'system';
  /** Per cent, 100…200. */
  readonly textSize: number;
  readonly theme: 'paper' | 'lamp' | 'system';
  readonly contrast: 'normal' | 'more' | 'system';
  /** Larger, stronger, thicker: for the last row of a classroom. */
  readonly projector: boolean;
  readonly motion: 'full' | 'reduced' | 'system';
  readonly sound: SoundSettings;
  /** Whether Alt and a letter, and the question mark, mean anything. */
  readonly shortcuts: boolean;
  /** Whether digits choose while a paper is open. */
  readonly digits: boolean;
  readonly keys: KeyLetters;
  readonly announce: Readonly<Record<'own' | 'world' | 'hints', boolean>>;
}

export const DEFAULTS: Settings = {
  language: 'system', textSize: 100, theme: 'system', contrast: 'system', projector: false, motion: 'system',
  sound: { on: true, captions: false, volumes: { machines: 65, events: 75, motifs: 70 } },
  shortcuts: true, digits: true,
  keys: { map: 'm', triangle: 't', dispatches: 'd', timeline: 'l', capital: 'c', desk: 'i', end: 'e', advance: 'n', sound: 's' },
  announce: { own: true, world: true, hints: true },
};

const CHOICES = {
  language: ['en', 'ru', 'zh', 'system'], theme: ['paper', 'lamp', 'system'], contrast: ['normal', 'more', 'system'], motion: ['full', 'reduced', 'system'],
} as const;

/** The settings in what was kept: only what is of its kind is believed, the rest stays at its default. */
export function settingsFrom(kept: unknown): Settings {
  const given = record(kept);
  return {
    language: oneOf(given['language'], CHOICES.language) ?? DEFAULTS.language,
    textSize: within(given['textSize'], 100, 200) ?? DEFAULTS.textSize,
    theme: oneOf(given['theme'], CHOICES.theme) ?? DEFAULTS.theme,
    contrast: oneOf(given['contrast'], CHOICES.contrast) ?? DEFAULTS.contrast,
    projector: flag(given['projector'], DEFAULTS.projector),
    motion: oneOf(given['motion'], CHOICES.motion) ?? DEFAULTS.motion,
    sound: soundFrom(record(given['sound'])),
    shortcuts: flag(given['shortcuts'], DEFAULTS.shortcuts),
    digits: flag(given['digits'], DEFAULTS.digits),
    keys: keysFrom(record(given['keys'])),
    announce: flags(record(given['announce']), DEFAULTS.announce),
  };
}

const record = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null ? value as Record<string, unknown> : {});
const oneOf = <T extends string>(value: unknown, of: readonly T[]): T | undefined => of.find((each) => each === value);
const flag = (value: unknown, otherwise: boolean): boolean => (typeof value === 'boolean' ? value : otherwise);
const within = (value: unknown, low: number, high: number): number | undefined => (typeof value === 'number' && value >= low && value <= high ? value : undefined);

const flags = <K extends string>(value: Record<string, unknown>, otherwise: Readonly<Record<K, boolean>>): Readonly<Record<K, boolean>> =>
  Object.fromEntries(Object.entries<boolean>(otherwise).map(([name, each]) => [name, flag(value[name], each)])) as Record<K, boolean>;

function soundFrom(value: Record<string, unknown>): SoundSettings {
  const { on, captions, volumes } = DEFAULTS.sound;
  const given = record(value['volumes']);
  const loud = (group: SoundGroup): number => within(given[group], 0, 100) ?? volumes[group];
  return { on: flag(value['on'], on), captions: flag(value['captions'], captions), volumes: { machines: loud('machines'), events: loud('events'), motifs: loud('motifs') } };
}

/** Letters are believed all together or not at all: two actions on one letter would leave one out of reach. */
function keysFrom(value: Record<string, unknown>): KeyLetters {
  const letters = KEY_ACTIONS.map((action) => value[action]);
  const sound = letters.every((letter) => typeof letter === 'string' && /^[a-z]$/.test(letter)) && new Set(letters).size === letters.length;
  return sound ? Object.fromEntries(KEY_ACTIONS.map((action, index) => [action, letters[index]])) as KeyLetters : DEFAULTS.keys;
}

/** The letters with one action moved to another letter; who had it takes the old one in exchange. */
export function moveKey(keys: KeyLetters, action: KeyAction, letter: string): KeyLetters {
  const had = KEY_ACTIONS.find((each) => keys[each] === letter);
  return { ...keys, ...(had && { [had]: keys[action] }), [action]: letter };
}
