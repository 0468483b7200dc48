// What a chart shows: the names in its first column and a series for each other one, as its cells are now.
import type { Chart } from '../../engine/chart.ts';
import type { Engine } from '../../engine/engine.ts';
import { areaNow, type KeptArea } from '../../engine/kept-area.ts';

export interface Series {
  readonly name: string;
  /** null where the cell holds no number: nothing is drawn there. */
  readonly values: readonly (number | null)[];
  /** As the cells show them. */
  readonly labels: readonly string[];
}

export interface ChartTable {
  readonly categories: readonly string[];
  readonly series: readonly Series[];
  /** The number format of the first number, by which Google writes the axis. */
  readonly format: string;
}

interface Cell {
  readonly value: number | null;
  readonly text: string;
  readonly format: string;
}

export function chartTable(engine: Engine, { ranges, headers, showsHidden }: Chart): ChartTable {
  const [domain = [], ...columns] = ranges.flatMap((range) => columnsOf(engine, range, showsHidden));
  const categories = domain.slice(headers).map(({ text }) => text);
  const series = columns.map((column): Series => {
    const cells = categories.map((_, index) => column[headers + index]);
    return {
      name: column
        .slice(0, headers)
        .map(({ text }) => text)
        .join(' '),
      values: cells.map((cell) => cell?.value ?? null),
      labels: cells.map((cell) => cell?.text ?? ''),
    };
  });
  const numbers = columns.flatMap((column) => column.slice(headers)).filter(({ value }) => value !== null);
  return { categories, series, format: numbers[0]?.format ?? '' };
}

/** Without the empty rows below the last content, which a range with an open end would bring. */
function columnsOf(engine: Engine, range: KeptArea, showsHidden: boolean): readonly (readonly Cell[])[] {
  const { sheetId } = range.area;
  const whole = areaNow(range, engine.tabs.grid(sheetId));
  const last = engine.cells.bounds(sheetId).row;
  const area = { ...whole, rows: Math.min(whole.rows, Math.max(0, last - whole.row + 1)) };
  const texts = engine.displays(area);
  const cells = engine.cells.read(area, (value, format) => ({
    value: typeof value === 'number' ? value : null,
    format,
  }));
  const isShown = (sizes: readonly number[], line: number) => showsHidden || sizes[line - 1] !== 0;
  const heights = engine.tabs.rowHeights(sheetId);
  const widths = engine.tabs.columnWidths(sheetId);
  const rows = counted(area.rows).filter((down) => isShown(heights, area.row + down));
  const columns = counted(area.columns).filter((right) => isShown(widths, area.column + right));
  return columns.map((right) =>
    rows.map((down) => {
      const { value = null, format = '' } = cells[down]?.[right] ?? {};
      return { value, format, text: texts[down]?.[right] ?? '' };
    }),
  );
}

function counted(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}
