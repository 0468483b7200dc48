// How soon the sidebar is there: painted, and with its list, in a real browser over a server that answers at once.
import type { Board } from '../../src/contract/card.ts';
import { launchChromium } from '../e2e/chromium.ts';
import { openLoneSidebar } from '../e2e/lone-sidebar.ts';
import { aWardOf } from '../e2e/many-rows.ts';
import { closeWards, served } from '../e2e/ward.ts';
import { table } from './measure.ts';

const RUNS = 7;

/** As an officer of the unit with most rows would see it. */
function boardOf(rows: number): { readonly board: Board; readonly shown: number } {
  const { value } = served<{ readonly value: Board }>(aWardOf(rows).office, 'loadBoard');
  closeWards();
  const sizes = value.units.map(({ unit, tasks, indicators }) => ({
    unit,
    shown: tasks.length + indicators.length,
  }));
  const largest = sizes.reduce((a, b) => (b.shown > a.shown ? b : a));
  return { board: { ...value, ownUnit: largest.unit }, shown: largest.shown };
}

function median(times: readonly number[]): number {
  return Math.round([...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0);
}

/** Milliseconds from the beginning of the page; the median of seven. */
export async function sidebarTable(sizes: readonly number[]): Promise<string> {
  const browser = await launchChromium();
  const lines: (string | number)[][] = [];
  for (const rows of sizes) {
    const { board, shown } = boardOf(rows);
    const paints: number[] = [];
    const lists: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const { page } = await openLoneSidebar(browser, board, /* atOnce= */ true);
      await page.waitForFunction(
        () =>
          window.served.listed !== null && performance.getEntriesByName('first-contentful-paint').length > 0,
      );
      const times = await page.evaluate(() => ({
        paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
        list: window.served.listed ?? 0,
      }));
      paints.push(times.paint);
      lists.push(times.list);
      await page.close();
    }
    lines.push([rows, shown, median(paints), median(lists)]);
  }
  const version = browser.version();
  await browser.close();
  return `Chromium ${version}:\n\n${table(['Rows', 'of them listed', 'first paint (ms)', 'list (ms)'], lines)}`;
}
