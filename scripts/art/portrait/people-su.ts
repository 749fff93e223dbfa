/** Moscow: dark suits, gold stars and marshals. Drawn from how these people held themselves. */
import { person } from './person.ts';
import type { Glasses, Person } from './types.ts';

const MARSHAL = { kind: 'marshal', tone: '#5c6a4a', medals: 'stars', broad: 1.06 } as const;
const PEAKED = { kind: 'peaked', tone: '#5c6a4a', badge: 'star', band: '#a3261f' } as const;
const THIN: Glasses = { shape: 'round', weight: 1.4, half: 12.5, high: 9.8, dark: false, arms: true, tone: '#3a2f26' };

export const SOVIET_LEADERS: readonly Person[] = [
  person('stalin', 'su', {
    rank: 'leader', pose: { yaw: 20, body: 14, pitch: 1 }, head: { w: 39, cheek: 41, jaw: 36, chin: 17, chinY: 164, top: 47, ear: 0.9, neck: 23, ridge: 0.6 },
    brow: { thick: 6, length: 23, arch: 3, tilt: 0.8 }, eye: { size: 0.9, open: 0.65, bag: 0.4 }, nose: { out: 8, bulb: 7.4, bridge: 1.4, hump: 1 }, mouth: { half: 12, curve: 0.1, lip: 0.5, y: 143 }, lines: { fold: 0.5, furrow: 0.2, crow: 0.6 },
    hair: { tone: 'iron', front: 34, temple: 27, top: 12, puff: 4, quiff: 4, strands: 11 }, moustache: { half: 19, thick: 8.5, drop: 3.5, shape: 'full', tone: 'iron' }, dress: { kind: 'marshal', tone: '#a8a189' }, pipe: 'briar',
  }),
  person('malenkov', 'su', {
    rank: 'leader', pose: { yaw: -15, body: -8, pitch: 1 }, head: { w: 41, cheek: 46, jaw: 44, chin: 21, chinY: 163, full: 1, under: 0.8, jowl: 0.3, top: 46, neck: 27, ridge: 0 },
    brow: { thick: 4.6, length: 20, arch: 2, tilt: 0.1 }, eye: { size: 0.82, open: 0.7, bag: 0.5, hood: 0.8 }, nose: { wing: 11, bulb: 7.6, out: 5 }, mouth: { half: 12, curve: -0.3, lip: 0.9, y: 142 }, lines: { fold: 0.4, furrow: 0 },
    hair: { tone: 'black', front: 33, temple: 27, top: 9, puff: 2.4, quiff: 3, part: 0.3, comb: 'side', strands: 9 }, dress: { kind: 'tunic', tone: '#6e7468', broad: 1.1 },
  }),
  person('khrushchev', 'su', {
    rank: 'leader', pose: { yaw: 14, body: 8, pitch: 3, roll: 3 }, head: { w: 42, cheek: 45, jaw: 42, chin: 20, chinY: 162, top: 42, full: 1, under: 0.6, ear: 1.3, neck: 26, ridge: 0.6 },
    brow: { thick: 3.4, length: 18, arch: 2.2, tilt: -0.1, tone: 'grey' }, eye: { size: 0.82, open: 0.7, bag: 0.6, gap: 17.5 }, nose: { base: 128, wing: 11.5, bulb: 9, out: 6, hump: -1.5 },
    mouth: { half: 15, curve: 1.2, lip: 0.5, grin: 0.4, y: 141 }, lines: { fold: 0.9, furrow: 0.5, crow: 0.8, moles: [[-13, 122], [15.5, 131]] },
    hair: { tone: 'white', front: 72, temple: 50, top: 1, puff: 1.6, bald: 26, comb: 'crop' }, dress: { tone: '#7f776a', tie: '#8e2a24', medals: 'stars', broad: 1.1 },
  }),
  person('brezhnev', 'su', {
    rank: 'leader', pose: { yaw: -16, body: -6, pitch: 3 }, head: { w: 41, cheek: 43, jaw: 41, chin: 20, chinY: 167, jawY: 149, jowl: 0.4, full: 0.5, under: 0.4, ridge: 2, neck: 25 },
    brow: { thick: 11, length: 27, arch: 2.6, tilt: 0.3, lift: 1, bushy: true }, eye: { size: 0.88, open: 0.65, bag: 0.6, deep: 0.6, y: 106 }, nose: { out: 7, bulb: 8, wing: 11.5, bridge: 1.6, base: 131 }, mouth: { half: 14.5, curve: -0.8, lip: 0.8, y: 144 }, lines: { fold: 0.7, furrow: 0.2 },
    hair: { tone: 'black', front: 42, temple: 38, top: 9, puff: 3, quiff: 2, strands: 9 }, dress: { tone: '#35353c', tie: '#8e2a24', medals: 'stars', broad: 1.06 },
  }),
  person('beria', 'su', {
    rank: 'leader', pose: { yaw: 13, body: 6, pitch: -1 }, head: { w: 41, cheek: 43, jaw: 39, chin: 18, chinY: 161, top: 42, full: 0.7, under: 0.5 }, brow: { thick: 3.6, arch: 1.4 }, eye: { size: 0.85, open: 0.7 }, nose: { out: 7, bulb: 7, hump: 1 }, mouth: { half: 12, curve: -0.3, lip: 0.6 }, lines: { fold: 0.4, furrow: 0 },
    hair: { tone: 'black', front: 70, temple: 46, top: 1.2, puff: 1.6, bald: 40, comb: 'crop' }, glasses: { ...THIN, half: 11.5, high: 10.5, arms: false, weight: 1.8, tone: '#241c18' }, dress: { kind: 'suit', tone: '#2d2f36', tie: '#5b5f68' },
  }),
  person('molotov', 'su', {
    rank: 'leader', pose: { yaw: -17, body: -8, pitch: 1 }, head: { w: 41, cheek: 40, jaw: 36, chin: 18, chinY: 162, top: 43, full: 0.3 }, brow: { thick: 4.4, arch: 1, tilt: 0.2 }, eye: { size: 0.88, open: 0.72 }, nose: { out: 7, bulb: 7.4, wing: 10.5 }, mouth: { half: 12.5, curve: -0.4, lip: 0.3 }, lines: { fold: 0.5, furrow: 0.3 },
    hair: { tone: 'iron', front: 48, temple: 44, top: 5, puff: 2, part: 0.5, comb: 'side' }, moustache: { half: 12.5, thick: 6.5, drop: -0.4, shape: 'trim', tone: 'iron' }, glasses: { ...THIN, arms: false, half: 12, high: 9.4 }, dress: { tone: '#3a3d46', tie: '#5b5f68', pattern: 'dot' },
  }),
  person('kozlov', 'su', {
    rank: 'leader', pose: { yaw: 18, body: 10, pitch: 2 }, head: { w: 40, cheek: 41, jaw: 39, chin: 20, chinY: 164, full: 0.4 }, brow: { thick: 5.5, arch: 1, tilt: 0.4 }, eye: { size: 0.88, open: 0.7 }, nose: { wing: 11, bulb: 7.6 }, mouth: { half: 14, curve: 0.3, lip: 0.5, y: 142 },
    hair: { tone: 'grey', front: 33, temple: 30, top: 12, puff: 4, quiff: 4, wave: 1.6, strands: 10 }, dress: { tone: '#474b55', tie: '#8e2a24', pattern: 'stripe', broad: 1.06 },
  }),
  person('shelepin', 'su', {
    rank: 'leader', pose: { yaw: -19, body: -8 }, head: { jaw: 36, chin: 18 }, brow: { thick: 5.5, arch: 1.2, tilt: 0.6 }, mouth: { y: 142 }, lines: { fold: 0.4, furrow: 0.2, cleft: true },
    hair: { tone: 'chestnut', front: 37, temple: 36, top: 11, puff: 3, quiff: 4, wave: 1, strands: 9 }, dress: { tone: '#4b5263', tie: '#23262e', pattern: 'stripe' },
  }),
  person('kirilenko', 'su', {
    rank: 'leader', pose: { yaw: 15, body: 8 }, head: { w: 41, cheek: 43, jaw: 41, chin: 20, chinY: 163, top: 41, jowl: 0.4, full: 0.5, under: 0.4 }, brow: { thick: 6, arch: 2, bushy: true, tone: 'iron' }, eye: { open: 0.6, bag: 0.6 }, nose: { bulb: 8.4, wing: 12 }, mouth: { curve: -0.6, y: 143 },
    hair: { tone: 'white', front: 66, temple: 46, top: 1.4, puff: 2, bald: 50, comb: 'crop' }, dress: { tone: '#35322f', tie: '#37503f', medals: 'stars' },
  }),
];

export const SOVIET: readonly Person[] = [
  person('mikoyan', 'su', {
    pose: { yaw: 22, body: 12, pitch: 1 }, head: { w: 37, cheek: 38, jaw: 33, chin: 16, chinY: 164, hollow: 0.3, ridge: 0.8 }, brow: { thick: 7, length: 22, arch: 2.4, tilt: 0.1 }, eye: { size: 0.95, open: 0.8, bag: 0.5 }, nose: { out: 12, hump: 2.6, bulb: 6.6, wing: 10.5, base: 131 }, mouth: { half: 12, curve: 0.6, lip: 0.4, y: 144 }, lines: { fold: 0.7, furrow: 0.3, crow: 0.6 },
    hair: { tone: 'black', front: 40, temple: 40, top: 9, puff: 3, wave: 1.6, quiff: 2, strands: 8 }, moustache: { half: 11.5, thick: 7.5, drop: 0.4, shape: 'trim', tone: 'black' }, dress: { tone: '#50505a', tie: '#2b3a55', pattern: 'stripe' },
  }),
  person('gromyko', 'su', {
    pose: { yaw: -18, body: -8, pitch: 2 }, head: { w: 39, cheek: 40, jaw: 38, chin: 19, chinY: 167, jawY: 150, jowl: 0.3, ridge: 1 }, brow: { thick: 6, length: 21, arch: 1.2, tilt: 0.4 }, eye: { size: 0.88, open: 0.58, bag: 0.8, deep: 0.6 }, nose: { base: 133, out: 9, bulb: 8, wing: 11 }, mouth: { half: 15.5, curve: -3, lip: 0, y: 146 }, lines: { fold: 0.9, furrow: 0.4 },
    hair: { tone: 'black', front: 38, temple: 37, top: 7, puff: 2, part: 0.45, comb: 'side', strands: 10 }, dress: { tone: '#2c3038', tie: '#6a6f78', pattern: 'dot' },
  }),
  person('kosygin', 'su', {
    pose: { yaw: 16, body: 8, pitch: -2 }, head: { w: 38, cheek: 39, jaw: 37, chin: 18, chinY: 165, jowl: 0.6, hollow: 0.3, ear: 1.2 }, brow: { thick: 4.4, arch: 0.8, tilt: -0.9, tone: 'iron' }, eye: { size: 0.86, open: 0.6, bag: 0.9 }, nose: { base: 131, out: 8, bulb: 7.6 }, mouth: { half: 13, curve: -1.6, lip: 0.2, y: 144 }, lines: { fold: 1, furrow: 0.9 },
    hair: { tone: 'grey', front: 37, temple: 34, top: 7, puff: 1.6, strands: 12 }, dress: { tone: '#6a665e', tie: '#3a3735' },
  }),
  person('suslov', 'su', {
    pose: { yaw: 21, body: 10, pitch: 1 }, head: { w: 37, cheek: 37, jaw: 31, chin: 14, chinY: 169, hollow: 0.9, top: 42, ear: 1.2, neck: 18 }, brow: { thick: 4.4, tilt: 0.2, tone: 'grey' }, eye: { open: 0.7, bag: 0.6 }, nose: { base: 132, out: 9, bulb: 6.8 }, mouth: { half: 12.5, curve: -1, lip: 0, y: 146 }, lines: { fold: 1, furrow: 0.5 },
    hair: { tone: 'grey', front: 36, temple: 34, top: 13, puff: 3, quiff: 7, wave: 1.6, part: 0.5, comb: 'side', strands: 11 }, glasses: { shape: 'square', weight: 2.4, half: 12.5, high: 9, dark: false, arms: true }, dress: { tone: '#4a4d55', tie: '#23262e', broad: 0.94 },
  }),
  person('malinovsky', 'su', {
    pose: { yaw: -14, body: -6, pitch: 1, size: 1, drop: 3 }, head: { w: 42, cheek: 46, jaw: 45, chin: 22, chinY: 167, jowl: 0.6, full: 0.9, under: 0.8, neck: 29 }, brow: { thick: 5, arch: 1.2, tilt: 0.5 }, eye: { size: 0.8, open: 0.6, bag: 0.7 }, nose: { wing: 12, bulb: 8.4, base: 130 }, mouth: { half: 14, curve: -1, lip: 0.7, y: 144 }, lines: { fold: 0.7 },
    hair: { tone: 'black', front: 44, temple: 36, top: 1.6, puff: 1.6, comb: 'crop' }, hat: { ...PEAKED }, dress: { ...MARSHAL, broad: 1.12 },
  }),
  person('grechko', 'su', {
    pose: { yaw: 17, body: 8, pitch: 3, size: 0.98, drop: 4 }, head: { w: 37, cheek: 38, jaw: 35, chin: 17, chinY: 171, hollow: 0.5 }, brow: { thick: 5, tilt: 0.4, tone: 'iron' }, eye: { open: 0.6 }, nose: { base: 132, out: 8 }, mouth: { y: 147, half: 13, curve: -0.8, lip: 0 }, lines: { fold: 0.9, furrow: 0 },
    hair: { tone: 'grey', front: 44, temple: 36, top: 1.6, puff: 1.6, comb: 'crop' }, hat: { ...PEAKED, tone: '#6b7d6e' }, dress: { ...MARSHAL, tone: '#6b7d6e' },
  }),
  person('zhukov', 'su', {
    pose: { yaw: -20, body: -8, pitch: 3 }, head: { w: 40, cheek: 42, jaw: 41, chin: 22, chinY: 165, out: 5, ridge: 1.2, neck: 25 }, brow: { thick: 4.6, arch: 0.8, tilt: 0.6 }, eye: { size: 0.88, open: 0.65, deep: 0.7 }, nose: { out: 8, wing: 11, bulb: 7.6 }, mouth: { half: 14, curve: -0.8, lip: 0.2, y: 143 }, lines: { fold: 0.7, furrow: 0.4, cleft: true },
    hair: { tone: 'iron', front: 50, temple: 46, top: 4, puff: 1.6, strands: 9 }, dress: { ...MARSHAL },
  }),
  person('andropov', 'su', {
    pose: { yaw: -17, body: -10 }, head: { w: 40, cheek: 40, jaw: 37, chin: 17, chinY: 165, full: 0.3, top: 42 }, brow: { thick: 4.4, tone: 'iron' }, eye: { open: 0.65, bag: 0.5 }, nose: { out: 9, hump: 1.4, bulb: 7.4, base: 131 }, mouth: { half: 14, curve: -0.4, lip: 0.7, y: 144 }, lines: { fold: 0.6, furrow: 0.3 },
    hair: { tone: 'iron', front: 52, temple: 46, top: 5, puff: 2.6, strands: 9 }, glasses: { shape: 'square', weight: 2, half: 13, high: 9.5, dark: false, arms: true, tone: '#3a2f26' }, dress: { tone: '#2e3547', tie: '#5b2430', pattern: 'stripe' },
  }),
  person('ustinov', 'su', {
    pose: { yaw: 15, body: 8, pitch: 2 }, head: { w: 41, cheek: 43, jaw: 40, chin: 20, chinY: 162, full: 0.6, under: 0.4 }, brow: { thick: 4.4, arch: 1, tone: 'fair' }, eye: { size: 0.85, open: 0.65 }, nose: { wing: 11.5, bulb: 8 }, mouth: { half: 14, curve: -0.2, lip: 0.4, y: 142 }, lines: { fold: 0.7, furrow: 0.3 },
    hair: { tone: 'fair', front: 40, temple: 40, top: 7, puff: 2, wave: 0.6, strands: 9 }, glasses: { ...THIN, shape: 'square', half: 13 }, dress: { ...MARSHAL, tone: '#565f63' },
  }),
  person('vyshinsky', 'su', {
    pose: { yaw: 20, body: 10, pitch: 2 }, head: { w: 38, cheek: 39, jaw: 35, chin: 16, chinY: 163, full: 0.3 }, brow: { thick: 4, tilt: 0.3, tone: 'grey' }, eye: { open: 0.75 }, nose: { out: 9, bulb: 6.6 }, mouth: { half: 12, curve: -0.3, lip: 0.2 }, lines: { fold: 0.7, furrow: 0.3 },
    hair: { tone: 'white', front: 42, temple: 38, top: 7, puff: 2, strands: 9 }, moustache: { half: 12, thick: 5, drop: 0.6, shape: 'trim', tone: 'grey' }, glasses: { ...THIN, tone: '#241c18', weight: 1.8 }, dress: { tone: '#3b3f4a', tie: '#6a2430', pattern: 'dot' },
  }),
  person('bulganin', 'su', {
    pose: { yaw: -15, body: -8, pitch: 2 }, head: { w: 40, cheek: 41, jaw: 37, chin: 17, chinY: 163, full: 0.4 }, brow: { thick: 3.8, arch: 1.8, tone: 'grey' }, eye: { open: 0.75, bag: 0.4 }, nose: { bulb: 7.4 }, mouth: { half: 12, curve: 0.8, y: 143 },
    hair: { tone: 'white', front: 38, temple: 34, top: 10, puff: 3, quiff: 3, strands: 10 }, moustache: { half: 13, thick: 6, drop: 2, shape: 'full', tone: 'white' }, lines: { fold: 0.5, furrow: 0.2 }, dress: { ...MARSHAL, tone: '#79806f' },
  }),
  person('ponomarev', 'su', {
    pose: { yaw: 18, body: 8 }, head: { w: 37, cheek: 38, jaw: 33, chin: 15, chinY: 161 }, brow: { thick: 5, arch: 1, tilt: -0.4 }, mouth: { half: 11.5, curve: -0.2 }, nose: { out: 8 }, hair: { tone: 'iron', front: 43, temple: 42, top: 6, puff: 2, part: 0.5, comb: 'side' }, moustache: { half: 7, thick: 6, drop: 0, shape: 'trim', tone: 'iron' }, dress: { tone: '#565a62', tie: '#23324a' },
  }),
  person('kuznetsov', 'su', {
    pose: { yaw: -18, body: -9, pitch: 1 }, head: { w: 38, cheek: 39, jaw: 34, chin: 16, chinY: 168, hollow: 0.4 }, brow: { thick: 4.6, tilt: -0.3, tone: 'grey' }, eye: { bag: 0.6, open: 0.7 }, nose: { base: 132, out: 8 }, mouth: { y: 145, curve: 0.3 }, lines: { fold: 0.8, furrow: 0.5 }, hair: { tone: 'grey', front: 50, temple: 44, top: 4, puff: 2, strands: 8 }, dress: { tone: '#4f555e', tie: '#37503f', pattern: 'stripe' },
  }),
  person('podgorny', 'su', {
    pose: { yaw: 14, body: 8, pitch: 2 }, head: { w: 42, cheek: 43, jaw: 42, chin: 22, chinY: 164, full: 0.4, neck: 26, top: 43 }, brow: { thick: 4.4, tone: 'grey', tilt: 0.2 }, eye: { size: 0.82, open: 0.62, bag: 0.5 }, nose: { wing: 12, bulb: 8.6, base: 131 }, mouth: { half: 14.5, curve: -0.9, y: 144 }, lines: { fold: 0.8, furrow: 0.4 },
    hair: { tone: 'white', front: 46, temple: 40, top: 4, puff: 1.6, strands: 10 }, dress: { tone: '#3d3a3a', tie: '#8e2a24', pattern: 'dot', medals: 'stars', broad: 1.08 },
  }),
  person('dobrynin', 'su', {
    pose: { yaw: -16, body: -10, roll: -2, pitch: 2 }, head: { w: 42, cheek: 42, jaw: 38, chin: 18, chinY: 164, top: 39, full: 0.3 }, brow: { thick: 4.4, arch: 1.6, tilt: -0.2 }, nose: { bulb: 7.6 }, mouth: { half: 14.5, curve: 1.6, grin: 0.2, y: 143 }, lines: { fold: 0.7, furrow: 0.4, crow: 0.5 },
    hair: { tone: 'iron', front: 70, temple: 46, top: 1.4, puff: 2, bald: 40, comb: 'crop' }, glasses: { shape: 'square', weight: 1.6, half: 13, high: 9.5, dark: false, arms: true, tone: '#4a3a2a' }, dress: { tone: '#5c6470', tie: '#23324a', pattern: 'stripe' },
  }),
  person('kaganovich', 'su', {
    pose: { yaw: 19, body: 8, pitch: 1 }, head: { w: 40, cheek: 42, jaw: 38, chin: 18, chinY: 162, full: 0.6 }, brow: { thick: 6, arch: 1.6, tilt: 0.4 }, nose: { bulb: 8, wing: 11.5 }, mouth: { half: 12, curve: -0.4 }, hair: { tone: 'black', front: 48, temple: 44, top: 5, puff: 2 }, moustache: { half: 14, thick: 7.5, drop: 2, shape: 'full' }, dress: { kind: 'tunic', tone: '#6e7468' },
  }),
  person('official-su', 'su', { pose: { size: 1.02, drop: 3 }, hair: { tone: 'iron', top: 1.4, puff: 1.4, comb: 'crop' }, hat: { kind: 'fur', tone: '#5a4a3e', badge: 'none' }, dress: { tone: '#474345', tie: '#5b2430' } }),
  person('official-su-2', 'su', { pose: { yaw: -16, body: -8 }, head: { full: 0.5, w: 40, cheek: 42, jaw: 38 }, hair: { tone: 'iron', front: 44, temple: 40, top: 6, puff: 2, part: 0.5, comb: 'side' }, glasses: { ...THIN }, dress: { tone: '#3f4450', tie: '#8e2a24', pattern: 'stripe' } }),
  person('official-su-3', 'su', { pose: { yaw: 18, body: 8, size: 1, drop: 3 }, head: { jaw: 38, chin: 19, neck: 25 }, hair: { tone: 'iron', top: 1.6, puff: 1.4, comb: 'crop' }, hat: { ...PEAKED }, dress: { ...MARSHAL, medals: 'ribbons' } }),
  person('official-su-4', 'su', { pose: { yaw: -14, body: -6, pitch: 2 }, head: { hollow: 0.3, chinY: 166 }, hair: { tone: 'grey', front: 40, temple: 38, top: 9, puff: 2.6, quiff: 3, strands: 9 }, dress: { tone: '#565a52', tie: '#2b3a55', pattern: 'dot' } }),
];
