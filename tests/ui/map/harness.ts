/** A page with nothing but the map, for looking at it: `?theme=lamp&date=1969&renderer=webgl&title=1`. */

import '@fontsource/old-standard-tt/400.css';
import '@fontsource/old-standard-tt/400-italic.css';
import '@fontsource/old-standard-tt/700.css';
import '@fontsource-variable/jost';
import '@fontsource/noto-serif-sc/chinese-simplified-700.css';
import type { Theme } from '../../../src/ui/map/board-model.ts';
import { createBoard } from '../../../src/ui/map/board.ts';
import { createTitleMap } from '../../../src/ui/map/title-map.ts';
import { sampleMark, sampleModel } from './sample-model.ts';

const query = new URLSearchParams(location.search);
const theme: Theme = query.get('theme') === 'lamp' ? 'lamp' : 'paper';
const parent = document.querySelector<HTMLElement>('#board');
const insets = { left: 0, right: 0, top: 0, bottom: 0 };
for (const side of ['left', 'right', 'top', 'bottom'] as const) insets[side] = Number(query.get(side) ?? 0);

if (parent !== null && query.has('title')) {
  const title = await createTitleMap(parent, { theme, insets: () => insets, capitals: sampleModel(1969).capitals });
  Object.assign(window, { title, ready: true });
} else if (parent !== null) {
  const model = sampleModel(Number(query.get('date') ?? 1969.25));
  const renderer = query.get('renderer');
  const board = await createBoard(parent, {
    theme, insets, model, motion: query.get('motion') === '1',
    renderer: renderer === 'webgl' || renderer === 'canvas' ? renderer : undefined,
  });
  const scenes = (query.get('scenes') ?? '').split(',').filter((id) => id !== '').map(sampleMark);
  if (query.has('still')) board.update({ ...model, marks: scenes });
  Object.assign(window, { board, sampleModel, play: () => board.advance({ ...model, marks: scenes }), ready: true });
}
