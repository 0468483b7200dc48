// The grid of the page, in a browser: what is selected there, and what follows its rows and columns.
import type { Page } from 'playwright-core';
import type {} from '../../../host/page/window.ts';
import { ServedPage, type Visit } from '../../e2e/served-page.ts';

const FIXTURE = 'test/host/fixtures/bundle';

let served: ServedPage;
let visit: Visit;
let page: Page;

beforeAll(async () => {
  served = await ServedPage.start();
}, 90_000);
afterAll(() => served?.stop());

beforeEach(async () => {
  visit = await served.visit('2026-02-09', FIXTURE);
  page = visit.page;
});
afterEach(async () => {
  expect(visit.errors).toEqual([]);
  await visit.close();
});

/** B6 of a new sheet: a cell on a canvas is a place and no element. */
async function clickCell(): Promise<void> {
  const grid = await page.locator('.grid').boundingBox();
  await page.mouse.click((grid?.x ?? 0) + 190, (grid?.y ?? 0) + 164);
}

const selected = () => page.evaluate(() => window.host?.office.call('selected'));

test('a script finds the cell that a person has clicked', async () => {
  await clickCell();
  expect(await selected()).toEqual({ ok: true, value: ['Trang tính1', 'B6', 'B6'] });
});

test('a range that a script activates is selected and brought into view', async () => {
  await page.evaluate(() => window.host?.office.call('goTo', 'K500:L501'));
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('.grid input')?.value === 'K500:L501',
  );
  await page.keyboard.type('tới');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => window.host?.engine.display(0, 500, 11) === 'tới');
});

test('colour rules follow rows as in Node, and come back with Ctrl+Z', async () => {
  const told = () =>
    page.evaluate(() =>
      window.host?.engine.rules
        .read(0)
        .map(({ areas: [area], formula }) => [area?.row, area?.column, area?.rows, area?.columns, formula]),
    );
  await page.evaluate(() => {
    const look = { background: '#ff0000', fontColor: null, bold: null, strikethrough: null };
    const area = { sheetId: 0, row: 5, column: 1, rows: 6, columns: 3 };
    window.host?.engine.rules.replace(0, [{ areas: [area], formula: '=$B5="x"', ...look }]);
  });
  await page.evaluate(() => window.host?.office.insertColumns('Trang tính1', 0));
  expect(await told()).toEqual([[5, 2, 6, 3, '=$C5="x"']]);
  await clickCell();
  await page.keyboard.press('Control+z');
  await page.waitForFunction(() => window.host?.engine.tabs.grid(0).columns === 26);
  expect(await told()).toEqual([[5, 1, 6, 3, '=$B5="x"']]);
});
