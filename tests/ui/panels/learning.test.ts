/** What teaches: the coach's notes through the lesson, where they lie, and the slides of the triangle. */
import { describe, expect, it, vi } from 'vitest';
import { tutorialGame } from '../../../src/ui/app/game.ts';
import type { Game } from '../../../src/ui/app/game.ts';
import { COACH_NOTES, coachNotes } from '../../../src/ui/model/coach-model.ts';
import { dialogModel } from '../../../src/ui/model/dialog-model.ts';
import { slideModel, SLIDES } from '../../../src/ui/model/slides-model.ts';
import type { Tensions } from '../../../src/ui/model/slides-model.ts';
import { triangleFigure } from '../../../src/ui/model/triangle-figure.ts';
import { trianglePanel } from '../../../src/ui/model/triangle-model.ts';
import { placeOf } from '../../../src/ui/panels/coach-place.ts';
import { takeScenario, TUTORIAL } from '../../../src/ui/scenario-shelf.ts';

const scenario = (await takeScenario(TUTORIAL!))!;

/** Plays the lesson with the first options, or with these wishes where they are open; shows each stop before it is answered. */
function lesson(each: (game: Game) => void, wishes: readonly string[] = []): void {
  const game = tutorialGame(scenario);
  for (let { stop } = game.situation(); stop; { stop } = game.situation()) {
    each(game);
    game.reply(stop.kind === 'decision' ? { kind: 'decision', option: chosen(stop.legal.filter(({ refusal }) => refusal === null).map(({ id }) => id), wishes) } : { kind: 'orders', orders: [] });
  }
}

const chosen = (open: readonly string[], wishes: readonly string[]): string => open.find((id) => wishes.includes(id)) ?? open[0]!;
const ROADS = ['decline-politely', 'invite-journalists', 'invite'].flatMap((china) =>
  ['moscow-summit-first', 'secret-trip', 'announce-beforehand'].map((america) => [china, america] as const));

describe('the coach', () => {
  it('says each note once on the way through the lesson, in whole sentences of at most sixty words, citing cards', () => {
    const said: string[] = [];
    lesson((game) => {
      for (const { id, title, text, seat } of coachNotes(game.situation(), said)) {
        said.push(id);
        expect(`${seat} ${title} ${text}`).not.toMatch(/\{\{|undefined|NaN|coach:/);
        expect(text.split(' ').length, id).toBeLessThanOrEqual(60);
        expect(text, id).toMatch(/[.?]$|[.?]”$/);
      }
    });
    expect(said.toSorted()).toEqual(COACH_NOTES.toSorted());
  });

  it('names the seats in their order', () => {
    const seats = new Set<string>();
    lesson((game) => { for (const { seat } of coachNotes(game.situation(), [])) seats.add(seat); });
    expect([...seats]).toEqual(['First seat: Beijing', 'Second seat: Washington', 'Third seat: Moscow']);
  });

  it.each(ROADS)('shows in Moscow what Moscow believes beside what is true, and the figure marks estimates: %s, %s', (...wishes) => {
    const shown = vi.fn();
    lesson((game) => {
      const situation = game.situation();
      const note = coachNotes(situation, []).find(({ id }) => id === 'misperception');
      if (!note) return;
      shown();
      const [guess, truth] = [...note.text.matchAll(/[−]?\d+/g)].map(([text]) => text);
      const figure = triangleFigure(trianglePanel(situation), situation);
      const marked = figure.edges.flatMap(({ trusts }) => trusts.map(({ text }) => text)).filter((text) => text.startsWith('≈'));
      expect(guess).not.toBe(truth);
      expect(marked).toContain(`≈${guess}`);
    }, wishes);
    expect(shown).toHaveBeenCalledOnce();
  });

  it.each([
    ['secret-trip', 'by way of Pakistan to China'],
    ['announce-beforehand', 'has been received in China'],
    ['moscow-summit-first', 'Pakistan has American arms and Chinese friendship'],
  ])('goes with a paper in Moscow that knows what Washington has done: %s', (american, words) => {
    const briefs: string[] = [];
    lesson((game) => {
      const situation = game.situation();
      const { stop, capital } = situation;
      if (capital === 'SU' && stop?.kind === 'decision') briefs.push(dialogModel(situation, stop).brief);
    }, ['invite', american]);
    expect(briefs).toEqual([expect.stringContaining(words)]);
  });

  it('is silent in other campaigns, in the past, and about what was read', () => {
    const situation = tutorialGame(scenario).situation();
    expect(coachNotes({ ...situation, past: true }, [])).toEqual([]);
    expect(coachNotes({ ...situation, scenario: { ...scenario, kind: undefined } as unknown as typeof scenario }, [])).toEqual([]);
    expect(coachNotes(situation, COACH_NOTES)).toEqual([]);
  });
});

describe('a note', () => {
  const room = { width: 1366, height: 768 };
  const note = { width: 360, height: 220 };
  const box = (left: number, top: number, width: number, height: number): Parameters<typeof placeOf>[1] => ({ left, top, width, height, right: left + width, bottom: top + height });
  it.each([
    ['right of a panel on the left', box(8, 500, 310, 260), { left: 332 }],
    ['left of a panel on the right', box(1040, 300, 320, 460), { left: 666 }],
    ['above a strip at the foot', box(330, 600, 700, 160), { top: 366 }],
    ['at the foot of the map', box(330, 60, 1036, 700), {}],
    ['somewhere in sight where the part is hidden', box(0, 0, 0, 0), {}],
  ])('lies %s, and always in the window', (_name, spot, expected) => {
    const at = placeOf(note, spot, room);
    expect(at).toMatchObject(expected);
    expect(at.left).toBeGreaterThanOrEqual(0);
    expect(at.left + note.width).toBeLessThanOrEqual(room.width);
    expect(at.top).toBeGreaterThanOrEqual(0);
    expect(at.top + note.height).toBeLessThanOrEqual(room.height);
  });
});

describe('the slides', () => {
  const SOLUTIONS: Readonly<Record<string, Tensions>> = { pair: [45, 55, 20], pattern: [60, 60, 20], pivot: [47, 48, 62] };

  it.each(SLIDES.map((slide) => [slide.id, slide] as const))('%s begins unsolved and can be solved', (id, slide) => {
    expect(slideModel(slide, slide.start).solved).toBe(false);
    expect(slideModel(slide, SOLUTIONS[id]!).solved).toBe(true);
  });

  it.each([
    [[20, 20, 20], 'Ménage à trois', 'neither pivot nor pariah'],
    [[60, 60, 60], 'Unit veto', 'neither pivot nor pariah'],
    [[40, 40, 40], 'Open triangle', 'neither pivot nor pariah'],
    [[20, 20, 60], 'Romantic triangle', 'Washington is the pivot: friendship with Moscow and friendship with Beijing'],
    [[60, 60, 20], 'Stable marriage', 'Washington is the pariah: enmity with Moscow and enmity with Beijing'],
  ] as const)('%j make a %s, as Dittmer has it', (tensions, pattern, why) => {
    const model = slideModel(SLIDES[0]!, tensions);
    expect(model.pattern).toBe(pattern);
    expect(model.why).toContain(why);
  });
});
