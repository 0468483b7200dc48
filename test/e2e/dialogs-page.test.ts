// Each page of the menu but the sidebar, on the host's page in a real browser: it opens, speaks, and bars nobody.
import { barriersIn } from './barriers.ts';
import { ServedPage, setUpSheets, type Visit } from './served-page.ts';

let served: ServedPage;
let visit: Visit;

beforeAll(async () => {
  served = await ServedPage.start();
  visit = await served.visit('2026-02-09');
  await setUpSheets(visit.page);
}, 120_000);

afterAll(async () => {
  await visit?.close();
  await served?.stop();
});

async function choose(...captions: readonly string[]): Promise<void> {
  for (const name of ['Kế hoạch 2026', ...captions]) {
    await visit.page.getByRole('menuitem', { name, exact: true }).press('Enter');
  }
}

test.each<[string, readonly string[], string | RegExp]>([
  ['Soát kế hoạch', ['Quản trị', 'Soát kế hoạch'], 'Còn 34 điểm cần quyết định'],
  ['Phân quyền', ['Quản trị', 'Phân quyền'], /Áp dụng/],
  ['Kiểm tra và sửa trang tính', ['Quản trị', 'Kiểm tra và sửa trang tính'], 'Các trang đúng cấu trúc'],
  ['Xem trước, gửi thử', ['Bản tin tuần', 'Xem trước, gửi thử'], 'Người nhận'],
  ['Giới thiệu', ['Quản trị', 'Giới thiệu'], 'Phiên bản'],
])(
  '%s opens without a barrier',
  async (_name, captions, words) => {
    await choose(...captions);
    const element = visit.page.locator('.sidebar iframe, dialog iframe').last();
    await element.contentFrame().getByText(words).first().waitFor();
    const frame = await (await element.elementHandle())?.contentFrame();
    if (!frame) throw new Error('no page has opened');

    const barriers = await barriersIn(frame);
    await visit.page.getByRole('button', { name: /^Đóng (thanh bên|hộp thoại)$/ }).click();

    expect(barriers).toEqual([]);
    expect(visit.errors).toEqual([]);
  },
  60_000,
);

test('Kiểm tra và sửa trang tính has its buttons at the foot, no ring round its heading, and closes', async () => {
  await choose('Quản trị', 'Kiểm tra và sửa trang tính');
  const dialog = visit.page.locator('dialog iframe').last().contentFrame();
  const heading = dialog.getByRole('heading', { name: 'Các trang đúng cấu trúc' });
  const close = dialog.getByRole('button', { name: 'Đóng', exact: true });
  await heading.waitFor();
  await close.press('Shift');
  await heading.focus();

  const ring = await heading.evaluate((element) => getComputedStyle(element).outlineStyle);
  const below = await close.evaluate((button) => innerHeight - button.getBoundingClientRect().bottom);
  await close.click();

  expect(ring).toBe('none');
  expect(below).toBeLessThan(20);
  await visit.page.locator('dialog iframe').waitFor({ state: 'detached' });
}, 60_000);

test('Phân quyền says in sight what it has done, however far down one has read', async () => {
  await choose('Quản trị', 'Phân quyền');
  const dialog = visit.page.locator('dialog iframe').last().contentFrame();
  const apply = dialog.getByRole('button', { name: 'Áp dụng' });
  await apply.waitFor();
  await dialog.locator('.scroll').evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await apply.click();

  const told = dialog.getByText('Đã áp dụng phân quyền');
  await told.waitFor();
  const { top, bottom } = await told.evaluate((element) => {
    const box = element.getBoundingClientRect();
    return { top: box.top, bottom: innerHeight - box.bottom };
  });
  expect([top >= 0, bottom >= 0]).toEqual([true, true]);
  await dialog.getByRole('button', { name: 'Gỡ phân quyền' }).click();
  await dialog.getByRole('alertdialog').getByRole('button').first().click();
  await dialog.getByText('Đã gỡ').waitFor();
  await dialog.getByRole('button', { name: 'Đóng', exact: true }).click();
}, 60_000);

test('Soát kế hoạch says of a decision that was taken back whether its point is asked about again', async () => {
  await choose('Quản trị', 'Soát kế hoạch');
  const page = visit.page.locator('.sidebar iframe').last().contentFrame();
  await page.getByRole('button', { name: /PHỤ LỤC II/ }).press('Enter');
  await page.getByText('Đã ghi quyết định.').waitFor();
  await page.getByText('Đã quyết định (1)').click();
  await page.getByRole('button', { name: 'Hỏi lại' }).press('Enter');
  await page.getByText('Đã bỏ quyết định. Nội dung đã ghi vào trang tính vẫn giữ').waitFor();

  const reload = page.getByRole('button', { name: 'Tải lại' });
  const { width, height } = (await reload.boundingBox()) ?? { width: 0, height: 0 };
  expect(width).toBeGreaterThan(height);
  await visit.page.getByRole('button', { name: 'Đóng thanh bên' }).click();
}, 60_000);

test('Bản tin tuần asks before it sends, sends once, tries and copies a mail', async () => {
  await choose('Bản tin tuần', 'Xem trước, gửi thử');
  const dialog = visit.page.locator('dialog iframe').last().contentFrame();
  await dialog.getByText('Tuần này: đã gửi 0 thư, còn 1 thư chưa gửi.').waitFor();
  await dialog.getByRole('button', { name: 'Gửi ngay 1 thư…' }).press('Enter');
  await dialog.getByText('Văn phòng HĐND và UBND – vanphong@chuvanan.example').waitFor();
  await dialog.getByRole('button', { name: 'Gửi', exact: true }).dblclick();
  await dialog.getByText('Đã gửi 1 thư.').waitFor();
  await dialog.getByText('Tuần này: đã gửi 1 thư, không còn thư nào chờ gửi.').waitFor();
  await dialog.getByRole('button', { name: 'Chép để gửi Zalo' }).click();
  await dialog.getByText('Đã chép nội dung thư.').waitFor();
  await dialog.getByRole('button', { name: 'Gửi thử cho tôi' }).click();
  await dialog.getByText('Đã gửi đến vanphong@chuvanan.example thư thử').waitFor();

  const subjects = await visit.page.evaluate(() =>
    [...(window.host?.world.mails ?? [])].map(({ subject }) => subject.slice(0, 5)),
  );
  expect(subjects).toEqual(['[Kế h', '[Thử]']);
  const links = dialog.frameLocator('iframe').locator('a');
  expect(await links.count()).toBeGreaterThan(5);
  expect(await dialog.frameLocator('iframe').locator('base').getAttribute('target')).toBe('_blank');
  expect(visit.errors).toEqual([]);
}, 60_000);

test('the sample’s reports are typed by their people, at their moments', async () => {
  const cells = { 'Tình trạng': 'Đang thực hiện', 'Tiến độ (%)': '70' };
  const who = 'kinhte@chuvanan.example';
  const shown = await visit.page.evaluate(
    async ([report]) => {
      const { engine, sample } = window.host ?? {};
      if (!engine || !sample) throw new Error('the page has not started');
      await sample.report(report && [report]);
      const texts = (tab: string, rows: number, columns: number) =>
        engine.displays({ sheetId: engine.sheetIdByName(tab) ?? 0, row: 5, column: 1, rows, columns });
      return { log: texts('Nhật ký', 9, 7), directory: texts('Danh bạ', 7, 4).map(([, , , mail]) => mail) };
    },
    [{ at: '2026-02-09T09:30:00+07:00', who, tab: 'Phụ lục II', row: 'NV-09', cells }],
  );

  const typed = shown.log.filter(([, person]) => person === who);
  expect(typed.map(([at, , , code, header, , text]) => [at?.slice(0, 16), code, header, text])).toEqual([
    ['09/02/2026 09:30', 'NV-09', 'Tình trạng', '«Đang thực hiện»'],
    ['09/02/2026 09:30', 'NV-09', 'Tiến độ (%)', '«70»'],
  ]);
  expect(shown.directory).toContain(who);
}, 60_000);
