/** Washington: the Presidents, those who ran against them, and who stood next in line. Drawn from how they held themselves. */
import { person } from './person.ts';
import type { Person } from './types.ts';

export const PRESIDENTS: readonly Person[] = [
  person('truman', 'us', {
    rank: 'leader',
    pose: { yaw: -15, body: -10, pitch: 2 }, head: { w: 38, cheek: 38, jaw: 34, chin: 15, chinY: 163, ridge: 0.6, top: 46 },
    brow: { thick: 4, length: 20, arch: 1.4, tilt: 0.1, tone: 'iron' }, eye: { size: 0.92, open: 0.8 }, nose: { out: 9, bulb: 7, hump: 1, wing: 10 },
    mouth: { half: 14, curve: 0.5, lip: 0, y: 142 }, lines: { fold: 0.7, furrow: 0.4 },
    hair: { tone: 'grey', front: 42, temple: 40, top: 6, puff: 2, part: 0.55, comb: 'side', strands: 8 },
    glasses: { shape: 'round', weight: 1.9, half: 13.5, high: 11.5, dark: false, arms: true, tone: '#4a3a2a' },
    dress: { tone: '#66707f', tie: '#7a2d2a', knot: 'bow', pattern: 'dot', double: true },
  }),
  person('eisenhower', 'us', {
    rank: 'leader',
    pose: { yaw: 14, body: 8, pitch: 2, roll: 2 }, head: { w: 39, cheek: 40, jaw: 36, chin: 18, chinY: 162, top: 42, full: 0.3, ear: 1.2 },
    brow: { thick: 3.6, length: 19, arch: 2, tone: 'grey', lift: 0.5 }, eye: { size: 0.88, open: 0.7, bag: 0.4 }, nose: { out: 6, bulb: 7.6, wing: 11 },
    mouth: { half: 16, curve: 2.4, lip: 0.2, grin: 0.8 }, lines: { fold: 0.9, furrow: 0.5, crow: 1 },
    hair: { tone: 'white', front: 60, temple: 44, top: 1.6, puff: 1.8, bald: 40, comb: 'crop' }, dress: { tone: '#5b5a54', tie: '#2f4f74', pattern: 'stripe', broad: 1.04 },
  }),
  person('kennedy', 'us', {
    rank: 'leader',
    pose: { yaw: 21, body: 12, pitch: 1 }, head: { w: 39, cheek: 40, jaw: 37, chin: 18, chinY: 163, full: 0.5, out: 4 },
    brow: { thick: 4.6, length: 21, arch: 0.9, tilt: 0.3 }, eye: { size: 0.9, open: 0.66, bag: 0.6, hood: 0.9 }, nose: { out: 8, bulb: 7, wing: 10 },
    mouth: { half: 14, curve: 0.7, lip: 0.3 }, lines: { fold: 0.5, furrow: 0, crow: 0.6 },
    hair: { tone: 'chestnut', front: 31, temple: 27, top: 13, puff: 4, quiff: 6, part: 0.5, wave: 0.9, comb: 'side', strands: 10 }, dress: { tone: '#22304a', tie: '#39424f', pattern: 'stripe' },
  }),
  person('johnson', 'us', {
    rank: 'leader',
    pose: { yaw: -20, body: -10, pitch: -2 }, head: { w: 38, cheek: 38, jaw: 35, chin: 17, chinY: 171, jawY: 150, top: 42, ear: 2.1, jowl: 0.4, out: 5, ridge: 1 },
    brow: { thick: 4.4, length: 20, arch: 2.4, tilt: -0.1, tone: 'iron' }, eye: { y: 105, size: 0.82, open: 0.62, bag: 0.8 }, nose: { base: 135, out: 11, bulb: 9, wing: 12, hump: 1.4 },
    mouth: { y: 149, half: 15.5, curve: -0.6, lip: 0 }, lines: { fold: 1, furrow: 0.7, cleft: true, crow: 0.6 },
    hair: { tone: 'iron', front: 50, temple: 40, top: 4, puff: 2, strands: 9 }, dress: { tone: '#45474c', tie: '#23324a', pattern: 'dot', broad: 1.08 },
  }),
  person('nixon', 'us', {
    rank: 'leader',
    pose: { yaw: 23, body: 12, pitch: -2 }, head: { w: 38, cheek: 38, jaw: 38, chin: 17, chinY: 164, jowl: 0.7, full: 0.3, out: 4, ridge: 1.4 },
    brow: { thick: 7, length: 23, arch: 2.6, tilt: 0.8 }, eye: { size: 0.88, open: 0.65, bag: 0.7, deep: 0.9 }, nose: { out: 12, bulb: 8.2, wing: 10.5, hump: -2.6, base: 131 },
    mouth: { half: 13.5, curve: -0.6, lip: 0.1, y: 143 }, lines: { fold: 0.9, furrow: 0.4, stubble: 0.6 },
    hair: { tone: 'black', front: 46, temple: 50, peak: 12, top: 8, puff: 2.4, wave: 0.6, strands: 8, quiff: 2 }, dress: { tone: '#28314c', tie: '#7a2530', pattern: 'stripe' },
  }),
  person('ford', 'us', {
    rank: 'leader',
    pose: { yaw: -14, body: -8 }, head: { w: 40, cheek: 41, jaw: 39, chin: 21, chinY: 166, top: 41, out: 4 },
    brow: { thick: 4, length: 20, arch: 0.8, tilt: 0.2, tone: 'chestnut' }, eye: { size: 0.85, open: 0.68 }, nose: { out: 8, bulb: 7.4, base: 131 },
    mouth: { half: 14.5, curve: 0.5, lip: 0.1, y: 144 }, lines: { fold: 0.7, furrow: 0.5 },
    hair: { tone: 'fair', front: 62, temple: 58, top: 3, puff: 2, strands: 7 }, dress: { tone: '#3f4c66', tie: '#a5482c', pattern: 'stripe', broad: 1.08 },
  }),
  person('carter', 'us', {
    rank: 'leader',
    pose: { yaw: 17, body: 10, roll: 2, pitch: 1 }, head: { w: 38, cheek: 39, jaw: 34, chin: 15, chinY: 162, full: 0.3 },
    brow: { thick: 4, length: 19, arch: 1.2, tilt: -0.2, tone: 'fair' }, eye: { size: 0.88, open: 0.7, bag: 0.7 }, nose: { out: 8, bulb: 7.4, wing: 11 },
    mouth: { half: 16, curve: 2, lip: 0.6, grin: 0.9, y: 140 }, lines: { fold: 0.9, furrow: 0.3, crow: 1 },
    hair: { tone: 'fair', front: 28, temple: 24, top: 11, puff: 5, quiff: 4, part: -0.45, wave: 1.1, side: -34, comb: 'side', strands: 10 }, dress: { tone: '#4d5a6c', tie: '#7a2d2a', pattern: 'stripe' },
  }),
  person('stevenson', 'us', {
    rank: 'leader',
    pose: { yaw: 18, body: 10, pitch: 2 }, head: { w: 39, cheek: 40, jaw: 35, chin: 16, chinY: 162, top: 42, full: 0.4, under: 0.3 },
    brow: { thick: 4, arch: 2.4, tilt: -0.4 }, eye: { size: 0.95, bag: 0.6 }, nose: { out: 9, bulb: 8, wing: 11 }, mouth: { half: 14, curve: 1, lip: 0.2 }, lines: { fold: 0.8, furrow: 0.6 },
    hair: { tone: 'iron', front: 64, temple: 56, top: 2, puff: 2, bald: 64, comb: 'crop' }, dress: { tone: '#4a4f58', tie: '#3a5d46', pattern: 'stripe' },
  }),
  person('goldwater', 'us', {
    rank: 'leader',
    pose: { yaw: -19, body: -9, pitch: 2 }, head: { w: 38, cheek: 39, jaw: 37, chin: 19, chinY: 165, out: 5, hollow: 0.3, ridge: 1 },
    brow: { thick: 4, arch: 0.8, tilt: 0.4, tone: 'grey' }, eye: { open: 0.7 }, nose: { out: 8, bulb: 6.8 }, mouth: { half: 14, curve: 0.2, lip: 0, y: 143 }, lines: { fold: 0.7, furrow: 0.4, crow: 0.6 },
    hair: { tone: 'white', front: 43, temple: 40, top: 6, puff: 2.2, wave: 0.8, strands: 9 }, glasses: { shape: 'browline', weight: 2, half: 13.5, high: 10, dark: false, arms: true }, dress: { tone: '#2f3236', tie: '#6a2430' },
  }),
  person('humphrey', 'us', {
    rank: 'leader',
    pose: { yaw: 15, body: 10, pitch: 3, roll: -2 }, head: { w: 40, cheek: 40, jaw: 33, chin: 13, chinY: 160, top: 40, full: 0.3, out: 4 },
    brow: { thick: 4.4, arch: 2.6, tilt: -0.4 }, eye: { open: 0.85, size: 0.95 }, nose: { out: 8, bulb: 7 }, mouth: { half: 14, curve: 1.6, lip: 0.1, grin: 0.3 }, lines: { fold: 0.8, furrow: 0.6, crow: 0.6 },
    hair: { tone: 'brown', front: 64, temple: 58, top: 3, puff: 2.4, strands: 6 }, dress: { tone: '#2b3448', tie: '#c08a2a', pattern: 'stripe' },
  }),
  person('mcgovern', 'us', {
    rank: 'leader',
    pose: { yaw: -17, body: -10, pitch: 1 }, head: { w: 37, cheek: 37, jaw: 32, chin: 15, chinY: 166, top: 41, hollow: 0.6 },
    brow: { thick: 4.4, arch: 1.8, tilt: -0.6 }, nose: { out: 8, bulb: 7, base: 131 }, mouth: { half: 13, curve: 0.4, lip: 0, y: 144 }, lines: { fold: 1, furrow: 0.7 },
    hair: { tone: 'brown', front: 66, temple: 56, top: 3, puff: 3.4, side: -34, strands: 6 }, dress: { tone: '#54606b', tie: '#3f6b52', pattern: 'stripe' },
  }),
  person('reagan', 'us', {
    rank: 'leader',
    pose: { yaw: 20, body: 12, pitch: 1, roll: 2 }, head: { w: 39, cheek: 40, jaw: 36, chin: 18, chinY: 164, out: 4, full: 0.3 },
    brow: { thick: 4.4, arch: 2, tilt: -0.1 }, eye: { open: 0.66, bag: 0.5 }, nose: { out: 7, bulb: 7.4 }, mouth: { half: 15, curve: 1.6, lip: 0.3, grin: 0.2 }, lines: { fold: 0.9, furrow: 0.4, crow: 1 },
    hair: { tone: 'brown', front: 36, temple: 34, top: 14, puff: 3.4, quiff: 5, part: 0.5, wave: 0.8, comb: 'side', strands: 10 }, dress: { tone: '#5a4636', tie: '#7a2530', pattern: 'plain' },
  }),
  person('agnew', 'us', {
    rank: 'leader',
    pose: { yaw: -16, body: -8, pitch: 2 }, head: { w: 39, cheek: 39, jaw: 38, chin: 20, chinY: 168, jowl: 0.4 }, eye: { size: 0.8, open: 0.55 }, brow: { thick: 4, arch: 0.6, tilt: 0.5, tone: 'iron' },
    nose: { out: 11, bulb: 7.4, base: 132 }, mouth: { y: 146, curve: -0.6, lip: 0.1 }, lines: { fold: 0.7 }, hair: { tone: 'grey', front: 45, temple: 42, top: 6, puff: 2, strands: 9 }, dress: { tone: '#8a8478', tie: '#7a2f2a', pattern: 'stripe' },
  }),
  person('rockefeller', 'us', {
    rank: 'leader',
    pose: { yaw: 16, body: 8, roll: 2 }, head: { w: 41, cheek: 42, jaw: 41, chin: 22, chinY: 163, full: 0.3 }, brow: { thick: 5, arch: 1.6 }, eye: { size: 0.85, open: 0.6 },
    mouth: { half: 16, curve: 1.8, grin: 0.5 }, lines: { fold: 1, crow: 0.8 }, hair: { tone: 'iron', front: 44, temple: 42, top: 6, puff: 2.6, wave: 0.8, part: 0.5, comb: 'side', strands: 8 },
    glasses: { shape: 'browline', weight: 2.2, half: 13.5, high: 10, dark: false, arms: true }, dress: { tone: '#2c3854', tie: '#8e2a24', pattern: 'dot', broad: 1.05 },
  }),
  person('albert', 'us', {
    rank: 'leader',
    pose: { yaw: -14, body: -8, roll: -2 }, head: { w: 38, cheek: 39, jaw: 33, chin: 15, chinY: 159, ear: 1.4 }, brow: { arch: 2.6, tilt: -0.5 }, mouth: { curve: 1.4, y: 139 }, nose: { base: 128 },
    hair: { tone: 'chestnut', front: 46, temple: 40, top: 6, puff: 2, part: 0.45, comb: 'side' }, dress: { tone: '#7a6f60', tie: '#23415f', pattern: 'dot', broad: 0.9 },
  }),
  person('mccormack', 'us', {
    rank: 'leader',
    pose: { yaw: 18, body: 8, pitch: -1 }, head: { w: 36, cheek: 36, jaw: 31, chin: 14, chinY: 170, hollow: 0.8, ear: 1.5 }, brow: { thick: 5.4, arch: 2, tilt: -0.5, tone: 'grey', bushy: true },
    eye: { bag: 0.9, open: 0.65 }, nose: { base: 133, out: 10, bulb: 8 }, mouth: { y: 147, curve: -1, lip: 0 }, lines: { fold: 1, furrow: 1 },
    hair: { tone: 'white', front: 44, temple: 36, top: 6, puff: 2.6, strands: 9 }, dress: { tone: '#2f2e31', tie: '#55606e', broad: 0.95 },
  }),
];
