/** What an author may start from: texts in the folder beside this file. */
const files = import.meta.glob<string>('./templates/*.yaml', { eager: true, query: '?raw', import: 'default' });

export type Template = 'first-scenario' | 'first-pack';
export const TEMPLATES: readonly Template[] = ['first-scenario', 'first-pack'];

/** The text of a template. */
export const template = (name: Template): string => files[`./templates/${name}.yaml`]!;
