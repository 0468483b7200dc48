// A row of Phụ lục I read as an indicator, with what is wrong in it.
import { dataMonth } from '../plan/data-month.ts';
import type { IsoDate } from '../plan/day.ts';
import { checkPeriod, checkResult, checkText, type Entry, fractionIssue } from '../plan/entry.ts';
import type { Cadence, Indicator } from '../plan/indicator.ts';
import type { IndicatorColumn } from './layout/indicators.ts';
import { CADENCE_LABELS, codeOfLabel } from './layout/labels.ts';
import type { TableRow } from './table.ts';
import { type CellIssue, dayOrNull, type ReadRow } from './task-row.ts';
import { restoreText } from './text-cell.ts';

export type IndicatorRow = ReadRow<Indicator, IndicatorColumn>;

/** An unreadable entry counts as not made; the cell keeps what was typed. */
export function readIndicatorRow(
  row: TableRow<IndicatorColumn>,
  {
    today,
    planYear,
    closingDay,
  }: { readonly today: IsoDate; readonly planYear: number; readonly closingDay: number },
): IndicatorRow {
  const issues: CellIssue<IndicatorColumn>[] = [];
  const take = <T, F>(column: IndicatorColumn, entry: Entry<T>, fallback: F): T | F => {
    if (entry.ok) return entry.value;
    issues.push({ column, issue: entry.issue });
    return fallback;
  };
  const text = (column: IndicatorColumn) => restoreText(row.text(column));
  const limited = (column: IndicatorColumn) => take(column, checkText(text(column)), text(column));
  const fraction = text('unit') === '%' ? fractionIssue(row.cell('result')) : null;
  const result = take(
    'result',
    fraction
      ? { ok: false, issue: fraction }
      : checkResult(text('result'), text('printedTarget'), text('unit')),
    '',
  );
  const period = take(
    'period',
    checkPeriod(row.text('period'), planYear, dataMonth(today, closingDay).period),
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
  return { row: row.number, cells: row, value, issues };
}

function cadenceEntry(text: string): Entry<Cadence | null> {
  if (text === '') return { ok: true, value: null };
  const cadence = codeOfLabel(CADENCE_LABELS, text);
  return cadence ? { ok: true, value: cadence } : { ok: false, issue: { code: 'unknownCadence', text } };
}
