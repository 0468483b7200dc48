// Makes sure that Tổng hợp is ours before it is emptied and filled anew.
import { cellText } from '../sheet/cell.ts';
import { isOurSummary, SUMMARY_TAB } from '../sheet/layout/summary.ts';
import { Fault } from './fault.ts';
import type { Ports } from './ports.ts';

const KEY = 'summary-tab';

/**
 * The tab's number, once seen to be ours, spares the look at its title; a copy of the spreadsheet has other
 * properties and looks again.
 * @throws Fault tabMissing, or foreignTab for a tab of that name with someone else's content.
 */
export function demandOwnSummary(ports: Ports): void {
  const tab = SUMMARY_TAB.name;
  const id = ports.book.tabId(tab);
  if (id === null) throw new Fault({ code: 'tabMissing', tab });
  if (ports.store.get(KEY) === String(id)) return;
  const [first, second] = ports.book.readRows(tab, 1, 2);
  if (!isOurSummary(cellText(first?.[0]), cellText(second?.[0])))
    throw new Fault({ code: 'foreignTab', tab });
  ports.store.set(KEY, String(id));
}
