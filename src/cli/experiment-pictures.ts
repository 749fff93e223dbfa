/** The charts of an experiment, as the lab's page has them: outcomes, fans, years, causes, the question at each gravity. */
import { quantity } from '../engine/quantities.ts';
import type { Found } from '../lab/experiment.ts';
import { PLACED } from '../lab/report.ts';
import { settingsOf } from '../session/parse-experiment.ts';
import { keptHistory } from './baselines.ts';
import type { Chart, ChartNames } from './chart-files.ts';
import type { Opened } from './experiment-input.ts';
import { BANDED } from './experiment-tables.ts';

/** The charts by name; the one of a file is the fan of the number that is asked for, or the outcomes. */
export const experimentCharts = (number: string | undefined): ChartNames => ({ all: ['outcomes', ...BANDED, ...PLACED, 'causes', 'gravities'], first: BANDED.find((id) => id === number) ?? 'outcomes' });

/** Draws up the charts at each gravity; one that has nothing to say is left out. */
export async function experimentPictures({ file, scenario }: Pick<Opened, 'file' | 'scenario'>, found: readonly Found[]): Promise<Chart[]> {
  const [{ fanSpec, sharesSpec, themesSpec, yearsSpec }, { gravitySpec }] = await Promise.all([import('../charts/experiment-charts.ts'), import('../charts/gravity-chart.ts')]);
  const desk = { scenario, history: keptHistory(scenario), settings: settingsOf(file) };
  const several = found.length > 1;
  const each = found.flatMap((one): Chart[] => {
    const shown = { desk, found: one };
    const specs = [
      ['outcomes', sharesSpec(shown)] as const, ...BANDED.map((id) => [id, fanSpec(shown, quantity(id))] as const),
      ...PLACED.map((id) => [id, yearsSpec(shown, id)] as const), ['causes', themesSpec(shown)] as const,
    ];
    return specs.flatMap(([name, spec]) => (spec === null ? [] : [{ name, spec, ...(several && { mark: `-gravity-${one.gravity}` }) }]));
  });
  return several ? [...each, { name: 'gravities', spec: gravitySpec(desk, found) }] : each;
}
