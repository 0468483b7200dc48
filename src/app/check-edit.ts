// Answers an edit in an appendix: marks wrong cells, stamps right ones, judges the touched rows anew.
import type { Grid } from '../sheet/cell.ts';
import { isCode } from '../sheet/code.ts';
import { markedHeaders, rowStamped, stampAfter, stampedEvenly, wrongIssues } from '../sheet/computed.ts';
import { isRecorded, type TabLayout } from '../sheet/layout/column.ts';
import { INDICATORS_TAB, type IndicatorColumn } from '../sheet/layout/indicators.ts';
import { WAYS } from '../sheet/layout/labels.ts';
import { TASKS_TAB, type TaskColumn } from '../sheet/layout/tasks.ts';
import { findHeader, HEADER_SEARCH_ROWS, type TableRow, tableRow } from '../sheet/table.ts';
import { rowWrites } from '../sheet/write.ts';
import { say } from '../text/say.ts';
import { doubtColours } from './colours.ts';
import { type Judge, judgeIndicator, judgeTask } from './judge-row.ts';
import { columnsToMark, markWrites } from './mark-cells.ts';
import type { Ports } from './ports.ts';
import { recordRows } from './record-rows.ts';
import { contextOf, recallRules } from './rules.ts';
import { writeAllowed } from './write-allowed.ts';
import { writeRecorded } from './write-recorded.ts';

/** The edited block; rows and columns count from 1. */
export interface Edit {
  readonly tab: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Google gave no new text: pasted, filled or erased. */
  readonly pasted: boolean;
}

/** Rows judged at once: by the cost model 7 s. Google ends a simple trigger after 30 s (its page on quotas), done or not. */
const MOST_ROWS = 500;
const TOLD_SECONDS = 15;

/**
 * Nothing is read for other tabs. On one valid cell: two reads and at most three writes. A tab whose header is gone is left
 * to refresh; so are more rows than MOST_ROWS, and whoever pasted them is told.
 */
export function checkEdit(ports: Ports, edit: Edit): void {
  if (edit.tab === TASKS_TAB.name) answer(ports, edit, TASKS_TAB, judgeTask);
  else if (edit.tab === INDICATORS_TAB.name) answer(ports, edit, INDICATORS_TAB, judgeIndicator);
}

function answer<K extends TaskColumn | IndicatorColumn>(
  ports: Ports,
  edit: Edit,
  layout: TabLayout<K>,
  judge: Judge<K>,
): void {
  const { book } = ports;
  if (edit.pasted) doubtColours(ports.store);
  const rules = recallRules(book, ports.store);
  book.timeZone.assume(rules.timeZone);
  const top = book.readRows(edit.tab, 1, HEADER_SEARCH_ROWS);
  const found = findHeader(top, layout);
  if (!found.ok || edit.lastRow <= found.value.row) return;
  const header = found.value;
  const touched = layout.columns.filter((column) => {
    const number = header.columnOf[column.key];
    return isRecorded(column) && number >= edit.firstColumn && number <= edit.lastColumn;
  });
  if (touched.length === 0) return;

  const firstRow = Math.max(edit.firstRow, header.row + 1);
  const rows = editedRows(book.readRows.bind(book), edit, firstRow, top).map((cells, i) =>
    tableRow(cells, firstRow + i, header.columnOf),
  );
  const ours = rows.filter(isOurs);
  if (ours.length > MOST_ROWS) {
    leaveToRefresh(ports, layout.name, ours.length);
    return;
  }
  const moment = ports.now();
  const context = contextOf(rules, moment.day);
  const email = ports.userEmail();
  // What Văn phòng enters is no report of the unit's.
  const reports = touched.filter((column) => column.role === 'update').map((column) => column.key);
  const keys = touched.map((column) => column.key);
  const answers = ours.map((row) => {
    const asFound = judge(row, context);
    const wrong = wrongIssues(asFound.issues).some(({ column }) => reports.includes(column));
    const stamped = !wrong && reports.length > 0;
    const { issues, computed, figure } = stamped ? judge(rowStamped(layout, row, moment), context) : asFound;
    return {
      number: row.number,
      row,
      issues,
      figure,
      values: stamped ? { ...computed, ...stampAfter(layout, row, moment, email) } : computed,
    };
  });
  const judged = stampedEvenly(answers);
  const marked = judged.map(({ row, issues }) => ({
    row: row.number,
    issues,
    columns: columnsToMark(layout, issues, markedHeaders(row.text('status' as K)), keys),
  }));
  const author = { at: moment, email, way: WAYS.cell };
  const { appends, lines, memories } = recordRows(layout, judged, author, keys, 'one line');
  const remembering = judged.map(({ number, values }) => ({
    number,
    values: { ...values, memory: memories.get(number) ?? '' },
  }));
  writeAllowed(ports, markWrites(book, layout, header.columnOf, marked));
  writeRecorded(
    ports,
    lines,
    appends,
    rowWrites<string>(edit.tab, header.columnOf, remembering),
    rowWrites<string>(edit.tab, header.columnOf, judged),
  );
}

/** The rows near the header came with it; only further ones cost a read. */
function editedRows(
  readRows: (tab: string, first: number, last: number) => Grid,
  edit: Edit,
  firstRow: number,
  top: Grid,
): Grid {
  if (edit.lastRow <= top.length) return top.slice(firstRow - 1, edit.lastRow);
  return readRows(edit.tab, firstRow, edit.lastRow);
}

/** That a simple trigger may show a toast is reported, not documented. */
function leaveToRefresh({ screen, report }: Ports, tab: string, rows: number): void {
  try {
    screen.toast(say.manyRows(tab, rows), TOLD_SECONDS);
  } catch (error) {
    report('toastRefused', error);
  }
}

function isOurs<K extends string>(row: TableRow<K>): boolean {
  return isCode(row.text('code' as K));
}
