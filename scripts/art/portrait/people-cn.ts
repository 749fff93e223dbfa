/** Beijing: tunics in grey, blue and khaki, caps and the army's red tabs. Drawn from how these people held themselves. */
import { person } from './person.ts';
import type { Glasses, Person } from './types.ts';

const GREY = { tone: '#868a86' } as const;
const BLUE = { tone: '#4c5a70' } as const;
const SAND = { tone: '#b7ad93' } as const;
const ARMY = { tone: '#737a52', tabs: true } as const;
const CAP = { kind: 'soft', tone: '#777e57', badge: 'star' } as const;
const BLUE_CAP = { kind: 'soft', tone: '#53627a', badge: 'none' } as const;
const BLACK = { tone: 'black', front: 38, temple: 30 } as const;
const UNDER_CAP = { tone: 'black', front: 46, temple: 36, top: 1.4, puff: 1.6, comb: 'crop' } as const;
const ROUND: Glasses = { shape: 'round', weight: 1.8, half: 12.5, high: 10.5, dark: false, arms: true };

export const CHINESE_LEADERS: readonly Person[] = [
  person('mao', 'cn', {
    rank: 'leader', pose: { yaw: -13, body: -6, pitch: 3 }, head: { w: 41, cheek: 44, jaw: 41, chin: 22, chinY: 165, jawY: 148, full: 0.7, under: 0.3, ear: 1.1, neck: 25, ridge: 0 },
    brow: { thick: 3.6, length: 19, arch: 1.8, tilt: -0.3, lift: 1 }, eye: { gap: 17.5, size: 0.88, open: 0.75, bag: 0.4, deep: 0.2, hood: 0.6 }, nose: { wing: 11.5, bulb: 8, out: 5, bridge: 1.4 }, mouth: { half: 12, curve: 0.8, lip: 0.9 }, lines: { fold: 0.4, furrow: 0, moles: [[4.5, 155]] },
    hair: { ...BLACK, front: 58, temple: 40, side: -20, peak: -3, top: 8, puff: 6, strands: 8 }, dress: GREY,
  }),
  person('hua', 'cn', {
    rank: 'leader', pose: { yaw: 14, body: 8 }, head: { w: 41, cheek: 44, jaw: 43, chin: 23, chinY: 164, full: 0.7, under: 0.2, neck: 27, ridge: 0.4 }, brow: { thick: 5.4, length: 21, arch: 1, tilt: -0.1 }, eye: { size: 0.88, open: 0.72, hood: 0.7 }, nose: { wing: 11.5, bulb: 8, out: 5 }, mouth: { half: 13, curve: 0.3, lip: 1, y: 142 }, lines: { fold: 0.4, furrow: 0 },
    hair: { ...BLACK, front: 36, temple: 30, top: 11, puff: 2, quiff: 3, strands: 12 }, dress: { tone: '#5c6672', broad: 1.06 },
  }),
  person('deng', 'cn', {
    rank: 'leader', pose: { yaw: -18, body: -8, pitch: 3 }, head: { w: 39, cheek: 43, jaw: 38, chin: 18, chinY: 158, full: 0.6, ear: 1.2, top: 47, neck: 22 }, brow: { thick: 3.8, length: 18, arch: 2, tilt: -0.5 }, eye: { size: 0.86, open: 0.7, bag: 0.6, gap: 17.5, hood: 0.5 }, nose: { base: 127, wing: 11.5, bulb: 8.2, out: 5.5 }, mouth: { half: 14, curve: 0.8, lip: 0.4, y: 138 }, lines: { fold: 0.9, furrow: 0.4, crow: 0.5 },
    hair: { ...BLACK, front: 38, temple: 36, top: 7, puff: 1.6, strands: 11 }, dress: { tone: '#b0aa9a', broad: 0.9, slope: 4 },
  }),
  person('liu-shaoqi', 'cn', {
    rank: 'leader', pose: { yaw: 19, body: 10, pitch: 1 }, head: { w: 38, cheek: 39, jaw: 34, chin: 16, chinY: 169, top: 43, hollow: 0.4 }, brow: { thick: 4, arch: 1.6, tilt: -0.2 }, eye: { size: 0.86, open: 0.65, bag: 0.6 }, nose: { base: 132, wing: 12.5, bulb: 9, out: 8, bridge: 1.6 }, mouth: { half: 13.5, curve: -0.3, lip: 0.5, y: 146 }, lines: { fold: 0.9, furrow: 0.4 },
    hair: { tone: 'grey', front: 36, temple: 32, top: 8, puff: 1.8, quiff: 2, strands: 12 }, dress: { tone: '#9a978c' },
  }),
  person('peng-dehuai', 'cn', {
    rank: 'leader', pose: { yaw: -14, body: -6, size: 1.02, drop: 3 }, head: { w: 41, cheek: 44, jaw: 42, chin: 22, chinY: 163, jowl: 0.4, full: 0.5, ridge: 1, neck: 27 }, brow: { thick: 6, length: 21, arch: 0.8, tilt: 0.6 }, eye: { size: 0.88, open: 0.65, bag: 0.5, deep: 0.5 }, nose: { base: 128, wing: 12, bulb: 8.4 }, mouth: { half: 15, curve: -1.8, lip: 0.8, y: 142 }, lines: { fold: 0.9, furrow: 0.4 },
    hair: { ...UNDER_CAP }, hat: { kind: 'peaked', tone: '#7c8259', badge: 'star', band: '#6d734e' }, dress: { kind: 'stand', tone: '#7c8259', tabs: true, medals: 'ribbons' },
  }),
  person('lin-biao', 'cn', {
    rank: 'leader', pose: { yaw: 18, body: 8, pitch: -1, size: 1.03, drop: 3 }, head: { w: 36, cheek: 37, jaw: 30, chin: 13, chinY: 161, hollow: 0.7, ear: 1.2, neck: 18 }, brow: { thick: 6.5, length: 22, arch: 2.6, tilt: -0.2 }, eye: { size: 0.92, open: 0.7, bag: 0.6, deep: 0.6 }, nose: { base: 129, wing: 10.5, bulb: 7.6, out: 7 }, mouth: { half: 12, curve: -0.4, lip: 0.3 }, lines: { fold: 0.8, furrow: 0 },
    hair: { ...UNDER_CAP }, hat: CAP, dress: { ...ARMY, broad: 0.9 },
  }),
  person('jiang-qing', 'cn', {
    rank: 'leader', pose: { yaw: -17, body: -8, pitch: 2 }, head: { w: 37, cheek: 39, jaw: 32, chin: 14, chinY: 160, neck: 17, ridge: 0, out: 2 }, brow: { thick: 3, length: 18, arch: 1.6, tilt: 0.1 }, eye: { size: 0.95, open: 0.85, bag: 0.1, deep: 0.2 }, nose: { wing: 9.5, bulb: 6.6, out: 5 }, mouth: { half: 11, curve: -0.2, lip: 1.2, y: 139 }, lines: { fold: 0.3, furrow: 0 },
    hair: { ...BLACK, front: 40, temple: 30, top: 9, puff: 4, part: 0.4, side: -34, bob: true, comb: 'side' }, glasses: { shape: 'browline', weight: 1.8, half: 13, high: 10, dark: false, arms: true }, dress: { tone: '#5d656c', broad: 0.86, slope: 6 },
  }),
];

export const CHINESE: readonly Person[] = [
  person('zhou', 'cn', {
    pose: { yaw: 20, body: 10, pitch: 1, roll: -2 }, head: { w: 38, cheek: 38, jaw: 32, chin: 15, chinY: 165, hollow: 0.4, ridge: 1.2 }, brow: { thick: 8.6, length: 24, arch: 1.4, tilt: 0.7 }, eye: { size: 1, open: 0.85, deep: 0.8 }, nose: { out: 6.5, bulb: 6.6, wing: 10 }, mouth: { half: 13, curve: 0.3, lip: 0.5 }, lines: { fold: 0.6, furrow: 0.3 },
    hair: { ...BLACK, front: 42, temple: 34, top: 9, puff: 2.6, strands: 9 }, dress: { tone: '#a09e92', medals: 'badge' },
  }),
  person('ye-jianying', 'cn', {
    pose: { yaw: -18, body: -8, pitch: 1 }, head: { w: 41, cheek: 43, jaw: 39, chin: 19, chinY: 165, full: 0.5, ear: 1.3, jowl: 0.2 }, brow: { thick: 4.4, arch: 1.8, tilt: -0.5, tone: 'iron' }, eye: { open: 0.7, bag: 0.7 }, nose: { base: 131, wing: 12, bulb: 8.6 }, mouth: { half: 14, curve: 0.6, lip: 0.9, y: 144 }, lines: { fold: 0.7, furrow: 0.5 },
    hair: { tone: 'grey', front: 56, temple: 46, top: 3, puff: 2, strands: 8 }, dress: ARMY,
  }),
  person('kang-sheng', 'cn', {
    pose: { yaw: 22, body: 10, pitch: -2 }, head: { w: 36, cheek: 37, jaw: 30, chin: 13, chinY: 163, hollow: 0.7, neck: 18 }, brow: { thick: 3.4, arch: 1, tilt: 0.3 }, eye: { size: 0.85, open: 0.6, bag: 0.5 }, nose: { out: 7, bulb: 6.6 }, mouth: { half: 12, curve: -0.5, lip: 0.2 }, lines: { fold: 0.8, furrow: 0.4 },
    hair: { tone: 'iron', front: 42, temple: 40, top: 6, puff: 1.8, strands: 9 }, moustache: { half: 11, thick: 3.6, drop: 0.8, shape: 'thin', tone: 'black' }, glasses: { ...ROUND }, dress: { tone: '#3d4450' },
  }),
  person('li-xiannian', 'cn', {
    pose: { yaw: -15, body: -7 }, head: { w: 40, cheek: 42, jaw: 37, chin: 18, chinY: 165, hollow: 0.2 }, brow: { thick: 4.4, arch: 1.8, tilt: -0.3 }, eye: { open: 0.7, bag: 0.5 }, nose: { base: 130, wing: 11.5, bulb: 8 }, mouth: { half: 13.5, curve: -0.2, lip: 0.6, y: 143 }, lines: { fold: 0.7, furrow: 0.5 },
    hair: { tone: 'iron', front: 52, temple: 44, top: 4, puff: 1.8, strands: 8 }, dress: { tone: '#6a7078' },
  }),
  person('huang-yongsheng', 'cn', {
    pose: { yaw: 15, body: 6, size: 1.04, drop: 2 }, head: { w: 41, cheek: 43, jaw: 42, chin: 23, chinY: 164, full: 0.4, neck: 28 }, brow: { thick: 5.6, arch: 0.4, tilt: 0.7 }, eye: { size: 0.85, open: 0.6 }, nose: { wing: 11.5, bulb: 7.8 }, mouth: { half: 13.5, curve: -1, lip: 0.6, y: 142 }, lines: { fold: 0.4 },
    hair: { ...UNDER_CAP }, hat: CAP, dress: { ...ARMY, broad: 1.08 },
  }),
  person('chen-yun', 'cn', {
    pose: { yaw: 17, body: 8, size: 1.03, drop: 3 }, head: { w: 37, cheek: 38, jaw: 33, chin: 15, chinY: 165, hollow: 0.5 }, brow: { thick: 4, tilt: -0.5 }, eye: { open: 0.7, bag: 0.6 }, nose: { base: 131, out: 7, bulb: 7.8 }, mouth: { half: 12.5, curve: 0, lip: 0.3, y: 144 }, lines: { fold: 0.8 }, hair: { ...UNDER_CAP, tone: 'iron' }, hat: BLUE_CAP, dress: BLUE,
  }),
  person('luo-ruiqing', 'cn', {
    pose: { yaw: -19, body: -8, size: 1.02, drop: 3 }, head: { w: 38, cheek: 39, jaw: 35, chin: 17, chinY: 169, hollow: 0.3 }, brow: { thick: 5, arch: 1, tilt: 0.3 }, nose: { base: 132, out: 7 }, mouth: { half: 14, curve: 0.8, grin: 0.4, y: 145 }, lines: { fold: 0.7 }, hair: { ...UNDER_CAP }, hat: { kind: 'peaked', tone: '#7c8259', badge: 'star', band: '#6d734e' }, dress: { kind: 'stand', tone: '#7c8259', tabs: true, medals: 'ribbons' },
  }),
  person('li-fuchun', 'cn', {
    pose: { yaw: 16, body: 8 }, head: { w: 39, cheek: 41, jaw: 36, chin: 17, chinY: 162, full: 0.3 }, brow: { thick: 4.4, arch: 1.4 }, nose: { wing: 11 }, mouth: { half: 12.5, curve: 0.4 }, hair: { ...BLACK, part: 0.5, comb: 'side', front: 42, temple: 40, top: 6 }, glasses: { ...ROUND, tone: '#4a3a2a', weight: 1.5 }, dress: { tone: '#7b8088' },
  }),
  person('su-yu', 'cn', {
    pose: { yaw: -17, body: -8 }, head: { w: 39, cheek: 41, jaw: 36, chin: 17, chinY: 161 }, brow: { thick: 5, arch: 1, tilt: 0.2 }, nose: { wing: 11, bulb: 7.4 }, mouth: { half: 12.5, curve: -0.2 }, lines: { fold: 0.4, furrow: 0.2 }, hair: { ...BLACK, front: 40, top: 4, puff: 1.4, strands: 10 }, dress: { kind: 'stand', tone: '#7c8259', tabs: true, medals: 'ribbons' },
  }),
  person('huang-hua', 'cn', {
    pose: { yaw: 21, body: 10, pitch: 1 }, head: { w: 38, cheek: 38, jaw: 33, chin: 15, chinY: 162, hollow: 0.2 }, brow: { thick: 4.4, arch: 1.2 }, nose: { out: 7 }, mouth: { half: 12, curve: 0.6 }, hair: { ...BLACK, part: 0.5, comb: 'side', top: 8, quiff: 2 }, glasses: { shape: 'browline', weight: 1.6, half: 12.5, high: 9, dark: false, arms: true }, dress: BLUE, lines: { fold: 0.3, furrow: 0 },
  }),
  person('chen-yi', 'cn', {
    pose: { yaw: 15, body: 8, roll: 3, size: 1.03, drop: 3 }, head: { w: 41, cheek: 44, jaw: 41, chin: 21, chinY: 163, full: 0.7, under: 0.3, neck: 26 }, brow: { thick: 4.4, arch: 1.6 }, nose: { wing: 11.5, bulb: 8.2 }, mouth: { half: 15, curve: 1.8, lip: 0.7, grin: 0.5 }, lines: { fold: 0.8, furrow: 0 }, hair: { ...UNDER_CAP }, hat: { kind: 'beret', tone: '#3a3531', badge: 'none' },
    glasses: { shape: 'round', weight: 2.2, half: 13.5, high: 10.5, dark: true, arms: true }, dress: { ...SAND, broad: 1.06 },
  }),
  person('wang-jiaxiang', 'cn', {
    pose: { yaw: -16, body: -8 }, head: { w: 38, cheek: 39, jaw: 33, chin: 14, chinY: 161, hollow: 0.5 }, brow: { thick: 3.8, tilt: -0.2 }, mouth: { half: 12, curve: -0.1 }, hair: { ...BLACK, front: 46, temple: 42, top: 6, strands: 8 }, glasses: { ...ROUND, weight: 2.2 }, dress: { tone: '#77736a' },
  }),
  person('nie-rongzhen', 'cn', {
    pose: { yaw: 18, body: 8, pitch: 2 }, head: { w: 38, cheek: 40, jaw: 35, chin: 17, chinY: 166 }, brow: { thick: 5, arch: 1, tilt: 0.1 }, nose: { out: 7, base: 131 }, mouth: { half: 13.5, curve: 0.2, y: 143 }, lines: { fold: 0.7, furrow: 0.3 }, hair: { tone: 'iron', front: 46, temple: 42, top: 4, puff: 1.6, strands: 9 }, dress: ARMY,
  }),
  person('peng-zhen', 'cn', {
    pose: { yaw: -14, body: -6 }, head: { w: 42, cheek: 44, jaw: 40, chin: 20, chinY: 164, top: 42, full: 0.5 }, brow: { thick: 4.6, arch: 1.4, tilt: 0.2 }, nose: { wing: 12, bulb: 8.4 }, mouth: { half: 14, curve: 0, lip: 0.7, y: 142 }, lines: { fold: 0.6 }, hair: { ...BLACK, front: 56, temple: 44, top: 4, puff: 2, strands: 8 }, dress: { tone: '#565c66', broad: 1.05 },
  }),
  person('zhu-de', 'cn', {
    pose: { yaw: 16, body: 8, roll: 2, size: 1.02, drop: 3 }, head: { w: 42, cheek: 45, jaw: 41, chin: 21, chinY: 166, jowl: 0.4, full: 0.4, ear: 1.3, neck: 26 }, brow: { thick: 5.5, arch: 1.8, tilt: -0.5, tone: 'grey', bushy: true }, eye: { open: 0.6, bag: 0.9, hood: 0.7 }, nose: { base: 131, wing: 13, bulb: 9 }, mouth: { half: 15, curve: 0.9, lip: 0.7, y: 144 }, lines: { fold: 1, crow: 0.8 }, hair: { ...UNDER_CAP, tone: 'grey' }, hat: CAP, dress: ARMY,
  }),
  person('official-cn', 'cn', { pose: { size: 1.03, drop: 3 }, hair: { ...UNDER_CAP }, hat: BLUE_CAP, dress: BLUE }),
  person('official-cn-2', 'cn', { pose: { yaw: -16, body: -8 }, hair: { ...BLACK, part: 0.5, comb: 'side' }, glasses: { ...ROUND }, dress: GREY }),
  person('official-cn-3', 'cn', { pose: { yaw: 18, body: 8, size: 1.03, drop: 3 }, head: { jaw: 37, chin: 19 }, hair: { ...UNDER_CAP }, hat: CAP, dress: ARMY }),
  person('official-cn-4', 'cn', { pose: { yaw: -15, body: -7 }, head: { w: 40, cheek: 42, jaw: 37 }, lines: { fold: 0.7, furrow: 0.4 }, hair: { tone: 'iron', front: 42, temple: 40, top: 6, puff: 1.8, strands: 9 }, dress: SAND }),
];
