// The first run before the host's page in a real browser, by keyboard alone: invited, set up, left halfway, ended, checked.
import type { Frame, FrameLocator, Locator, Page } from 'playwright-core';
import type {} from '../../host/page/window.ts';
import { barriersIn } from './barriers.ts';
import { ServedPage, type Visit } from './served-page.ts';

let served: ServedPage;
let visit: Visit;
let page: Page;

beforeAll(async () => {
  served = await ServedPage.start();
  visit = await served.visit('2026-02-09');
  page = visit.page;
  page.setDefaultTimeout(60_000);
}, 120_000);

afterAll(async () => {
  await visit?.close();
  await served?.stop();
});

async function choose(...captions: readonly string[]): Promise<FrameLocator> {
  for (const name of ['Kế hoạch 2026', ...captions]) {
    await page.getByRole('menuitem', { name, exact: true }).press('Enter');
  }
  return page.frameLocator('dialog iframe').last();
}

async function barriers(): Promise<readonly string[]> {
  const frame: Frame | null = await (
    await page.locator('dialog iframe').last().elementHandle()
  ).contentFrame();
  if (!frame) throw new Error('no dialog has opened');
  return barriersIn(frame);
}

const tabs = () => page.evaluate(() => window.host?.engine.sheetNames() ?? []);
const mail = (code: string) =>
  page.evaluate((wanted) => {
    const engine = window.host?.engine;
    const sheetId = engine?.sheetIdByName('Danh bạ') ?? 0;
    const grid = engine?.displays({ sheetId, row: 1, column: 1, rows: 20, columns: 7 }) ?? [];
    return grid.find((cells) => cells[6] === wanted)?.[3];
  }, code);

/** Not waited for: where the key's own frame is gone before the browser has answered, the answer never comes. */
async function closing(button: Locator): Promise<void> {
  await button.focus();
  page.keyboard.press('Enter').catch(() => undefined);
}

/** Google fails when the nth tab is to be made, once. */
const refuseTab = (nth: number) =>
  page.evaluate((wanted) => {
    const office = window.host?.office;
    let made = 0;
    if (!office) throw new Error('no host');
    office.fault = (method) => {
      made += method === 'Spreadsheet.insertSheet' ? 1 : 0;
      if (made < wanted) return undefined;
      office.fault = undefined;
      return 'error';
    };
  }, nth);

test('setup asks, names what is wrong at its field, shows its steps, goes on where it was left, ends with what is missing', async () => {
  await page.locator('.toast').getByText('Bảng tính chưa được thiết lập.').waitFor();
  let dialog = await choose('Thiết lập trang tính');
  await dialog.getByRole('heading', { name: 'Sẽ làm gì' }).waitFor();
  expect(await barriers()).toEqual([]);
  const field = dialog.getByLabel('Công an phường');
  await field.press('c');
  await page.keyboard.type('ongan@chuvanan');
  await dialog.getByRole('button', { name: 'Thiết lập', exact: true }).press('Enter');
  await dialog.getByText('«congan@chuvanan» không phải là địa chỉ e-mail.').waitFor();
  expect(await tabs()).toEqual(['Trang tính1']);
  await dialog.locator('input:focus').waitFor();
  expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
  await page.keyboard.press('End');
  await page.keyboard.type('.example');

  // Google's own button tells the dialog nothing.
  await closing(page.getByRole('button', { name: 'Đóng hộp thoại' }));
  await page.locator('dialog').waitFor({ state: 'detached' });
  dialog = await choose('Thiết lập trang tính');
  await dialog.getByText('Đã điền lại nội dung nhập lần trước mà chưa lưu.').waitFor();
  expect(await dialog.getByLabel('Công an phường').inputValue()).toBe('congan@chuvanan.example');

  // «Để sau» lets one go, whatever is wrong, and the form goes on where it was.
  await dialog.getByLabel('Ban chỉ huy Quân sự').press('q');
  await closing(dialog.getByRole('button', { name: 'Để sau' }));
  await page.locator('dialog').waitFor({ state: 'detached' });
  dialog = await choose('Thiết lập trang tính');
  await dialog.getByText('Đã điền lại nội dung nhập lần trước mà chưa lưu.').waitFor();
  expect(await dialog.getByLabel('Công an phường').inputValue()).toBe('congan@chuvanan.example');
  expect(await dialog.getByLabel('Ban chỉ huy Quân sự').inputValue()).toBe('q');
  await dialog.getByLabel('Ban chỉ huy Quân sự').fill('');

  await refuseTab(4);
  await dialog.getByRole('button', { name: 'Thiết lập', exact: true }).press('Enter');
  await dialog.getByText('Xong 4 trên 12 bước. Dừng ở bước «Trang Số liệu tháng».').waitFor();
  await dialog.getByText('Có trục trặc ngoài dự kiến nên thao tác chưa hoàn thành').waitFor();
  await closing(dialog.getByRole('button', { name: 'Đóng' }));
  await page.locator('dialog').waitFor({ state: 'detached' });
  expect(await tabs()).toEqual(['Tổng hợp', 'Phụ lục I', 'Phụ lục II', 'Trang tính1']);

  await page.evaluate(() => window.host?.office.open());
  await page.locator('.toast').getByText('Lần thiết lập trước chưa xong.').waitFor();
  dialog = await choose('Thiết lập trang tính');
  await dialog.getByRole('heading', { name: 'Thiết lập chưa xong' }).waitFor();
  expect(await barriers()).toEqual([]);
  await dialog.getByRole('button', { name: 'Tiếp tục' }).press('Enter');
  await dialog.getByRole('heading', { name: 'Đã thiết lập xong. Còn 5 việc nên làm:' }).waitFor();
  expect(await barriers()).toEqual([]);
  expect(await mail('CA')).toBe('congan@chuvanan.example');

  await dialog.getByRole('button', { name: 'Nhập e-mail' }).press('Enter');
  await dialog.locator('input:focus').waitFor();
  await page.keyboard.type('vanphong@chuvanan.example');
  await dialog.getByRole('button', { name: 'Lưu và kiểm tra' }).press('Enter');
  await dialog.getByText('8 đơn vị, lãnh đạo chưa có e-mail nhận bản tin').waitFor();
  expect(await mail('VP')).toBe('vanphong@chuvanan.example');
  await dialog.getByRole('button', { name: 'Thiết lập trang tính' }).press('Enter');
  await dialog.getByRole('heading', { name: 'Sẽ làm gì' }).waitFor();
  await dialog.getByRole('button', { name: 'Để sau' }).press('Enter');
  await dialog.getByText('8 đơn vị, lãnh đạo chưa có e-mail nhận bản tin').waitFor();
  expect(visit.errors).toEqual([]);
}, 120_000);

test('Kiểm tra cài đặt is the same list, and its buttons open the place', async () => {
  await page.getByRole('button', { name: 'Đóng hộp thoại' }).click();
  let dialog = await choose('Quản trị', 'Kiểm tra cài đặt');
  await dialog
    .getByText('Tự chạy hằng ngày và gửi bản tin bằng tài khoản vanphong@chuvanan.example')
    .waitFor();
  await closing(dialog.getByRole('button', { name: 'Mở Phân quyền' }));
  dialog = page.frameLocator('dialog iframe').last();
  await dialog.getByRole('button', { name: 'Áp dụng' }).waitFor();
  await page.getByRole('button', { name: 'Đóng hộp thoại' }).click();
  dialog = await choose('Quản trị', 'Kiểm tra cài đặt');
  await closing(dialog.getByRole('button', { name: 'Mở trang Ngày nghỉ' }));
  await page.locator('dialog').waitFor({ state: 'detached' });

  const shown = await page.evaluate(() => {
    const engine = window.host?.engine;
    const at = engine?.selection.read().area;
    return [at?.sheetId === engine?.sheetIdByName('Ngày nghỉ'), at?.row, at?.column];
  });
  expect(shown).toEqual([true, 6, 2]);
  expect(visit.errors).toEqual([]);
}, 120_000);

test('what is in trouble comes first, and its button goes to the very place', async () => {
  await page.evaluate(() => {
    const office = window.host?.office;
    office?.type('Danh bạ', 'D6', 'ttpv@');
    office?.type('Cấu hình', 'B6', 'abc');
  });
  let dialog = await choose('Quản trị', 'Kiểm tra cài đặt');
  const titles = dialog.locator('ul.checks').first().locator('strong');
  await titles.first().waitFor();
  expect((await titles.allTextContents()).slice(0, 2)).toEqual(['E-mail sai', 'Cấu hình']);
  await dialog.locator('li', { hasText: 'E-mail sai' }).getByRole('button').press('Enter');
  await dialog.getByText('«ttpv@» không phải là địa chỉ e-mail.').waitFor();
  expect(await dialog.locator('input:focus').inputValue()).toBe('ttpv@');

  await closing(page.getByRole('button', { name: 'Đóng hộp thoại' }));
  await page.locator('dialog').waitFor({ state: 'detached' });
  dialog = await choose('Quản trị', 'Kiểm tra cài đặt');
  await closing(dialog.getByRole('button', { name: 'Mở trang Cấu hình' }));
  await page.locator('dialog').waitFor({ state: 'detached' });
  const shown = await page.evaluate(() => window.host?.engine.selection.read().area);
  expect([shown?.row, shown?.column]).toEqual([6, 2]);
}, 120_000);
