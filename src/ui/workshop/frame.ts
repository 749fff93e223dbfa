/** Scenarios that stand in: a frame for packs that no scenario includes, and a header for one whose own has errors. */
import { parseSource } from '../../scenario/source.ts';
import { template } from './templates.ts';

const data = (text: string): Record<string, unknown> | null => {
  const { file } = parseSource('frame.yaml', text);
  return typeof file.data === 'object' && file.data !== null && !Array.isArray(file.data) ? file.data as Record<string, unknown> : null;
};

/** Lists that a header does without; JSON is YAML, so the frame needs no writer. */
const LISTS = ['events', 'situations', 'acts', 'advisers', 'treaties', 'sources', 'elections', 'years', 'theatres', 'thirdParties'];

/** A scenario of all thirty years that includes these packs and nothing else; never played. */
export function packFrame(packs: readonly string[]): string {
  const header = { ...data(template('first-scenario')) };
  return JSON.stringify({
    ...header, id: 'frame', from: '1949Q4', to: '1979Q4', leaders: { US: 'truman', SU: 'stalin', CN: 'mao' }, events: [],
    opening: { ...(header['opening'] as object), treaties: [] }, include: ['world.yaml', 'advisers.yaml', ...packs.filter((name) => !['world.yaml', 'advisers.yaml'].includes(name))],
  });
}

/** The events of a text under another header: the one that it last had without errors, else the template's. Null where it cannot be read at all. */
export function framed(text: string, last: string | null): string | null {
  const own = data(text);
  if (!own) return null;
  const header = data(last ?? template('first-scenario')) ?? {};
  for (const key of LISTS) delete header[key];
  const lists = Object.fromEntries(LISTS.flatMap((key) => (Array.isArray(own[key]) ? [[key, own[key]]] : [])));
  return JSON.stringify({ ...header, ...lists, ...(last === null && { from: '1949Q4', to: '1979Q4', leaders: { US: 'truman', SU: 'stalin', CN: 'mao' } }) });
}
