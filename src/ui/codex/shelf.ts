/** The codex that the build has made; it is fetched when it is first opened. */
import type { Codex } from '../../scenario/codex-data.ts';

/** Fetches the codex. Checked when it was built, so trusted here. */
export async function takeCodex(): Promise<Codex> {
  const { codex } = await import('virtual:codex');
  return codex as Codex;
}
