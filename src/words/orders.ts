/** Acts and orders in words. */
import type { Linkage, Order } from '../engine/types.ts';
import { atTheatre, cityOf, theatreName } from './names.ts';
import { capitalise, hasMessage, t } from './messages.ts';

/** The act's name: `Summit`. */
export const actName = (act: string): string => t(`acts:${act}.name`);

/** What the act is for, in a sentence. */
export const actAbout = (act: string): string => t(`acts:${act}.about`);

/** An act with its addressee and place: `Summit, Moscow`, `Mobilisation on the Ussuri, Beijing`. */
export function orderTitle({ act, to, theatre }: Pick<Order, 'act' | 'to' | 'theatre'>): string {
  const place = theatre ? t('acts:in', { theatre: theatreName(theatre) }) : '';
  return t('acts:title', { act: actName(act), to: cityOf(to), place });
}

/** What was done, as a dispatch tells it: `Washington proposes a summit to Moscow`. */
export function orderSentence({ act, from, to, theatre }: Order): string {
  const params = { from: cityOf(from), to: cityOf(to), at: theatre ? atTheatre(theatre) : '' };
  return capitalise(t(`acts:${act}.done`, params));
}

/** A proposal put to you: `Moscow proposes …`. */
export function proposalSentence({ act, from, to, theatre }: Order): string {
  const params = { from: cityOf(from), to: cityOf(to), at: theatre ? atTheatre(theatre) : '' };
  const key = hasMessage(`acts:${act}.asked`) ? 'asked' : 'done';
  return capitalise(t(`acts:${act}.${key}`, params));
}

export const linkageName = (linkage: Linkage): string => t(`acts:linkage.${linkage}`);
