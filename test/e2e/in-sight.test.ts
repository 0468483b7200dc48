// What is in sight in the host's page, pixel by pixel: Univer draws on a canvas, where a cell is no element.
import type { Page } from 'playwright-core';
import type {} from '../../host/page/window.ts';
import { ServedPage, type Visit } from './served-page.ts';

const MAGENTA = '#ff00ff';

let served: ServedPage;
let visit: Visit;
let page: Page;

beforeAll(async () => {
  served = await ServedPage.start();
  visit = await served.visit('2026-02-09', 'test/e2e/fixture');
  page = visit.page;
}, 90_000);
afterAll(async () => {
  await visit?.close();
  await served?.stop();
});

/** Width and height of what is drawn in magenta, in pixels. */
async function magenta(): Promise<readonly [number, number]> {
  await page.waitForTimeout(200);
  return page.evaluate(() => {
    const canvases = [...document.querySelectorAll<HTMLCanvasElement>('.grid canvas')];
    const [largest] = canvases.sort((a, b) => b.width * b.height - a.width * a.height);
    if (!largest) throw new Error('nothing is drawn');
    const pixels = largest.getContext('2d')?.getImageData(0, 0, largest.width, largest.height).data ?? [];
    const [across, down] = [new Set<number>(), new Set<number>()];
    for (let i = 0; i < pixels.length; i += 4) {
      if (pixels[i] !== 255 || pixels[i + 1] !== 0 || pixels[i + 2] !== 255) continue;
      across.add((i / 4) % largest.width);
      down.add(Math.floor(i / 4 / largest.width));
    }
    return [across.size, down.size] as const;
  });
}

test('a selected cell comes wholly into sight, however high and wide the frozen lines are', async () => {
  const select = (row: number, column: number) =>
    page.evaluate(
      ([row, column]) => {
        const area = { sheetId: 0, row, column, rows: 1, columns: 1 };
        window.host?.engine.selection.set(area);
      },
      [row, column] as const,
    );
  await page.evaluate((background) => {
    const { tabs, cells } = window.host?.engine ?? {};
    if (!tabs || !cells) throw new Error('the page has not started');
    for (let row = 5; row <= 30; row += 1) tabs.setRowHeight(0, row, 90);
    tabs.setColumnWidth(0, 1, 20);
    for (let column = 3; column <= 9; column += 1) tabs.setColumnWidth(0, column, 170);
    tabs.freeze(0, 4, 2);
    cells.restyle({ sheetId: 0, row: 20, column: 9, rows: 1, columns: 1 }, () => ({
      bg: { rgb: background },
    }));
  }, MAGENTA);
  expect(await magenta()).toEqual([0, 0]);

  await select(20, 9);
  const below = await magenta();
  await select(30, 20);
  expect(await magenta()).toEqual([0, 0]);
  await select(20, 9);

  // Without the frame around a selected cell.
  for (const [width, height] of [below, await magenta()])
    expect([width > 150, height > 70]).toEqual([true, true]);
});

test('the tab in sight stays drawn while lines of another are deleted', async () => {
  const sheetId = await page.evaluate((background) => {
    const { tabs, cells } = window.host?.engine ?? {};
    if (!tabs || !cells) throw new Error('the page has not started');
    const id = tabs.insert('khác', 1);
    cells.restyle({ sheetId: id, row: 1, column: 1, rows: 40, columns: 20 }, () => ({
      bg: { rgb: background },
    }));
    tabs.activate(0);
    return id;
  }, MAGENTA);
  const drawn = await magenta();

  await page.evaluate((id) => {
    window.host?.engine.structure.removeRows(id, 2, 1);
    window.host?.engine.structure.removeColumns(id, 2, 1);
  }, sheetId);

  expect(await magenta()).toEqual(drawn);
});
