// The daily order in the registers: one line a figure in Số liệu tháng, no endless Nhật ký, no row without its figures.
import { type Grid, writable } from '../sheet/cell.ts';
import { figureKey, figuresFromRegister, type KnownFigures, tidyFigures } from '../sheet/figures-register.ts';
import { columnFormatWrites } from '../sheet/format-writes.ts';
import type { TabLayout } from '../sheet/layout/column.ts';
import { INDICATORS_TAB, type IndicatorColumn } from '../sheet/layout/indicators.ts';
import { FIGURES_TAB, type FigureColumn, LOG_ARCHIVE_NAME, LOG_TAB } from '../sheet/layout/registers.ts';
import { withoutDoubles } from '../sheet/log-doubles.ts';
import { trimLog } from '../sheet/log-trim.ts';
import { figuresIn } from '../sheet/memory.ts';
import { oneLine } from '../sheet/register-rows.ts';
import { readTable, type Table } from '../sheet/table.ts';
import type { Write } from '../sheet/write.ts';
import { rowWrites } from '../sheet/write.ts';
import { demand } from './fault.ts';
import type { Plan } from './load-plan.ts';
import type { Book, Ports } from './ports.ts';
import { type LineColumns, rememberRules } from './rules.ts';

/** More lines than come in a day. */
const SPARE_LINES = 300;

/** Three reads on most days. Must run alone in the document. @throws Fault naming the register that is missing. */
export function keepRegisters(ports: Ports, plan: Plan): void {
  const { book } = ports;
  const filed = book.read(FIGURES_TAB.name);
  const figures = demand(readTable(filed, FIGURES_TAB));
  // Read anew: the refresh before has rebuilt memories that somebody had damaged, without their figures.
  const indicators = demand(readTable(book.read(INDICATORS_TAB.name), INDICATORS_TAB));
  const restored = indicators.rows.flatMap((row) => {
    const memory = figuresFromRegister(row.text('code'), row.text('memory'), figures);
    return memory ? [{ number: row.number, values: { memory } }] : [];
  });
  book.apply([
    ...spareFormats(FIGURES_TAB, figures),
    ...tidied(book, figures, filed ?? [], {
      figures: rememberedFigures(indicators),
      sources: shownSources(plan),
    }),
    ...rowWrites<string>(INDICATORS_TAB.name, indicators.columnOf, restored),
  ]);
  const grid = book.read(LOG_TAB.name);
  const log = demand(readTable(grid, LOG_TAB));
  rememberRules(ports.store, plan.reading.rules, { ...moved(FIGURES_TAB, figures), ...moved(LOG_TAB, log) });
  const doubles = withoutDoubles(log, grid ?? []);
  book.apply([...spareFormats(LOG_TAB, log), ...doubles]);
  const limit = plan.reading.rules.settings.logLines;
  // Rows have moved: what is too much then goes with the next run.
  if (doubles.length > 0 || log.rows.length <= limit) return;
  const archive = book.read(LOG_ARCHIVE_NAME)?.map((row) => row.map(writable)) ?? null;
  book.apply(trimLog(log, grid ?? [], archive, limit));
}

function rememberedFigures({ rows }: Table<IndicatorColumn>): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap((row) =>
      Object.entries(figuresIn(row)).map(
        ([period, text]) => [figureKey(period, row.text('code')), text] as const,
      ),
    ),
  );
}

/** By figureKey, of the rows whose figure is filed under the month that they show. */
function shownSources({ indicators }: Plan): ReadonlyMap<string, string> {
  return new Map(
    indicators.flatMap(({ cells, value: { code, period, result, source } }) => {
      const isFiled = period !== null && result !== '' && figuresIn(cells)[period] === result;
      return isFiled ? [[figureKey(period, code), oneLine(source)] as const] : [];
    }),
  );
}

/** Notes are read, all at once, on the days on which lines would move away from under them, or would if there were none. */
function tidied(
  book: Book,
  table: Table<FigureColumn>,
  grid: Grid,
  known: Omit<KnownFigures, 'noted'>,
): readonly Write[] {
  const [first, last] = [table.rows[0]?.number ?? 1, table.rows[table.rows.length - 1]?.number ?? 0];
  if (tidyFigures(table, grid, { ...known, noted: new Set() }).length === 0) return [];
  const width = Math.max(...grid.map((cells) => cells.length));
  const notes = book.readNotes(FIGURES_TAB.name, first, 1, last - first + 1, width);
  const noted = notes.flatMap((row, i) => (row.some((note) => note !== '') ? [first + i] : []));
  return tidyFigures(table, grid, { ...known, noted: new Set(noted) });
}

/** The columns of a register, unless they stand as setup made them. */
function moved<K extends string>({ name, columns }: TabLayout<K>, { columnOf }: Table<K>): LineColumns {
  const numbers = columns.map(({ key }) => columnOf[key]);
  return numbers.every((number, i) => number === i + 1) ? {} : { [name]: numbers };
}

/** Lines are added without a look at the grid: whether the rows that come with them have any format is Google's affair. */
function spareFormats<K extends string>(
  layout: TabLayout<K>,
  { row, rows, columnOf }: Table<K>,
): readonly Write[] {
  const last = rows[rows.length - 1]?.number ?? row;
  return columnFormatWrites(layout, columnOf, last + 1, SPARE_LINES);
}
