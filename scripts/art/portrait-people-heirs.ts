/** Those who stand next in line in the three capitals and hold no other office in the game. */
import { brushed, hairline, parted, partLine, sides, swept } from './portrait-hair.ts';
import type { Person } from './portrait-types.ts';

const mccormack: Person = {
  id: 'mccormack', house: 'us', turn: -0.4, tilt: 1,
  head: { w: 36, cheek: 36, jaw: 31, chin: 15, top: 44, jawY: 154, chinY: 183 },
  brow: { thick: 6.5, length: 22, arch: 2.4, tilt: -0.6, tone: 'grey', bushy: true },
  eye: { size: 0.92, open: 0.7, bag: 1, gap: 15.5 },
  nose: { base: 142, wing: 10.5, bulb: 11.5, bridge: 1 }, mouth: { y: 157, half: 12.5, curve: -1.2, lip: 0.2 },
  lines: { fold: 1, jowl: 0.4, brow: 1, hollow: 1 }, ear: 1.45, neck: 20,
  hair: { tone: 'white', flow: 'back', strands: 8, patches: [swept(hairline(0.26, 0.14, 0.32), 1, 1.02)] },
  dress: { kind: 'suit', tone: '#2f2e31', shade: '#19181b', tie: '#55606e', pattern: 'plain', broad: 0.94 },
};

const agnew: Person = {
  id: 'agnew', house: 'us', turn: -0.6, tilt: -1,
  head: { w: 40, cheek: 41, jaw: 40, chin: 22, top: 38, jawY: 153, chinY: 177, square: 0.3 },
  brow: { thick: 4.5, length: 20, arch: 0.8, tilt: 0.6, tone: 'iron' },
  eye: { size: 0.82, open: 0.6, bag: 0.4, gap: 16 },
  nose: { base: 139, wing: 10.5, bulb: 14, bridge: 0.6 }, mouth: { y: 154, half: 12, curve: -0.6, lip: 0.6 },
  lines: { fold: 0.7, jowl: 0.6, brow: 0.2, hollow: 0 }, ear: 1.15, neck: 28,
  hair: { tone: 'grey', flow: 'side', strands: 7, patches: [parted(partLine(0.2), 0.62)] },
  dress: { kind: 'suit', tone: '#8a8478', shade: '#5a554b', tie: '#7a2f2a', pattern: 'stripe' },
};

const rockefeller: Person = {
  id: 'rockefeller', house: 'us', turn: 0.4, tilt: 2.5,
  head: { w: 43, cheek: 44, jaw: 44, chin: 26, top: 42, jawY: 150, chinY: 176, square: 0.9 },
  brow: { thick: 6, length: 21, arch: 2, tilt: -0.2 },
  eye: { size: 0.86, open: 0.65, bag: 0.3, gap: 17.5 },
  nose: { base: 135, wing: 11.5, bulb: 10, bridge: 1.2 }, mouth: { y: 150, half: 17, curve: 3, lip: 0.8 },
  lines: { fold: 1, jowl: 0.3, brow: 0.3, hollow: 0 }, ear: 1, neck: 31,
  hair: { tone: 'iron', flow: 'side', strands: 7, wave: 0.07, patches: [parted(partLine(0.22), 1)] },
  glasses: { shape: 'browline', weight: 2.6, half: 14, height: 10 },
  dress: { kind: 'suit', tone: '#2c3854', shade: '#182034', tie: '#8e2a24', pattern: 'dot', broad: 1.05 },
};

const albert: Person = {
  id: 'albert', house: 'us', turn: 0.3, tilt: -2,
  head: { w: 40, cheek: 42, jaw: 36, chin: 17, top: 46, jawY: 145, chinY: 170, square: 0 },
  brow: { thick: 5, length: 19, arch: 3.2, tilt: -0.5 },
  eye: { size: 1.02, open: 0.9, bag: 0.5, gap: 17 },
  nose: { base: 132, wing: 11, bulb: 11, bridge: 1.6 }, mouth: { y: 147, half: 13.5, curve: 1.8, lip: 1 },
  lines: { fold: 0.8, jowl: 0.2, brow: 0.6, hollow: 0 }, ear: 1.3, neck: 24,
  hair: { tone: 'chestnut', flow: 'side', strands: 6, patches: [parted(partLine(0.34), 0.85)] },
  dress: { kind: 'suit', tone: '#7a6f60', shade: '#4d453a', tie: '#23415f', pattern: 'dot', broad: 0.88 },
};

const shelepin: Person = {
  id: 'shelepin', house: 'su', turn: -0.4, tilt: 0,
  head: { w: 40, cheek: 41, jaw: 38, chin: 20, top: 44, jawY: 151, chinY: 178, square: 0.5 },
  brow: { thick: 7, length: 23, arch: 1.4, tilt: 0.8 },
  eye: { size: 1, open: 0.8, bag: 0, gap: 17 },
  nose: { base: 137, wing: 10, bulb: 9, bridge: 1 }, mouth: { y: 152, half: 12.5, curve: -0.2, lip: 1.6 },
  lines: { fold: 0.3, jowl: 0, brow: 0.2, hollow: 0.3, cleft: true }, ear: 1, neck: 27,
  hair: { tone: 'chestnut', flow: 'back', strands: 8, wave: 0.08, patches: [swept(hairline(0.22, 0.12, 0.3), 1.5)] },
  dress: { kind: 'suit', tone: '#4b5263', shade: '#2b303d', tie: '#23262e', pattern: 'stripe' },
};

const kirilenko: Person = {
  id: 'kirilenko', house: 'su', turn: 0.4, tilt: -1,
  head: { w: 43, cheek: 46, jaw: 45, chin: 23, top: 38, jawY: 149, chinY: 173, square: 0 },
  brow: { thick: 7.5, length: 21, arch: 2.6, tilt: -0.4, bushy: true, tone: 'iron' },
  eye: { size: 0.85, open: 0.65, bag: 0.7, gap: 17.5 },
  nose: { base: 135, wing: 12, bulb: 12, bridge: 1.8 }, mouth: { y: 150, half: 13, curve: -0.8, lip: 1.6 },
  lines: { fold: 0.7, jowl: 0.7, brow: 0.6, hollow: 0 }, ear: 1.15, neck: 33,
  hair: { tone: 'white', flow: 'none', strands: 0, patches: sides(0.5, 1.03) },
  dress: { kind: 'suit', tone: '#35322f', shade: '#1d1b19', tie: '#37503f', pattern: 'plain', medals: 'stars', broad: 1.06 },
};

const deng: Person = {
  id: 'deng', house: 'cn', turn: -0.4, tilt: 1,
  head: { w: 41, cheek: 45, jaw: 39, chin: 19, top: 46, jawY: 145, chinY: 170, square: 0 },
  brow: { thick: 4.5, length: 19, arch: 2.8, tilt: -0.8 },
  eye: { size: 0.92, open: 0.8, bag: 0.8, gap: 18.5 },
  nose: { base: 132, wing: 12, bulb: 11.5, bridge: 2.2 }, mouth: { y: 147, half: 14.5, curve: 1, lip: 1 },
  lines: { fold: 1, jowl: 0.3, brow: 0.5, hollow: 0 }, ear: 1.2, neck: 25,
  hair: { tone: 'black', flow: 'back', strands: 7, patches: [brushed(hairline(0.26, 0.16, 0.4), 0.7, 0)] },
  dress: { kind: 'tunic', tone: '#b0aa9a', shade: '#7d776a', broad: 0.88 },
};

export const HEIRS: readonly Person[] = [mccormack, agnew, rockefeller, albert, shelepin, kirilenko, deng];
