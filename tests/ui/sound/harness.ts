/** Renders a score to memory and draws it: the wave above, its spectrum over time below, 0 to 6 kHz. */
import type { SoundId } from '../../../src/ui/sound/scores.ts';
import { measure, RATE, render } from './render.ts';
import type { Measured } from './render.ts';

const [WIDTH, WAVE, SPECTRUM] = [900, 110, 200];
const TOP_HERTZ = 6000;
const SLICE = 2048;

async function draw(sound: SoundId): Promise<Measured> {
  const [data, measured] = [await render(sound), await measure(sound)];
  const pen = document.querySelector<HTMLCanvasElement>('#picture')!.getContext('2d')!;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, WIDTH, WAVE + SPECTRUM + 10);
  wave(pen, data);
  spectrum(pen, data);
  pen.fillStyle = '#c00';
  pen.font = '14px sans-serif';
  pen.fillText(`${sound}, ${measured.length.toFixed(2)} s`, 8, 16);
  return measured;
}

function wave(pen: CanvasRenderingContext2D, data: Float32Array): void {
  const each = data.length / WIDTH;
  pen.fillStyle = '#224f7d';
  for (let x = 0; x < WIDTH; x++) {
    const part = data.subarray(Math.floor(x * each), Math.floor((x + 1) * each));
    const [low, high] = [Math.min(...part), Math.max(...part)];
    pen.fillRect(x, (WAVE / 2) * (1 - high), 1, Math.max(1, (WAVE / 2) * (high - low)));
  }
}

/** Goertzel's filter for a hundred pitches, a column for every slice. */
function spectrum(pen: CanvasRenderingContext2D, data: Float32Array): void {
  const columns = 150;
  const rows = 100;
  for (let column = 0; column < columns; column++) {
    const from = Math.floor((column / columns) * Math.max(1, data.length - SLICE));
    for (let row = 0; row < rows; row++) {
      const power = goertzel(data.subarray(from, from + SLICE), 40 * (TOP_HERTZ / 40) ** (row / rows));
      const shade = Math.max(0, Math.min(1, (10 * Math.log10(power + 1e-12) + 75) / 60));
      pen.fillStyle = `hsl(${260 - 240 * shade} 80% ${100 - 60 * shade}%)`;
      pen.fillRect((column * WIDTH) / columns, WAVE + SPECTRUM - (row * SPECTRUM) / rows, WIDTH / columns + 1, SPECTRUM / rows + 1);
    }
  }
}

function goertzel(part: Float32Array, hertz: number): number {
  const turn = 2 * Math.cos((2 * Math.PI * hertz) / RATE);
  let [one, two] = [0, 0];
  part.forEach((each, index) => {
    const now = each * Math.sin((Math.PI * index) / part.length) ** 2 + turn * one - two;
    two = one;
    one = now;
  });
  return (one * one + two * two - turn * one * two) / (part.length * part.length) * 16;
}

Object.assign(window, { draw, ready: true });
