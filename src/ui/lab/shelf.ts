/** What the lab knows beforehand: the claims of the cards, and history's path through each scenario. */
import { claims as built, loadHistory } from 'virtual:lab';
import type { HistoryRecord } from '../../lab/history.ts';
import type { Claim } from '../../scenario/claims-data.ts';

/** The claims that ship, in their order. Checked when they were built, so trusted here. */
export const claims = built as readonly Claim[];

/** History's path through a scenario of the shelf. */
export const takeHistory = async (id: string): Promise<HistoryRecord> => (await loadHistory(id)) as HistoryRecord;
