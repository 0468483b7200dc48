// Protected cells in the host's page: what a person's hand meets there, by keyboard and clipboard.
import type { Page } from 'playwright-core';
import type {} from '../../host/page/window.ts';
import { ServedPage, type Visit } from './served-page.ts';

const EDITOR = 'Trần Văn Minh – Phòng Kinh tế, Hạ tầng và Đô thị';
const REFUSED = 'Bạn đang cố gắng chỉnh sửa một ô hoặc đối tượng được bảo vệ.';
const ASKED = 'Cảnh báo! Bạn đang cố gắng chỉnh sửa một phần của trang tính này';

let served: ServedPage;
let visit: Visit;
let page: Page;
/** What boxes of the browser have said; `agrees` answers them. */
let said: string[];
let agrees: boolean;

beforeAll(async () => {
  served = await ServedPage.start();
}, 90_000);
afterAll(() => served?.stop());

beforeEach(async () => {
  visit = await served.visit('2026-02-09', 'test/e2e/fixture');
  page = visit.page;
  said = [];
  agrees = true;
  page.on('dialog', async (dialog) => {
    said.push(dialog.message());
    await (agrees ? dialog.accept() : dialog.dismiss());
  });
});
afterEach(async () => {
  expect(visit.errors).toEqual([]);
  await visit.close();
});

/** B6, which holds «cũ», is closed to all but the owner, or warns; an editor sits down. */
async function protect(warningOnly: boolean): Promise<void> {
  await page.evaluate((isWarning) => {
    const area = { sheetId: 0, row: 6, column: 2, rows: 1, columns: 1 };
    window.host?.engine.enter(0, 6, 2, 'cũ');
    window.host?.engine.protections.add({
      sheetId: 0,
      range: { area, open: { rows: false, columns: false } },
      unprotected: [],
      description: '',
      warningOnly: isWarning,
      editors: isWarning ? null : [],
      domainEdit: false,
    });
  }, warningOnly);
  await page.locator('[data-test=person]').selectOption({ label: EDITOR });
}

/** B6 of a new sheet, or a cell so far below it. */
async function clickCell(down = 0): Promise<void> {
  const grid = await page.locator('.grid').boundingBox();
  await page.mouse.click((grid?.x ?? 0) + 190, (grid?.y ?? 0) + 164 + down * 24);
}

const content = () => page.evaluate(() => window.host?.engine.display(0, 6, 2));

async function hear(text: string): Promise<void> {
  const patience = Date.now() + 5_000;
  while (!said.some((message) => message.startsWith(text))) {
    if (Date.now() > patience) throw new Error(`not heard: ${text}; but ${said.join(' | ')}`);
    await page.waitForTimeout(30);
  }
  said = [];
}

test('a closed cell turns typing, Delete and a paste away, with a box that says so', async () => {
  await protect(false);
  await clickCell();
  await page.keyboard.type('x');
  await hear(REFUSED);
  await page.keyboard.press('Delete');
  await hear(REFUSED);
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'x');
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  });
  await hear(REFUSED);
  expect(await content()).toBe('cũ');
});

test('the cells beside a closed one take what is typed, without a word', async () => {
  await protect(false);
  await clickCell(1);
  await page.keyboard.type('x');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => window.host?.engine.display(0, 7, 2) === 'x');
  expect(said).toEqual([]);
});

test('a cell that only warns is edited after a question, or left', async () => {
  await protect(true);
  agrees = false;
  await clickCell();
  await page.keyboard.type('mới');
  await page.keyboard.press('Enter');
  await hear(ASKED);
  expect(await content()).toBe('cũ');
  agrees = true;
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Delete');
  await hear(ASKED);
  await page.waitForFunction(() => window.host?.engine.display(0, 6, 2) === '');
});

test('a closed sheet outlives a reload, and its unprotected cells take what is typed', async () => {
  await page.evaluate(() => {
    const area = { sheetId: 0, row: 6, column: 2, rows: 1, columns: 1 };
    window.host?.engine.protections.add({
      sheetId: 0,
      range: null,
      unprotected: [{ area, open: { rows: false, columns: false } }],
      description: '',
      warningOnly: false,
      editors: [],
      domainEdit: false,
    });
  });
  await page.locator('[data-test=person]').selectOption({ label: EDITOR });
  await page.waitForTimeout(800);
  await page.reload();
  await page.waitForFunction(() => 'host' in window);
  await clickCell();
  await page.keyboard.type('x');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => window.host?.engine.display(0, 6, 2) === 'x');
  expect(said).toEqual([]);
  await page.keyboard.type('y');
  await hear(REFUSED);
});
