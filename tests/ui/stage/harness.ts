/** A page with the board and one thing on the stage: `?show=dialog&theme=lamp&scale=2&motion=1`. */

import '@fontsource/old-standard-tt/400.css';
import '@fontsource/old-standard-tt/400-italic.css';
import '@fontsource/old-standard-tt/700.css';
import '@fontsource/ibm-plex-mono/400.css';
import '@fontsource-variable/jost';
import type { Theme } from '../../../src/ui/map/board-model.ts';
import { createBoard } from '../../../src/ui/map/board.ts';
import { createStage } from '../../../src/ui/stage/stage.ts';
import type { DialogHandle, Stage } from '../../../src/ui/stage/stage-model.ts';
import { sampleModel } from '../map/sample-model.ts';
import { CRISIS, DECISION, DECISION_IN_CHINESE, DECISION_OF_FOUR, RESULT, STANCE, TRIANGLE } from './sample-stage.ts';

const query = new URLSearchParams(location.search);
const theme: Theme = query.get('theme') === 'lamp' ? 'lamp' : 'paper';
const scale = Number(query.get('scale') ?? 1);
const motion = query.get('motion') === '1';
const parent = document.querySelector<HTMLElement>('#board')!;
const log: string[] = [];

const board = await createBoard(parent, {
  theme, motion, renderer: query.get('renderer') === 'webgl' ? 'webgl' : undefined, model: sampleModel(1969.25), insets: { left: 0, right: 0, top: 0, bottom: 0 }, textScale: scale,
});
const stage = await createStage({ game: board.game, frames: board.frames, parent, paintTheatre: board.paintTheatre }, {
  theme, motion, textScale: scale, insets: { left: 0, right: 0, top: 0, bottom: 0 }, portrait: (id) => `/assets/portraits/${id}.svg`, onModal: (open) => log.push(`modal ${open}`),
});

function decide(model: typeof DECISION): DialogHandle {
  const handle = stage.showDialog(model, {
    onChoose: (option) => {
      log.push(`chose ${option}`);
      if (query.get('hold') === '1') return;
      handle.showResult(RESULT, () => {
        log.push('continue');
        void handle.close();
      });
    },
    onCard: (card) => log.push(`card ${card}`),
    onMinimise: (aside) => log.push(`aside ${aside}`),
  });
  return handle;
}

const SHOWS: Readonly<Record<string, (on: Stage) => unknown>> = {
  dialog: () => decide(DECISION),
  four: () => decide(DECISION_OF_FOUR),
  chinese: () => decide(DECISION_IN_CHINESE),
  result: () => decide(DECISION).showResult(RESULT, () => log.push('continue')),
  ladder: (on) => on.showLadder(CRISIS, { onChoose: (choice) => log.push(`chose ${choice}`) }),
  stance: (on) => on.showLadder(STANCE, { onChoose: (choice) => log.push(`chose ${choice}`) }),
  triangle: (on) => {
    const host = document.querySelector<HTMLElement>('#triangle')!;
    host.hidden = false;
    host.style.width = `${query.get('width') ?? 300}px`;
    host.style.height = `${query.get('height') ?? 310}px`;
    host.style.background = theme === 'lamp' ? '#2b2722' : '#f6eedb';
    return on.showTriangle(host, TRIANGLE, (q) => log.push(`pick ${q}`));
  },
};
const handle = SHOWS[query.get('show') ?? '']?.(stage);
Object.assign(window, { board, stage, handle, log, SHOWS, CRISIS, ready: true });
