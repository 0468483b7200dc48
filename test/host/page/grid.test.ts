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

/** How many pixels of the painted grid have each of the colours. */
function painted(): Promise<readonly number[]> {
  return page.evaluate(() => {
    const counts = [0, 0, 0];
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>('.grid canvas')) {
      if (canvas.width === 0 || canvas.height === 0) continue;
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      for (let at = 0; at < pixels.length; at += 4) {
        const parts = [pixels[at], pixels[at + 1], pixels[at + 2]];
        const colour = parts.indexOf(255);
        if (colour >= 0 && parts.every((part, index) => part === (index === colour ? 255 : 0))) {
          counts[colour] = (counts[colour] ?? 0) + 1;
        }
      }
    }
    return counts;
  });
}

test('a rule paints each cell that it holds for, be it about the row, the column or the cell', async () => {
  await page.evaluate(() => {
    const rule = (row: number, formula: string, background: string) => ({
      areas: [{ sheetId: 0, row, column: 2, rows: 2, columns: 3 }],
      formula,
      background,
      ...{ fontColor: null, bold: null, strikethrough: null },
    });
    window.host?.engine.rules.replace(0, [
      rule(2, '=$A2="x"', '#ff0000'),
      rule(5, '=B$1="x"', '#00ff00'),
      rule(8, '=B8="x"', '#0000ff'),
    ]);
    window.host?.office.type('Trang tính1', 'A3', 'x');
    window.host?.office.type('Trang tính1', 'C1', 'x');
    window.host?.office.type('Trang tính1', 'C8', 'x');
    window.host?.engine.selection.set({ sheetId: 0, row: 12, column: 1, rows: 1, columns: 1 });
  });
  let [ofRow = 0, ofColumn = 0, ofCell = 0] = await painted();
  while (ofRow === 0 || ofColumn === 0 || ofCell === 0) {
    await page.waitForTimeout(100);
    [ofRow = 0, ofColumn = 0, ofCell = 0] = await painted();
  }
  expect([ofRow, ofColumn].map((size) => Math.round(size / ofCell))).toEqual([3, 2]);
});
