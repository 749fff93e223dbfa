/** Washington: suits, white shirts and one uniform. Parameters are drawn from how these people held themselves. */
import { hairline, parted, partLine, sides, swept } from './portrait-hair.ts';
import type { Dress, Person } from './portrait-types.ts';

const NAVY: Dress = { kind: 'suit', tone: '#343a4a', shade: '#1c202b', tie: '#8e2a24', pattern: 'stripe' };
const CHARCOAL: Dress = { kind: 'suit', tone: '#4c4a48', shade: '#2a2827', tie: '#2f4f74', pattern: 'plain' };

const nixon: Person = {
  id: 'nixon', house: 'us', turn: 0.4, tilt: 1.5,
  head: { w: 40, cheek: 41, jaw: 42, chin: 17, top: 42, jawY: 154, chinY: 177 },
  brow: { thick: 8, length: 23, arch: 0.6, tilt: 0.9 },
  eye: { size: 0.92, open: 0.75, bag: 0.9, gap: 16.5 },
  nose: { base: 140, wing: 10.5, bulb: 16.5, bridge: 0.4 }, mouth: { y: 153, half: 13.5, curve: -0.8, lip: 0.7 },
  lines: { fold: 1, jowl: 1, brow: 0.5, hollow: 0, stubble: true }, ear: 1.1, neck: 25,
  hair: { tone: 'black', flow: 'back', strands: 7, patches: [swept(hairline(0.34, 0.1, 0.26), 1.1)], wave: 0.03 },
  dress: NAVY,
};

const kissinger: Person = {
  id: 'kissinger', house: 'us', turn: -0.4, tilt: -1,
  head: { w: 43, cheek: 44, jaw: 41, chin: 24, top: 45, jawY: 151, chinY: 173 },
  brow: { thick: 5, length: 20, arch: 1.6, tilt: 0 },
  eye: { size: 0.95, open: 0.8, bag: 0, gap: 17.5 },
  nose: { base: 136, wing: 11, bulb: 10.5, bridge: 1.4 }, mouth: { y: 151, half: 12, curve: -0.3, lip: 2.6 },
  lines: { fold: 0.6, jowl: 0.7, brow: 0, hollow: 0 }, ear: 1, neck: 28,
  hair: { tone: 'brown', flow: 'side', strands: 6, wave: 0.09, patches: [parted(partLine(0.3), 1.15)] },
  glasses: { shape: 'square', weight: 4.4, half: 14, height: 10.5 },
  dress: { ...CHARCOAL, tie: '#7f6a2c', pattern: 'dot' },
};

const rogers: Person = {
  id: 'rogers', house: 'us', turn: 0.5, tilt: -1.5,
  head: { w: 37, cheek: 37, jaw: 32, chin: 15, top: 40, jawY: 152, chinY: 180 },
  brow: { thick: 5, length: 20, arch: 1.8, tilt: -0.4, tone: 'chestnut' },
  eye: { size: 1, open: 0.95, bag: 0.2, gap: 16.5 },
  nose: { base: 137, wing: 9, bulb: 7.5, bridge: 1 }, mouth: { y: 153, half: 13, curve: 1.2, lip: 0.9 },
  lines: { fold: 0.5, jowl: 0, brow: 0.3, hollow: 0.4, cleft: true }, ear: 1, neck: 22,
  hair: { tone: 'fair', flow: 'side', strands: 6, patches: [parted(partLine(0.32), 1.1)] },
  dress: { kind: 'suit', tone: '#8a93a0', shade: '#5a626f', tie: '#24344e', pattern: 'stripe' },
};

const laird: Person = {
  id: 'laird', house: 'us', turn: -0.5, tilt: 2,
  head: { w: 43, cheek: 42, jaw: 38, chin: 22, top: 35, jawY: 150, chinY: 174, square: 0.6 },
  brow: { thick: 6.5, length: 22, arch: 3, tilt: -0.2 },
  eye: { size: 0.95, open: 0.8, bag: 0.6, gap: 17 },
  nose: { base: 136, wing: 11, bulb: 10, bridge: 1.4 }, mouth: { y: 151, half: 14, curve: 1.8, lip: 0.6 },
  lines: { fold: 0.8, jowl: 0.3, brow: 0.9, hollow: 0 }, ear: 1.15, neck: 28,
  hair: { tone: 'black', flow: 'none', strands: 0, patches: sides(0.55, 1.04) },
  dress: { ...CHARCOAL, tone: '#5a4a3e', shade: '#352a22', tie: '#a5482c', pattern: 'dot' },
};

const haig: Person = {
  id: 'haig', house: 'us', turn: 0.6, tilt: 0,
  head: { w: 39, cheek: 40, jaw: 37, chin: 20, top: 43, jawY: 150, chinY: 176, square: 0.7 },
  brow: { thick: 6.5, length: 22, arch: 0.4, tilt: 0.9 },
  eye: { size: 1, open: 0.75, bag: 0.2, gap: 17 },
  nose: { base: 135, wing: 9.5, bulb: 8, bridge: 0.8 }, mouth: { y: 151, half: 13, curve: -0.6, lip: 0.7 },
  lines: { fold: 0.5, jowl: 0, brow: 0.3, hollow: 0.5, cleft: true }, ear: 1, neck: 25,
  hair: { tone: 'brown', flow: 'side', strands: 6, patches: [parted(partLine(0.28), 0.95)] },
  dress: { kind: 'army-us', tone: '#59644a', shade: '#353d2b', medals: 'ribbons' },
};

const johnson: Person = {
  id: 'johnson', house: 'us', turn: -0.3, tilt: -2,
  head: { w: 38, cheek: 40, jaw: 37, chin: 20, top: 40, jawY: 154, chinY: 181, square: 0.4 },
  brow: { thick: 5.5, length: 21, arch: 1.4, tilt: -0.9, tone: 'iron' },
  eye: { size: 0.92, open: 0.75, bag: 1, gap: 16 },
  nose: { base: 142, wing: 11.5, bulb: 11, bridge: 1.2 }, mouth: { y: 157, half: 15, curve: -0.4, lip: 0.5 },
  lines: { fold: 1, jowl: 0.6, brow: 0.9, hollow: 0.5, cleft: true }, ear: 1.75, neck: 24,
  hair: { tone: 'iron', flow: 'back', strands: 7, patches: [swept(hairline(0.18, 0.06, 0.3), 0.8, 0.99)] },
  dress: { kind: 'suit', tone: '#57585c', shade: '#303135', tie: '#2a3550', pattern: 'dot', broad: 1.04 },
};

const rusk: Person = {
  id: 'rusk', house: 'us', turn: 0.3, tilt: 0,
  head: { w: 45, cheek: 46, jaw: 41, chin: 22, top: 40, jawY: 146, chinY: 173, square: 0 },
  brow: { thick: 4.5, length: 20, arch: 2.6, tilt: -0.3, tone: 'iron' },
  eye: { size: 0.92, open: 0.75, bag: 0.7, gap: 17 },
  nose: { base: 133, wing: 10.5, bulb: 9.5, bridge: 1.6 }, mouth: { y: 148, half: 12, curve: 0.3, lip: 0.6 },
  lines: { fold: 0.6, jowl: 0.4, brow: 0.3, hollow: 0 }, ear: 1, neck: 29,
  hair: { tone: 'grey', flow: 'none', strands: 0, patches: sides(0.5, 1.04) },
  dress: { ...NAVY, tone: '#4a5568', shade: '#2a3241', tie: '#5a5148', pattern: 'plain' },
};

const humphrey: Person = {
  id: 'humphrey', house: 'us', turn: -0.5, tilt: 3,
  head: { w: 43, cheek: 42, jaw: 34, chin: 12, top: 35, jawY: 149, chinY: 176 },
  brow: { thick: 4.5, length: 21, arch: 3.2, tilt: -0.7 },
  eye: { size: 1.02, open: 0.95, bag: 0.4, gap: 17 },
  nose: { base: 135, wing: 10, bulb: 9, bridge: 1.2 }, mouth: { y: 150, half: 15.5, curve: 2.8, lip: 0.4 },
  lines: { fold: 0.8, jowl: 0, brow: 0.7, hollow: 0.2 }, ear: 1.05, neck: 24,
  hair: { tone: 'brown', flow: 'back', strands: 5, patches: [swept(hairline(0.1, 0.05, 0.24), 0.55, 1.02)] },
  dress: { kind: 'suit', tone: '#2f3440', shade: '#191c24', tie: '#b9852c', pattern: 'stripe' },
};

const clifford: Person = {
  id: 'clark-clifford', house: 'us', turn: 0.5, tilt: -1,
  head: { w: 38, cheek: 38, jaw: 34, chin: 17, top: 44, jawY: 153, chinY: 182, square: 0.4 },
  brow: { thick: 5.5, length: 23, arch: 2.2, tilt: 0.1, tone: 'iron' },
  eye: { size: 0.98, open: 0.75, bag: 0.5, gap: 16.5 },
  nose: { base: 140, wing: 9.5, bulb: 9, bridge: 0.6 }, mouth: { y: 155, half: 13.5, curve: 0.3, lip: 0.8 },
  lines: { fold: 0.8, jowl: 0, brow: 0.3, hollow: 0.5, cleft: true }, ear: 1.1, neck: 23,
  hair: { tone: 'white', flow: 'side', strands: 9, wave: 0.07, patches: [parted(partLine(0.26), 1.4)] },
  dress: { kind: 'suit', tone: '#3c4048', shade: '#22252b', tie: '#6b2430', pattern: 'dot', double: true },
};

const rostow: Person = {
  id: 'rostow', house: 'us', turn: -0.3, tilt: 1.5,
  head: { w: 43, cheek: 45, jaw: 40, chin: 21, top: 38, jawY: 147, chinY: 173, square: 0 },
  brow: { thick: 5.5, length: 20, arch: 2.6, tilt: -0.2 },
  eye: { size: 1, open: 0.9, bag: 0.2, gap: 18.5 },
  nose: { base: 134, wing: 11, bulb: 10.5, bridge: 1.4 }, mouth: { y: 149, half: 13.5, curve: 1, lip: 1.8 },
  lines: { fold: 0.6, jowl: 0.2, brow: 0.4, hollow: 0 }, ear: 1.05, neck: 27,
  hair: { tone: 'brown', flow: 'back', strands: 5, patches: [swept(hairline(0.2, 0.02, 0.28), 0.7, 1.02)] },
  glasses: { shape: 'round', weight: 4.2, half: 14.5, height: 13 },
  dress: { ...CHARCOAL, tone: '#6d6252', shade: '#443c31', tie: '#2b2a33', pattern: 'plain' },
};

const ford: Person = {
  id: 'ford', house: 'us', turn: 0.3, tilt: 0,
  head: { w: 41, cheek: 42, jaw: 41, chin: 25, top: 34, jawY: 151, chinY: 178, square: 0.75 },
  brow: { thick: 4.5, length: 21, arch: 1, tilt: 0.2, tone: 'chestnut' },
  eye: { size: 0.9, open: 0.75, bag: 0.3, gap: 16.5 },
  nose: { base: 138, wing: 10.5, bulb: 10, bridge: 1 }, mouth: { y: 153, half: 14.5, curve: 0.7, lip: 0.5 },
  lines: { fold: 0.7, jowl: 0.2, brow: 0.4, hollow: 0.2 }, ear: 1.05, neck: 30,
  hair: { tone: 'fair', flow: 'back', strands: 6, patches: [swept(hairline(0.07, 0.02, 0.24), 0.5, 0.99)] },
  dress: { kind: 'suit', tone: '#3d4b66', shade: '#232d40', tie: '#a5482c', pattern: 'stripe', broad: 1.08 },
};

const mcgovern: Person = {
  id: 'mcgovern', house: 'us', turn: -0.5, tilt: -1.5,
  head: { w: 37, cheek: 36, jaw: 30, chin: 14, top: 33, jawY: 152, chinY: 182, square: 0.3 },
  brow: { thick: 5, length: 20, arch: 1.8, tilt: -0.7 },
  eye: { size: 0.95, open: 0.8, bag: 0.5, gap: 15.5 },
  nose: { base: 139, wing: 9.5, bulb: 9, bridge: 1 }, mouth: { y: 154, half: 13, curve: 0.4, lip: 0 },
  lines: { fold: 1, jowl: 0, brow: 0.7, hollow: 0.8 }, ear: 1.2, neck: 21,
  hair: { tone: 'brown', flow: 'none', strands: 0, patches: [...sides(0.3, 1.08), swept(hairline(0.02, 0.02, 0.1), 0.55, 0.9)] },
  dress: { kind: 'suit', tone: '#54606b', shade: '#333c45', tie: '#3f6b52', pattern: 'stripe', broad: 0.96 },
};

const official: Person = {
  id: 'official-us', house: 'us', turn: 0.3, tilt: 0,
  head: { w: 39, cheek: 40, jaw: 36, chin: 18, top: 46, jawY: 150, chinY: 175 },
  brow: { thick: 5, length: 21, arch: 1, tilt: 0.2 },
  eye: { size: 0.95, open: 0.8, bag: 0, gap: 17 },
  nose: { base: 134, wing: 9.5, bulb: 8, bridge: 1 }, mouth: { y: 150, half: 12.5, curve: -0.1, lip: 0.8 },
  lines: { fold: 0.3, jowl: 0, brow: 0, hollow: 0.2 }, ear: 1, neck: 25,
  hair: { tone: 'brown', flow: 'none', strands: 0, patches: sides(0.7) },
  hat: { kind: 'fedora', tone: '#8b8375', shade: '#574f43' },
  dress: { kind: 'suit', tone: '#8b8375', shade: '#574f43', tie: '#2f4f74', pattern: 'plain' },
};

export const AMERICAN: readonly Person[] = [nixon, kissinger, rogers, laird, haig, johnson, rusk, humphrey, clifford, rostow, ford, mcgovern, official];
