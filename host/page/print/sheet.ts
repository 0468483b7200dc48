// The active tab on paper: pages of A4 on its side, as wide as the tab, each with the frozen rows on top.
import { CellValueType, type Worksheet } from '@univerjs/presets';
import type { Chart } from '../../engine/chart.ts';
import type { Engine } from '../../engine/engine.ts';
import { type Drawing, drawing, figure } from '../charts/draw.ts';
import { cornerOf } from '../charts/place.ts';
import { type PrintedCell, printedCell } from './cell.ts';
import { pagesOf } from './pages.ts';

/** Of A4 at 96 pixels an inch, without the margins of 10 mm that the style sheet sets; a little is left for rounding. */
const PAPER = { width: 1046, height: 712 };

const SIDES: Readonly<Record<number, PrintedCell['side']>> = {
  [CellValueType.NUMBER]: 'right',
  [CellValueType.BOOLEAN]: 'center',
};

interface Hung {
  readonly chart: Chart;
  readonly drawn: Drawing;
  readonly x: number;
  readonly y: number;
}

interface Lines {
  readonly heights: readonly number[];
  readonly widths: readonly number[];
}

export function printedSheet(engine: Engine, worksheet: Worksheet): HTMLElement {
  const sheetId = engine.tabs.active();
  const all = { heights: engine.tabs.rowHeights(sheetId), widths: engine.tabs.columnWidths(sheetId) };
  const hung = engine.charts.of(sheetId).map((chart): Hung => {
    return { chart, drawn: drawing(engine, chart), ...cornerOf(chart, all.widths, all.heights) };
  });
  const lines = used(engine, sheetId, all, hung);
  const width = Math.max(1, sum(lines.widths));
  const scale = Math.min(1, PAPER.width / width);
  const head = engine.tabs.frozen(sheetId).rows;
  const headHeight = sum(lines.heights.slice(0, head));
  const body = lines.heights.map((height, row) => (row < head ? 0 : height));
  const hanging = hung.map(({ y, drawn }) => ({
    top: y - headHeight,
    bottom: y - headHeight + drawn.height,
  }));
  const pages = pagesOf(body, hanging, PAPER.height / scale - headHeight);
  const frozen = lines.heights.flatMap((height, row) => (row < head && height > 0 ? [row] : []));

  const printed = document.createElement('div');
  printed.className = 'printed';
  printed.classList.toggle('printed-gridlines', engine.tabs.hasGridlines(sheetId));
  const painted = paint(engine, worksheet, sheetId, lines);
  for (const [index, rows] of (pages.length > 0 ? pages : [[]]).entries()) {
    const page = document.createElement('section');
    page.style.zoom = String(scale);
    page.style.width = `${width}px`;
    page.append(table(lines, [...frozen, ...rows], painted));
    const top = sum(body.slice(0, rows[0] ?? 0));
    const bottom = top + sum(rows.map((row) => body[row] ?? 0));
    for (const each of hung) {
      const y = each.y - headHeight;
      const isHere = each.y < headHeight ? index === 0 : y >= top && y < bottom;
      if (isHere) page.append(hang(each, each.y < headHeight ? each.y : headHeight + y - top));
    }
    printed.append(page);
  }
  return printed;
}

/** As far as there is content, or a chart hangs. */
function used(engine: Engine, sheetId: number, { heights, widths }: Lines, hung: readonly Hung[]): Lines {
  const last = engine.cells.bounds(sheetId);
  const right = Math.max(0, ...hung.map(({ x, drawn }) => x + drawn.width));
  const bottom = Math.max(0, ...hung.map(({ y, drawn }) => y + drawn.height));
  return {
    heights: heights.slice(0, Math.max(last.row, reaching(heights, bottom))),
    widths: widths.slice(0, Math.max(last.column, reaching(widths, right))),
  };
}

/** How many lines it takes to come so far. */
function reaching(sizes: readonly number[], far: number): number {
  let at = 0;
  let count = 0;
  for (const size of sizes) {
    if (at >= far) break;
    at += size;
    count += 1;
  }
  return count;
}

type Paint = (row: number, column: number) => HTMLTableCellElement | null;

/** null for a cell that another one covers. */
function paint(engine: Engine, worksheet: Worksheet, sheetId: number, { heights, widths }: Lines): Paint {
  const area = { sheetId, row: 1, column: 1, rows: heights.length, columns: widths.length };
  const texts = area.rows > 0 && area.columns > 0 ? engine.displays(area) : [];
  return (row, column) => {
    const merged = worksheet.getMergedCell(row, column);
    if (merged && (merged.startRow !== row || merged.startColumn !== column)) return null;
    const next = widths.findIndex((width, index) => index > column && width > 0);
    const cell = printedCell({
      text: texts[row]?.[column] ?? '',
      style: worksheet.getComposedCellStyle(row, column),
      side: SIDES[worksheet.getCellRaw(row, column)?.t ?? CellValueType.STRING] ?? 'left',
      runsOn: (texts[row]?.[next] ?? '') === '',
      height: sum(heights.slice(row, (merged?.endRow ?? row) + 1)),
    });
    if (merged) {
      cell.rowSpan = shown(heights, merged.startRow, merged.endRow);
      cell.colSpan = shown(widths, merged.startColumn, merged.endColumn);
    }
    return cell;
  };
}

function shown(sizes: readonly number[], first: number, last: number): number {
  return Math.max(1, sizes.slice(first, last + 1).filter((size) => size > 0).length);
}

function table({ heights, widths }: Lines, rows: readonly number[], painted: Paint): HTMLTableElement {
  const element = document.createElement('table');
  const columns = widths.flatMap((width, column) => (width > 0 ? [column] : []));
  for (const column of columns) {
    const line = document.createElement('col');
    line.style.width = `${widths[column]}px`;
    element.append(line);
  }
  for (const row of rows) {
    const line = element.insertRow();
    line.style.height = `${heights[row]}px`;
    line.append(...columns.flatMap((column) => painted(row, column) ?? []));
  }
  return element;
}

function hang({ drawn, x }: Hung, y: number): HTMLElement {
  const element = figure(drawn);
  element.style.left = `${x}px`;
  element.style.top = `${y}px`;
  return element;
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}
