/** Washington: who advises. Drawn from how they held themselves. */
import { person } from './person.ts';
import type { Glasses, Person } from './types.ts';

const RIMLESS: Glasses = { shape: 'round', weight: 1.2, half: 12.5, high: 9.5, dark: false, arms: true, tone: '#6d5a3c' };
const HORN: Glasses = { shape: 'square', weight: 3, half: 13.5, high: 9.8, dark: false, arms: true };
const OLIVE = { kind: 'general', tone: '#5d6647', medals: 'ribbons' } as const;

export const AMERICAN: readonly Person[] = [
  person('acheson', 'us', {
    pose: { yaw: 20, body: 10, pitch: 3 }, head: { w: 38, cheek: 38, jaw: 33, chin: 16, chinY: 167, top: 43 }, brow: { thick: 7.5, length: 23, arch: 2.4, tilt: -0.1, bushy: true },
    eye: { open: 0.75, bag: 0.6 }, nose: { out: 9, bulb: 7, base: 131, hump: 1 }, mouth: { y: 145, half: 13, lip: 0.2 }, lines: { fold: 0.7, furrow: 0.3 },
    hair: { tone: 'iron', front: 48, temple: 42, top: 5, puff: 2, strands: 8 }, moustache: { half: 17, thick: 6.5, drop: -2.6, shape: 'trim', tone: 'brown' }, dress: { tone: '#33373f', tie: '#5b2430', knot: 'bow', pattern: 'dot', double: true },
  }),
  person('kennan', 'us', {
    pose: { yaw: -18, body: -8, pitch: 2 }, head: { w: 38, cheek: 37, jaw: 31, chin: 14, chinY: 164, top: 41, hollow: 0.4 }, eye: { size: 1.02, open: 0.95 }, brow: { thick: 4, arch: 2, tilt: -0.4 }, mouth: { half: 12.5, curve: -0.2 },
    hair: { tone: 'brown', front: 66, temple: 52, top: 2, puff: 2, bald: 62, comb: 'crop' }, dress: { tone: '#5c5648', tie: '#2f3f55' },
  }),
  person('marshall', 'us', {
    pose: { yaw: 18, body: 9, pitch: 1 }, head: { w: 38, cheek: 38, jaw: 34, chin: 17, chinY: 167, hollow: 0.3 }, eye: { open: 0.7, bag: 0.6 }, brow: { thick: 4.4, tone: 'grey', arch: 1.2 }, nose: { base: 132, out: 8 }, mouth: { y: 145, curve: -0.8, lip: 0 }, lines: { fold: 0.9, furrow: 0.5 },
    hair: { tone: 'grey', front: 44, temple: 40, top: 5, puff: 1.8, part: 0.5, comb: 'side' }, dress: { tone: '#4b4e52', tie: '#3a3f55', pattern: 'stripe' },
  }),
  person('bradley', 'us', {
    pose: { yaw: -16, body: -8, size: 1.04 }, head: { w: 38, cheek: 38, jaw: 33, chin: 15, chinY: 165, top: 42, ear: 1.3 }, eye: { open: 0.75, bag: 0.5 }, brow: { thick: 3.6, tone: 'grey', arch: 1.4, tilt: -0.3 }, nose: { base: 131, out: 8, bulb: 7.6 }, mouth: { y: 144, half: 14, curve: -0.2, lip: 0 }, lines: { fold: 0.9, furrow: 0.5 },
    hair: { tone: 'grey', front: 60, temple: 44, top: 1.6, puff: 1.8, bald: 52, comb: 'crop' }, glasses: RIMLESS, dress: { ...OLIVE },
  }),
  person('macarthur', 'us', {
    pose: { yaw: 24, body: 8, pitch: 4, size: 1, drop: 4 }, head: { w: 38, cheek: 38, jaw: 34, chin: 17, chinY: 166, out: 5, ridge: 1 }, eye: { open: 0.6 }, brow: { thick: 4, tilt: 0.3 }, nose: { out: 9, hump: 1.4, bulb: 6.6, base: 131 }, mouth: { y: 144, curve: -1, lip: 0 }, lines: { fold: 0.8 },
    hair: { tone: 'black', front: 60, temple: 40, top: 1, puff: 1.4, comb: 'crop' }, hat: { kind: 'peaked', tone: '#a0946a', badge: 'oak', band: '#8a7d55' }, glasses: { shape: 'aviator', weight: 1.6, half: 14, high: 11, dark: true, arms: true }, pipe: 'cob', dress: { kind: 'general', tone: '#a39a72', medals: 'none' },
  }),
  person('dulles', 'us', {
    pose: { yaw: -15, body: -8, pitch: -1 }, head: { w: 40, cheek: 40, jaw: 38, chin: 19, chinY: 168, jawY: 150, jowl: 0.6, full: 0.3 }, brow: { thick: 4.6, length: 19, arch: 1.4, tilt: 0.4, tone: 'grey' }, eye: { size: 0.82, open: 0.6, bag: 0.9 }, nose: { base: 132, out: 9, bulb: 8.4, wing: 11.5 }, mouth: { y: 146, half: 16, curve: -2.4, lip: 0 }, lines: { fold: 1, furrow: 0.6 },
    hair: { tone: 'grey', front: 50, temple: 46, top: 4, puff: 1.8, part: 0.5, comb: 'side' }, glasses: { ...RIMLESS, half: 13, high: 10.5, weight: 1.5, tone: '#2b2622' }, hat: { kind: 'homburg', tone: '#3c3a3a', badge: 'none', band: '#1f1b19' }, dress: { tone: '#33353c', tie: '#2b3f5c', pattern: 'stripe' },
  }),
  person('allen-dulles', 'us', {
    pose: { yaw: 18, body: 10 }, head: { w: 39, cheek: 39, jaw: 35, chin: 17, chinY: 164, full: 0.3 }, brow: { thick: 5, tone: 'grey', arch: 2, bushy: true }, nose: { out: 8, bulb: 7.6 }, mouth: { curve: 0.6, y: 143 }, lines: { fold: 0.7, furrow: 0.4, crow: 0.6 },
    hair: { tone: 'grey', front: 50, temple: 46, top: 4, puff: 2 }, moustache: { half: 14, thick: 6, drop: 0.6, shape: 'trim', tone: 'grey' }, glasses: RIMLESS, pipe: 'briar', dress: { tone: '#6b6558', tie: '#6a2430', knot: 'bow' },
  }),
  person('knowland', 'us', {
    pose: { yaw: -14, body: -6, pitch: 1 }, head: { w: 42, cheek: 44, jaw: 42, chin: 23, chinY: 164, full: 0.8, under: 0.5, neck: 26 }, brow: { thick: 5, arch: 1 , tilt: 0.4 }, eye: { size: 0.85, open: 0.65 }, nose: { wing: 11.5, bulb: 8 }, mouth: { half: 14, curve: -1, y: 143 },
    hair: { tone: 'brown', front: 46, temple: 40, top: 6, puff: 2, part: 0.5, comb: 'side' }, dress: { tone: '#4a4038', tie: '#7d2a22', pattern: 'stripe', broad: 1.1 },
  }),
  person('rusk', 'us', {
    pose: { yaw: 17, body: 9, pitch: 1 }, head: { w: 42, cheek: 43, jaw: 39, chin: 19, chinY: 163, top: 40, full: 0.7, under: 0.3 }, brow: { thick: 4.2, arch: 1.4, tilt: 0 }, eye: { size: 0.82, open: 0.65, bag: 0.5 }, nose: { bulb: 8, wing: 11, out: 7 }, mouth: { half: 13, curve: -0.4, lip: 0.2, y: 143 }, lines: { fold: 0.6, furrow: 0.4 },
    hair: { tone: 'grey', front: 66, temple: 46, top: 1.6, puff: 1.8, bald: 44, comb: 'crop' }, dress: { tone: '#333b4c', tie: '#4c2a2a', pattern: 'stripe', broad: 1.05 },
  }),
  person('mcnamara', 'us', {
    pose: { yaw: -19, body: -10 }, head: { w: 38, cheek: 39, jaw: 35, chin: 17, chinY: 163, out: 4 }, brow: { thick: 4.6, arch: 1, tilt: 0.5 }, eye: { size: 0.92, open: 0.75 }, nose: { out: 9, bulb: 6.8, wing: 10 }, mouth: { half: 14, curve: 0.1, lip: 0.1, y: 142 }, lines: { fold: 0.7, furrow: 0.3 },
    hair: { tone: 'black', front: 46, temple: 44, top: 6, puff: 1.8, part: -0.16, strands: 12 }, glasses: { ...RIMLESS, weight: 1.4, tone: '#2b2622' }, dress: { tone: '#3c4452', tie: '#23324a', pattern: 'stripe' },
  }),
  person('ball', 'us', {
    pose: { yaw: 15, body: 8 }, head: { w: 42, cheek: 43, jaw: 40, chin: 20, chinY: 166, jowl: 0.5, full: 0.5, under: 0.3 }, brow: { thick: 5, arch: 2.4, tilt: -0.2 }, eye: { bag: 0.8, open: 0.7 }, nose: { bulb: 8.6, wing: 12, out: 8, base: 132 }, mouth: { half: 15, curve: 0.3, y: 145 },
    hair: { tone: 'iron', front: 46, temple: 38, top: 7, puff: 3, wave: 0.8, part: 0.5, comb: 'side' }, dress: { tone: '#4f4a44', tie: '#2f4f44', pattern: 'dot', broad: 1.1 },
  }),
  person('fulbright', 'us', {
    pose: { yaw: -17, body: -8, pitch: 2 }, head: { w: 38, cheek: 39, jaw: 36, chin: 18, chinY: 167, out: 4 }, brow: { thick: 3.8, arch: 1.8, tilt: -0.5, tone: 'iron' }, eye: { open: 0.65, bag: 0.7 }, nose: { out: 9, bulb: 8, base: 132 }, mouth: { half: 14.5, curve: -0.5, y: 146 }, lines: { fold: 0.9, furrow: 0.5 },
    hair: { tone: 'iron', front: 56, temple: 44, top: 4, puff: 2.2, part: 0.5, comb: 'side' }, glasses: { shape: 'browline', weight: 1.4, half: 12.5, high: 8, dark: false, arms: true }, dress: { tone: '#626a72', tie: '#5b2430' },
  }),
  person('rogers', 'us', {
    pose: { yaw: 19, body: 10, pitch: 1 }, head: { w: 38, cheek: 38, jaw: 35, chin: 18, chinY: 166, out: 4 }, brow: { thick: 4, arch: 1.2, tilt: 0, tone: 'fair' }, eye: { open: 0.75 }, nose: { out: 8, bulb: 6.8, base: 131 }, mouth: { half: 14, curve: 0.5, lip: 0.1, y: 144 }, lines: { fold: 0.7, furrow: 0.3, cleft: true },
    hair: { tone: 'fair', front: 40, temple: 42, top: 8, puff: 2, part: 0.5, quiff: 2, comb: 'side', strands: 10 }, dress: { tone: '#5d6b80', tie: '#23324a', pattern: 'stripe' },
  }),
  person('kissinger', 'us', {
    pose: { yaw: -18, body: -8 }, head: { w: 39, cheek: 40, jaw: 36, chin: 15, chinY: 161, full: 0.6, jowl: 0.2, under: 0.2, top: 46 }, brow: { thick: 5, length: 19, arch: 2, tilt: -0.2 }, eye: { size: 0.85, open: 0.7, bag: 0.5 }, nose: { out: 8, bulb: 8, wing: 11, hump: 1 }, mouth: { half: 12.5, curve: -0.4, lip: 0.9, y: 142 }, lines: { fold: 0.5, furrow: 0.5 },
    hair: { tone: 'brown', front: 40, temple: 44, top: 11, puff: 6, wave: 2.2, strands: 9, comb: 'side', part: -0.5, quiff: 3 }, glasses: { shape: 'square', weight: 3.2, half: 13.5, high: 9.5, dark: false, arms: true }, dress: { tone: '#3a3d47', tie: '#7d6a2a', pattern: 'dot' },
  }),
  person('laird', 'us', {
    pose: { yaw: 15, body: 8 }, head: { w: 41, cheek: 42, jaw: 38, chin: 18, chinY: 165, top: 38, full: 0.5, under: 0.3 }, brow: { thick: 6, arch: 2.4, tilt: -0.3 }, eye: { open: 0.7, bag: 0.5 }, nose: { out: 8, bulb: 8, wing: 11.5 }, mouth: { half: 14, curve: 0.8, y: 143 }, lines: { fold: 0.7, furrow: 0.3 },
    hair: { tone: 'black', front: 70, temple: 46, top: 1.4, puff: 2, bald: 34, comb: 'crop' }, dress: { tone: '#5a4636', tie: '#a5482c', pattern: 'dot', broad: 1.05 },
  }),
  person('jackson', 'us', {
    pose: { yaw: -16, body: -8, pitch: 1 }, head: { w: 40, cheek: 41, jaw: 38, chin: 19, chinY: 164, full: 0.4 }, brow: { thick: 4.4, arch: 1.4, tilt: 0.2 }, eye: { size: 0.85, open: 0.65, hood: 0.9 }, nose: { bulb: 7.6, out: 7 }, mouth: { half: 15, curve: 0.2, lip: 0 , y: 143 }, lines: { fold: 0.8, furrow: 0.4 },
    hair: { tone: 'iron', front: 38, temple: 38, top: 7, puff: 2, part: 0.5, comb: 'side', strands: 9 }, dress: { tone: '#2d3a52', tie: '#8e2a24', pattern: 'stripe', broad: 1.04 },
  }),
  person('vance', 'us', {
    pose: { yaw: 18, body: 10 }, head: { w: 38, cheek: 39, jaw: 35, chin: 17, chinY: 166, hollow: 0.2 }, brow: { thick: 5, arch: 1.4, tilt: -0.2 }, eye: { open: 0.7, bag: 0.7, deep: 0.7 }, nose: { out: 8, bulb: 7.4, base: 131 }, mouth: { half: 13.5, curve: -0.1, lip: 0.2, y: 145 }, lines: { fold: 0.8, furrow: 0.5 },
    hair: { tone: 'grey', front: 40, temple: 36, top: 8, puff: 2.6, part: 0.5, quiff: 2, comb: 'side', strands: 9 }, dress: { tone: '#343a46', tie: '#5b2430', pattern: 'dot' },
  }),
  person('brzezinski', 'us', {
    pose: { yaw: 24, body: 12, pitch: 3 }, head: { w: 37, cheek: 38, jaw: 32, chin: 14, chinY: 164, hollow: 0.5, out: 5, ridge: 1 }, brow: { thick: 4.8, arch: 1, tilt: 0.6 }, eye: { size: 0.9, open: 0.7, deep: 0.7 }, nose: { out: 11, bulb: 6, wing: 9.5, hump: 1.4, base: 131 }, mouth: { half: 13, curve: 0.2, lip: 0, y: 143 }, lines: { fold: 0.8, furrow: 0.4 },
    hair: { tone: 'chestnut', front: 42, temple: 44, top: 12, puff: 2.6, quiff: 6, wave: 0.6, strands: 11 }, dress: { tone: '#4b4f55', tie: '#7a2530', pattern: 'stripe' },
  }),
  person('haig', 'us', {
    pose: { yaw: -20, body: -8, pitch: 3 }, head: { w: 37, cheek: 38, jaw: 35, chin: 18, chinY: 165, out: 5, ridge: 1 }, brow: { thick: 5, arch: 0.8, tilt: 0.7 }, eye: { open: 0.7 }, nose: { out: 8, bulb: 6.6 }, mouth: { half: 13, curve: -0.4, lip: 0, y: 143 }, lines: { fold: 0.6, furrow: 0.3, cleft: true },
    hair: { tone: 'brown', front: 38, temple: 36, top: 7, puff: 1.8, part: 0.5, quiff: 2, comb: 'side' }, dress: { ...OLIVE, tone: '#566042' },
  }),
  person('lemay', 'us', {
    pose: { yaw: 15, body: 6, pitch: 2, size: 1, drop: 3 }, head: { w: 41, cheek: 42, jaw: 42, chin: 22, chinY: 164, jowl: 0.5, full: 0.4, neck: 27, ridge: 1.4 }, brow: { thick: 6.5, arch: 0.6, tilt: 0.7 }, eye: { size: 0.82, open: 0.55, bag: 0.6 }, nose: { bulb: 8.2, wing: 12 }, mouth: { half: 14, curve: -1.6, lip: 0.3, y: 143 }, lines: { fold: 0.7 },
    hair: { tone: 'black', front: 44, temple: 38, top: 2, puff: 1.6, comb: 'crop' }, hat: { kind: 'peaked', tone: '#44567a', badge: 'oak', band: '#36456b' }, dress: { kind: 'general', tone: '#44567a', medals: 'ribbons', broad: 1.08 },
  }),
  person('harriman', 'us', {
    pose: { yaw: -20, body: -10, pitch: 2 }, head: { w: 37, cheek: 37, jaw: 33, chin: 16, chinY: 168, hollow: 0.5 }, brow: { thick: 7, arch: 1.6, tilt: -0.1, bushy: true }, eye: { open: 0.65, bag: 0.7 }, nose: { out: 9, base: 133, bulb: 7 }, mouth: { y: 147, half: 13, curve: -0.5, lip: 0 }, lines: { fold: 1, furrow: 0.6 },
    hair: { tone: 'iron', front: 46, temple: 42, top: 6, puff: 2, strands: 9 }, dress: { tone: '#3b3f48', tie: '#23324a', pattern: 'stripe', double: true },
  }),
  person('bundy', 'us', {
    pose: { yaw: 17, body: 9 }, head: { w: 39, cheek: 40, jaw: 35, chin: 16, chinY: 160 }, brow: { thick: 3.6, arch: 1, tone: 'fair' }, nose: { out: 8, bulb: 6.6 }, mouth: { half: 13.5, curve: 0.4, lip: 0, y: 140 },
    hair: { tone: 'fair', front: 50, temple: 48, top: 4, puff: 1.8, part: 0.5, comb: 'side' }, glasses: { ...RIMLESS, tone: '#c9a86a', weight: 1.8, half: 13 }, dress: { tone: '#5a5f69', tie: '#2f4f74', pattern: 'stripe' },
  }),
  person('radford', 'us', {
    pose: { yaw: -17, body: -8, pitch: 2, size: 1, drop: 3 }, head: { w: 38, cheek: 39, jaw: 36, chin: 18, chinY: 166, out: 5 }, brow: { thick: 4.4, tilt: 0.4, tone: 'grey' }, nose: { out: 9, base: 131 }, mouth: { y: 144, curve: -0.6, lip: 0 }, lines: { fold: 0.8 },
    hair: { tone: 'grey', front: 44, temple: 38, top: 2, puff: 1.6, comb: 'crop' }, hat: { kind: 'peaked', tone: '#e9dfc6', badge: 'oak', band: '#1f2a44' }, dress: { kind: 'general', tone: '#27314c', medals: 'ribbons' },
  }),
  person('rostow', 'us', {
    pose: { yaw: -14, body: -6 }, head: { w: 41, cheek: 42, jaw: 37, chin: 18, chinY: 161, top: 41, full: 0.5 }, brow: { thick: 5, arch: 2 }, nose: { bulb: 7.6, wing: 11 }, mouth: { half: 13, curve: 0.6, lip: 0.5 },
    hair: { tone: 'brown', front: 56, temple: 52, top: 4, puff: 2 }, glasses: { shape: 'round', weight: 3.2, half: 13.5, high: 11.5, dark: false, arms: true }, dress: { tone: '#6d6252', tie: '#2b2a33' },
  }),
  person('clark-clifford', 'us', {
    pose: { yaw: 21, body: 12, pitch: 2 }, head: { w: 38, cheek: 39, jaw: 35, chin: 18, chinY: 165, out: 4 }, brow: { thick: 4.6, arch: 1.8, tone: 'iron' }, nose: { out: 8, base: 131 }, mouth: { y: 143, curve: 0.3 }, lines: { fold: 0.7, cleft: true },
    hair: { tone: 'white', front: 36, temple: 34, top: 12, puff: 3, quiff: 5, wave: 1, part: 0.45, comb: 'side', strands: 10 }, dress: { tone: '#3c4048', tie: '#6b2430', pattern: 'dot', double: true },
  }),
  person('mondale', 'us', {
    pose: { yaw: -17, body: -10, pitch: 1 }, head: { w: 38, cheek: 39, jaw: 35, chin: 17, chinY: 164 }, brow: { thick: 4, arch: 1 }, eye: { bag: 0.6, open: 0.7 }, nose: { out: 9, bulb: 7, hump: 1 }, mouth: { curve: 0.3, y: 143 },
    hair: { tone: 'chestnut', front: 36, temple: 36, top: 9, puff: 3, part: 0.5, quiff: 2, comb: 'side', side: -32 }, dress: { tone: '#3a4860', tie: '#7a2d2a', pattern: 'stripe' },
  }),
  person('official-us', 'us', { pose: { size: 1.02, drop: 2 }, hair: { tone: 'brown', top: 1, puff: 1.4, front: 50, comb: 'crop' }, hat: { kind: 'homburg', tone: '#8b8375', badge: 'none', band: '#3b342c' }, dress: { tone: '#8b8375', tie: '#2f4f74' } }),
  person('official-us-2', 'us', { pose: { yaw: -16, body: -8 }, hair: { tone: 'brown', part: 0.5, comb: 'side', top: 8, front: 38 }, glasses: HORN, dress: { tone: '#343b4a', tie: '#5b2430', pattern: 'stripe' } }),
  person('official-us-3', 'us', { pose: { yaw: 18, body: 8, size: 1, drop: 3 }, head: { jaw: 37, chin: 19, neck: 24 }, hair: { tone: 'brown', top: 1.6, puff: 1.4, comb: 'crop' }, hat: { kind: 'peaked', tone: '#5d6647', badge: 'oak', band: '#4c5439' }, dress: { ...OLIVE } }),
  person('official-us-4', 'us', { pose: { yaw: -15, body: -8 }, head: { full: 0.6, under: 0.3, w: 41, cheek: 42, jaw: 38 }, lines: { fold: 0.8, furrow: 0.5 }, hair: { tone: 'white', front: 50, temple: 42, top: 5, puff: 2.4, strands: 8 }, dress: { tone: '#4a4038', tie: '#2f4f44', knot: 'bow' } }),
];
