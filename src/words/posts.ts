/** A person's posts as they are held at a date: "Secretary of State from 1973" is not yet said in 1969. */

const QUARTERS = 4;
const YEARS = /(?:\s*в )?\s?(\d{4})(?:[–—](\d{2,4}))?(?: гг\.|年)?/u;
/** Held from before on, and laid down in the year named. */
const UNTIL = /\bto \d{4}|до \d{4}|至\d{4}/u;
/** What follows upon the post before it. */
const THEN = /^(?:then|затем|后)/u;

interface Post {
  readonly text: string;
  /** Whether it has been held, as far as whole years tell. */
  readonly held: boolean;
  /** Whether its last year is over, or it has none. */
  readonly over: boolean;
}

/**
 * The posts of a line such as "General, Chairman 1962–64, then Ambassador", in any of the languages, that were held by
 * a quarter: a post counts from the last quarter of its first year on, because the line knows no months.
 */
export function postAt(line: string, quarter: number): string {
  const separator = line.includes('，') ? '，' : ', ';
  const posts: Post[] = [];
  for (const text of line.split(separator)) posts.push(readPost(text, quarter, posts.at(-1)));
  return posts.filter(({ held }) => held).map(({ text }) => text).join(separator);
}

function readPost(text: string, quarter: number, before: Post | undefined): Post {
  const found = UNTIL.test(text) ? null : YEARS.exec(text);
  if (!found) return { text, held: !before || !THEN.test(text) || (before.held && before.over), over: true };
  const [span, first, last] = found;
  const from = Number(first);
  const to = last === undefined ? from : Number(last.length === 2 ? `${first!.slice(0, 2)}${last}` : last);
  const over = Math.floor(quarter / QUARTERS) > to;
  // While the post is held, nobody knows when it will end.
  const shown = last === undefined || over ? text : text.replace(span, '').trim();
  return { text: shown, held: quarter >= from * QUARTERS + QUARTERS - 1, over };
}
