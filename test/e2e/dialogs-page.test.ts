// Each page of the menu but the sidebar, on the host's page in a real browser: it opens, speaks, and bars nobody.
import { barriersIn } from './barriers.ts';
import { ServedPage, type Visit } from './served-page.ts';

let served: ServedPage;
let visit: Visit;

beforeAll(async () => {
  served = await ServedPage.start();
  visit = await served.visit('2026-02-09');
  visit.page.on('dialog', (dialog) => void dialog.accept());
  await choose('Quản trị', 'Thiết lập trang tính');
  await visit.page.waitForFunction(() => window.host?.engine.sheetIdByName('Tổng hợp') !== null);
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
    await visit.page.getByRole('button', { name: /^Đóng/ }).last().click();

    expect(barriers).toEqual([]);
    expect(visit.errors).toEqual([]);
  },
  60_000,
);
