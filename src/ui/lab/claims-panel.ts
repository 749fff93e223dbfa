/** The claims of the cards: the sentence, what historians say, the experiment, its verdict, and a way to disagree with the model. */
import type { Claim } from '../../scenario/claims-data.ts';
import { h } from '../app/h.ts';
import { cardRef } from '../app/parts.ts';
import { t } from '../../words/messages.ts';
import type { LabPanel } from './ask-panel.ts';
import { claimTrial } from './claim-trial.ts';
import type { ClaimTrial } from './claim-trial.ts';
import { claims } from './shelf.ts';

/** What a claim may hand on: itself as an experiment on the slip. */
export type HandOn = (claim: Claim) => void;

export interface ClaimsPanel extends LabPanel {
  /** Leads to what the address names, when the panel is in the page. */
  readonly enter: () => void;
}

/** The panel; `open` is the claim or the card that an address names, `K05` or `c3`. */
export function claimsPanel(open: string | null, handOn: HandOn): ClaimsPanel {
  const trials: ClaimTrial[] = [];
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const card = claim.card.slice(1, claim.card.indexOf('.'));
    groups.set(card, [...(groups.get(card) ?? []), claim]);
  }
  const element = h('div', { class: 'lab-claims' },
    h('p', { class: 'lab-about' }, t('lab:claims.about', { count: claims.length })),
    ...[...groups].map(([card, list]) => h('section', { class: 'claim-card', id: `claim-c${card}`, 'aria-label': t('lab:pick.card', { card }) }, h('h2', { tabindex: -1 }, t('lab:pick.card', { card })),
      ...list.map((claim) => claimEntry(claim, { open: claim.id === open, trials, handOn })))));
  const enter = (): void => {
    const named = open === null ? null : element.querySelector<HTMLElement>(`#claim-${CSS.escape(open)}`);
    named?.scrollIntoView();
    named?.querySelector<HTMLElement>('summary, h2')?.focus({ preventScroll: true });
  };
  return { element, enter, leave: () => { for (const trial of trials) trial.leave(); } };
}

interface Entry { readonly open: boolean; readonly trials: ClaimTrial[]; readonly handOn: HandOn }

/** One claim, folded under its sentence; the verdict is stamped on it. */
function claimEntry(claim: Claim, { open, trials, handOn }: Entry): HTMLElement {
  const stamp = h('span', { class: 'claim-stamp' });
  const host = h('div', { class: 'claim-body' });
  const unfold = (): void => {
    if (!part.open || host.hasChildNodes()) return;
    const trial = claimTrial(claim, handOn, (verdict) => {
      stamp.textContent = t(`lab:verdict.${verdict}`);
      stamp.dataset['verdict'] = verdict;
    });
    trials.push(trial);
    host.append(trial.element);
  };
  const part = h('details', { class: 'claim', id: `claim-${claim.id}`, ontoggle: unfold },
    h('summary', {}, h('span', { class: 'claim-id' }, claim.id), h('span', { class: 'claim-says', lang: 'en' }, claim.says), stamp),
    h('p', { class: 'claim-meta' }, cardRef(claim.card), ' ', h('span', { class: 'hint' }, t('lab:claims.agreement', { level: t(`lab:agreement.${claim.confidence}`) }))), host);
  part.open = open;
  if (open) unfold();
  return part;
}
