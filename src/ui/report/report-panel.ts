/** What can be made of a report: paper, one file of HTML, pages of SVG; on sheets of either size. */
import { h, newId } from '../app/h.ts';
import { button } from '../app/parts.ts';
import type { Screen } from '../app/router.ts';
import { announce } from '../focus/announce.ts';
import { downloadText } from '../store/files.ts';
import { t } from '../../words/messages.ts';
import { choosePaper, pageRule, paperNow, PAPERS } from './paper.ts';
import type { Paper } from './paper.ts';

/** A report: how its sheets are made, the stem of its files' names, and its title. */
export interface Report { readonly make: () => HTMLElement; readonly file: string; readonly title: string }

/** The buttons of a report, and which paper it is for. */
export const reportTools = (report: Report): HTMLElement[] => [
  button({ label: t('debrief:print'), press: () => print(), icon: 'ui/print', key: 'report-print' }),
  button({ label: t('debrief:file'), press: () => void save(saveHtml(report)), icon: 'ui/save', key: 'report-html' }),
  button({ label: t('report:svg'), press: () => void save(saveSvg(report)), icon: 'ui/save', key: 'report-svg' }),
  paperField(),
];

function paperField(): HTMLElement {
  const id = newId('paper');
  const select = h('select', { id, class: 'select', 'data-key': 'report-paper', onchange: () => choosePaper(select.value as Paper) },
    ...PAPERS.map((paper) => h('option', { value: paper, selected: paper === paperNow() }, t(`report:papers.${paper}`))));
  return h('span', { class: 'report-paper' }, h('label', { for: id }, t('report:paper')), select);
}

const save = (saved: Promise<void>): Promise<void> => saved.catch((error: unknown) => announce(t('report:failed', { why: String(error) }), 'own'));

async function saveHtml({ make, file, title }: Report): Promise<void> {
  const { reportFile } = await import('./report-file.ts');
  downloadText(`${file}.html`, await reportFile(make(), title, paperNow()), 'text/html');
}

/** One file a page, as drawing programs and documents take them. */
async function saveSvg({ make, file, title }: Report): Promise<void> {
  const { reportPages } = await import('./report-svg.ts');
  const pages = await reportPages(make(), title, paperNow());
  pages.forEach((page, index) => downloadText(`${file}-${index + 1}.svg`, page, 'image/svg+xml'));
  announce(t('report:svgSaved', { count: pages.length }), 'own');
}

/** The report is laid into the page while it is printed, by whichever way, and taken out again. */
export function onPaper(element: HTMLElement, make: () => HTMLElement): Required<Pick<Screen, 'enter' | 'leave'>> {
  const rule = h('style', {});
  let sheets: HTMLElement | null = null;
  const clear = (): void => {
    sheets?.remove();
    rule.remove();
  };
  const lay = (): void => {
    clear();
    rule.textContent = pageRule(paperNow());
    sheets = make();
    // The screen itself: all else that stands in it is hidden on paper.
    (element.closest('.screen') ?? element).append(sheets, rule);
  };
  return {
    enter: () => { addEventListener('beforeprint', lay); addEventListener('afterprint', clear); },
    leave: () => { removeEventListener('beforeprint', lay); removeEventListener('afterprint', clear); },
  };
}
