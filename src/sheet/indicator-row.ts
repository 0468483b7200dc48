// A row of Phụ lục I read as an indicator, with what is wrong in it.
import type { AssessmentContext } from '../plan/assessment.ts';
import { aggregateOf } from '../plan/data/indicator-traits-2026.ts';
import { checkPeriod, checkResult, checkText, type Entry, fractionIssue } from '../plan/entry.ts';
import type { EntryIssue } from '../plan/entry-issue.ts';
import type { Cadence, Indicator, Period } from '../plan/indicator.ts';
import { momentOf } from '../plan/moment.ts';
import { figuresOf, questionResult } from '../plan/question.ts';
import { thresholdOf } from '../plan/result.ts';
import { parseTarget } from '../plan/target.ts';
import type { IndicatorColumn } from './layout/indicators.ts';
import { CADENCE_LABELS, codeOfLabel } from './layout/labels.ts';
import { figuresIn } from './memory.ts';
import type { TableRow } from './table.ts';
import { type CellIssue, dayOrNull, type ReadRow } from './task-row.ts';
import { restoreText } from './text-cell.ts';

export interface IndicatorRow extends ReadRow<Indicator, IndicatorColumn> {
  /** Filed under earlier periods and the row's own, as typed. */
  readonly history: readonly TypedFigure[];
}

export interface TypedFigure {
  readonly period: Period;
  readonly text: string;
}

/** An unreadable entry counts as not made; the cell keeps what was typed. */
export function readIndicatorRow(row: TableRow<IndicatorColumn>, context: AssessmentContext): IndicatorRow {
  const issues: CellIssue<IndicatorColumn>[] = [];
  const take = <T, F>(column: IndicatorColumn, entry: Entry<T, EntryIssue>, fallback: F): T | F => {
    if (entry.ok) return entry.value;
    issues.push({ column, issue: entry.issue });
    return fallback;
  };
  const text = (column: IndicatorColumn) => restoreText(row.text(column));
  const limited = (column: IndicatorColumn) => take(column, checkText(text(column)), text(column));
  const fraction =
    text('unit') === '%' && isLarge(text('printedTarget')) ? fractionIssue(row.cell('result')) : null;
  const result = take(
    'result',
    fraction
      ? { ok: false, issue: fraction }
      : checkResult(text('result'), text('printedTarget'), text('unit')),
    '',
  );
  const period = take(
    'period',
    checkPeriod(row.text('period'), context.planYear, momentOf(context).month.period),
    null,
  );
  if (result !== '' && row.text('period') === '')
    issues.push({ column: 'period', issue: { code: 'resultWithoutPeriod' } });
  const value: Indicator = {
    code: row.text('code'),
    name: text('name'),
    unit: text('unit'),
    printedTarget: text('printedTarget'),
    responsibleUnits: text('responsibleUnits'),
    cadence: take('cadence', cadenceEntry(row.text('cadence')), null),
    period,
    result,
    source: limited('source'),
    difficulty: limited('difficulty'),
    updatedOn: dayOrNull(row.cell('updatedAt')),
  };
  const history = historyOf(row, value);
  const isNumber = typeof row.cell('result') === 'number';
  const question = questionResult(value, aggregateOf(value.code), figuresOf(history, value), isNumber);
  if (question) issues.push({ column: 'result', issue: question });
  return { row: row.number, cells: row, value, issues, history };
}

/** Below 1 a number like 0,15 may well be meant. */
function isLarge(printedTarget: string): boolean {
  const target = parseTarget(printedTarget, '%');
  return !target.ok || (thresholdOf(target.value) ?? 1) >= 1;
}

/** In the order of the periods; the row's own figure stands for its period, whatever is filed there. */
function historyOf(row: TableRow<IndicatorColumn>, { period, result }: Indicator): readonly TypedFigure[] {
  const all = new Map<Period, string>(Object.entries(figuresIn(row)));
  if (period && result !== '') all.set(period, result);
  return [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, text]) => ({ period: month, text }));
}

function cadenceEntry(text: string): Entry<Cadence | null, EntryIssue> {
  if (text === '') return { ok: true, value: null };
  const cadence = codeOfLabel(CADENCE_LABELS, text);
  return cadence ? { ok: true, value: cadence } : { ok: false, issue: { code: 'unknownCadence', text } };
}
