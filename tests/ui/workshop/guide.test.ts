import { describe, expect, it } from 'vitest';
import { diskReader, shippedFiles } from '../../../src/cli/scenario-files.ts';
import { faultLine } from '../../../src/scenario/index.ts';
import { createChecker } from '../../../src/ui/workshop/checker.ts';
import { template } from '../../../src/ui/workshop/templates.ts';
import { textOf } from '../../house/support/files.ts';

const disk = diskReader();
const checker = createChecker(Object.fromEntries(shippedFiles().map((name) => [name, disk.read(name)!])));

/** The YAML of the guide, block by block, as a reader types it. */
const [head, ...steps] = [...textOf('docs/scenario-guide.md').matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1]!);

/** The template as the guide has it changed: other name, its own event gone. */
function frame(): string {
  const [id, title] = head!.trim().split('\n') as [string, string];
  const text = template('first-scenario').replace(/^id: .*$/m, id).replace(/^title: .*$/m, title);
  return text.slice(0, text.search(/^events:$/m));
}

const checked = (count: number) => checker.check({ 'bread-1963.yaml': frame() + steps.slice(0, count).join('') });

describe('the guide', () => {
  it('ends in a scenario that plays, with nothing to be said against it', () => {
    const { faults, roots, events } = checked(steps.length);
    expect(steps).toHaveLength(4);
    expect(faults.map(faultLine)).toEqual([]);
    expect(roots).toMatchObject([{ title: 'Bread, 1963', playable: true }]);
    expect(events[0]).toMatchObject({ id: 'american-wheat', sound: true, own: true });
  });
  it('says truly that there are problems on the way, and that the frame alone has none but the missing events', () => {
    expect(checked(0).faults.filter(({ severity }) => severity === 'error')).toEqual([]);
    for (const count of [1, 2]) expect(checked(count).faults.length).toBeGreaterThan(0);
  });
});
