/** A chart of the page as a file: its paper is the page itself, in the inks that the reader has chosen. */
import { inked, sheetText } from '../../charts/sheet.ts';
import type { Paper, Run } from '../../charts/sheet.ts';
import type { ChartSpec } from '../../charts/spec.ts';

function pagePaper(): Paper {
  const style = getComputedStyle(document.documentElement);
  const pen = document.createElement('canvas').getContext('2d');
  const valueOf = (variable: string): string => style.getPropertyValue(variable).trim();
  const widthOf = ({ text, size, face, bold = false }: Run): number => {
    if (!pen) return 0;
    pen.font = `${bold ? 700 : 400} ${size}px ${inked(face, { valueOf })}`;
    return pen.measureText(text).width;
  };
  return { page: document, write: (drawing) => new XMLSerializer().serializeToString(drawing), valueOf, widthOf };
}

/** The picture as text of an SVG file. */
export const chartSvg = (spec: ChartSpec): string => sheetText(spec, pagePaper());

/** The picture as dots, twice as fine as the drawing. */
export async function chartPng(spec: ChartSpec): Promise<Blob> {
  const image = new Image();
  const address = URL.createObjectURL(new Blob([chartSvg(spec)], { type: 'image/svg+xml' }));
  try {
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth * 2, image.naturalHeight * 2];
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('canvas'))), 'image/png'));
  } finally {
    URL.revokeObjectURL(address);
  }
}
