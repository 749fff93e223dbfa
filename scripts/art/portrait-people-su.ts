/** Moscow: dark suits, gold stars and a marshal. Parameters are drawn from how these people held themselves. */
import { hairline, parted, partLine, sides, swept } from './portrait-hair.ts';
import type { Dress, Person } from './portrait-types.ts';

const DARK: Dress = { kind: 'suit', tone: '#3d3b3c', shade: '#211f20', tie: '#8e2a24', pattern: 'plain' };

const dobrynin: Person = {
  id: 'dobrynin', house: 'su', turn: 0.4, tilt: 2,
  head: { w: 44, cheek: 44, jaw: 41, chin: 22, top: 36, jawY: 151, chinY: 177 },
  brow: { thick: 5, length: 20, arch: 2.2, tilt: -0.3 },
  eye: { size: 0.95, open: 0.85, bag: 0.3, gap: 18 },
  nose: { base: 137, wing: 11.5, bulb: 10.5, bridge: 1.4 }, mouth: { y: 152, half: 14.5, curve: 1.9, lip: 1.2 },
  lines: { fold: 0.7, jowl: 0.4, brow: 0.5, hollow: 0 }, ear: 1.05, neck: 29,
  hair: { tone: 'iron', flow: 'none', strands: 0, patches: sides(0.5, 1.05) },
  glasses: { shape: 'square', weight: 1.8, half: 14, height: 10, tone: '#4a3a2a' },
  dress: { ...DARK, tone: '#5c6470', shade: '#363c46', tie: '#23324a', pattern: 'stripe', broad: 1.05 },
};

const brezhnev: Person = {
  id: 'brezhnev', house: 'su', turn: -0.3, tilt: -1.5,
  head: { w: 43, cheek: 45, jaw: 44, chin: 24, top: 44, jawY: 152, chinY: 177, square: 0.4 },
  brow: { thick: 12.5, length: 28, arch: 3, tilt: 0.3, bushy: true, y: 95 },
  eye: { size: 0.95, open: 0.75, bag: 0.7, gap: 18, y: 108 },
  nose: { base: 138, wing: 12, bulb: 10.5, bridge: 1.8 }, mouth: { y: 153, half: 14.5, curve: -0.9, lip: 1.4 },
  lines: { fold: 0.7, jowl: 0.8, brow: 0, hollow: 0 }, ear: 1.05, neck: 32,
  hair: { tone: 'black', flow: 'back', strands: 8, patches: [swept(hairline(0.26, 0.18, 0.34), 1.2, 1.03)] },
  dress: { ...DARK, medals: 'stars', broad: 1.06 },
};

const kosygin: Person = {
  id: 'kosygin', house: 'su', turn: 0.5, tilt: 2.5,
  head: { w: 38, cheek: 39, jaw: 37, chin: 19, top: 44, jawY: 153, chinY: 178 },
  brow: { thick: 5, length: 21, arch: 1, tilt: -1.3, tone: 'iron' },
  eye: { size: 0.95, open: 0.7, bag: 1, gap: 16.5 },
  nose: { base: 138, wing: 11, bulb: 10, bridge: 1.4 }, mouth: { y: 153, half: 13, curve: -1.7, lip: 0.8 },
  lines: { fold: 1, jowl: 0.9, brow: 1, hollow: 0.6 }, ear: 1.2, neck: 24,
  hair: { tone: 'grey', flow: 'back', strands: 9, patches: [swept(hairline(0.2, 0.16, 0.36), 0.75, 0.97)] },
  dress: { ...DARK, tone: '#6a665e', shade: '#403d37', tie: '#3a3735' },
};

const gromyko: Person = {
  id: 'gromyko', house: 'su', turn: -0.5, tilt: 0,
  head: { w: 40, cheek: 41, jaw: 39, chin: 21, top: 42, jawY: 153, chinY: 178 },
  brow: { thick: 8, length: 23, arch: 1.4, tilt: 0.3 },
  eye: { size: 0.95, open: 0.65, bag: 0.9, gap: 16.5 },
  nose: { base: 139, wing: 11, bulb: 12, bridge: 1 }, mouth: { y: 155, half: 15, curve: -3, lip: 0 },
  lines: { fold: 0.9, jowl: 0.5, brow: 0.3, hollow: 0.2 }, ear: 1.1, neck: 25,
  hair: { tone: 'black', flow: 'side', strands: 6, patches: [parted(partLine(0.26), 1.05)] },
  dress: { ...DARK, tone: '#2c3038', shade: '#16191f', tie: '#6a6f78', pattern: 'dot' },
};

const grechko: Person = {
  id: 'grechko', house: 'su', turn: 0.4, tilt: 0,
  head: { w: 37, cheek: 38, jaw: 34, chin: 17, top: 44, jawY: 153, chinY: 182 },
  brow: { thick: 6, length: 22, arch: 1.6, tilt: 0.5, tone: 'iron' },
  eye: { size: 0.95, open: 0.8, bag: 0.6, gap: 16 },
  nose: { base: 140, wing: 9.5, bulb: 8.5, bridge: 1 }, mouth: { y: 156, half: 13, curve: -0.8, lip: 0.6 },
  lines: { fold: 0.8, jowl: 0, brow: 0, hollow: 0.9 }, ear: 1.15, neck: 22,
  hair: { tone: 'grey', flow: 'none', strands: 0, patches: sides(0.7) },
  hat: { kind: 'peaked', tone: '#5f6b52', shade: '#3a4332' },
  dress: { kind: 'army-su', tone: '#5f6b52', shade: '#3a4332', medals: 'stars', broad: 1.05 },
};

const suslov: Person = {
  id: 'suslov', house: 'su', turn: -0.5, tilt: -1,
  head: { w: 36, cheek: 36, jaw: 29, chin: 12, top: 46, jawY: 150, chinY: 180 },
  brow: { thick: 4.5, length: 19, arch: 1.2, tilt: 0.5, tone: 'iron' },
  eye: { size: 0.9, open: 0.75, bag: 0.4, gap: 16 },
  nose: { base: 138, wing: 9, bulb: 8, bridge: 0.8 }, mouth: { y: 153, half: 11.5, curve: -1.4, lip: 0.2 },
  lines: { fold: 0.9, jowl: 0, brow: 0.6, hollow: 1 }, ear: 1.1, neck: 19,
  hair: {
    tone: 'grey', flow: 'back', strands: 8,
    patches: [{ ...swept(hairline(0.14, 0.12, 0.4), 2.2, 0.98) }],
  },
  glasses: { shape: 'round', weight: 3, half: 12.5, height: 10.5 },
  dress: { ...DARK, tone: '#474a50', shade: '#282a2f', tie: '#1d1b1b', broad: 0.9 },
};

const andropov: Person = {
  id: 'andropov', house: 'su', turn: 0.5, tilt: 0,
  head: { w: 43, cheek: 43, jaw: 38, chin: 18, top: 36, jawY: 151, chinY: 177 },
  brow: { thick: 5.5, length: 21, arch: 1.2, tilt: 0.6, tone: 'iron' },
  eye: { size: 0.98, open: 0.8, bag: 0.2, gap: 17.5 },
  nose: { base: 138, wing: 10.5, bulb: 9.5, bridge: 1 }, mouth: { y: 152, half: 12.5, curve: -0.5, lip: 2 },
  lines: { fold: 0.6, jowl: 0.3, brow: 0.3, hollow: 0.2 }, ear: 1.1, neck: 26,
  hair: { tone: 'iron', flow: 'back', strands: 6, patches: [swept(hairline(0.12, 0.05, 0.34), 0.8, 1.02)] },
  glasses: { shape: 'browline', weight: 1.7, half: 13.5, height: 9.5, tone: '#3a2c22' },
  dress: { ...DARK, tone: '#3a4350', shade: '#1f262f', tie: '#5c1f1c', pattern: 'stripe' },
};

const podgorny: Person = {
  id: 'podgorny', house: 'su', turn: 0.2, tilt: 0,
  head: { w: 44, cheek: 46, jaw: 46, chin: 28, top: 46, jawY: 150, chinY: 174, square: 0.8 },
  brow: { thick: 5, length: 20, arch: 1, tilt: -0.1, tone: 'iron' },
  eye: { size: 0.82, open: 0.7, bag: 0.8, gap: 17 },
  nose: { base: 136, wing: 13, bulb: 13, bridge: 2 }, mouth: { y: 151, half: 14, curve: 0.2, lip: 1 },
  lines: { fold: 0.6, jowl: 0.6, brow: 0.3, hollow: 0 }, ear: 1, neck: 36,
  hair: { tone: 'white', flow: 'back', strands: 6, patches: [swept(hairline(0.2, 0.16, 0.34), 0.9, 0.99)] },
  dress: { ...DARK, tone: '#55504a', shade: '#302c28', tie: '#8e2a24', pattern: 'dot', medals: 'pin', broad: 1.08 },
};

const official: Person = {
  id: 'official-su', house: 'su', turn: -0.2, tilt: 0,
  head: { w: 40, cheek: 42, jaw: 39, chin: 21, top: 48, jawY: 150, chinY: 175 },
  brow: { thick: 6, length: 22, arch: 1.4, tilt: 0.2 },
  eye: { size: 0.95, open: 0.8, bag: 0.2, gap: 17 },
  nose: { base: 135, wing: 11, bulb: 9.5, bridge: 1.6 }, mouth: { y: 150, half: 13, curve: -0.3, lip: 1 },
  lines: { fold: 0.4, jowl: 0.2, brow: 0, hollow: 0 }, ear: 1, neck: 28,
  hair: { tone: 'brown', flow: 'none', strands: 0, patches: sides(0.7) },
  hat: { kind: 'fur', tone: '#5b4636', shade: '#38291e' },
  dress: { kind: 'suit', tone: '#4a4441', shade: '#292523', tie: '#5c1f1c', pattern: 'plain' },
};

export const SOVIET: readonly Person[] = [dobrynin, brezhnev, kosygin, gromyko, grechko, suslov, andropov, podgorny, official];
