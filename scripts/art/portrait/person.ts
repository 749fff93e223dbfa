/** The plain person from whom everybody differs by a few traits. */
import type { House, Person, Traits } from './types.ts';

const COATS: Readonly<Record<House, string>> = { us: '#2f3a55', su: '#3b3a40', cn: '#6d7478' };

const plain = (id: string, house: House): Person => ({
  id, house, rank: 'adviser',
  pose: { yaw: 16, pitch: 0, roll: 0, body: 8, size: 1.1, drop: 0 },
  head: { w: 39, top: 44, cheek: 39, jaw: 34, jawY: 145, chin: 16, chinY: 163, out: 3, full: 0.2, hollow: 0, jowl: 0, under: 0, ridge: 0.5, ear: 1, neck: 21 },
  brow: { thick: 5, length: 21, arch: 1.6, tilt: 0.1, lift: 0, bushy: false },
  eye: { y: 104, gap: 17, size: 0.95, open: 0.85, bag: 0.3, deep: 0.4, hood: 0.4 },
  nose: { base: 129, wing: 10.5, bulb: 7, bridge: 0.8, out: 6, hump: 0 },
  mouth: { y: 141, half: 13, curve: 0, lip: 0.4, grin: 0 },
  lines: { fold: 0.5, furrow: 0.3, crow: 0, cleft: false, stubble: 0, moles: [] },
  hair: { tone: 'brown', front: 40, temple: 28, side: -26, peak: 0, top: 7, puff: 2.4, quiff: 0, part: 0, wave: 0, bald: 90, comb: 'back', strands: 7 },
  dress: { kind: house === 'cn' ? 'tunic' : 'suit', tone: COATS[house], tie: '#7d2a22', knot: 'long', pattern: 'plain', double: false, broad: 1, slope: 0, tabs: false, medals: 'none' },
});

/** A person of a house who differs from the plain one in these traits. */
export function person(id: string, house: House, traits: Traits): Person {
  const base = plain(id, house);
  return {
    ...base, ...(traits as Partial<Person>),
    pose: { ...base.pose, ...traits.pose }, head: { ...base.head, ...traits.head }, brow: { ...base.brow, ...traits.brow }, eye: { ...base.eye, ...traits.eye },
    nose: { ...base.nose, ...traits.nose }, mouth: { ...base.mouth, ...traits.mouth }, lines: { ...base.lines, ...traits.lines },
    hair: { ...base.hair, ...traits.hair }, dress: { ...base.dress, ...traits.dress },
  };
}
