/** Evidence: sources, cards, confidence. */
import type { Check } from './check-given.ts';
import { playedEvents } from './check-given.ts';
import { report } from './names.ts';
import type { Context, EventName } from './names.ts';

/** An event of history names its sources, its cards and how sure it is. */
export function checkEvidence(check: Check): void {
  const { ctx, gathered } = check;
  for (const name of playedEvents(check)) if (name.raw.kind !== 'situation') checkEvent(ctx, name);
  for (const { raw, cursor } of gathered.entries.acts) if (!raw.sources?.length) report(ctx, cursor, { code: 'evidence/no-source' });
}

function checkEvent(ctx: Context, { raw, cursor }: EventName): void {
  if (!raw.sources?.length) report(ctx, cursor, { code: 'evidence/no-source' });
  if (!raw.confidence) report(ctx, cursor, { code: 'evidence/no-confidence' });
  if (raw.history !== 'none' && !raw.card?.length) report(ctx, cursor, { code: 'evidence/no-card' });
}
