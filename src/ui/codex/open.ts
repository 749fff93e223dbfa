/** How the rest of the interface opens the codex over what lies on the table. */
import type { Scenario } from '../../engine/scenario.ts';
import { announce } from '../focus/announce.ts';
import { laterWords, t } from '../../words/messages.ts';

/** Opens the codex at a path such as `c5.0`; its code and content are fetched now. */
export async function openCodex(path: string, playing: Scenario | null): Promise<void> {
  try {
    const [{ openCodexSheet }] = await Promise.all([import('./sheet.ts'), laterWords()]);
    await openCodexSheet(path, playing);
  } catch (error) {
    announce(t('app:failed', { why: String(error) }), 'hints');
  }
}
