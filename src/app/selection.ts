// The row that a person has selected in an appendix, by its Mã.
import type { TabLayout } from '../sheet/layout/column.ts';
import { INDICATORS_TAB } from '../sheet/layout/indicators.ts';
import { TASKS_TAB } from '../sheet/layout/tasks.ts';
import { findHeader, HEADER_SEARCH_ROWS, tableRow } from '../sheet/table.ts';
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
