import { describe, expect, it } from 'vitest';
import { overlap, within } from '../../../src/ui/stage/boxes.ts';
import { layDialog } from '../../../src/ui/stage/dialog-layout.ts';
import { layLadder } from '../../../src/ui/stage/ladder-layout.ts';
import { buttonsOf, textsOf } from '../../../src/ui/stage/page.ts';
import type { Page, Room } from '../../../src/ui/stage/page.ts';
import { layResult } from '../../../src/ui/stage/result-layout.ts';
import { CRISIS, DECISION_OF_FOUR, RESULT } from '../stage/sample-stage.ts';
import { measure } from '../stage/support/measure.ts';
import { changed, PSEUDO } from './support/pseudo.ts';
import type { PseudoName } from './support/pseudo.ts';

/** What names things and chooses looks. */
const IDS = ['id', 'house', 'portrait', 'favoursId', 'certainty', 'tone', 'side', 'mood', 'theatre', 'kind'];
const inWords = <T>(model: T, name: PseudoName): T => changed(model, PSEUDO[name], IDS) as T;

const ROOMS: readonly Room[] = [[360, 740, 1], [390, 844, 1.5], [1024, 768, 1.5], [1366, 768, 1], [1920, 1080, 2]].map(([width, height, textScale]) => ({ width: width!, height: height!, textScale: textScale!, measure }));

const LAID: readonly (readonly [string, (name: PseudoName, room: Room) => Page])[] = [
  ['a decision', (name, room) => layDialog(inWords(DECISION_OF_FOUR, name), room, true)],
  ['a result', (name, room) => layResult(inWords(RESULT, name), room)],
  ['a crisis', (name, room) => layLadder(inWords(CRISIS, name), room)],
];

// Markup is so long that no button of a phone holds it; that it stays text is tested on the screens.
describe.each(['double', 'rightToLeft'] as const)('papers in pseudo-locale %s', (name) => {
  it.each(LAID)('%s keeps every word apart and on the paper, at every size', (_what, lay) => {
    for (const room of ROOMS) {
      const page = lay(name, room);
      const texts = textsOf(page).filter(({ lines }) => lines.length > 0);
      const touching = texts.flatMap((a, index) => texts.slice(index + 1).filter((b) => overlap(a.box, b.box, 1)).map((b) => `${a.id} / ${b.id}`));
      const outside = texts.filter(({ box }) => !within(box, page.paper, 2)).map(({ id }) => id);
      const small = buttonsOf(page).filter(({ box }) => box.height < 43.9).map(({ id }) => id);
      expect({ touching, outside, small }, `${room.width} × ${room.height}, text × ${room.textScale}`).toEqual({ touching: [], outside: [], small: [] });
    }
  });
});
