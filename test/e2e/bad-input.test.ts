// What people leave in cells that no rule of the plan foresees: told in words, and never a reason to stop.
import type { MailDesk } from '../../src/contract/mails.ts';
import {
  aWardSetUp,
  closeWards,
  INDICATORS,
  officeWork,
  REFRESH,
  SUMMARY,
  served,
  TASKS,
  type Ward,
} from './ward.ts';

afterEach(closeWards);

/** As a paste from elsewhere leaves it: the value with the number format that it brings along. */
function leave({ office }: Ward, tab: string, row: number, column: number, value: number, format: string) {
  const at = { sheetId: office.engine.sheetIdByName(tab) ?? 0, row, column, rows: 1, columns: 1 };
  office.engine.cells.write(at, () => ({ value, format }));
  office.edited(at);
}

const notices = (ward: Ward) => officeWork(ward).join('\n');

describe('a number under a date format', () => {
  it('that is no day of any document is told as people write days, in no other language', () => {
    const ward = aWardSetUp('2026-02-09');
    const done = ward.cell(TASKS, 'NV-03', 'Ngày hoàn thành');
    leave(ward, TASKS, done.row, done.column, -620_000, 'dd/MM/yyyy');
    leave(ward, 'Ngày nghỉ', 5, 1, 9e9, 'dd/MM/yyyy');
    leave(ward, 'Ngày nghỉ', 6, 1, 2_958_466, 'dd/MM/yyyy');

    ward.office.click(...REFRESH);

    expect(ward.cell(TASKS, 'NV-03', 'Ngày hoàn thành').note).toBe(
      '⚠ Cần sửa – «30/06/202» không phải là ngày. Hãy nhập theo dạng ngày/tháng/năm, ví dụ 31/03/2026.',
    );
    expect(notices(ward)).toContain('dòng 5: «?»; dòng 6: «01/01/10000»');
  });
});

describe('50% pasted where percents are typed', () => {
  it('is wrong, and mended by typing 50, though Google has kept the cell as one of percents', () => {
    const ward = aWardSetUp('2026-02-09');
    const progress = ward.cell(TASKS, 'NV-09', 'Tiến độ (%)');
    leave(ward, TASKS, progress.row, progress.column, 0.5, '0%');
    expect(ward.cell(TASKS, 'NV-09', 'Tiến độ (%)').note).toContain('có thể là 50% dán từ bảng khác');

    ward.office.type(TASKS, progress.a1, '60%');
    ward.office.type(TASKS, progress.a1, '50');

    expect(ward.cell(TASKS, 'NV-09', 'Tiến độ (%)')).toMatchObject({ text: '50', note: '' });
    expect(ward.cell(TASKS, 'NV-09', 'Đánh giá').text).toBe('Quá hạn');
  });
});

describe('105% pasted from another sheet', () => {
  it('counts as the 1,05 that the cell holds, and is asked about until the remark says that it was checked', () => {
    const ward = aWardSetUp('2026-02-09');
    const result = ward.cell(INDICATORS, 'CT-03', 'Kết quả thực hiện');
    leave(ward, INDICATORS, result.row, result.column, 1.05, '0%');

    expect(ward.cell(INDICATORS, 'CT-03', 'Kết quả thực hiện').note).toBe(
      '⚠ Cần xem lại – Kết quả «1,05» rất nhỏ so với kế hoạch; có phải là 105%? Nếu sai, hãy nhập lại; nếu đúng, ghi «đã kiểm tra 1,05» vào cột Nguồn số liệu, ghi chú.',
    );
    ward.office.type(
      INDICATORS,
      ward.cell(INDICATORS, 'CT-03', 'Nguồn số liệu, ghi chú').a1,
      'Đã kiểm tra 1,05',
    );
    expect(ward.cell(INDICATORS, 'CT-03', 'Kết quả thực hiện').note).toBe('');
  });
});

describe('Ngày nghỉ', () => {
  it('may list more days than a property of Google’s holds: every weekend of ten years', () => {
    const ward = aWardSetUp('2026-02-09');
    const [id, from] = [ward.office.engine.sheetIdByName('Ngày nghỉ') ?? 0, 40];
    const saturday = 46_025;
    ward.office.engine.cells.write({ sheetId: id, row: from, column: 1, rows: 900, columns: 1 }, (row) => ({
      value: saturday + 7 * Math.floor(row / 2) + (row % 2),
      format: 'dd/MM/yyyy',
    }));

    ward.office.click(...REFRESH);
    ward.office.type(TASKS, ward.cell(TASKS, 'NV-01', 'Tiến độ (%)').a1, '40');

    expect(ward.office.failures).toEqual([]);
    expect(ward.cell(TASKS, 'NV-01', 'Hạn hiệu lực').text).toBe('02/02/2026');
  });
});

describe('another language of the spreadsheet', () => {
  it('is told from the next daily run on, until it is Vietnamese again', () => {
    const ward = aWardSetUp('2026-02-09');
    const { office, world } = ward;
    const speak = (locale: 'en_US' | 'vi_VN') => {
      world.options = { ...world.options, locale };
    };
    const line = 'Ngôn ngữ của bảng tính đã đổi, ngày gõ vào ô có thể bị đảo ngày, tháng';
    speak('en_US');
    office.passUntil(Date.parse('2026-02-10T09:00:00+07:00'));
    expect(notices(ward)).toMatch(new RegExp(`${line} .*: en_US \\| 1`));

    speak('vi_VN');
    office.click(...REFRESH);

    expect(notices(ward)).not.toContain(line);
    expect(office.failures).toEqual([]);
  });
});

describe('a rule of somebody’s that refuses what is not of its list', () => {
  it('is named with its cell wherever the add-in is to write, and once it is gone all is made good', () => {
    const ward = aWardSetUp('2026-02-09');
    const { office, screen } = ward;
    const put = (tab: string, row: number, column: number, values: readonly string[] | null) => {
      const area = { sheetId: office.engine.sheetIdByName(tab) ?? 0, row, column, rows: 1, columns: 1 };
      const rule = values && { values: [...values], allowInvalid: false, helpText: null, dropdown: true };
      office.engine.validations.set(area, rule);
    };
    const status = ward.cell(TASKS, 'NV-03', 'Đánh giá');
    const said = () => screen.alerts.splice(0).map(({ message }) => message.replace(/ Hãy .*/, ''));
    put(TASKS, status.row, status.column, ['Đã xong']);
    put('Nhật ký', 5, 8, ['Đã xong']);
    screen.willAnswer('OK', 'OK');
    office.type(TASKS, ward.cell(TASKS, 'NV-09', 'Tiến độ (%)').a1, '40');

    office.click(...REFRESH);
    put(TASKS, status.row, status.column, null);
    office.click(...REFRESH);

    expect(said()).toEqual([
      `Ô ${status.a1} ở trang «Phụ lục II» có quy tắc xác thực dữ liệu từ chối nội dung tiện ích ghi.`,
      'Ô H5 ở trang «Nhật ký» có quy tắc xác thực dữ liệu từ chối nội dung tiện ích ghi.',
    ]);
    put('Nhật ký', 5, 8, null);
    office.click(...REFRESH);
    expect(ward.shown('Nhật ký').slice(4)).toHaveLength(1);
    expect(ward.cell(TASKS, 'NV-09', 'Đánh giá').text).toBe('Quá hạn');
  });
});

describe('a wrong setting', () => {
  it('is named on Tổng hợp and in Văn phòng’s mail, and its default is used', () => {
    const ward = aWardSetUp('2026-02-09');
    const settings = 'Cấu hình';
    const lineOf = (name: string) => ward.shown(settings).findIndex(([cell]) => cell === name) + 1;
    const [soon, closing, hour] = [
      lineOf('Số ngày báo sắp đến hạn'),
      lineOf('Ngày chốt số liệu tháng'),
      lineOf('Giờ gửi bản tin'),
    ];
    ward.office.type(settings, `B${soon}`, 'một tuần');
    ward.office.type(settings, `A${closing}`, 'Chốt số liệu');
    ward.office.type(settings, 'A30', 'giờ  gửi bản tin');
    ward.office.type(settings, 'B30', '25');

    ward.office.click(...REFRESH);

    expect(officeWork(ward)).toContain(
      `Cấu hình cần sửa (cột Ý nghĩa cho biết cách ghi): dòng ${soon}: Số ngày báo sắp đến hạn «một tuần», đang dùng mặc định 7; thiếu mục Ngày chốt số liệu tháng, đang dùng mặc định 14; dòng ${hour}, 30: Giờ gửi bản tin ghi nhiều lần, đang dùng dòng cuối; dòng 30: Giờ gửi bản tin «25», đang dùng mặc định 7 | 4`,
    );
    const { mails } = served<{ value: MailDesk }>(ward.office, 'loadMails').value;
    expect(mails[0]?.text).toContain('Cấu hình cần sửa (cột Ý nghĩa cho biết cách ghi): 4');
  });
});

describe('a word in Loại that is neither Đơn vị nor Lãnh đạo', () => {
  it('is named with its row', () => {
    const ward = aWardSetUp('2026-02-09');
    ward.office.paste('Danh bạ', 'B5', [['Lãnh đao']]);

    ward.office.click(...REFRESH);

    expect(notices(ward)).toContain(
      'Loại ở trang Danh bạ không phải Đơn vị hay Lãnh đạo nên được coi là đơn vị: dòng 5: «Lãnh đao» | 1',
    );
  });
});

describe('a header row', () => {
  it('that is pasted again among the rows is no row of the plan, and stays as it is', () => {
    const ward = aWardSetUp('2026-02-09');
    const headers = ward.shown(TASKS)[3];
    ward.office.insertRows(TASKS, 7, 1);
    ward.office.copyPaste(TASKS, 'A4:V4', TASKS, 8, 1);
    ward.office.copyPaste(TASKS, 'J5:J27', TASKS, 5, 10);

    ward.office.click(...REFRESH);

    expect(ward.shown(TASKS)[7]).toEqual(headers);
    expect(notices(ward)).toContain('Dòng chưa có Mã nên chưa được theo dõi: Phụ lục II dòng 8 | 1');
    expect(ward.shown(SUMMARY)[3]?.[0]).toContain('22 nhiệm vụ = 22 theo trạng thái');
  });

  it('that has moved out of reach is told by its first headers, and nothing is written', () => {
    const ward = aWardSetUp('2026-02-09');
    ward.screen.willAnswer('OK');
    ward.office.insertRows(TASKS, 0, 12);
    const before = ward.shown(TASKS);

    ward.office.click(...REFRESH);

    expect(ward.screen.alerts[0]?.message).toBe(
      'Trang «Phụ lục II» thiếu cột «STT», «Nhiệm vụ», «Đơn vị chủ trì», «Đơn vị phối hợp», «Thời hạn», «Lãnh đạo UBND phường chỉ đạo» và 16 cột khác. Hãy bấm Hoàn tác hoặc gõ lại tên cột, hoặc chọn Kế hoạch 2026 ▸ Quản trị ▸ Kiểm tra và sửa trang tính; chưa có ô nào bị thay đổi.',
    );
    expect(ward.shown(TASKS)).toEqual(before);
  });
});

describe('an error of a formula in Mã', () => {
  it('makes a row without Mã of it', () => {
    const ward = aWardSetUp('2026-02-09');
    const code = ward.cell(TASKS, 'NV-05', 'Mã');
    ward.office.paste(TASKS, code.a1, [['#REF!']]);

    ward.office.click(...REFRESH);

    expect(notices(ward)).toContain(
      `Dòng chưa có Mã nên chưa được theo dõi: Phụ lục II dòng ${code.row} | 1`,
    );
    expect(notices(ward)).toMatch(/Dòng của kế hoạch đã ban hành không còn trên trang .*: NV-05 \| 1/);
  });
});

describe('an edit whose rows are gone by the time it is heard', () => {
  it('fails nowhere', () => {
    const { office } = aWardSetUp('2026-02-09');
    const sheetId = office.engine.sheetIdByName(TASKS) ?? 0;
    const edited = { sheetId, row: 400, column: 10, rows: 3, columns: 1 };
    office.deleteRows(TASKS, 200, 801);

    office.edited(edited);
    office.edited({ ...edited, sheetId: 4711 });

    expect(office.failures).toEqual([]);
  });
});

describe('a daily run that cannot go on', () => {
  it('tells its owner why in words, since Google mails them', () => {
    const ward = aWardSetUp('2026-02-09');
    ward.office.type(TASKS, 'B4', 'Việc');
    const [trigger] = ward.world.triggers;
    if (!trigger) throw new Error('no daily run');

    ward.office.fire(trigger);
    ward.office.type(TASKS, 'B4', 'Nhiệm vụ');
    ward.office.fault = (method) => {
      if (method === 'Range.getValues') throw new Error('server error');
    };
    ward.office.fire(trigger);

    expect(ward.office.failures.map(({ message }) => message)).toEqual([
      'Error: Trang «Phụ lục II» thiếu cột «Nhiệm vụ». Hãy bấm Hoàn tác hoặc gõ lại tên cột, hoặc chọn Kế hoạch 2026 ▸ Quản trị ▸ Kiểm tra và sửa trang tính; chưa có ô nào bị thay đổi.',
      'Error: Tiện ích chạy chưa trọn (daily, Error); dữ liệu đã nhập được giữ nguyên, lần chạy sau tự làm tiếp. Nếu còn nhận thư này, hãy mở bảng tính rồi chọn Kế hoạch 2026 ▸ Làm mới đánh giá và tổng hợp để xem nguyên nhân.',
    ]);
  });
});
