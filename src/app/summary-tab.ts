// Rebuilds Tổng hợp, once it is sure that the tab is ours.
import { summarise } from '../plan/summary.ts';
import { cellText } from '../sheet/cell.ts';
import { checkSum } from '../sheet/check-sum.ts';
import { type Heartbeat, isOurSummary, SUMMARY_TAB, summaryRows } from '../sheet/layout/summary.ts';
import { chartFigures } from '../sheet/layout/summary-charts.ts';
import { summaryLook } from '../sheet/layout/summary-look.ts';
import { CHART_CELLS, SUMMARY_ROWS, SUMMARY_WIDTHS } from '../sheet/layout/summary-size.ts';
import type { Chart, Write } from '../sheet/write.ts';
import { Fault } from './fault.ts';
import type { Plan } from './load-plan.ts';
import { missingCodes, officeNotices } from './office-notices.ts';
import type { Ports } from './ports.ts';
import { writeAllowed } from './write-allowed.ts';

const KEY = 'summary-tab';
const LOOK_KEY = 'summary-look';
const CHARTS_KEY = 'summary-charts';
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
  const rows = summaryRows(
    figures,
    notices,
    missingCodes(plan).length,
    heartbeat,
    planYear,
    today,
    ports.now().time,
  );
  const { areas, cells } = chartFigures(figures);
  const values = rows.map((row, i) => [...row.values, ...(cells[i] ?? [])]);
  const { formats, ...looks } = summaryLook(rows);
  const at = { tab: TAB, row: 1, column: 1, rows: SUMMARY_ROWS, columns: SUMMARY_WIDTHS.length };
  const filled: Write = { kind: 'values', at: { ...at, columns: at.columns + CHART_CELLS }, values };
  const look = `${id} ${checkSum(JSON.stringify([formats, looks]))}`;
  if (store.get(LOOK_KEY) === look) {
    book.apply([filled]);
  } else {
    book.apply([{ kind: 'formats', at, formats }, filled, { kind: 'looks', at, ...looks }]);
    store.set(LOOK_KEY, look);
  }
  writeCharts(ports, id, areas);
}

/** A chart follows its cells by itself: it is told anew only when there are more of them, or fewer. */
function writeCharts(ports: Ports, tabId: number, areas: readonly Chart['data'][]): void {
  const shape = JSON.stringify([tabId, areas]);
  if (ports.store.get(CHARTS_KEY) === shape) return;
  const charts = ports.seedFile().charts.flatMap((chart, i) => {
    const data = areas[i];
    return data ? [{ ...chart, data }] : [];
  });
  if (writeAllowed(ports, [{ kind: 'charts', tab: TAB, charts }])) ports.store.set(CHARTS_KEY, shape);
}

/** The next refresh dresses the tab anew, whatever people have made of it. */
export function forgetSummaryLook({ store }: Ports): void {
  store.set(LOOK_KEY, '');
  store.set(CHARTS_KEY, '');
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
