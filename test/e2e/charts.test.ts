// Charts in the host's page: where they hang, what they follow, and how the tab comes onto paper.
import type { Page } from 'playwright-core';
import type {} from '../../host/page/window.ts';
import { ServedPage, type Visit } from './served-page.ts';

const STACKED = 'Nhiệm vụ của các đơn vị theo tình trạng';
const COLUMNS = 'Mức đạt của các chỉ tiêu';
/** Headers of Univer's grid; the column A of the fixture is 250 pixels wide. */
const HEADER = { width: 46, height: 20 };

let served: ServedPage;
let visit: Visit;
let page: Page;

beforeAll(async () => {
  served = await ServedPage.start();
  visit = await served.visit('2026-02-09', 'test/e2e/fixture-charts');
  page = visit.page;
  await call('setUp');
  await chart(STACKED).waitFor();
  // Rows grow with their wrapped text a moment after it was written.
  await page.waitForTimeout(300);
}, 120_000);
afterEach(() => expect([visit.foreign, visit.errors]).toEqual([[], []]));
afterAll(async () => {
  await visit?.close();
  await served?.stop();
});

const chart = (title: string) => page.locator(`.charts figure[aria-label="${title}"]`);
const call = (name: string) => page.evaluate((handler) => window.host?.office.call(handler), name);
const words = (title: string) => chart(title).locator('svg text').allTextContents();

async function boxOf(title: string) {
  const box = await chart(title).boundingBox();
  const layer = await page.locator('.charts').boundingBox();
  if (!box || !layer) throw new Error(`${title} is not shown`);
  return { ...box, x: box.x - layer.x, y: box.y - layer.y };
}

/** How far the top of a row is from the first, at 100 %. */
const topOf = (row: number) =>
  page.evaluate((count) => {
    const heights = window.host?.engine.tabs.rowHeights(0) ?? [];
    return heights.slice(0, count - 1).reduce((sum, height) => sum + height, 0);
  }, row);

test('a chart hangs from its cell with its offset, as large as was said', async () => {
  const top = HEADER.height + (await topOf(11)) + 8;
  expect(await boxOf(STACKED)).toEqual({ x: HEADER.width + 10, y: top, width: 620, height: 330 });
  expect(await boxOf(COLUMNS)).toEqual({ x: HEADER.width + 250 + 400, y: top, width: 420, height: 330 });
});

test('the first name is on top, series have their names and colours, blanks no label', async () => {
  const told = await words(STACKED);
  expect(told).toEqual(expect.arrayContaining([STACKED, 'Hoàn thành', 'Đang thực hiện', 'Quá hạn']));
  const heightOf = async (text: string) =>
    (await chart(STACKED).locator('svg text', { hasText: text }).boundingBox())?.y ?? 0;
  expect(await heightOf('Văn phòng HĐND và UBND')).toBeLessThan(await heightOf('Công an phường'));
  const bars = (color: string) => chart(STACKED).locator(`svg path[fill="${color}"]`).count();
  // One more each in the legend.
  expect([await bars('#34a853'), await bars('#fbbc04'), await bars('#d93025')]).toEqual([7, 5, 5]);
});

test('hidden columns are drawn with SHOW_BOTH, their numbers as their cells show them', async () => {
  expect(await words(COLUMNS)).toEqual(expect.arrayContaining(['86%', '94%', '40%', '58%', '100%']));
});

test('nothing of the grid shines through them, and the cell editor opens above', async () => {
  const order = await page.locator('.charts').evaluate((layer) => {
    const around = [...(layer.parentElement?.children ?? [])].filter((each) => each !== layer);
    const level = (each: Element) => Number(getComputedStyle(each).zIndex);
    const canvas = around.find((each) => each.tagName === 'CANVAS');
    const editors = around.filter((each) => each !== canvas).map(level);
    return [canvas ? level(canvas) : 0, level(layer), Math.min(...editors)];
  });
  expect(order).toEqual([8, 9, 10]);
});

test('paper has the tab alone: cells with their colours, hidden columns left out, charts on top', async () => {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const printed = page.locator('.printed');
  expect(await page.locator('#page').isVisible()).toBe(false);
  expect(await printed.locator('section').first().locator('figure svg').count()).toBe(2);
  const colorOf = (text: string) =>
    printed
      .locator('td', { hasText: text })
      .first()
      .evaluate((cell) => getComputedStyle(cell).backgroundColor);
  expect(await colorOf('Phòng Kinh tế')).toBe('rgb(248, 199, 194)');
  expect(await colorOf('Hàng cuối')).toBe('rgb(255, 241, 168)');
  expect(await colorOf('Ban Chỉ huy')).toBe('rgba(0, 0, 0, 0)');
  expect(await printed.locator('td', { hasText: 'Giải ngân' }).count()).toBe(0);
  const cut = await printed
    .locator('td > div')
    .evaluateAll((all) =>
      all.filter((one) => one.scrollHeight > one.clientHeight).map((one) => one.textContent),
    );
  expect(cut).toEqual([]);
  // The frozen rows stand on every page.
  const pages = await printed.locator('section').count();
  expect(pages).toBeGreaterThan(1);
  expect(await printed.locator('td', { hasText: 'Hoàn thành' }).count()).toBe(pages);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(await printed.count()).toBe(0);
});

test('the browser prints as many pages as were laid out', async () => {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(4);
  expect(await page.locator('.printed').count()).toBe(0);
});

test('they scroll with the grid, behind the frozen rows', async () => {
  const before = await boxOf(STACKED);
  const grid = await page.locator('.grid').boundingBox();
  await page.mouse.move((grid?.x ?? 0) + 300, (grid?.y ?? 0) + 400);
  await page.mouse.wheel(0, 240);
  await page.waitForTimeout(300);
  const frozen = HEADER.height + (await topOf(4));
  const after = await boxOf(STACKED);
  expect([after.x, after.y]).toEqual([before.x, before.y - 240]);
  expect(after.y).toBeLessThan(frozen);
  const seen = await page.evaluate(() => document.querySelector('.chart-pane')?.getBoundingClientRect().top);
  expect(seen).toBe(((await page.locator('.charts').boundingBox())?.y ?? 0) + frozen);
});

test('another tab shows none of them, and a reload brings them back', async () => {
  await page.evaluate(() => window.host?.engine.tabs.activate(window.host.engine.tabs.insert('Hai', 1)));
  await chart(STACKED).waitFor({ state: 'detached' });
  await page.evaluate(() => window.host?.engine.tabs.activate(0));
  await chart(STACKED).waitFor();
  await page.waitForTimeout(800);
  await page.reload();
  await page.waitForFunction(() => 'host' in window);
  await chart(COLUMNS).waitFor();
});

test('a cell that changes is drawn anew, and so is a chart; a removed one is gone', async () => {
  await page.evaluate(() => window.host?.engine.enter(0, 4, 2, '17'));
  await chart(STACKED).locator('svg text', { hasText: /^17$/ }).waitFor();
  await page.evaluate(() => window.host?.office.insertRows('Tổng hợp', 5, 2));
  const top = HEADER.height + (await topOf(13)) + 8;
  await page.waitForTimeout(200);
  expect((await boxOf(STACKED)).y).toBe(top);
  await call('removeFirst');
  await chart(STACKED).waitFor({ state: 'detached' });
  expect(await chart(COLUMNS).count()).toBe(1);
});
