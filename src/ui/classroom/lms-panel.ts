/** The button that makes a package for a school's system out of an exercise. */
import type { Exercise } from '../../classroom/exercise.ts';
import { exerciseLink } from '../../classroom/link.ts';
import { lmsPackage, withLesson } from '../../classroom/lms-package.ts';
import { h } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { announce } from '../focus/announce.ts';
import { downloadBlob } from '../store/files.ts';
import { t } from '../../words/messages.ts';
import { FIRST_PAGE, ownFiles } from './own-files.ts';
import { readyExercises } from './ready.ts';

/** The button, what it is good for, and how far it is. */
export function lmsPanel(exercise: Exercise): HTMLElement {
  const state = h('p', { class: 'hint', role: 'status' });
  let busy = false;
  const make = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    await packed(exercise, (share) => { state.textContent = t('lms:packing', { share: Math.round(share * 100) }); })
      .then((zip) => {
        downloadBlob(`three-capitals-${exercise.id}.scorm.zip`, new Blob([zip], { type: 'application/zip' }));
        state.textContent = t('lms:packed', { size: (zip.length / 1024 / 1024).toFixed(1) });
      })
      .catch((error: unknown) => { state.textContent = t('lms:failed', { why: String(error) }); });
    busy = false;
    announce(state.textContent, 'own');
  };
  return h('div', { class: 'compose-lms' },
    h('p', {}, button({ label: t('lms:make'), key: 'lms', press: () => void make() })),
    h('p', { class: 'hint' }, t('lms:about')), state);
}

async function packed(exercise: Exercise, progress: (share: number) => void): Promise<Uint8Array<ArrayBuffer>> {
  const [files, { hash }] = await Promise.all([ownFiles(progress), exerciseLink(exercise, readyExercises)]);
  const carrying = files.map((file) => (file.path === FIRST_PAGE
    ? { ...file, bytes: new TextEncoder().encode(withLesson(new TextDecoder().decode(file.bytes), hash)) } : file));
  return new Uint8Array(lmsPackage(exercise, FIRST_PAGE, carrying));
}
