import { differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, formatHex, parse } from 'culori';
import { textOf } from '../../house/support/files.ts';

export const THEMES = ['paper', 'lamp', 'paper, more contrast', 'lamp, more contrast', 'paper, projector', 'lamp, projector'] as const;
export type ThemeName = (typeof THEMES)[number];

const seen = (filter: typeof filterDeficiencyProt, colour: string): string => formatHex(filter(1)(parse(colour)!));

/**
 * Ways of seeing: with three cones, and without the long, the middle or the short ones, by the matrices of Machado,
 * Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE Transactions
 * on Visualization and Computer Graphics 15 (2009), at severity 1, as `culori` carries them.
 */
export const EYES: Readonly<Record<string, (colour: string) => string>> = {
  trichromat: (colour) => colour,
  protanope: (colour) => formatHex(seen(filterDeficiencyProt, colour))!,
  deuteranope: (colour) => formatHex(seen(filterDeficiencyDeuter, colour))!,
  tritanope: (colour) => formatHex(seen(filterDeficiencyTrit, colour))!,
};

const difference = differenceCiede2000();

/** The least difference (CIEDE2000) between any two of the named colours for one pair of eyes, with their names. */
export function closest(colours: Readonly<Record<string, string>>, see: (colour: string) => string): { pair: string; difference: number } {
  const names = Object.keys(colours);
  return names.flatMap((a, index) => names.slice(index + 1).map((b) => ({ pair: `${a} and ${b}`, difference: difference(see(colours[a]!), see(colours[b]!)) })))
    .reduce((least, each) => (each.difference < least.difference ? each : least));
}

/** Which rules of the style sheets a theme wears, in their order. */
const worn = (theme: ThemeName): readonly string[] => {
  const lamp = theme.startsWith('lamp');
  const projector = theme.endsWith('projector');
  const more = projector || theme.endsWith('contrast');
  return [
    ':root', lamp && ":root[data-theme='lamp']", more && ":root[data-contrast='more']", projector && ":root[data-projector='on']",
    lamp && more && ":root[data-theme='lamp'][data-contrast='more']", lamp && projector && ":root[data-theme='lamp'][data-projector='on']",
  ].filter((each) => each !== false);
};

const sheets = ['tokens', 'themes'].map((name) => textOf(`src/ui/styles/${name}.css`)).join('\n');
const rules = [...sheets.matchAll(/(?<=^|\})\s*(?:\/\*[^*]*\*\/\s*)*(:root[^{]*?)\s*\{([^}]*)\}/g)].map(([, selector, body]) => ({ selector: selector!, body: body! }));

/** The colours of a theme by the names of their tokens. */
export function tokensOf(theme: ThemeName): Readonly<Record<string, string>> {
  const bodies = worn(theme).flatMap((selector) => rules.filter((rule) => rule.selector === selector).map(({ body }) => body));
  return Object.fromEntries(bodies.flatMap((body) => [...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6})\b/g)].map(([, name, value]) => [name!, value!] as const)));
}

/** Some of a theme's tokens. */
export const pick = (tokens: Readonly<Record<string, string>>, prefix: string, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, tokens[`${prefix}${name}`] ?? '']));
