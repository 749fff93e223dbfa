/** The classroom: a first page for teachers and pupils, and behind it the pages that they work on. */
import '../styles/classroom.css';
import '../styles/lesson.css';
import type { App } from '../app/shared.ts';
import { h } from '../app/h.ts';
import { button, icon } from '../app/parts.ts';
import { goTo } from '../app/router.ts';
import type { Screen } from '../app/router.ts';
import type { Page } from '../classroom/compose.ts';
import { t } from '../../words/messages.ts';

/**
 * The pages by what stands behind `#/classroom/` in the address; `rest` is what stands behind that. Whoever adds a page adds
 * it here, and a door to it below.
 */
const PAGES: Readonly<Record<string, (app: App, rest: string) => Promise<Page | null>>> = {
  compose: async (_app, ready) => (await import('../classroom/compose.ts')).composePage(ready),
  exercise: async (_app, code) => (await import('../classroom/exercise-page.ts')).exercisePage(code),
  class: async () => (await import('../classroom/class-page.ts')).classPage(''),
  'hand-in': async (_app, code) => (await import('../classroom/class-page.ts')).classPage(code),
  after: async () => (await import('../classroom/lesson-after.ts')).afterPage(),
};

/** The screen of the page in the address; the first page where there is none of that name. */
export async function classroomScreen(app: App): Promise<Screen> {
  const [name = '', ...rest] = location.hash.split('/').slice(2);
  const table = name === 'play' ? await (await import('../classroom/lesson-table.ts')).lessonTable() : null;
  if (table) return table;
  const make = Object.hasOwn(PAGES, name) ? PAGES[name] : undefined;
  const found = make ? await make(app, rest.join('/')) : null;
  const page = found ?? await firstPage();
  const element = h('main', { class: 'screen classroom-screen' },
    h('header', { class: 'codex-head' },
      h('h1', { tabindex: -1 }, page.title),
      h('p', { class: 'codex-strap' }, t(found ? 'classroom:strapline' : 'classroom:firstStrapline')),
      h('div', { class: 'codex-tools' },
        found ? button({ label: t('classroom:heading'), icon: 'ui/chevron-left', press: () => goTo('classroom'), kind: 'quiet' }) : null,
        button({ label: t('app:back'), icon: 'ui/menu', press: () => goTo('title'), kind: 'quiet' }))),
    page.element);
  return { element, title: page.title, ...(page.leave && { leave: page.leave }) };
}

/** Who comes in, and what for; below it the lessons that are ready. */
async function firstPage(): Promise<Page> {
  const [{ lessonCards }, { openExercise }, { goOnDoor }] = await Promise.all([import('../classroom/lesson-cards.ts'), import('../classroom/open-exercise.ts'), import('../classroom/go-on.ts')]);
  const element = h('div', { class: 'classroom-doors' },
    h('section', { class: 'classroom-door' }, h('h2', {}, t('classroom:forTeachers')),
      door({ page: 'compose', name: t('classroom:compose'), about: t('classroom:composeAbout'), image: 'ui/classroom' }),
      door({ page: 'class', name: t('class:door'), about: t('class:doorAbout'), image: 'game/dispatch' })),
    h('section', { class: 'classroom-door' }, h('h2', {}, t('classroom:forPupils')), openExercise(), await goOnDoor()),
    h('section', { class: 'classroom-door classroom-shelf' }, h('h2', {}, t('classroom:readyTitle')),
      await lessonCards()));
  return { element, title: t('classroom:heading') };
}

interface Door { readonly page: string; readonly name: string; readonly about: string; readonly image: string }

const door = ({ page, name, about, image }: Door): HTMLElement => h('a', { class: 'classroom-way', href: `#/classroom/${page}` },
  icon(image), h('span', { class: 'classroom-way-words' }, h('strong', {}, name), h('span', {}, about)));
