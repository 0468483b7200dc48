// Rebuilds Tổng hợp, once it is sure that the tab is ours.
import { summarise } from '../plan/summary.ts';
import { cellText } from '../sheet/cell.ts';
import { checkSum } from '../sheet/check-sum.ts';
import {
  type Heartbeat,
  isOurSummary,
  SUMMARY_TAB,
  SUMMARY_WIDTHS,
  summaryRows,
} from '../sheet/layout/summary.ts';
import { summaryLook } from '../sheet/layout/summary-look.ts';
import { Fault } from './fault.ts';
import type { Plan } from './load-plan.ts';
import { officeNotices } from './office-notices.ts';
import type { Ports } from './ports.ts';

const KEY = 'summary-tab';
const LOOK_KEY = 'summary-look';
const TAB = SUMMARY_TAB.name;

/**
 * The looks follow from which lines there are: most refreshes change figures and no line, and write the figures alone.
 * @throws Fault tabMissing, or foreignTab for a tab of that name with someone else's content.
 */
export function writeSummary(ports: Ports, plan: Plan, heartbeat: Heartbeat): void {
  const { book, store } = ports;
  const id = demandOwnSummary(ports);
  const figures = summarise(
    plan.tasks.map((row) => row.assessed),
    plan.indicators.map((row) => row.assessed),
    plan.directory,
    plan.context,
  );
  const { today, planYear } = plan.context;
  const notices = officeNotices(plan, ports);
  const rows = summaryRows(figures, notices, heartbeat, planYear, today, ports.now().time);
  const values = rows.map((row) => row.values);
  const { formats, ...looks } = summaryLook(rows);
  const at = { tab: TAB, row: 1, column: 1, rows: values.length, columns: SUMMARY_WIDTHS.length };
  const look = `${id} ${checkSum(JSON.stringify([formats, looks]))}`;
  if (store.get(LOOK_KEY) === look) {
    book.apply([{ kind: 'values', at, values }]);
    return;
  }
  book.apply([
    { kind: 'formats', at, formats },
    { kind: 'values', at, values },
    { kind: 'looks', at, ...looks },
  ]);
  store.set(LOOK_KEY, look);
}

/** The next refresh dresses the tab anew, whatever people have made of it. */
export function forgetSummaryLook({ store }: Ports): void {
  store.set(LOOK_KEY, '');
}

/** The tab's number, once seen to be ours, spares the look at its title; a copy of the spreadsheet looks again. */
function demandOwnSummary({ book, store }: Ports): number {
  const id = book.tabId(TAB);
  if (id === null) throw new Fault({ code: 'tabMissing', tab: TAB });
  if (store.get(KEY) === String(id)) return id;
  const [first, second] = book.readRows(TAB, 1, 2);
  if (!isOurSummary(cellText(first?.[0]), cellText(second?.[0])))
    throw new Fault({ code: 'foreignTab', tab: TAB });
  store.set(KEY, String(id));
  return id;
}
