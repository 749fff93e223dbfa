import { describe, expect, it } from 'vitest';
import { DEFAULTS, moveKey, settingsFrom } from '../../../src/ui/app/setting-kinds.ts';

describe('kept settings', () => {
  it('come back as they were', () => {
    const changed = {
      ...DEFAULTS, language: 'ru', textSize: 170, theme: 'lamp', contrast: 'more', projector: true, motion: 'reduced', shortcuts: false, digits: false,
      sound: { on: false, captions: true, volumes: { machines: 0, events: 100, motifs: 30 } },
      keys: moveKey(DEFAULTS.keys, 'map', 'x'), announce: { own: false, world: true, hints: false },
    };
    expect(settingsFrom(JSON.parse(JSON.stringify(changed)))).toEqual(changed);
  });

  it.each([[null], [[]], ['paper'], [{}], [7], [{ theme: 'neon', textSize: 900, sound: 'loud', keys: [], announce: null, digits: 'yes' }]])('%j leaves the defaults', (kept) => {
    expect(settingsFrom(kept)).toEqual(DEFAULTS);
  });

  it('of an earlier version keep what they had', () => {
    expect(settingsFrom({ textSize: 150, theme: 'lamp', shortcuts: false, announce: { hints: false } }))
      .toEqual({ ...DEFAULTS, textSize: 150, theme: 'lamp', shortcuts: false, announce: { own: true, world: true, hints: false } });
  });

  it('believe letters only where every action has one of its own', () => {
    expect(settingsFrom({ keys: { ...DEFAULTS.keys, map: 't' } }).keys).toEqual(DEFAULTS.keys);
    expect(settingsFrom({ keys: { ...DEFAULTS.keys, map: 'Ж' } }).keys).toEqual(DEFAULTS.keys);
    expect(settingsFrom({ keys: { map: 'x' } }).keys).toEqual(DEFAULTS.keys);
  });
});

describe('moving a key', () => {
  it('takes a free letter', () => {
    expect(moveKey(DEFAULTS.keys, 'map', 'x')).toEqual({ ...DEFAULTS.keys, map: 'x' });
  });

  it('exchanges one that is taken', () => {
    expect(moveKey(DEFAULTS.keys, 'map', 't')).toEqual({ ...DEFAULTS.keys, map: 't', triangle: 'm' });
  });
});
