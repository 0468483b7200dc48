// Puts a mark with its reason on each wrong cell and takes it away from mended ones; people's own notes stay.
import { isAbout, isQuestion } from '../plan/entry-issue.ts';
import type { TabLayout } from '../sheet/layout/column.ts';
import { withMarks } from '../sheet/note.ts';
import { runsOf } from '../sheet/runs.ts';
import type { CellIssue } from '../sheet/task-row.ts';
import type { Write } from '../sheet/write.ts';
import { entryIssueText } from '../text/entry-issues.ts';
import type { Book } from './ports.ts';

/** One row of which some cells are to be marked or cleared. */
export interface MarkedRow<K extends string> {
  readonly row: number;
  readonly issues: readonly CellIssue<K>[];
  /** Columns whose mark is looked at. */
  readonly columns: readonly K[];
}

/** One read and one write over the smallest block that holds the cells; neither when there is nothing to do. Pasted shares cost a write more. */
export function markWrites<K extends string>(
  book: Book,
  layout: TabLayout<K>,
  columnOf: Readonly<Record<K, number>>,
  rows: readonly MarkedRow<K>[],
): readonly Write[] {
  const touched = rows.filter((row) => row.columns.length > 0);
  if (touched.length === 0) return [];
  // Each once: as arguments of a call there may be no hundred thousand of them.
  const numbers = [...new Set(touched.flatMap((row) => row.columns.map((key) => columnOf[key])))];
  const rowNumbers = touched.map((row) => row.row);
  const [top, left] = [Math.min(...rowNumbers), Math.min(...numbers)];
  const size = { rows: Math.max(...rowNumbers) - top + 1, columns: Math.max(...numbers) - left + 1 };
  const before = book.readNotes(layout.name, top, left, size.rows, size.columns);
  const after = before.map((row) => [...row]);
  for (const row of touched) {
    for (const key of row.columns) {
      const line = after[row.row - top];
      const index = columnOf[key] - left;
      if (!line) continue;
      const marks = row.issues
        .filter((issue) => issue.column === key)
        .map(({ issue }) => ({ question: isQuestion(issue), sentence: entryIssueText(issue) }));
      line[index] = withMarks(line[index] ?? '', marks);
    }
  }
  const formats = shareFormats(layout.name, columnOf, touched);
  if (JSON.stringify(after) === JSON.stringify(before)) return formats;
  return [
    { kind: 'notes', at: { tab: layout.name, row: top, column: left, ...size }, notes: after },
    ...formats,
  ];
}

/** In a cell that was pasted as 50% Google takes a typed 50 for 50% again: so nobody could mend it by typing. */
function shareFormats<K extends string>(
  tab: string,
  columnOf: Readonly<Record<K, number>>,
  rows: readonly MarkedRow<K>[],
): readonly Write[] {
  const cells = rows.flatMap(({ row, issues, columns }) =>
    issues
      .filter(({ column, issue }) => issue.code === 'pastedFraction' && columns.includes(column))
      .map(({ column }) => ({ row, column: columnOf[column] })),
  );
  cells.sort((a, b) => a.column - b.column || a.row - b.row);
  return runsOf(cells, (before, cell) => before.column === cell.column && before.row + 1 === cell.row).map(
    (run) => ({ kind: 'format', at: { tab, ...run[0], rows: run.length, columns: 1 }, format: 'general' }),
  );
}

/**
 * The columns of a row whose mark may have to change: newly wrong, mended, or still wrong where what the sentence quotes
 * has been typed again, in that cell or the one beside that it is about. `marked` are the headers that the row's status
 * names.
 */
export function columnsToMark<K extends string>(
  layout: TabLayout<K>,
  issues: readonly CellIssue<K>[],
  marked: readonly string[],
  touched: readonly string[] = [],
): readonly K[] {
  if (issues.length + marked.length === 0) return [];
  return layout.columns
    .filter(({ key, header }) => {
      const own = issues.filter(({ column }) => column === key);
      const isQuoted = own.some(({ issue }) => isAbout(key, issue, touched));
      return marked.includes(header) !== own.length > 0 || isQuoted;
    })
    .map((column) => column.key);
}
