import { build } from 'vite';
import type { Rollup } from 'vite';
import { describe, expect, it } from 'vitest';
import { scenarios } from '../../scripts/vite-scenarios.ts';
import { scenarioIds, tutorialIds } from '../../src/cli/scenario-files.ts';

const ENTRY = `
  import { loadScenario, scenarioList } from 'virtual:scenarios';
  console.log(scenarioList.length, loadScenario('${scenarioIds()[0]}'));
`;

/** Builds a page that shows the list and loads one scenario. */
async function chunksOf(): Promise<Rollup.OutputChunk[]> {
  const entry = { name: 'entry', resolveId: (id: string) => (id === 'entry' ? id : null), load: (id: string) => (id === 'entry' ? ENTRY : null) };
  const result = await build({
    configFile: false, logLevel: 'silent', plugins: [entry, scenarios()],
    build: { write: false, rolldownOptions: { input: 'entry' } },
  });
  const outputs = (Array.isArray(result) ? result : [result]) as Rollup.RollupOutput[];
  return outputs.flatMap(({ output }) => output).filter((each): each is Rollup.OutputChunk => each.type === 'chunk');
}

describe('the build', () => {
  it('gives each scenario a chunk of its own and leaves the compiler out', async () => {
    const chunks = await chunksOf();
    const entry = chunks.find(({ isEntry }) => isEntry)!;
    expect(entry.dynamicImports).toHaveLength(scenarioIds().length + tutorialIds().length);
    for (const id of [...scenarioIds(), ...tutorialIds()]) expect(entry.code).toContain(id);
    expect(entry.code.length).toBeLessThan(20_000);
    expect(chunks.flatMap(({ moduleIds }) => moduleIds).filter((id) => /node_modules\/(yaml|zod)\//.test(id))).toEqual([]);
  });
});
