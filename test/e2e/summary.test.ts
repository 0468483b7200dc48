// Tổng hợp on the built add-in: the same for the same rows, agreeing with the mails, telling whether it is alive.
import { aWardSetUp, closeWards, INDICATORS, MENU, REFRESH, SUMMARY, TASKS, type Ward } from './ward.ts';

afterEach(closeWards);

function enter(ward: Ward, tab: string, code: string, entries: Readonly<Record<string, string>>): void {
  for (const [header, text] of Object.entries(entries)) {
    ward.office.type(tab, ward.cell(tab, code, header).a1, text);
  }
}

/** Four units have reported, one row of each kind. */
function aReportedWard(today: string): Ward {
  const ward = aWardSetUp(today);
  enter(ward, TASKS, 'NV-01', {
    'Tình trạng': 'Hoàn thành',
    'Ngày hoàn thành': '30/01/2026',
    'Số, ký hiệu văn bản/sản phẩm': '01/KH-UBND',
  });
  enter(ward, TASKS, 'NV-09', { 'Khó khăn, vướng mắc': 'Chờ danh mục dự án' });
  enter(ward, TASKS, 'NV-13', { 'Hạn điều chỉnh': '30/06/2026', 'Lý do điều chỉnh': 'Chờ mặt bằng' });
  enter(ward, INDICATORS, 'CT-05', { 'Kỳ số liệu': '01/2026', 'Kết quả thực hiện': '40' });
  return ward;
}

it('is byte for byte the same when rows are hidden, or blank ones stand between', () => {
  const ward = aReportedWard('2026-02-09');
  ward.office.click(...REFRESH);
  const before = ward.shown(SUMMARY);
  const { engine } = ward.office;
  for (const tab of [TASKS, INDICATORS]) {
    const sheetId = engine.sheetIdByName(tab) ?? 0;
    engine.tabs.insertRows(sheetId, 8, 3);
    engine.tabs.insertRows(sheetId, 5, 1);
    engine.tabs.hideRows(sheetId, 12, 4);
  }

  ward.office.click(...REFRESH);

  expect(ward.shown(SUMMARY)).toEqual(before);
  expect(before.flat()).toContain('CT-05. Giải quyết việc làm\nCần thêm 42 lao động mỗi tháng');
});

it('says the same as the mail to Văn phòng', () => {
  const ward = aReportedWard('2026-02-09');
  const row = ward.shown('Danh bạ').findIndex((cells) => cells[0] === 'Văn phòng HĐND và UBND') + 1;
  ward.office.type('Danh bạ', `D${row}`, 'vanphong@chuvanan.vn');
  ward.screen.willAnswer('YES', 'OK');
  ward.office.click(MENU, 'Bản tin tuần', 'Gửi ngay');
  const grid = ward.shown(SUMMARY);
  const mail = ward.world.mails.at(-1)?.body.split('\n') ?? [];
  const below = (title: string, end: string) => {
    const from = grid.findIndex((cells) => cells[0]?.startsWith(title)) + 2;
    return grid.slice(
      from,
      grid.findIndex((cells, i) => i >= from && cells[0] === end),
    );
  };
  const words = (title: string) =>
    below(title, 'Cộng')
      .filter(([, count]) => count !== '0')
      .map(([label, count]) => `${label}: ${count}`)
      .join('; ');

  expect(mail).toContain(`22 nhiệm vụ – ${words('NHIỆM VỤ THEO TRẠNG THÁI')}.`);
  expect(mail).toContain(`19 chỉ tiêu – ${words('CHỈ TIÊU THEO TRẠNG THÁI')}.`);
  const late = below('NHIỆM VỤ THEO ĐƠN VỊ CHỦ TRÌ', 'Cộng').filter((cells) => cells[8] !== '0');
  for (const [name = '', given, , , , , , , overdue] of late) {
    expect(mail.join('\n')).toMatch(
      new RegExp(`^- ${name.split('\n')[0]}: ${given} nhiệm vụ, \\d+ đã xong, ${overdue} quá hạn, `, 'm'),
    );
  }
  const overdue = below('NHIỆM VỤ QUÁ HẠN', 'NHIỆM VỤ CẦN LƯU Ý').filter(([title]) => title !== '');
  expect(overdue).toHaveLength(6);
  expect(mail).toContain(`QUÁ HẠN (${overdue.length})`);
  const first = mail.slice(mail.indexOf(`QUÁ HẠN (${overdue.length})`));
  for (const [title = '', due, days] of overdue.slice(0, 5)) {
    const code = title.split('. ')[0];
    const line = first.find((text) => text.startsWith(`- ${code}. `)) ?? '';
    expect(line).toContain(`hạn ${due}, quá hạn ${days} ngày`);
  }
  expect(overdue.map((cells) => cells[4])).toContain(
    'Phòng Kinh tế, Hạ tầng và Đô thị; Vướng mắc: Chờ danh mục dự án',
  );
});

describe('the line on the daily job', () => {
  const line = (ward: Ward) => ward.shown(SUMMARY)[2]?.[0];
  const pass = (ward: Ward, instant: string) => {
    ward.office.passUntil(Date.parse(instant));
    expect(ward.office.failures).toEqual([]);
  };

  it('names who runs it; a day on, that it has run', () => {
    const ward = aWardSetUp('2026-02-07');
    expect(line(ward)).toBe(
      'Tự chạy hằng ngày và gửi bản tin bằng tài khoản vanphong@chuvanan.vn (từ 07/02/2026); lần chạy gần nhất: chưa có; bản tin gần nhất: chưa có.',
    );

    pass(ward, '2026-02-08T12:00:00+07:00');

    expect(line(ward)).toContain('lần chạy gần nhất: 08/02/2026');
  });

  it('names the day of the last mails once they have left', () => {
    const ward = aWardSetUp('2026-02-07');
    const row = ward.shown('Danh bạ').findIndex((cells) => cells[0] === 'Văn phòng HĐND và UBND') + 1;
    ward.office.type('Danh bạ', `D${row}`, 'vanphong@chuvanan.vn');

    pass(ward, '2026-02-10T12:00:00+07:00');

    expect(line(ward)).toBe(
      'Tự chạy hằng ngày và gửi bản tin bằng tài khoản vanphong@chuvanan.vn (từ 07/02/2026); lần chạy gần nhất: 10/02/2026; bản tin gần nhất: 09/02/2026.',
    );
  });

  it('warns after more than three silent days, in a copy at once, and no longer once it runs again', () => {
    const ward = aWardSetUp('2026-02-07');
    pass(ward, '2026-02-08T12:00:00+07:00');
    const { triggers } = ward.world;
    ward.world.triggers = [];
    const refreshedOn = (day: string) => {
      ward.world.clock.set(Date.parse(`${day}T06:00:00+07:00`));
      ward.office.click(...REFRESH);
      return line(ward);
    };
    const remedy = 'Đề nghị chọn Kế hoạch 2026 ▸ Bản tin tuần ▸ Nhận việc gửi bản tin.';

    expect(refreshedOn('2026-02-11')).not.toContain('TIỆN ÍCH');
    expect(refreshedOn('2026-02-12')).toBe(
      `TIỆN ÍCH KHÔNG TỰ CHẠY (người gửi bản tin: vanphong@chuvanan.vn; lần chạy gần nhất: 08/02/2026; bản tin gần nhất: chưa có). ${remedy}`,
    );
    ward.world.triggers = triggers;
    pass(ward, '2026-02-12T12:00:00+07:00');
    expect(line(ward)).toContain('lần chạy gần nhất: 12/02/2026');
    expect(line(ward)).not.toContain('TIỆN ÍCH');
    ward.world.properties.clear();
    expect(refreshedOn('2026-02-13')).toContain('CHƯA CÓ AI GỬI BẢN TIN từ bảng tính này.');
  });
});
