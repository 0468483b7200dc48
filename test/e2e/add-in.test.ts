// The built add-in on the host's page in a real browser: one working day from setup to the mail that was read.
import type { Page } from 'playwright-core';
import type {} from '../../host/page/window.ts';
import { ServedPage, type Visit } from './served-page.ts';

const MENU = 'Kế hoạch 2026';
const TASKS = 'Phụ lục II';
/** The colour of overdue rows. */
const RED = [236, 163, 155];

let served: ServedPage;
let visit: Visit;
let page: Page;
const alerts: string[] = [];

beforeAll(async () => {
  served = await ServedPage.start();
  visit = await served.visit('2026-02-09');
  page = visit.page;
  page.on('dialog', (dialog) => {
    alerts.push(dialog.message());
    void dialog.accept();
  });
}, 120_000);

afterAll(async () => {
  await visit?.close();
  await served?.stop();
});

async function choose(...captions: readonly string[]): Promise<void> {
  for (const name of [MENU, ...captions]) await page.getByRole('menuitem', { name, exact: true }).click();
}

async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await holds()) return;
    await page.waitForTimeout(100);
  }
  throw new Error(`in ten seconds it did not come about that ${what}`);
}

/** A1 place of the cell under a header in the row of a Mã (or of a name), and what a person reads in it. */
function cell(tab: string, row: string, header: string): Promise<{ a1: string; text: string }> {
  return page.evaluate(
    ([tabName = '', wanted = '', headerText = '']) => {
      const engine = window.host?.engine;
      const sheetId = engine?.sheetIdByName(tabName) ?? 0;
      const bounds = engine?.cells.bounds(sheetId) ?? { row: 1, column: 1 };
      const area = { sheetId, row: 1, column: 1, rows: bounds.row, columns: bounds.column };
      const grid = engine?.displays(area) ?? [];
      const column = (grid.find((cells) => cells.includes(headerText)) ?? []).indexOf(headerText);
      const index = grid.findIndex((cells) => cells.includes(wanted));
      return { a1: `${String.fromCharCode(65 + column)}${index + 1}`, text: grid[index]?.[column] ?? '' };
    },
    [tab, row, header],
  );
}

async function show(tab: string): Promise<void> {
  await page.evaluate((name) => {
    const engine = window.host?.engine;
    engine?.tabs.activate(engine.sheetIdByName(name) ?? 0);
  }, tab);
}

async function typeInto(a1: string, text: string): Promise<void> {
  await page.locator('.grid input').first().fill(a1);
  await page.keyboard.press('Enter');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** How much of the painted grid has the colour of overdue rows. */
function redPixels(): Promise<number> {
  return page.evaluate(([red, green, blue]) => {
    let count = 0;
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>('.grid canvas')) {
      if (canvas.width === 0 || canvas.height === 0) continue;
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      for (let at = 0; at < pixels.length; at += 4) {
        if (pixels[at] === red && pixels[at + 1] === green && pixels[at + 2] === blue) count += 1;
      }
    }
    return count;
  }, RED);
}

const sidebar = () => page.frameLocator('.sidebar iframe');
const ECONOMY = 'Phòng Kinh tế, Hạ tầng và Đô thị';

test('a working day: setup, an edit that turns its row red, the sidebar, a refresh, the mail that is read', async () => {
  await choose('Thiết lập trang tính');
  const dialog = page.frameLocator('dialog iframe');
  await dialog.getByRole('button', { name: 'Thiết lập', exact: true }).press('Enter');
  await dialog.getByText('Đã thiết lập xong. Còn 5 việc nên làm:').waitFor();
  await page.getByRole('button', { name: 'Đóng hộp thoại' }).click();

  await show(TASKS);
  await until('the seven overdue rows are painted red', async () => (await redPixels()) > 20_000);
  const before = await redPixels();
  await typeInto((await cell(TASKS, 'NV-08', 'Hạn điều chỉnh')).a1, '5/2/2026');
  await until(
    'onEdit has judged the row',
    async () => (await cell(TASKS, 'NV-08', 'Đánh giá')).text === 'Quá hạn',
  );
  expect((await cell(TASKS, 'NV-08', 'Hạn điều chỉnh')).text).toBe('05/02/2026');
  await show(TASKS);
  await page.locator('.grid input').first().fill('A5');
  await page.keyboard.press('Enter');
  await until('one more row is red', async () => (await redPixels()) > before + 2_000);

  await show('Danh bạ');
  await typeInto((await cell('Danh bạ', ECONOMY, 'E-mail nhận bản tin')).a1, 'kinhte@chuvanan.example');

  await choose('Mở bảng cập nhật');
  await sidebar().locator('#unit').selectOption(ECONOMY);
  await sidebar().locator('[data-code="NV-09"]').click();
  await sidebar().getByLabel('Tình trạng').selectOption('Hoàn thành');
  await sidebar().getByLabel('Ngày hoàn thành').fill('32/01/2026');
  await sidebar().getByRole('button', { name: 'Lưu' }).click();
  await sidebar().getByText('«32/01/2026» không phải là ngày.').waitFor();
  await sidebar().getByLabel('Ngày hoàn thành').fill('30/01/2026');
  await sidebar().getByLabel('Số, ký hiệu văn bản/sản phẩm').fill('05/KH-UBND');
  await sidebar().getByRole('button', { name: 'Lưu' }).click();
  await sidebar().getByText('Đã lưu NV-09.').waitFor();
  expect((await cell(TASKS, 'NV-09', 'Đánh giá')).text).toBe('Hoàn thành đúng hạn');

  await choose('Làm mới đánh giá và tổng hợp');
  await page.locator('.toast').getByText('Đã đánh giá lại 22 nhiệm vụ và 19 chỉ tiêu.').waitFor();
  expect((await cell('Tổng hợp', 'Hoàn thành đúng hạn', 'Số lượng')).text).toBe('1');

  await choose('Bản tin tuần', 'Gửi ngay');
  await until('the sending is reported', () => alerts.length === 2);
  expect(alerts[0]).toContain(`• ${ECONOMY} (kinhte@chuvanan.example)`);
  await page.locator('[data-test=outbox]').click();
  await page.getByText('4 quá hạn, 3 cần cập nhật').first().click();
  await page.frameLocator('iframe.mail-body').getByText('quá hạn 4 ngày').waitFor();

  await page.reload();
  await page.waitForFunction(() => 'host' in window);
  expect((await cell(TASKS, 'NV-09', 'Số, ký hiệu văn bản/sản phẩm')).text).toBe('05/KH-UBND');
  expect(visit.foreign).toEqual([]);
  expect(visit.errors).toEqual([]);
}, 120_000);
