// The sidebar on the host's page in a real browser, by keyboard alone.
import { aBoard, aTask } from '../ui/sidebar/cards.ts';
import { openLoneSidebar } from './lone-sidebar.ts';
import { ServedPage, setUpSheets, type Visit } from './served-page.ts';
import { SidebarDesk } from './sidebar-desk.ts';

const TASKS = 'Phụ lục II';
const INDICATORS = 'Phụ lục I';
const OPEN = 'Mở bảng cập nhật';
/** The pause that the form leaves a person to look at a question. */
const LOOKING_MS = 800;

let served: ServedPage;
let visit: Visit;
let desk: SidebarDesk;

beforeAll(async () => {
  served = await ServedPage.start();
  visit = await served.visit('2026-02-09');
  desk = new SidebarDesk(visit.page);
  visit.page.on('dialog', (dialog) => void dialog.accept());
  await setUpSheets(visit.page);
}, 120_000);

afterAll(async () => {
  await visit?.close();
  await served?.stop();
});

const press = (key: string) => visit.page.keyboard.press(key);

async function openAt(tab: string, code: string): Promise<void> {
  await desk.select(tab, code);
  await desk.choose(OPEN);
  await desk.sidebar.locator('h1', { hasText: code }).waitFor();
  await desk.comesTo(`${code}. `);
}

test('a row is opened, mended, saved and taken back', async () => {
  await openAt(TASKS, 'NV-09');
  expect(await desk.barriers()).toEqual([]);
  await desk.fill('Ngày hoàn thành', '32/01/2026');
  await press('Enter');
  await desk.says('«32/01/2026» không phải là ngày.');
  await desk.comesTo('Ngày hoàn thành');
  expect(await desk.barriers()).toEqual([]);
  await desk.fill('Ngày hoàn thành', '30/1/2026');
  await desk.tabTo('Tình trạng', 'Shift+Tab');
  for (let steps = 0; steps < 3; steps += 1) await press('ArrowDown');
  await desk.fill('Số, ký hiệu', '05/KH-UBND');
  const saves = await desk.countCalls('saveTask');
  await (await desk.frame()).evaluate(() => {
    for (const _twice of [1, 2]) document.querySelector('form')?.requestSubmit();
  });
  await desk.says('Đã lưu NV-09.');
  expect(await saves()).toBe(1);
  await desk.comesTo('NV-09 ');
  expect((await desk.cell(TASKS, 'NV-09', 'Đánh giá')).text).toBe('Hoàn thành đúng hạn');
  expect((await desk.cell(TASKS, 'NV-09', 'Ngày hoàn thành')).text).toBe('30/01/2026');

  await desk.tabTo('Hoàn tác', 'Shift+Tab');
  await press('Enter');
  await desk.says('Đã trả lại nội dung trước đó của NV-09.');
  expect((await desk.cell(TASKS, 'NV-09', 'Số, ký hiệu văn bản/sản phẩm')).text).toBe('');
  await desk.comesTo('NV-09 ');
}, 120_000);

test('search and filter stay while one goes into a row and back', async () => {
  await openAt(TASKS, 'NV-09');
  await press('Escape');
  await desk.comesTo('NV-09 ');
  expect(await desk.barriers()).toEqual([]);
  await desk.tabTo('Quá hạn', 'Shift+Tab');
  await press('Enter');
  await desk.fill('Tìm theo mã', 'KICH ban', 'Shift+Tab');
  expect(await desk.sidebar.locator('[data-code]').allTextContents()).toEqual([
    expect.stringContaining('NV-09'),
  ]);
  await desk.tabTo('NV-09');
  await press('Enter');
  await desk.sidebar.locator('h1', { hasText: 'NV-09' }).waitFor();
  await press('Escape');
  await desk.sidebar.locator('[data-code="NV-09"]').waitFor();
  expect(await desk.sidebar.locator('#search').inputValue()).toBe('KICH ban');
  await desk.fill('Tìm theo mã', 'xyz', 'Shift+Tab');
  await desk.says('Không có dòng nào khớp với «xyz».');
  expect(await desk.barriers()).toEqual([]);
}, 60_000);

test('Tổng hợp follows a moment after a row has been saved, with nobody waiting for it', async () => {
  await openAt(TASKS, 'NV-09');
  await desk.fill('Khó khăn', 'Chờ danh mục dự án');
  await desk.tabTo('Lưu');
  const renewals = await desk.countCalls('renewSummary');
  await press('Enter');
  await desk.says('Đã lưu NV-09.');
  expect(await renewals()).toBe(0);

  await visit.page.waitForFunction(() => {
    const engine = window.host?.engine;
    const sheetId = engine?.sheetIdByName('Tổng hợp') ?? 0;
    const grid = engine?.displays({ sheetId, row: 1, column: 1, rows: 120, columns: 11 }) ?? [];
    return grid.flat().some((text) => text.includes('Vướng mắc: Chờ danh mục dự án'));
  });
  expect(await renewals()).toBe(1);
  expect(await desk.sidebar.getByText('Đã lưu NV-09.').count()).toBe(1);
}, 60_000);

test('two texts of one cell are shown, chosen from and saved', async () => {
  await openAt(TASKS, 'NV-10');
  await desk.fill('Khó khăn', 'Chậm giao đất');
  await desk.typeIntoSheet(TASKS, 'NV-10', 'Khó khăn, vướng mắc', 'Thiếu vốn');
  await desk.tabTo('Lưu');
  await press('Enter');
  await desk.says('Người khác (vanphong@chuvanan.example) vừa nhập:');
  await desk.comesTo('Khó khăn, vướng mắc: vừa được người khác sửa');
  expect(await desk.barriers()).toEqual([]);
  await desk.tabTo('Giữ của tôi');
  await press('Enter');
  await desk.tabTo('Lưu');
  await press('Enter');
  await desk.says('Đã lưu NV-10.');
  expect((await desk.cell(TASKS, 'NV-10', 'Khó khăn, vướng mắc')).text).toBe('Chậm giao đất');
}, 60_000);

test('unsaved text outlives a lost connection and a closed sidebar', async () => {
  await openAt(TASKS, 'NV-12');
  await desk.fill('Tiến độ', '40');
  await desk.cutOff(true);
  await press('Enter');
  await desk.says('Mất kết nối với Google Trang tính');
  await desk.comesTo('Thử lại');
  await desk.cutOff(false);
  await visit.page.getByRole('button', { name: 'Đóng thanh bên' }).press('Enter');

  await openAt(TASKS, 'NV-12');
  await desk.tabTo('Khôi phục nội dung chưa lưu');
  await press('Enter');
  expect(await desk.sidebar.getByLabel('Tiến độ').inputValue()).toBe('40');
  await desk.tabTo('Tiến độ');
  await press('Escape');
  await desk.comesTo('Ở lại');
  await press('Escape');
  await desk.comesTo('Tiến độ (%)');
  await press('Enter');
  await desk.says('Đã lưu NV-12.');
  expect((await desk.cell(TASKS, 'NV-12', 'Tiến độ (%)')).text).toBe('40');
  await press('Enter');
  await desk.sidebar.locator('h1', { hasText: 'NV-12' }).waitFor();
  expect(await desk.sidebar.getByText('Khôi phục').count()).toBe(0);
}, 60_000);

test('in a browser that keeps nothing for it the sidebar works on, and only forgets', async () => {
  const storage = (reading: 'kept' | 'refused') =>
    visit.page.evaluate((wanted) => {
      if (window.host) window.host.desk.storage = wanted;
    }, reading);
  await storage('refused');
  await openAt(TASKS, 'NV-13');
  await desk.fill('Tiến độ', '30');
  await visit.page.getByRole('button', { name: 'Đóng thanh bên' }).press('Enter');
  await openAt(TASKS, 'NV-13');
  expect(await desk.sidebar.getByText('Khôi phục').count()).toBe(0);
  await desk.fill('Tiến độ', '35');
  await press('Enter');
  await desk.says('Đã lưu NV-13.');
  expect((await desk.cell(TASKS, 'NV-13', 'Tiến độ (%)')).text).toBe('35');
  await storage('kept');
}, 60_000);

test('a doubtful figure is asked about, and two quick Enters are no answer', async () => {
  await openAt(INDICATORS, 'CT-07');
  await desk.fill('Kỳ số liệu', '01/2026');
  await desk.fill('Kết quả thực hiện', '0,9');
  await press('Enter');
  await press('Enter');
  await desk.says('Cần xem lại');
  await desk.comesTo('Kết quả thực hiện');
  expect(await desk.barriers()).toEqual([]);
  await visit.page.waitForTimeout(LOOKING_MS);
  expect((await desk.cell(INDICATORS, 'CT-07', 'Kết quả thực hiện')).text).toBe('');
  await desk.tabTo('Vẫn lưu');
  await press('Enter');
  await desk.says('Đã lưu CT-07.');
  expect((await desk.cell(INDICATORS, 'CT-07', 'Nguồn số liệu, ghi chú')).text).toBe('đã kiểm tra 0,9');
}, 60_000);

test('a day of completion is asked about where its task is not called done, and kept at the second word', async () => {
  await openAt(TASKS, 'NV-16');
  await desk.fill('Ngày hoàn thành', '30/1/2026');
  await press('Enter');
  await desk.says(
    'Đã ghi ngày hoàn thành 30/01/2026 nhưng tình trạng chưa phải là «Hoàn thành». Nếu đã xong, hãy chọn «Hoàn thành»; nếu chưa, hãy xóa ngày.',
  );
  await desk.says('Chưa lưu: hãy xem lại ô được đánh dấu. Nếu đúng, bấm «Vẫn lưu».');
  await desk.comesTo('Tình trạng');
  expect(await desk.barriers()).toEqual([]);
  await visit.page.waitForTimeout(LOOKING_MS);
  await desk.tabTo('Vẫn lưu');
  await press('Enter');
  await desk.says('Đã lưu NV-16.');
  expect((await desk.cell(TASKS, 'NV-16', 'Đánh giá')).text).toContain('Cần xem lại: Tình trạng');
}, 60_000);

test('figures of earlier periods are added, drawn and withdrawn', async () => {
  await openAt(INDICATORS, 'CT-05');
  for (const [period, value] of [
    ['01/2026', '40'],
    ['02/2026', '85'],
  ] as const) {
    await desk.tabTo('Thêm kỳ trước');
    await press('Enter');
    await desk.comesTo('Kỳ số liệu');
    await desk.fill('Kỳ số liệu', period);
    await desk.fill('Số liệu', value);
    await press('Enter');
    await desk.says(`Đã lưu số liệu kỳ ${period}.`);
    await desk.comesTo('Thêm kỳ trước');
  }
  const picture = desk.sidebar.getByRole('img');
  expect(await picture.getAttribute('aria-label')).toBe(
    'Biểu đồ số liệu theo kỳ: 01/2026 là 40; 02/2026 là 85.',
  );
  expect(await desk.barriers()).toEqual([]);
  await desk.tabTo('Sửa số liệu kỳ 01/2026', 'Shift+Tab');
  await press('Enter');
  await desk.comesTo('Số liệu');
  await press('ControlOrMeta+A');
  await press('Delete');
  await press('Enter');
  await desk.says('Đã rút số liệu kỳ 01/2026.');
  expect(await picture.count()).toBe(0);
}, 60_000);

test('nothing but a row of the appendices is opened, and nothing left this machine', async () => {
  await openAt(TASKS, 'NV-01');
  await press('Escape');
  await desk.page.evaluate(() => {
    const engine = window.host?.engine;
    const sheetId = engine?.sheetIdByName('Tổng hợp') ?? 0;
    engine?.selection.set({ sheetId, row: 1, column: 1, rows: 1, columns: 1 });
  });
  await desk.tabTo('Mở dòng đang chọn', 'Shift+Tab');
  await press('Enter');
  await desk.says('Chưa chọn dòng nào của Phụ lục I, Phụ lục II.');
  await desk.select(TASKS, 'NV-02');
  await desk.comesTo('Mở dòng đang chọn');
  await press('Enter');
  await desk.sidebar.locator('h1', { hasText: 'NV-02' }).waitFor();
  expect(visit.foreign).toEqual([]);
  expect(visit.errors).toEqual([]);
}, 60_000);

test('it is there before it asks the server anything, asks once, and fetches nothing from elsewhere', async () => {
  const board = aBoard({ 'Phòng A': [aTask('NV-09')] }, { ownUnit: 'Phòng A' });
  const { page, foreign } = await openLoneSidebar(served.browser, board, /* atOnce= */ false);
  const asked = () => page.evaluate(() => window.served.calls);

  // Painted without any answer.
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  await page.waitForFunction(() => window.served.calls.length > 0);
  // A slow machine may draw it after the question has left, which waits for nothing.
  expect(await asked()).toEqual([{ name: 'loadBoard', shown: expect.stringContaining('Đang tải') }]);

  await page.evaluate(() => window.served.answer());
  await page.locator('[data-code="NV-09"]').waitFor();
  await page.evaluate(() => new Promise((drawn) => setTimeout(drawn, 200)));

  expect((await asked()).map(({ name }) => name)).toEqual(['loadBoard']);
  // Browsers look for an icon by themselves.
  expect(foreign.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([]);
  await page.close();
}, 60_000);
