// Rebuilds Tổng hợp, once it is sure that the tab is ours.
import { summarise } from '../plan/summary.ts';
import { cellText } from '../sheet/cell.ts';
import { checkSum } from '../sheet/check-sum.ts';
import { type Heartbeat, isOurSummary, SUMMARY_TAB, summaryRows } from '../sheet/layout/summary.ts';
import { chartFigures } from '../sheet/layout/summary-charts.ts';
import { summaryLook } from '../sheet/layout/summary-look.ts';
import { CHART_CELLS, SUMMARY_ROWS, SUMMARY_WIDTHS } from '../sheet/layout/summary-size.ts';
import type { Chart } from '../sheet/write.ts';
import { Fault } from './fault.ts';
import type { Plan } from './load-plan.ts';
import { missingCodes, officeNotices } from './office-notices.ts';
import type { Ports } from './ports.ts';

const KEY = 'summary-tab';
const LOOK_KEY = 'summary-look';
const CHARTS_KEY = 'summary-charts';
const TAB = SUMMARY_TAB.name;

/**
 * The looks follow from which lines there are: most refreshes change figures and no line, and write figures and their formats alone.
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
  const notices = officeNotices(plan, ports, 'sheet');
  const rows = summaryRows(
    figures,
    notices,
    missingCodes(plan),
    heartbeat,
    planYear,
    today,
    ports.now().time,
  );
  const { areas, cells } = chartFigures(figures);
  const values = rows.map((row, i) => [...row.values, ...(cells[i] ?? [])]);
  const { formats, ...looks } = summaryLook(rows);
  const at = { tab: TAB, row: 1, column: 1, rows: SUMMARY_ROWS, columns: SUMMARY_WIDTHS.length };
  const look = `${id} ${checkSum(JSON.stringify(looks))}`;
  const isDressed = store.get(LOOK_KEY) === look;
  // A run that is cut off halfway leaves a tab that nobody knows the looks of.
  if (!isDressed) store.remove(LOOK_KEY);
  book.apply([
    // With every refresh: sorted by hand, rows take their formats along, and a day would be read into a count's cell.
    { kind: 'formats', at, formats },
    { kind: 'values', at: { ...at, columns: at.columns + CHART_CELLS }, values },
    ...(isDressed ? [] : [{ kind: 'looks', at, ...looks } as const]),
  ]);
  if (!isDressed) store.set(LOOK_KEY, look);
  writeCharts(ports, id, areas);
}

/** A chart follows its cells by itself: it is told anew only when there are more of them, or fewer. */
function writeCharts(
  { book, store, seedFile, report }: Ports,
  tabId: number,
  areas: readonly Chart['data'][],
): void {
  const shape = JSON.stringify([tabId, areas]);
  const known = readCharts(store);
  if (known.shape === shape) return;
  try {
    store.set(CHARTS_KEY, JSON.stringify({ ...known, shape: '' }));
    const charts = seedFile().charts.flatMap((chart, i) => {
      const data = areas[i];
      return data ? [{ ...chart, data }] : [];
    });
    store.set(CHARTS_KEY, JSON.stringify({ shape, ids: book.keepCharts(TAB, charts, known.ids) }));
  } catch (error) {
    // The figures stand; the next refresh tries again.
    report('charts', error);
  }
}

function readCharts(store: Ports['store']): { readonly shape: string; readonly ids: readonly number[] } {
  return JSON.parse(store.get(CHARTS_KEY) ?? '{"shape":"","ids":[]}');
}

/** The next refresh dresses the tab anew, whatever people have made of it. */
export function forgetSummaryLook({ store }: Ports): void {
  store.remove(LOOK_KEY);
  store.set(CHARTS_KEY, JSON.stringify({ ...readCharts(store), shape: '' }));
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
