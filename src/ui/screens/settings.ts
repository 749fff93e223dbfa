/** Settings of the reader. */
import { h } from '../app/h.ts';
import { LANGUAGE_NAMES, languageOf } from '../app/language.ts';
import { button } from '../app/parts.ts';
import type { Screen } from '../app/router.ts';
import { DEFAULTS } from '../app/setting-kinds.ts';
import type { Settings } from '../app/setting-kinds.ts';
import { changeSettings, settings } from '../app/settings.ts';
import { openModal } from '../focus/modal.ts';
import { LANGUAGES, t } from '../../words/messages.ts';
import { radioGroup } from './radio.ts';
import { group, keyFields, slider, soundFields, tick } from './setting-fields.ts';

/** The settings screen; everything takes effect at once. */
export function settingsScreen(): Screen {
  const { body, reset } = settingsForm();
  const element = h('main', { class: 'screen form-screen narrow' },
    h('header', { class: 'form-head' }, h('h1', { tabindex: -1 }, t('settings:heading')), h('p', {}, t('settings:about'))),
    body,
    h('footer', { class: 'form-foot' },
      button({ label: t('settings:done'), icon: 'ui/chevron-left', press: () => history.back(), kind: 'main' }),
      button({ label: t('settings:reset'), press: reset })));
  return { element, title: t('settings:heading') };
}

/** The same as a sheet over the table, which stays as it is. */
export function openSettings(): void {
  const { body, reset } = settingsForm();
  const close = (): void => sheet.close();
  const sheet = openModal({ title: t('settings:heading'), onClose: close, look: 'sheet' },
    h('p', { class: 'hint' }, t('settings:about')), body,
    h('p', { class: 'paper-foot' }, button({ label: t('settings:reset'), press: reset }), button({ label: t('settings:done'), press: close, kind: 'main' })));
}

function settingsForm(): { body: HTMLElement; reset: () => void } {
  const body = h('div', { class: 'settings-body' });
  const draw = (): void => body.replaceChildren(
    languageChoice(), textSize(), choice('theme', ['paper', 'lamp', 'system']), choice('contrast', ['normal', 'more', 'system']), projector(),
    choice('motion', ['full', 'reduced', 'system']), soundFields(), keyFields(), voices(), credits());
  draw();
  return { body, reset: () => { changeSettings(DEFAULTS); draw(); } };
}

function choice<K extends 'theme' | 'contrast' | 'motion'>(name: K, values: readonly Settings[K][]): HTMLElement {
  return radioGroup(t(`settings:${name}`), values.map((value) => ({ value, label: t(`settings:${name}s.${value}`) })), settings()[name], (value) => changeSettings({ [name]: value }));
}

/** Each language names itself in its own letters; the browser's is chosen until another one is. */
const languageChoice = (): HTMLElement => radioGroup(
  t('settings:language'), LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value], key: `language-${value}` })), languageOf(settings().language),
  (value) => changeSettings({ language: LANGUAGES.find((each) => each === value) ?? 'system' }),
);

const textSize = (): HTMLElement => h('div', { class: 'field' },
  slider({ label: t('settings:textSize'), low: 100, high: 200, value: settings().textSize, change: (value) => changeSettings({ textSize: value }), title: true }));

const projector = (): HTMLElement => group(t('settings:projector'),
  tick(t('settings:projectorOn'), settings().projector, (on) => changeSettings({ projector: on })));

const credits = (): HTMLElement => h('section', { class: 'field credits' }, h('h2', { class: 'field-title' }, t('settings:credits')),
  ...(['advisers', 'icons', 'map', 'type'] as const).map((line) => h('p', { class: 'hint' }, t(`settings:creditLines.${line}`))));

const voices = (): HTMLElement => group(t('settings:announcements'),
  ...(['own', 'world', 'hints'] as const).map((voice) => tick(t(`settings:announce.${voice}`), settings().announce[voice], (on) => changeSettings({ announce: { ...settings().announce, [voice]: on } }))));
