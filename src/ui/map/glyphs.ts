/** The glyphs on the stamps of the map: icons of the game's own family, as paths on a field of 512 × 512. */

import aid from '../../../assets/icons/game/credits.svg?raw';
import ballot from '../../../assets/icons/game/un-vote.svg?raw';
import border from '../../../assets/icons/game/border-incident.svg?raw';
import flame from '../../../assets/icons/game/quantity-heat.svg?raw';
import exchange from '../../../assets/icons/game/cultural-exchange.svg?raw';
import intervention from '../../../assets/icons/game/bloc-intervention.svg?raw';
import mobilise from '../../../assets/icons/game/mobilisation.svg?raw';
import paper from '../../../assets/icons/game/treaty-propose.svg?raw';
import press from '../../../assets/icons/game/embargo.svg?raw';
import reading from '../../../assets/icons/game/dispatch.svg?raw';
import recall from '../../../assets/icons/game/recall-advisers.svg?raw';
import shells from '../../../assets/icons/game/shelling.svg?raw';
import speech from '../../../assets/icons/game/polemic.svg?raw';
import test from '../../../assets/icons/game/nuclear-test.svg?raw';
import trade from '../../../assets/icons/game/trade-opening.svg?raw';
import visit from '../../../assets/icons/game/visit.svg?raw';
import leave from '../../../assets/icons/game/withdrawal.svg?raw';
import type { AnimationKind } from './board-model.ts';

const SVGS: Readonly<Record<AnimationKind, string>> = {
  envoy: visit, money: aid, pressure: press, force: mobilise, announce: speech, withdraw: leave, paper, orbit: test, match: exchange, alarm: flame,
  barrage: shells, ice: border, rail: trade, trains: recall, rally: exchange, flight: visit, convoy: mobilise, cordon: press, ballot,
  armour: intervention, reading, signing: paper, front: mobilise, wall: border, fleet: mobilise, descent: visit, blast: test,
};

/** The outline of an icon: what stands in the `d` of its paths. */
export const outlineOf = (svg: string): string => [...svg.matchAll(/ d="([^"]+)"/g)].map(([, d]) => d).join(' ');

/** The outline of the glyph of a kind. */
export const glyphOf = (kind: AnimationKind): string => outlineOf(SVGS[kind]);
