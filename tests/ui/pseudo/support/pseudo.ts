/** Languages that nobody speaks, to find what a real one would break: twice as long, read from the right, full of markup. */

export const PSEUDO = {
  double: (text: string): string => `${text} ${text}`,
  /** Between RIGHT-TO-LEFT ISOLATE and POP DIRECTIONAL ISOLATE. */
  rightToLeft: (text: string): string => `\u2067${text}\u2069`,
  markup: (text: string): string => `<b class="pseudo" onclick="alert(1)">${text}</b>&amp;<img src="x" onerror="alert(1)">`,
} as const;
export type PseudoName = keyof typeof PSEUDO;

const english = import.meta.glob<Readonly<Record<string, unknown>>>('../../../../src/words/messages/en/*.json', { eager: true, import: 'default' });

/** The English messages with every text changed; plurals of Russian are filled with the English ones. */
export function pseudoMessages(name: PseudoName): Record<string, Record<string, unknown>> {
  return Object.fromEntries(Object.entries(english).map(([path, messages]) =>
    [path.slice(path.lastIndexOf('/') + 1, -'.json'.length), withPlurals(changed(messages, PSEUDO[name]) as Record<string, unknown>)]));
}

/** Every text in a value changed; what names things (`except`) stays. */
export function changed(value: unknown, change: (text: string) => string, except: readonly string[] = []): unknown {
  if (typeof value === 'string') return value === '' ? '' : change(value);
  if (Array.isArray(value)) return value.map((each) => changed(each, change, except));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, except.includes(key) ? each : changed(each, change, except)]));
}

function withPlurals(value: Record<string, unknown>): Record<string, unknown> {
  const own = Object.entries(value).map(([key, each]) => [key, typeof each === 'object' && each !== null && !Array.isArray(each) ? withPlurals(each as Record<string, unknown>) : each] as const);
  const more = own.filter(([key]) => key.endsWith('_other')).flatMap(([key, each]) => ['few', 'many'].map((category) => [key.replace(/other$/, category), each] as const));
  return Object.fromEntries([...own, ...more]);
}
