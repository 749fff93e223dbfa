/** The coach: notes that point at parts of the table. They lie over nothing that is needed and stop nobody. */
import { fill, h } from '../app/h.ts';
import { button, capitalMark, cardRefs } from '../app/parts.ts';
import { announce } from '../focus/announce.ts';
import { modalOpen } from '../focus/modal.ts';
import { coachNotes } from '../model/coach-model.ts';
import type { CoachNote, Spot } from '../model/coach-model.ts';
import type { Situation } from '../model/situation.ts';
import { learn, learning } from '../store/learning.ts';
import { t } from '../../words/messages.ts';
import { besideOf } from './coach-place.ts';

export interface Coach {
  /** Notes that come before a paper is laid; resolves when they are read or sent away. Null where there are none. */
  before(): Promise<void> | null;
  /** Notes at the desk. */
  atDesk(): void;
  /** Takes away what lies there, when the table goes on without it. */
  clear(): void;
  destroy(): void;
}

export interface CoachHandlers {
  readonly situation: () => Situation;
  /** Brings the part to the front where there is room for one only, and says where it is. */
  readonly spot: (spot: Spot) => HTMLElement | null;
}

interface State {
  readonly on: CoachHandlers;
  readonly note: HTMLElement;
  notes: readonly CoachNote[];
  at: number;
  /** A paper waits until they are read. */
  held: boolean;
  ended: (() => void) | null;
  lit: HTMLElement | null;
}

/** The coach of a table, in a layer of his own. */
export function coachOf(layer: HTMLElement, on: CoachHandlers): Coach {
  const note = h('section', { class: 'coach-note', 'aria-label': t('coach:label'), hidden: true });
  const state: State = { on, note, notes: [], at: 0, held: false, ended: null, lit: null };
  layer.append(note);
  const forget = listen(state);
  return {
    before: () => {
      end(state);
      return show(state, true) ? new Promise((resolve) => { state.ended = resolve; }) : null;
    },
    atDesk: () => { end(state); show(state, false); },
    clear: () => end(state),
    destroy: () => { end(state); note.remove(); forget(); },
  };
}

/** F6 goes between the note and the table; the note follows what it points at. Returns how to stop. */
function listen(state: State): () => void {
  const { note } = state;
  const toggle = (event: KeyboardEvent): void => {
    if (event.key !== 'F6' || note.hidden) return;
    event.preventDefault();
    if (note.contains(document.activeElement)) back();
    else heading(note)?.focus();
  };
  const place = (): void => { if (!note.hidden) besideOf(note, state.lit); };
  document.addEventListener('keydown', toggle);
  window.addEventListener('resize', place);
  return () => {
    document.removeEventListener('keydown', toggle);
    window.removeEventListener('resize', place);
  };
}

function show(state: State, held: boolean): boolean {
  const notes = learning().alone ? [] : coachNotes(state.on.situation(), learning().read);
  if (notes.length === 0) return false;
  Object.assign(state, { notes, at: 0, held });
  draw(state);
  return true;
}

function draw(state: State): void {
  const { note, on } = state;
  const { title, text, spot: name } = state.notes[state.at]!;
  const spot = on.spot(name);
  light(state, spot);
  note.hidden = false;
  note.dataset['spot'] = name;
  fill(note, ...content(state, on.situation()));
  note.scrollTo({ top: 0 });
  besideOf(note, spot);
  if (modalOpen()) announce(`${title}. ${text}`, 'hints');
  else heading(note)?.focus({ preventScroll: true });
}

function next(state: State): void {
  const shown = state.notes[state.at];
  if (shown) learn({ read: [...learning().read, shown.id] });
  state.at += 1;
  if (state.at < state.notes.length) draw(state);
  else leave(state);
}

function skip(state: State): void {
  learn({ alone: true });
  leave(state);
}

/** The reader goes on: to the paper that waits, or back to the table. */
function leave(state: State): void {
  const { held } = state;
  end(state);
  if (!held) back();
}

function end(state: State): void {
  const { ended, note } = state;
  light(state, null);
  note.hidden = true;
  fill(note);
  Object.assign(state, { notes: [], at: 0, ended: null });
  ended?.();
}

const heading = (note: HTMLElement): HTMLElement | null => note.querySelector('h2');

/** The focus goes back to the heading of the table. */
const back = (): void => document.querySelector<HTMLElement>('h1.situation')?.focus({ preventScroll: true });

function light(state: State, spot: HTMLElement | null): void {
  state.lit?.removeAttribute('data-coach');
  spot?.setAttribute('data-coach', 'here');
  state.lit = spot;
}

function content(state: State, { capital }: Situation): HTMLElement[] {
  const { notes, at, held } = state;
  const { seat, title, text, cards } = notes[at]!;
  const last = at === notes.length - 1;
  return [
    h('p', { class: 'coach-seat' }, capital ? capitalMark(capital) : null, seat, h('span', { class: 'coach-count' }, t('coach:count', { at: at + 1, of: notes.length }))),
    h('h2', { tabindex: -1 }, title),
    h('p', { class: 'coach-text' }, text, cards.length === 0 ? null : [' ', cardRefs(cards)]),
    h('p', { class: 'coach-foot' },
      button({ label: t('coach:skip'), kind: 'quiet', press: () => skip(state), key: 'coach-skip' }),
      button({ label: t(last ? (held ? 'coach:paper' : 'coach:done') : 'coach:next'), kind: 'main', press: () => next(state), key: 'coach-next' })),
    h('p', { class: 'visually-hidden' }, t('coach:hint')),
  ];
}
