/** Where something stands in a scenario file. */

export type Path = readonly (string | number)[];

export interface Place { readonly line: number; readonly column: number }
export interface SourceFile {
  readonly name: string;
  readonly data: unknown;
  /** Line and column (from 1) of the node at a path, or of its nearest ancestor; of a key of it where one is named. */
  place(path: Path, key?: string): Place;
}

/** A place in a file, by the path of keys that leads to it. */
export interface Cursor { readonly file: SourceFile; readonly path: Path }

/** A cursor to something inside. */
export const at = (cursor: Cursor, ...keys: (string | number)[]): Cursor => ({ file: cursor.file, path: [...cursor.path, ...keys] });
