/** Handing in: an attempt under a seal, as a file and as a link. The seal shows careless edits; it is no signature. */
import { canonical, hashText } from '../engine/index.ts';
import type { Refusal } from '../engine/types.ts';
import type { Attempt } from './attempt.ts';
import { ATTEMPT_LIMIT, parseAttempt } from './attempt-schema.ts';
import type { ParsedAttempt, SealedAttempt } from './attempt-schema.ts';
import { packText, unpackText } from './pack.ts';

/** Longest link to a hand-in, in characters behind the `#`; mail and chat programs cut what is longer. */
export const HAND_IN_LINK = 8_000;
/** What stands before the packed hand-in in an address. */
export const HAND_IN_ROUTE = 'classroom/hand-in/';

/** A handed-in attempt. */
export type HandIn = Attempt & { readonly seal: string };

/** What the seal is over: everything, as far as it goes. */
export const sealOf = (attempt: SealedAttempt): string => hashText(canonical({ ...attempt, seal: undefined }));

/** The file of a hand-in. */
export const handInText = (attempt: Attempt): string => JSON.stringify({ ...attempt, seal: sealOf(attempt) } satisfies HandIn);

/** Reads a hand-in's file, or the file of an attempt that is under way. */
export const parseHandIn = (text: string): ParsedAttempt => parseAttempt(text);

/** What stands behind the `#` of a link to a hand-in; null where it is too long for one, so that the file must do. */
export async function handInLink(attempt: Attempt): Promise<string | null> {
  const code = `${HAND_IN_ROUTE}${await packText(handInText(attempt))}`;
  return code.length > HAND_IN_LINK ? null : code;
}

/** Reads a hand-in from pasted text: a link, the part of it behind the `#`, or a file's text. */
export async function readHandIn(pasted: string): Promise<ParsedAttempt> {
  const text = pasted.trim();
  if (text.startsWith('{')) return parseHandIn(text);
  const at = text.indexOf(HAND_IN_ROUTE);
  if (at < 0) return refuse('attempt/not-an-attempt');
  const code = text.slice(at + HAND_IN_ROUTE.length);
  if (code.length > 4 * HAND_IN_LINK) return refuse('attempt/too-large');
  const unpacked = await unpackText(code, ATTEMPT_LIMIT);
  return typeof unpacked === 'string' ? refuse(unpacked === 'broken' ? 'link/broken' : 'attempt/too-large') : parseHandIn(unpacked.text);
}

const refuse = (code: Refusal['code']): ParsedAttempt => ({ refused: { code, params: { size: '', limit: ATTEMPT_LIMIT } } });
