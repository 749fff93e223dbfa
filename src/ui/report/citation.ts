/** How a campaign is cited: whoever has what stands here can play it again and finds the same. */
import { ENGINE_VERSION } from '../../engine/index.ts';
import { t } from '../../words/messages.ts';

/** The line of a bibliography for a campaign, with what makes it that one and no other. */
export const citation = (title: string, details: readonly string[]): string =>
  t('report:citation', { title, engine: ENGINE_VERSION, details: details.join(', ') });
