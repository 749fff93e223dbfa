/** The sheet of all predictions: how many were foreseen, every reason beside what happened, and files to take away. */
import { h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { openModal } from '../focus/modal.ts';
import { downloadText } from '../store/files.ts';
import { t } from '../../words/messages.ts';
import { forecastCsv, forecastText, scoreWords } from './predict-model.ts';
import type { Forecast, ForecastRow } from './predict-model.ts';

export interface SheetHandlers {
  readonly seek: (step: number) => void;
  readonly clear: () => void;
}

/** Opens the sheet. */
export function openForecast(name: string, forecast: Forecast, on: SheetHandlers): void {
  const close = (): void => sheet.close();
  const title = t('replay:predict.sheet');
  const save = (ending: 'txt' | 'csv'): void => (ending === 'csv'
    ? downloadText(`${name}-predictions.csv`, forecastCsv(forecast), 'text/csv')
    : downloadText(`${name}-predictions.txt`, forecastText(title, forecast), 'text/plain'));
  const empty = forecast.rows.length === 0 ? t('replay:predict.none') : null;
  const sheet = openModal({ title, onClose: close, look: 'sheet' },
    h('p', { class: 'forecast-score' }, empty ?? scoreWords(forecast)),
    h('p', { class: 'hint' }, t('replay:predict.sheetAbout')),
    h('ol', { class: 'forecast' }, ...forecast.rows.map((row) => entry(row, () => { close(); on.seek(row.step); }))),
    h('p', { class: 'paper-foot' },
      button({ label: t('replay:predict.clear'), kind: 'quiet', refused: empty, press: () => { close(); on.clear(); } }),
      button({ label: t('replay:predict.text'), icon: 'ui/download', refused: empty, press: () => save('txt') }),
      button({ label: t('replay:predict.csv'), icon: 'ui/download', refused: empty, press: () => save('csv') }),
      button({ label: t('app:close'), kind: 'main', press: close })));
}

const entry = ({ when, city, title, expected, reason, happened, outcome }: ForecastRow, seek: () => void): Child => h('li', { class: `forecast-row forecast-${outcome}` },
  h('p', { class: 'forecast-head' }, h('span', { class: 'stamp' }, t(`replay:predict.outcome.${outcome}`)), h('span', {}, `${when}, ${city}`)),
  h('button', { type: 'button', class: 'line-button', onclick: seek }, title),
  outcome === 'passed' ? null : h('p', {}, t('replay:predict.expectedWas', { label: expected })),
  reason === '' ? null : h('p', { class: 'expected-reason' }, t('replay:predict.reasonWas', { reason })),
  outcome === 'hit' ? null : h('p', {}, t('replay:predict.doneWas', { label: happened })));
