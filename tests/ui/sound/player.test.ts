import { describe, expect, it } from 'vitest';
import { createPlayer, inTurn } from '../../../src/ui/sound/player.ts';
import { lengthOf } from '../../../src/ui/sound/score.ts';
import { SCORES } from '../../../src/ui/sound/scores.ts';

/** A player on a device that is not there: making one is noted and refused. */
function playerWith({ on = true, seen = true } = {}) {
  const heard: string[] = [];
  const made: string[] = [];
  const player = createPlayer({
    settings: () => ({ on, captions: true, volumes: { machines: 50, events: 50, motifs: 50 } }),
    seen: () => seen,
    context: () => { made.push('context'); throw new Error('no device'); },
    caption: (sound) => heard.push(sound),
  });
  const tryPlaying = (...sounds: Parameters<typeof player.play>[0]): void => { try { player.play(sounds); } catch { /* The device. */ } };
  return { player, heard, made, tryPlaying };
}

describe('the player', () => {
  it('makes no sound and no caption before a gesture', () => {
    const { made, heard, tryPlaying } = playerWith();
    tryPlaying('gun', 'teletype');
    expect([made, heard]).toEqual([[], []]);
  });

  it('asks for the device with the first sound after it', () => {
    const { player, made, heard, tryPlaying } = playerWith();
    player.wake();
    expect(made).toEqual([]);
    tryPlaying('gun');
    expect([made, heard]).toEqual([['context'], ['gun']]);
  });

  it('captions without a device while sound is off', () => {
    const { player, made, heard, tryPlaying } = playerWith({ on: false });
    player.wake();
    tryPlaying('gun');
    expect([made, heard]).toEqual([[], ['gun']]);
  });

  it('is silent behind another window, and does not begin again what still sounds', () => {
    const hidden = playerWith({ seen: false });
    hidden.player.wake();
    hidden.tryPlaying('gun');
    expect(hidden.heard).toEqual([]);
    const { player, heard, tryPlaying } = playerWith({ on: false });
    player.wake();
    tryPlaying('gun');
    tryPlaying('gun', 'teletype');
    expect(heard).toEqual(['gun', 'teletype']);
    player.hush();
    tryPlaying('gun');
    expect(heard).toEqual(['gun', 'teletype', 'gun']);
  });

  it('plays one after the other', () => {
    expect(inTurn(['gun', 'teletype'])).toEqual([{ sound: 'gun', after: 0 }, { sound: 'teletype', after: lengthOf(SCORES.gun) * 0.8 }]);
  });
});
