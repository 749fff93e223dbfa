/** The charts of a replay: the curve of each number beside history's. */
import { ENGINE_VERSION } from '../engine/index.ts';
import { quantity } from '../engine/quantities.ts';
import { current } from '../session/session.ts';
import { isWished, readCharts, writeCharts } from './chart-files.ts';
import type { Chart, ChartNames, ChartOptions } from './chart-files.ts';
import { BANDED } from './experiment-tables.ts';
import { bad } from './inputs.ts';
import type { Read } from './inputs.ts';
import type { Io } from './io.ts';
import type { AskedReplay } from './replay-input.ts';

/** Draws what is wished of a whole replay. */
export async function drawReplay(io: Io, asked: AskedReplay, options: ChartOptions & { readonly predict?: boolean }): Promise<Read<null>> {
  const wished = await readCharts(options, namesIn(asked));
  if (wished.fault !== null) return wished;
  if (isWished(wished.value) && (options.predict || asked.at !== null)) return bad('replay/whole');
  return writeCharts(io, wished.value, () => pictures(asked));
}

/** The numbers that are known in every quarter: of a campaign that goes on, those that are no estimates. */
function namesIn({ record: { quarters } }: AskedReplay): ChartNames {
  const known = BANDED.filter((id) => {
    const [kind, name] = id.split(':') as ['tension' | 'trust', string];
    return quarters.every((row) => row[kind][name] !== undefined);
  });
  return { all: known, first: known[0] ?? '' };
}

async function pictures(asked: AskedReplay): Promise<Chart[]> {
  const [{ curveSpec }, { curveOf }, { t }] = await Promise.all([import('../charts/curve.ts'), import('../charts/curve-model.ts'), import('../words/messages.ts')]);
  const { scenario } = asked;
  const { world } = current(asked.session());
  const caption = t('debrief:caption', { seed: world.seed, gravity: world.gravity, engine: ENGINE_VERSION, scenario: scenario.id });
  return namesIn(asked).all.map((name) => ({ name, spec: curveSpec(curveOf({ scenario, world }, quantity(name)), caption) }));
}
