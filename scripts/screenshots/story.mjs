// The pictures, in the order in which the ward comes to them; each is named here once and nowhere else in the scripts.
import { Desk } from './desk.mjs';
import { ECONOMY, MORNING, OFFICE, TODAY } from './ward.mjs';

const ECONOMY_UNIT = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const TASKS = 'Phụ lục II';
const INDICATORS = 'Phụ lục I';
export const SCREEN = { width: 1200, height: 640 };
const TALL = { width: 1200, height: 900 };
const PHONE = { width: 390, height: 760 };
const PHONE_ON_ITS_SIDE = { width: 760, height: 400 };
/** The imitated Google has a title and a menu where a phone has neither. */
const NO_TITLE = '.titlebar { display: none !important; }';

/** `picture(name, take)` calls `take(path)` where the picture is wanted. */
export async function tellStory(page, address, picture) {
  page.on('dialog', (dialog) => void dialog.accept());
  const desk = await Desk.open(page, address);
  const part = (name, locator) => picture(name, (path) => locator.screenshot({ path }));
  const screen = (name, height = SCREEN.height) =>
    picture(name, (path) => page.screenshot({ path, clip: { x: 0, y: 0, width: SCREEN.width, height } }));

  await desk.setUp((dialog) => part('thiet-lap', dialog));
  await page.evaluate(() => window.host.sample.report());
  await desk.sitDown(OFFICE);
  await desk.moveTo(TODAY);
  await desk.setClock(MORNING);
  await desk.selectAt('Tổng hợp', 1, 1);
  await screen('tong-hop', 560);
  await desk.openMenu('Quản trị');
  await screen('trinh-don', 440);
  await desk.closeMenu();
  await desk.select('Danh bạ', 'VP', 'Tên');
  await screen('danh-ba', 430);

  await desk.sitDown(ECONOMY);
  await desk.setClock(MORNING);
  await desk.select(TASKS, 'NV-09', 'Hạn điều chỉnh');
  await desk.select(TASKS, 'NV-09', 'Tiến độ (%)');
  await screen('o-nhap', 560);
  // Wide enough for the entry and its judgement to stand in one picture.
  await page.setViewportSize({ width: 1420, height: 640 });
  await desk.settle();
  await desk.type(INDICATORS, 'CT-05', 'Kỳ số liệu', 'quý 1');
  await desk.select(INDICATORS, 'CT-05', 'Đánh giá');
  await picture('o-can-sua', (path) =>
    page.screenshot({ path, clip: { x: 0, y: 62, width: 1420, height: 480 } }),
  );
  await desk.type(INDICATORS, 'CT-05', 'Kỳ số liệu', '01/2026');
  await page.setViewportSize(SCREEN);

  // With a row of the plan selected the sidebar would open that row.
  await desk.selectAt('Tổng hợp', 1, 1);
  await desk.choose('Mở bảng cập nhật');
  const unit = desk.addIn.locator('select#unit');
  await desk.addIn.locator('select#unit:not([disabled])').waitFor();
  await unit.selectOption({ label: ECONOMY_UNIT });
  await desk.settle();
  await page.setViewportSize(TALL);
  await part('bang-cap-nhat', page.locator('.sidebar'));
  await desk.addIn.getByText('NV-09').first().click();
  await desk.settle();
  await page.setViewportSize(TALL);
  await part('bieu-mau', page.locator('.sidebar'));
  await page.setViewportSize(SCREEN);
  await desk.close();

  await desk.sitDown(OFFICE);
  await desk.selectAt('Tổng hợp', 1, 1);
  const pages = [
    ['ban-tin-tuan', 'Người nhận', 'Bản tin tuần', 'Xem trước, gửi thử'],
    ['soat-ke-hoach', 'Bấm vào chữ gạch chân', 'Quản trị', 'Soát kế hoạch'],
    ['phan-quyen', 'Ai được sửa gì', 'Quản trị', 'Phân quyền'],
    ['bang-dieu-hanh', 'Nhiệm vụ quá hạn', 'Bảng điều hành'],
    ['kiem-tra-cai-dat', 'Tiện ích phiên bản', 'Quản trị', 'Kiểm tra cài đặt'],
  ];
  for (const [name, words, ...captions] of pages) {
    await desk.setClock(MORNING);
    await desk.choose(...captions);
    await desk.addIn.getByText(words).first().waitFor();
    await desk.settle();
    await part(name, page.locator('dialog, .sidebar').last());
    await desk.close();
  }

  await picture('thu-tren-dien-thoai', (path) => mailOnPhone(page, path));
  const title = await page.addStyleTag({ content: NO_TITLE });
  await page.setViewportSize(PHONE_ON_ITS_SIDE);
  // The grid goes no further than it has to, and the cell is to stand in the middle.
  await desk.select(TASKS, 'NV-05', 'Hạn điều chỉnh');
  for (const header of ['Ngày hoàn thành', 'Tiến độ (%)']) await desk.select(TASKS, 'NV-06', header);
  await picture('o-nhap-tren-dien-thoai', (path) => page.screenshot({ path }));
  await title.evaluate((style) => style.remove());
  await page.setViewportSize(SCREEN);

  await desk.loseTriggers();
  await desk.moveTo('2026-02-13');
  await desk.sitDown(ECONOMY);
  await desk.choose('Mở bảng cập nhật');
  await desk.addIn.getByRole('button', { name: 'Nhận việc gửi bản tin' }).waitFor();
  await desk.settle();
  await part('nhan-viec', page.locator('.sidebar'));
}

/** The unit's last mail, as wide as a phone. */
async function mailOnPhone(page, path) {
  const html = await page.evaluate(
    (to) => window.host.world.mails.filter((mail) => mail.to === to).at(-1).htmlBody,
    ECONOMY,
  );
  const phone = await page.context().newPage();
  await phone.setViewportSize(PHONE);
  await phone.setContent(html);
  await phone.screenshot({ path });
  await phone.close();
}
