/** The triangle as the stage draws it. */
import { bandOf } from '../../engine/index.ts';
import { CAPITALS } from '../../engine/types.ts';
import type { CornerModel, EdgeModel, TriangleModel, TriangleNumber, Trend } from '../stage/stage-model.ts';
import { t } from '../../words/messages.ts';
import { cityOf } from '../../words/names.ts';
import type { NumberModel } from './number-model.ts';
import type { Situation } from './situation.ts';
import type { TiePanel, TrianglePanel } from './triangle-model.ts';

/** The figure of a panel. */
export function triangleFigure(panel: TrianglePanel, { seen }: Pick<Situation, 'seen'>): TriangleModel {
  return {
    label: t('table:triangle.figure', { pattern: panel.pattern }),
    pattern: panel.pattern,
    corners: CAPITALS.map((id): CornerModel => ({
      id, name: cityOf(id), position: panel.positions[id],
      positionText: panel.positions[id] === 'partner' ? '' : t(`table:position.${panel.positions[id]}`),
    })) as unknown as TriangleModel['corners'],
    edges: panel.ties.map((tie) => edgeOf(tie, seen.q)) as unknown as TriangleModel['edges'],
  };
}

const edgeOf = ({ a, b, kind, tension, trusts }: TiePanel, q: readonly number[]): EdgeModel => ({
  a, b, kind, kindText: t(`table:kind.${kind}`), band: bandOf(q[tension.q]!),
  tension: figure(tension), trusts: [figure(trusts[0]), figure(trusts[1])],
});

const figure = ({ q, text, value, trend, sentence, doubt }: NumberModel): TriangleNumber =>
  ({ q, text: doubt > 0 ? `≈${text}` : text, value, trend: Math.sign(Math.round(trend / 50)) as Trend, label: sentence });
