// Bảng điều hành on the host's page in a real browser: filtering and going to a row by keyboard, paper, narrow windows.
import type { Frame } from 'playwright-core';
import type {} from '../../host/page/window.ts';
import { barriersIn } from './barriers.ts';
import { ServedPage, setUpSheets, type Visit } from './served-page.ts';
import { SidebarDesk } from './sidebar-desk.ts';

const TASKS = 'Phụ lục II';
const ITEM = 'Bảng điều hành';
const CULTURE = 'Phòng Văn hóa – Xã hội';
const WHOLE = 'Toàn phường: 22 nhiệm vụ, 19 chỉ tiêu.';

let served: ServedPage;
let visit: Visit;
let desk: SidebarDesk;

beforeAll(async () => {
  served = await ServedPage.start();
  visit = await served.visit('2026-02-09');
  desk = new SidebarDesk(visit.page);
  visit.page.on('dialog', (dialog) => void dialog.accept());
  await setUpSheets(visit.page);
  await desk.typeIntoSheet(TASKS, 'NV-09', 'Khó khăn, vướng mắc', 'Chờ <b>danh mục</b> dự án');
}, 120_000);

afterAll(async () => {
  await visit?.close();
  await served?.stop();
});

const dashboard = () => visit.page.frameLocator('dialog iframe');
const said = (words: string | RegExp) => dashboard().getByText(words).first().waitFor();
const press = (key: string) => visit.page.keyboard.press(key);

async function frameOf(): Promise<Frame> {
  const frame = await (await visit.page.locator('dialog iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('no dialog has opened');
  return frame;
}

async function open(): Promise<Frame> {
  await desk.choose(ITEM);
  await said(WHOLE);
  return frameOf();
}

async function closeDialog(): Promise<void> {
  await visit.page.getByRole('button', { name: 'Đóng hộp thoại' }).click();
  await visit.page.locator('dialog').waitFor({ state: 'detached' });
}

const isTooWide = (frame: Frame) =>
  frame.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

test('it opens without a barrier: urgent tasks first, a word beside each colour, cell texts as texts', async () => {
  const frame = await open();

  expect(await frame.locator('.tile .label').allTextContents()).toEqual([
    'Quá hạn',
    'Gần đến hạn',
    'Chờ bổ sung',
    'Chưa đến hạn',
    'Tạm dừng',
    'Đã xong',
  ]);
  await said('Vướng mắc: Chờ <b>danh mục</b> dự án');
  const bars = await frame.locator('svg.bar').evaluateAll((all) => all.map((bar) => bar.ariaLabel));
  expect(bars).toContain('Chưa đến hạn: 3; Chờ bổ sung: 2');
  expect(bars).toContain('Không có nhiệm vụ');
  expect(await barriersIn(frame)).toEqual([]);
  await closeDialog();
}, 60_000);

test('a unit is chosen with the keyboard, a leader by a bar; one button brings everything back', async () => {
  const frame = await open();
  await frame.getByRole('combobox', { name: 'Đơn vị' }).focus();
  for (let steps = 0; steps < 3; steps += 1) await press('ArrowDown');
  await said(`Đang lọc theo đơn vị ${CULTURE}: 5 trong 22 nhiệm vụ, 9 trong 19 chỉ tiêu.`);
  await said('Không có nhiệm vụ nào quá hạn.');

  const bar = frame.locator('.bars-leader .whole').first();
  const leader = await bar.textContent();
  await bar.press('Enter');
  await said(new RegExp(`^Đang lọc theo lãnh đạo ${leader}; đơn vị ${CULTURE}: \\d+ trong 22 nhiệm vụ\\.$`));
  await said(/^Kế hoạch giao chỉ tiêu cho đơn vị/);
  expect(await frame.locator('.bars-leader .whole').getAttribute('aria-pressed')).toBe('true');
  expect(await barriersIn(frame)).toEqual([]);

  await frame.getByRole('button', { name: 'Bỏ lọc' }).press('Enter');
  await said(WHOLE);
  await closeDialog();
}, 60_000);

test('Enter on a line closes the dialog and selects the row, wherever that was sorted to', async () => {
  const frame = await open();
  await visit.page.evaluate((tab) => window.host?.office.sort(tab, 'A5:V26', 2), TASKS);

  await frame
    .getByRole('button', { name: /^NV-09\. / })
    .first()
    .press('Enter');
  await visit.page.locator('dialog').waitFor({ state: 'detached' });

  const { row } = await desk.cell(TASKS, 'NV-09', 'Nhiệm vụ');
  const selected = await visit.page.evaluate(() => {
    const engine = window.host?.engine;
    return [engine?.tabs.name(engine.tabs.active()), engine?.selection.read().cell.row];
  });
  expect(selected).toEqual([TASKS, row]);
}, 60_000);

test('a row that is gone is told in words; the dialog stays, and reads again', async () => {
  const frame = await open();
  await desk.typeIntoSheet(TASKS, 'NV-07', 'Mã', 'NV-70');

  await frame
    .getByRole('button', { name: /^NV-07\. / })
    .first()
    .click();
  await said('Chưa mở được dòng NV-07. Không tìm thấy «NV-07» ở trang «Phụ lục II»');
  expect(await barriersIn(frame)).toEqual([]);
  await frame.getByRole('button', { name: 'Làm mới' }).click();
  await said('Đã làm mới số liệu.');

  await frame
    .getByRole('button', { name: /^NV-70\. / })
    .first()
    .waitFor();
  expect(await frame.getByRole('alert').count()).toBe(0);
  await desk.typeIntoSheet(TASKS, 'NV-70', 'Mã', 'NV-07');
  await closeDialog();
}, 60_000);

test('something stands there before the server is asked', async () => {
  const page = await visit.page.context().newPage();
  await page.addInitScript(() => {
    const asked = new Proxy(
      {},
      {
        get: (_target, name) => () => {
          if (name === 'loadDashboard')
            document.body.dataset.seen = document.body.querySelector('main')?.textContent ?? '';
          return asked;
        },
      },
    );
    Object.assign(window, { google: { script: { run: asked } } });
  });
  await page.goto(`${served.address}/dist/dashboard.html`);

  await page.locator('body[data-seen]').waitFor();
  expect(await page.locator('body').getAttribute('data-seen')).toMatch(/^Bảng điều hành\s*Đang tải…$/);
  await page.close();
}, 60_000);

test('without the server it says so, and tries again when asked to', async () => {
  await visit.page.evaluate(() => {
    const office = window.host?.office;
    if (!office) return;
    const call = office.call.bind(office);
    let failures = 1;
    office.call = (name, ...args) => {
      if (name !== 'loadDashboard' || failures === 0) return call(name, ...args);
      failures -= 1;
      return { ok: false, message: 'Error: quota' };
    };
  });
  await desk.choose(ITEM);
  await said('Không kết nối được với Google Trang tính.');
  expect(await barriersIn(await frameOf())).toEqual([]);

  await dashboard().getByRole('button', { name: 'Thử lại' }).press('Enter');
  await said(WHOLE);
  await closeDialog();
}, 60_000);

test('on paper there are no controls, but the filter, the time, and colours', async () => {
  const frame = await open();
  await frame.getByRole('combobox', { name: 'Tháng đến hạn' }).focus();
  await press('ArrowDown');
  await said(/^Đang lọc theo hạn trong tháng 02\/2026: 7 trong 22 nhiệm vụ\.$/);
  await frame.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes');
  });
  await frame.getByRole('button', { name: 'In', exact: true }).click();
  expect(await frame.getAttribute('body', 'data-printed')).toBe('yes');

  await visit.page.emulateMedia({ media: 'print' });
  expect(await frame.getByRole('button', { name: /^(Làm mới|In|Bỏ lọc)$/ }).count()).toBe(0);
  expect(await frame.locator('select').first().isVisible()).toBe(false);
  expect(await frame.getByText('Đang lọc theo hạn trong tháng 02/2026').isVisible()).toBe(true);
  expect(await frame.getByText('Số liệu lúc 08:00 ngày 09/02/2026').isVisible()).toBe(true);
  const looks = await frame.evaluate(() => [
    getComputedStyle(document.body).printColorAdjust,
    getComputedStyle(document.querySelector('.lines tr') ?? document.body).breakInside,
  ]);
  expect(looks).toEqual(['exact', 'avoid']);
  await visit.page.emulateMedia({ media: 'screen' });
  await closeDialog();
}, 60_000);

test.each([
  ['a phone', 390, 844],
  ['a laptop at 200 %', 640, 360],
])(
  'on %s nothing is cut off',
  async (_name, width, height) => {
    const frame = await open();
    await visit.page.setViewportSize({ width, height });
    await visit.page.waitForFunction(
      (most) => (document.querySelector('dialog iframe')?.clientWidth ?? most) < most,
      width,
    );

    expect(await isTooWide(frame)).toBe(false);
    expect(await barriersIn(frame)).toEqual([]);

    await visit.page.setViewportSize({ width: 1280, height: 720 });
    await closeDialog();
  },
  60_000,
);

test('nothing was asked of anybody else, and nothing broke', () => {
  expect(visit.foreign).toEqual([]);
  expect(visit.errors).toEqual([]);
});
