/** An exercise that the page itself carries, as the pages of packages for a school's system do. */

/** What stands behind the `#` for the exercise that the page carries; null where it carries none. */
export const carriedLesson = (): string | null => document.querySelector<HTMLMetaElement>('meta[name="three-capitals-lesson"]')?.content ?? null;

/** Opens the exercise of the page, unless the address already asks for something, and the visit to the school's system. */
export async function openCarriedLesson(): Promise<void> {
  const lesson = carriedLesson();
  if (lesson === null) return;
  const { startLms } = await import('../classroom/lms.ts');
  startLms();
  if (location.hash.length < 3) history.replaceState(null, '', `#/${lesson}`);
}
