/** Where the files of `assets/` are: beside the page, or inside it where the page is the single file. */

/** What the single file offers to the program that it carries; `scripts/single/boot.ts` makes it. */
export interface Carried {
  /** Address of a carried file, for as long as the page is open. */
  address(path: string): string;
  text(path: string): string;
}

declare global {
  var threeCapitals: Carried | undefined;
}

/** Whether the page is the single file, with nothing beside it. */
export const isSingleFile = (): boolean => globalThis.threeCapitals !== undefined;

/** The address of a file of `assets/`. */
export const assetAddress = (path: string): string => globalThis.threeCapitals?.address(path) ?? path;
