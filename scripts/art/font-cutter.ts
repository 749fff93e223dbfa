/** The tool that cuts fonts to fewer letters, weights and tables; fetched for this one job, because nothing else needs it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface CutOptions {
  readonly targetFormat: 'woff2';
  /** OpenType features that stay; all where it is left out. */
  readonly keepFeatures?: readonly string[];
  readonly noHinting?: boolean;
  readonly variationAxes?: Readonly<Record<string, Readonly<{ min: number; max: number }>>>;
}
/** Cuts a font to some letters. */
export type Cut = (font: Buffer, letters: string, options: CutOptions) => Promise<Buffer>;

const TOOL = 'subset-font@2.9.0';

/** Fetches the tool, lets a job use it, and throws it away. */
export async function withCutter(job: (cut: Cut) => Promise<void>): Promise<void> {
  const workshop = mkdtempSync(join(tmpdir(), 'letters-'));
  try {
    execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--silent', '--prefix', workshop, TOOL], { stdio: 'inherit' });
    const { default: cut } = await import(pathToFileURL(join(workshop, 'node_modules/subset-font/index.js')).href) as { default: Cut };
    await job(cut);
  } finally {
    rmSync(workshop, { recursive: true });
  }
}
