/** Beijing: grey and blue tunics, the army's red tabs. Parameters are drawn from how these people held themselves. */
import { brushed, hairline, parted, partLine, sides, swept } from './portrait-hair.ts';
import type { Dress, Person } from './portrait-types.ts';

const GREY: Dress = { kind: 'tunic', tone: '#8d8f88', shade: '#5f625d' };
const ARMY: Dress = { kind: 'tunic', tone: '#6f7550', shade: '#474c33', tabs: true };

const mao: Person = {
  id: 'mao', house: 'cn', turn: -0.3, tilt: 0,
  head: { w: 44, cheek: 47, jaw: 43, chin: 22, top: 43, jawY: 146, chinY: 175, square: 0.2 },
  brow: { thick: 4.2, length: 20, arch: 2.6, tilt: -0.3 },
  eye: { size: 0.95, open: 0.85, bag: 0.5, gap: 17 },
  nose: { base: 134, wing: 11, bulb: 9.5, bridge: 2 }, mouth: { y: 150, half: 12.5, curve: 0.9, lip: 1.8 },
  lines: { fold: 0.3, jowl: 0, brow: 0, hollow: 0 }, ear: 1.1, neck: 27, mole: [6, 165],
  hair: {
    tone: 'black', flow: 'back', strands: 6,
    patches: [swept([
      [-0.98, 1.3], [-0.94, 1], [-0.96, 0.72], [-0.9, 0.42], [-0.72, 0.2], [-0.36, 0.07], [0, 0.04],
      [0.36, 0.07], [0.72, 0.2], [0.9, 0.42], [0.96, 0.72], [0.94, 1], [0.98, 1.3],
    ], 0.85, 1.08)],
  },
  dress: GREY,
};

const zhou: Person = {
  id: 'zhou', house: 'cn', turn: 0.5, tilt: -2,
  head: { w: 39, cheek: 40, jaw: 33, chin: 14, top: 43, jawY: 148, chinY: 175 },
  brow: { thick: 9, length: 24, arch: 1.6, tilt: 0.7 },
  eye: { size: 1.05, open: 0.95, bag: 0.5, gap: 17 },
  nose: { base: 134, wing: 9.5, bulb: 8, bridge: 1 }, mouth: { y: 149, half: 12.5, curve: 0.2, lip: 0.8 },
  lines: { fold: 0.6, jowl: 0, brow: 0.3, hollow: 0.75 }, ear: 1.05, neck: 23,
  hair: { tone: 'black', flow: 'back', strands: 7, patches: [swept(hairline(0.3, 0.24, 0.44), 1.15)] },
  dress: { kind: 'tunic', tone: '#a3a298', shade: '#716f66', medals: 'pin' },
};

const linBiao: Person = {
  id: 'lin-biao', house: 'cn', turn: -0.5, tilt: 1.5,
  head: { w: 37, cheek: 37, jaw: 30, chin: 12, top: 46, jawY: 148, chinY: 174 },
  brow: { thick: 7.5, length: 23, arch: 3.4, tilt: -0.4 },
  eye: { size: 1, open: 0.8, bag: 0.9, gap: 16 },
  nose: { base: 135, wing: 10, bulb: 9, bridge: 1.5 }, mouth: { y: 150, half: 12, curve: -0.5, lip: 0.6 },
  lines: { fold: 0.8, jowl: 0, brow: 0, hollow: 1 }, ear: 1.15, neck: 20,
  hair: { tone: 'black', flow: 'none', strands: 0, patches: sides(0.7) },
  hat: { kind: 'soft-cap', tone: '#7c8259', shade: '#4f5439', star: true },
  dress: { ...ARMY, broad: 0.92 },
};

const chenYi: Person = {
  id: 'chen-yi', house: 'cn', turn: 0.4, tilt: 3,
  head: { w: 43, cheek: 46, jaw: 42, chin: 22, top: 45, jawY: 148, chinY: 174 },
  brow: { thick: 5, length: 21, arch: 2, tilt: 0 },
  eye: { size: 1, open: 0.9, bag: 0, gap: 18 },
  nose: { base: 134, wing: 12, bulb: 10.5, bridge: 2 }, mouth: { y: 149, half: 14.5, curve: 2.6, lip: 1.6 },
  lines: { fold: 0.8, jowl: 0.2, brow: 0, hollow: 0 }, ear: 1, neck: 28,
  hair: { tone: 'black', flow: 'none', strands: 0, patches: sides(0.6) },
  glasses: { shape: 'round', weight: 2.6, half: 14.5, height: 11.5, dark: true },
  hat: { kind: 'beret', tone: '#3a3531', shade: '#1f1b18' },
  dress: { kind: 'tunic', tone: '#c3b797', shade: '#8a7f63', broad: 1.04 },
};

const yeJianying: Person = {
  id: 'ye-jianying', house: 'cn', turn: -0.5, tilt: -1,
  head: { w: 42, cheek: 44, jaw: 39, chin: 19, top: 42, jawY: 151, chinY: 175 },
  brow: { thick: 5, length: 22, arch: 2.4, tilt: -0.7, tone: 'iron' },
  eye: { size: 1, open: 0.85, bag: 0.8, gap: 17.5 },
  nose: { base: 136, wing: 12.5, bulb: 11, bridge: 2.4 }, mouth: { y: 151, half: 14.5, curve: 0.7, lip: 2.2 },
  lines: { fold: 0.7, jowl: 0.35, brow: 0.6, hollow: 0 }, ear: 1.25, neck: 26,
  hair: { tone: 'grey', flow: 'back', strands: 6, patches: [swept(hairline(0.1, 0.05, 0.26), 0.55, 1.01)] },
  dress: ARMY,
};

const huangYongsheng: Person = {
  id: 'huang-yongsheng', house: 'cn', turn: 0.3, tilt: 0,
  head: { w: 42, cheek: 44, jaw: 43, chin: 25, top: 46, jawY: 150, chinY: 174, square: 0.6 },
  brow: { thick: 7, length: 21, arch: 0.4, tilt: 0.9 },
  eye: { size: 0.92, open: 0.7, bag: 0.2, gap: 17 },
  nose: { base: 133, wing: 12, bulb: 10, bridge: 2 }, mouth: { y: 149, half: 14, curve: -1.3, lip: 1.4 },
  lines: { fold: 0.3, jowl: 0.2, brow: 0, hollow: 0 }, ear: 0.95, neck: 32,
  hair: { tone: 'black', flow: 'none', strands: 0, patches: [swept(hairline(0.34, 0.3, 0.4), 0.45, 0.97)] },
  dress: { ...ARMY, broad: 1.06 },
};

const huangHua: Person = {
  id: 'huang-hua', house: 'cn', turn: 0.6, tilt: 1,
  head: { w: 39, cheek: 40, jaw: 34, chin: 15, top: 44, jawY: 148, chinY: 174 },
  brow: { thick: 5, length: 21, arch: 1.6, tilt: 0 },
  eye: { size: 0.98, open: 0.9, bag: 0, gap: 17 },
  nose: { base: 134, wing: 10, bulb: 8, bridge: 1.4 }, mouth: { y: 149, half: 12, curve: 0.8, lip: 1.4 },
  lines: { fold: 0.3, jowl: 0, brow: 0, hollow: 0.35 }, ear: 1, neck: 23,
  hair: { tone: 'black', flow: 'side', strands: 5, patches: [parted(partLine(0.42), 1.2)] },
  glasses: { shape: 'browline', weight: 1.6, half: 13, height: 9.5 },
  dress: { kind: 'tunic', tone: '#4b5a70', shade: '#2d3747' },
};

const hua: Person = {
  id: 'hua', house: 'cn', turn: 0.2, tilt: 0,
  head: { w: 44, cheek: 47, jaw: 46, chin: 27, top: 46, jawY: 149, chinY: 174, square: 0.8 },
  brow: { thick: 6.5, length: 22, arch: 1.2, tilt: -0.2 },
  eye: { size: 0.98, open: 0.8, bag: 0.2, gap: 18 },
  nose: { base: 134, wing: 12, bulb: 10.5, bridge: 2 }, mouth: { y: 149, half: 13.5, curve: 0.3, lip: 2.2 },
  lines: { fold: 0.4, jowl: 0.2, brow: 0, hollow: 0 }, ear: 1.05, neck: 31,
  hair: { tone: 'black', flow: 'back', strands: 10, patches: [brushed(hairline(0.34, 0.32, 0.42), 1.25, 0.9)] },
  dress: { kind: 'tunic', tone: '#5c6672', shade: '#3a424c', broad: 1.06 },
};

const official: Person = {
  id: 'official-cn', house: 'cn', turn: 0.2, tilt: 0,
  head: { w: 40, cheek: 41, jaw: 36, chin: 17, top: 46, jawY: 149, chinY: 174 },
  brow: { thick: 5, length: 21, arch: 1.8, tilt: 0 },
  eye: { size: 1, open: 0.85, bag: 0, gap: 17 },
  nose: { base: 133, wing: 10.5, bulb: 8.5, bridge: 1.6 }, mouth: { y: 149, half: 12.5, curve: 0.2, lip: 1.2 },
  lines: { fold: 0.2, jowl: 0, brow: 0, hollow: 0.2 }, ear: 1, neck: 25,
  hair: { tone: 'black', flow: 'none', strands: 0, patches: sides(0.6) },
  hat: { kind: 'soft-cap', tone: '#5b6c84', shade: '#37435a' },
  dress: { kind: 'tunic', tone: '#5b6c84', shade: '#37435a' },
};

export const CHINESE: readonly Person[] = [mao, zhou, linBiao, chenYi, yeJianying, huangYongsheng, huangHua, hua, official];
