// An indicator's figures in words, for Tổng hợp, the dashboard and the mails.
import type { AssessedIndicator } from '../../plan/assessed.ts';
import type { Indicator } from '../../plan/indicator.ts';
import { formatNumber } from '../../plan/number.ts';
import { quoted } from './due-text.ts';
import { formatPeriod } from './labels.ts';

/** "300.000 Lượt người", "14% - 14,5%". */
export function targetText({ indicator: { printedTarget, unit } }: AssessedIndicator): string {
  return withUnit(printedTarget, unit);
}

/** "46 Lao động (kỳ 01/2026)"; '' where nothing is reported. */
export function resultText({ indicator: { result, unit, period } }: AssessedIndicator): string {
  const figure = quoted(result);
  if (figure === '') return '';
  const said = figure.toLowerCase().includes(unit.toLowerCase()) ? figure : withUnit(figure, unit);
  return period ? `${said} (kỳ ${formatPeriod(period)})` : said;
}

/** What each month left must add: "42 lao động"; '' where nothing is missing or nothing can be said. */
export function neededText({ indicator: { unit }, assessment: { needed } }: AssessedIndicator): string {
  // Of what is counted, the next whole one.
  const figure = unit === '%' ? needed : needed && Math.ceil(needed);
  return figure ? withUnit(formatNumber(figure), unit.toLowerCase()) : '';
}

/** The dash that the print puts before a part of an indicator says nothing in a list. */
export function indicatorTitle({ code, name }: Pick<Indicator, 'code' | 'name'>): string {
  return `${code}. ${name.replace(/^- /, '')}`;
}

function withUnit(figure: string, unit: string): string {
  return `${figure} ${unit}`.replace(' %', '%').trim();
}
