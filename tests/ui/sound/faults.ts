import type { Measured } from './render.ts';

/** What an ear would find wrong with a sound: it clips, clicks, is lost on a small loudspeaker, or drowns the others. */
export function faultsOf(sound: string, { peak, loudest, begin, end }: Measured): string[] {
  return [
    peak > 0.9 ? `${sound} clips at ${peak.toFixed(2)}` : '',
    begin > 0.002 ? `${sound} begins with a click: ${begin.toFixed(4)}` : '',
    end > 0.001 ? `${sound} is cut off: ${end.toFixed(4)}` : '',
    loudest < -40 ? `${sound} is lost on a small loudspeaker: ${loudest.toFixed(1)} dB` : '',
    loudest > -24 ? `${sound} drowns the others: ${loudest.toFixed(1)} dB` : '',
  ].filter((fault) => fault !== '');
}
