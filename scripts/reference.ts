/** Writes docs/scenario-reference.md and docs/scenario.schema.json; a test tells when they are stale. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { REFERENCE_FILES } from './reference-text.ts';

for (const [name, text] of Object.entries(REFERENCE_FILES)) {
  writeFileSync(fileURLToPath(new URL(`../${name}`, import.meta.url)), text);
}
