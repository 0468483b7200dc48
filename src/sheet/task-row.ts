// A row of Phụ lục II read as a task, with what is wrong in it.
import { contradictionIn } from '../plan/contradiction.ts';
import type { IsoDate } from '../plan/day.ts';
import {
  checkCompletionDay,
  checkLink,
  checkPlanDay,
  checkProgress,
  checkText,
  type Entry,
  fractionIssue,
  textForDay,
} from '../plan/entry.ts';
import type { EntryIssue } from '../plan/entry-issue.ts';
import type { Task, TaskState } from '../plan/task.ts';
import { type Cell, dayOfSerial, isDateCell, isSerial } from './cell.ts';
import { codeOfLabel, TASK_STATE_LABELS } from './layout/labels.ts';
import type { TaskColumn } from './layout/tasks.ts';
import type { TableRow } from './table.ts';
import { restoreText } from './text-cell.ts';

export interface CellIssue<K extends string> {
  readonly column: K;
  readonly issue: EntryIssue;
}

export interface ReadRow<T, K extends string> {
  /** Row number on the sheet, from 1. */
  readonly row: number;
  /** What the cells hold, right or wrong. */
  readonly cells: TableRow<K>;
  readonly value: T;
  readonly issues: readonly CellIssue<K>[];
}

export type TaskRow = ReadRow<Task, TaskColumn>;

/** An unreadable entry counts as not made; the cell keeps what was typed. */
export function readTaskRow(row: TableRow<TaskColumn>, today: IsoDate, planYear: number): TaskRow {
  const issues: CellIssue<TaskColumn>[] = [];
  const take = <T, F>(column: TaskColumn, entry: Entry<T, EntryIssue>, fallback: F): T | F => {
    if (entry.ok) return entry.value;
    issues.push({ column, issue: entry.issue });
    return fallback;
  };
  const text = (column: TaskColumn) => restoreText(row.text(column));
  const limited = (column: TaskColumn) => take(column, checkText(text(column)), text(column));
  const completed = (date: IsoDate) => checkCompletionDay(date, today, planYear);
  const value: Task = {
    code: row.text('code'),
    name: text('name'),
    leadUnit: text('leadUnit'),
    coordinatingUnits: text('coordinatingUnits'),
    printedDeadline: text('printedDeadline'),
    leader: text('leader'),
    product: text('product'),
    adjustedDeadline: take(
      'adjustedDeadline',
      dayEntry(row.cell('adjustedDeadline'), (d) => checkPlanDay(d, planYear)),
      null,
    ),
    adjustmentReason: limited('adjustmentReason'),
    state: take('state', stateEntry(row.text('state')), null),
    progress: take('progress', progressEntry(row), null),
    completedOn: take('completedOn', dayEntry(row.cell('completedOn'), completed), null),
    document: take('document', checkText(text('document')), ''),
    evidenceLink: take('evidenceLink', checkLink(text('evidenceLink')), ''),
    difficulty: limited('difficulty'),
    updatedOn: dayOrNull(row.cell('updatedAt')),
  };
  return { row: row.number, cells: row, value, issues: [...issues, ...questions(value, issues)] };
}

/** A phone shows no reasons: what gainsays the state is asked about in the row itself. */
function questions(task: Task, found: readonly CellIssue<TaskColumn>[]): readonly CellIssue<TaskColumn>[] {
  const one = contradictionIn(task);
  return one && !found.some(({ column }) => column === one.column) ? [one] : [];
}

export function dayOrNull(cell: Cell): IsoDate | null {
  if (isDateCell(cell)) return cell.day;
  // A date whose number format was lost by a paste reads as its serial number.
  return typeof cell === 'number' && isSerial(cell) ? dayOfSerial(cell) : null;
}

function progressEntry(row: TableRow<TaskColumn>): Entry<number | null, EntryIssue> {
  const issue = fractionIssue(row.cell('progress'));
  return issue ? { ok: false, issue } : checkProgress(row.text('progress'));
}

function stateEntry(text: string): Entry<TaskState | null> {
  if (text === '') return { ok: true, value: null };
  const state = codeOfLabel(TASK_STATE_LABELS, text);
  return state ? { ok: true, value: state } : { ok: false, issue: { code: 'unknownState', text } };
}

function dayEntry(cell: Cell, check: (date: IsoDate) => Entry<IsoDate>): Entry<IsoDate | null, EntryIssue> {
  if (cell === '') return { ok: true, value: null };
  const date = dayOrNull(cell);
  if (date) return check(date);
  return { ok: false, issue: textForDay(String(cell).replace('.', ',').trim()) };
}
