/** `npm run golden`: writes down how one campaign of every scenario ends; refused where the rules changed and their version did not. */
import { played, unannounced, write, written } from '../tests/golden/golden.ts';

const now = played();
const changed = unannounced(written(), now);
if (changed.length > 0) {
  console.error(`The rules make another campaign of ${changed.join(', ')}. Raise ENGINE_VERSION in src/engine/campaign.ts: saves and hand-ins pin it.`);
  process.exit(1);
}
write(now);
console.log(`Written down: ${Object.keys(now.campaigns).length} campaigns of version ${now.engine}.`);
