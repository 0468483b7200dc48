// Số liệu tháng kept in order: one line for each period and indicator, the last entry wins; earlier ones are in Nhật ký.
import { isDateCell, writable } from './cell.ts';
import { FIGURES_TAB, type FigureColumn } from './layout/registers.ts';
import { type KeptFigure, type Memory, memoryText, readMemory } from './memory.ts';
import type { Table, TableRow } from './table.ts';
import { restoreText } from './text-cell.ts';
import { columnWrites, type Write } from './write.ts';

type FigureRow = TableRow<FigureColumn>;

/** Nothing when every line is in its place already: the tab is read each day and written when lines have come. */
export function tidyFigures(table: Table<FigureColumn>): readonly Write[] {
  const last = new Map<string, FigureRow>();
  for (const row of table.rows) last.set(`${periodOf(row)} ${row.text('code')}`, row);
  const kept = [...last]
    .filter(([, row]) => row.text('value') !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, row]) => row);
  const numbers = table.rows.map(({ number }) => number);
  const inOrder = kept.length === numbers.length && kept.every((row, i) => row.number === numbers[i]);
  const [first, final] = [numbers[0], numbers[numbers.length - 1]];
  if (inOrder || first === undefined || final === undefined) return [];
  const height = final - first + 1;
  const columns = FIGURES_TAB.columns.map(({ key }) => ({
    number: table.columnOf[key],
    values: Array.from({ length: height }, (_, i) => writable(kept[i]?.cell(key) ?? '')),
  }));
  return columnWrites(FIGURES_TAB.name, first, columns);
}

/** A row whose memory was damaged gets its figures back from the register; null when it lacks none. */
export function figuresFromRegister(code: string, memory: string, table: Table<FigureColumn>): string | null {
  const remembered = readMemory(memory);
  if (!remembered || code === '') return null;
  const filed: Record<string, KeptFigure> = {};
  for (const row of table.rows.filter((line) => line.text('code') === code)) {
    const at = row.cell('updatedAt');
    const kept: KeptFigure = [restoreText(row.text('value')), isDateCell(at) ? at.day : ''];
    if (kept[0] === '') delete filed[periodOf(row)];
    else filed[periodOf(row)] = kept;
  }
  const missing = Object.keys(filed).filter((period) => !Object.keys(remembered.figures).includes(period));
  if (missing.length === 0) return null;
  const after: Memory = { ...remembered, figures: { ...filed, ...remembered.figures } };
  return memoryText(after);
}

/** MM/yyyy → yyyy-MM, so that texts sort as months do. */
function periodOf(row: FigureRow): string {
  const [month = '', year = ''] = row.text('period').split('/');
  return `${year}-${month.padStart(2, '0')}`;
}
