import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { inProject } from '../../../scripts/run.mjs';
import { ACTS } from '../../../src/ui/map/acts.ts';
import { chosen } from '../../../src/ui/map/chosen.ts';
import { LENSES } from '../../../src/ui/map/lens-table.ts';
import { placeOf } from '../../../src/ui/map/places.ts';
import { courseOf } from '../../../src/ui/map/routes.ts';
import { SCENES, scenesOf } from '../../../src/ui/map/scenes.ts';
import type { BoardMark } from '../../../src/ui/map/board-model.ts';
import { hasMessage } from '../../../src/words/messages.ts';
import { world } from './fixtures.ts';
import { sampleModel } from './sample-model.ts';

interface FoundEvent { id: string; options?: { id: string }[]; parts?: { options: { id: string }[] }[] }
const events = readdirSync(inProject('scenarios/events')).flatMap((file) => (parse(readFileSync(inProject(`scenarios/events/${file}`), 'utf8')) as { events: FoundEvent[] }).events);
const model = sampleModel(1969);

describe('the table of great events', () => {
  it('names events and choices that the scenarios have', () => {
    const faults = SCENES.filter(({ event, options }) => {
      const found = events.find(({ id }) => id === event);
      const known = [...(found?.options ?? []), ...(found?.parts ?? []).flatMap((part) => part.options)].map(({ id }) => id);
      return !found || (options ?? []).some((id) => !known.includes(id));
    });
    expect(faults.map(({ id }) => id)).toEqual([]);
  });

  it('has words for each, and a place on the board', () => {
    expect(SCENES.filter(({ id }) => !hasMessage(`scenes:${id}`)).map(({ id }) => id)).toEqual([]);
    expect(SCENES.filter((scene) => courseOf(world, model, scene) === null).map(({ id }) => id)).toEqual([]);
  });

  it('draws every kind that the table names, two dozen events by more than a dozen drawings', () => {
    expect(SCENES.filter(({ kind }) => ACTS[kind] === undefined)).toEqual([]);
    expect(new Set(SCENES.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(12);
    expect(SCENES.length).toBeGreaterThanOrEqual(24);
  });

  it('tells a choice only where that was chosen', () => {
    expect(scenesOf('prague-1968', 'invade').map(({ id }) => id)).toEqual(['tanks-to-prague']);
    expect(scenesOf('prague-1968', 'accept-reform-poland-1956')).toEqual([]);
    expect(scenesOf('prague-1968', null)).toEqual([]);
    expect(scenesOf('un-seat', null).map(({ id }) => id)).toEqual(['un-vote']);
  });

  it('names every site of the close-ups', () => {
    const sites = Object.values(LENSES).flatMap((each) => each.sites);
    expect(sites.filter((id) => placeOf(world, model, id) === null || !hasMessage(`scenes:site.${id}`))).toEqual([]);
  });
});

describe('what is played of many', () => {
  const mark = (id: string, kind: BoardMark['kind']): BoardMark => ({ id, kind, from: 'US', to: 'CN', caption: id });
  const ids = (marks: readonly BoardMark[]): string[] => chosen(marks, (kind) => ACTS[kind].duration >= 1500).map(({ id }) => id);

  it('is at most three, great events before small acts, in the order of time', () => {
    expect(ids([mark('a', 'money'), mark('b', 'barrage'), mark('c', 'money'), mark('d', 'money'), mark('e', 'money'), mark('f', 'ballot')])).toEqual(['b', 'e', 'f']);
    expect(ids(['1', '2', '3', '4', '5'].map((id) => mark(id, 'ice')))).toEqual(['3', '4', '5']);
    expect(ids([])).toEqual([]);
  });
});
