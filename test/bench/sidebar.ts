// How soon the sidebar is there: painted, and with its list, in a real browser over a server that answers at once.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../e2e/chromium.ts';
import { aWardSetUp, closeWards, served } from '../e2e/ward.ts';

/** Milliseconds from the beginning of the page; the median of five. */
export async function sidebarTimes(dist: string): Promise<{ readonly paint: number; readonly list: number }> {
  const board = served(aWardSetUp('2026-02-09').office, 'loadBoard');
  closeWards();
  const stub = `<script>
    const reply = ${JSON.stringify(board).replace(/</g, '\\u003c')};
    const run = { withSuccessHandler: (f) => ({ ...run, done: f, withFailureHandler() { return this; }, loadBoard() { f(reply); }, loadSelection() {} }) };
    window.google = { script: { run, host: { close() {} } } };
  </script>`;
  const html = readFileSync(join(dist, 'sidebar.html'), 'utf8').replace('<head>', `<head>${stub}`);
  const browser = await launchChromium();
  const times: { paint: number; list: number }[] = [];
  for (let i = 0; i < 5; i += 1) {
    const page = await browser.newPage({ viewport: { width: 300, height: 700 } });
    await page.route('http://sidebar.test/', (route) =>
      route.fulfill({ contentType: 'text/html', body: html }),
    );
    await page.goto('http://sidebar.test/');
    await page.locator('select#unit:not([disabled])').waitFor();
    times.push(
      await page.evaluate(() => ({
        paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
        list: performance.now(),
      })),
    );
    await page.close();
  }
  await browser.close();
  const middle = (key: 'paint' | 'list') =>
    Math.round(times.map((time) => time[key]).sort((a, b) => a - b)[2] ?? 0);
  return { paint: middle('paint'), list: middle('list') };
}
