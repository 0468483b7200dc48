// The row that a person has selected in an appendix, by its Mã.
import type { ShowCellRequest } from '../contract/requests.ts';
import { columnLetters } from '../sheet/a1.ts';
import type { TabLayout } from '../sheet/layout/column.ts';
import { INDICATORS_TAB } from '../sheet/layout/indicators.ts';
import { TASKS_TAB } from '../sheet/layout/tasks.ts';
import { findHeader, HEADER_SEARCH_ROWS, readTable, tableRow } from '../sheet/table.ts';
import { Fault } from './fault.ts';
import type { Ports } from './ports.ts';

/** Two reads; '' where no row of an appendix is selected. */
export function selectedCode({ book }: Ports): string {
  const at = book.selection();
  const layout: TabLayout | undefined = [TASKS_TAB, INDICATORS_TAB].find(({ name }) => name === at?.tab);
  if (!at || !layout) return '';
  const header = findHeader(book.readRows(at.tab, 1, HEADER_SEARCH_ROWS), layout);
  if (!header.ok || at.row <= header.value.row) return '';
  const [cells = []] = book.readRows(at.tab, at.row, at.row);
  return tableRow(cells, at.row, header.value.columnOf as Readonly<Record<string, number>>).text('code');
}

/** By Mã where the page knows one: people sort and insert rows while a page stands open. @throws Fault cellGone */
export function showCell({ book }: Ports, { tab, cell, code, field }: ShowCellRequest): null {
  const layout: TabLayout | undefined = [TASKS_TAB, INDICATORS_TAB].find(({ name }) => name === tab);
  const table = layout && code !== '' ? readTable(book.read(tab), layout) : null;
  const row = table?.ok ? table.value.rows.find((candidate) => candidate.text('code') === code) : undefined;
  const column = table?.ok ? table.value.columnOf[field] : undefined;
  const place = row && column ? `${columnLetters(column)}${row.number}` : cell;
  if ((code !== '' && !row) || !book.select(tab, place))
    throw new Fault({ code: 'cellGone', tab, cell: code || cell });
  return null;
}
