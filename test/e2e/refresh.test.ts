// Làm mới đánh giá và tổng hợp on the built add-in: figures that add up, at a cost that does not grow with the rows.
import { UNFORESEEN } from '../../src/text/faults.ts';
import {
  aWardSetUp,
  closeWards,
  ECONOMY,
  INDICATORS,
  OFFICE,
  officeWork,
  REFRESH,
  SUMMARY,
  TASKS,
  type Ward,
} from './ward.ts';

afterEach(closeWards);

/** Rows of a block of Tổng hợp that begin in the first column, from below its table header to its end. */
function block(ward: Ward, title: string): readonly (readonly string[])[] {
  const grid = ward.shown(SUMMARY);
  const start = grid.findIndex((row) => row[0]?.startsWith(title));
  const rest = grid.slice(start + 2);
  const end = rest.findIndex((row) => row[0] === '');
  return rest.slice(0, end < 0 ? rest.length : end).map((row) => {
    const last = row.reduce((at, text, i) => (text === '' ? at : i), 0);
    return row.slice(0, last + 1);
  });
}

describe('a read that Google refuses', () => {
  const refusing = (times: number) => {
    const ward = aWardSetUp('2026-02-09');
    let left = times;
    ward.office.fault = (method) => (method === 'Range.getValues' && --left >= 0 ? 'error' : undefined);
    ward.screen.alert = (request) => {
      ward.screen.alerts.push(request);
      return 'OK';
    };
    ward.office.click(...REFRESH);
    return ward.screen.alerts.map(({ message }) => message);
  };

  it('is made again, twice, and nobody notices', () => {
    expect(refusing(2)).toEqual([]);
  });

  it('three times is told, and what to do', () => {
    expect(refusing(3)).toEqual([UNFORESEEN]);
  });
});

describe('Tổng hợp', () => {
  it('tells the time of its figures and proves that they add up to 22 and 19', () => {
    const ward = aWardSetUp('2026-02-09');

    const [title, time, , proof] = ward.shown(SUMMARY).map((row) => row[0]);

    expect(title).toBe('TỔNG HỢP TÌNH HÌNH THỰC HIỆN KẾ HOẠCH NĂM 2026');
    expect(time).toBe(
      'Số liệu lúc 08:00 ngày 09/02/2026; nội dung gõ vào ô sau đó được tính ở lần làm mới kế tiếp. Trang do tiện ích lập, xin không nhập vào đây.',
    );
    expect(proof).toBe(
      'Đối chiếu: khớp. 22 nhiệm vụ = 22 theo trạng thái = 22 theo đơn vị = 22 theo lãnh đạo = 22 theo tháng; 19 chỉ tiêu = 19 theo trạng thái.',
    );
  });

  it('counts a row that was reported on unheard as its own cell does, in the same refresh', () => {
    const ward = aWardSetUp('2026-02-09');
    ward.office.edits = 'never';
    ward.office.type(TASKS, ward.cell(TASKS, 'NV-19', 'Khó khăn, vướng mắc').a1, 'Chờ hướng dẫn');

    ward.office.click(...REFRESH);

    expect(ward.cell(TASKS, 'NV-19', 'Đánh giá').text).toBe('Thường xuyên, đã cập nhật');
    const counted = block(ward, 'NHIỆM VỤ THEO TRẠNG THÁI').filter(([label]) =>
      label?.startsWith('Thường xuyên'),
    );
    expect(counted).toEqual([
      ['Thường xuyên, chưa cập nhật', '2'],
      ['Thường xuyên, đã cập nhật', '1'],
    ]);
  });

  it('counts the untouched plan on 9 February by hand: seven overdue, three ongoing unreported', () => {
    const ward = aWardSetUp('2026-02-09');

    const counted = block(ward, 'NHIỆM VỤ THEO TRẠNG THÁI').filter(([, count]) => count !== '0');
    expect(counted).toEqual([
      ['Quá hạn', '7'],
      ['Thường xuyên, chưa cập nhật', '3'],
      ['Trong hạn', '8'],
      ['Chưa đến kỳ', '4'],
      ['Cộng', '22'],
    ]);
  });

  it('counts by lead unit and by leader as the plan assigns them', () => {
    const ward = aWardSetUp('2026-02-09');
    const given = (title: string) => block(ward, title).map((row) => [row[0]?.split('\n')[0], row[1]]);

    expect(given('NHIỆM VỤ THEO ĐƠN VỊ CHỦ TRÌ')).toEqual([
      ['Văn phòng HĐND và UBND', '5'],
      ['Phòng Kinh tế, Hạ tầng và Đô thị', '10'],
      ['Phòng Văn hóa – Xã hội', '5'],
      ['Trung tâm Phục vụ hành chính công', '1'],
      ['Trung tâm Dịch vụ sự nghiệp công', '0'],
      ['Ban chỉ huy Quân sự', '1'],
      ['Công an phường', '0'],
      ['Cộng', '22'],
    ]);
    expect(given('NHIỆM VỤ THEO LÃNH ĐẠO CHỈ ĐẠO')).toEqual([
      ['Nguyễn Văn Thưởng', '4'],
      ['Nguyễn Tiến Hiện', '12'],
      ['Nguyễn Thị Hòa', '6'],
      ['Cộng', '22'],
    ]);
  });

  it('lists the overdue rows with their days, deadline and unit', () => {
    const ward = aWardSetUp('2026-02-09');

    const rows = block(ward, 'NHIỆM VỤ QUÁ HẠN');

    expect(rows).toHaveLength(7);
    expect(rows[0]).toEqual([
      'NV-01. Xây dựng và triển khai Kế hoạch về phát triển KTXH, QP-AN năm 2026',
      '02/02/2026',
      '7',
      'Nguyễn Văn Thưởng',
      'Văn phòng HĐND và UBND',
    ]);
  });

  it('lists what Văn phòng has to settle', () => {
    const ward = aWardSetUp('2026-02-09');

    expect(officeWork(ward)).toEqual([
      expect.stringMatching(
        /^Đơn vị, lãnh đạo chưa có e-mail nhận bản tin \(trang Danh bạ\): Văn phòng .*; Nguyễn Thị Hòa \| 10$/,
      ),
      'Chỉ tiêu chưa xác nhận đơn vị chịu trách nhiệm (xem ghi chú ở ô phân công): CT-03; CT-04 | 2',
      'Kế hoạch chưa được soát lần nào: xem Kế hoạch 2026 ▸ Quản trị ▸ Soát kế hoạch | 1',
    ]);
  });

  it('tells Văn phòng of a row of the plan that is gone, and of a moved deadline without a reason', () => {
    const ward = aWardSetUp('2026-02-09');
    ward.office.type(TASKS, ward.cell(TASKS, 'NV-08', 'Hạn điều chỉnh').a1, '16/2/2026');
    ward.office.deleteRows(TASKS, ward.cell(TASKS, 'NV-10', 'Mã').row);

    ward.office.click(...REFRESH);

    const told = officeWork(ward);
    expect(told).toContain(
      'Dòng của kế hoạch đã ban hành không còn trên trang (xem Kế hoạch 2026 ▸ Quản trị ▸ Kiểm tra và sửa trang tính): NV-10 | 1',
    );
    expect(told).toContain('Hạn điều chỉnh chưa ghi lý do: NV-08 | 1');
    expect(
      ward
        .shown(SUMMARY)
        .slice(3, 5)
        .map(([text]) => text),
    ).toEqual([
      'Đối chiếu: khớp, nhưng thiếu 1 dòng của kế hoạch đã ban hành: NV-10.',
      expect.stringMatching(/^21 nhiệm vụ = /),
    ]);
    expect(ward.screen.toasts.at(-1)).toMatchObject({
      message:
        'Đã đánh giá lại 21 nhiệm vụ và 19 chỉ tiêu. Chú ý: thiếu 1 dòng của kế hoạch đã ban hành: NV-10; Văn phòng xem Kế hoạch 2026 ▸ Quản trị ▸ Kiểm tra và sửa trang tính.',
    });
  });

  it('shrinks without leaving old lines behind', () => {
    const ward = aWardSetUp('2026-02-09');
    for (const code of ['NV-01', 'NV-03', 'NV-04', 'NV-07', 'NV-09', 'NV-10', 'NV-11']) {
      ward.office.type(TASKS, ward.cell(TASKS, code, 'Tình trạng').a1, 'Tạm dừng');
    }

    ward.office.click(...REFRESH);

    expect(block(ward, 'NHIỆM VỤ QUÁ HẠN')).toEqual([['Không có.']]);
    expect(ward.shown(SUMMARY).filter((row) => row[2] === 'Quá hạn')).toEqual([]);
    expect(block(ward, 'NHIỆM VỤ CẦN LƯU Ý').filter((row) => row[2] === 'Tạm dừng')).toHaveLength(7);
  });

  it('follows a changed setting, colours included', async () => {
    const ward = aWardSetUp('2026-01-12');
    const row = ward.shown('Cấu hình').findIndex((cells) => cells[0] === 'Số ngày báo sắp đến hạn') + 1;
    ward.office.type('Cấu hình', `B${row}`, '30');

    ward.office.click(...REFRESH);

    expect(ward.cell(TASKS, 'NV-03', 'Đánh giá').text).toBe('Sắp đến hạn');
    expect(await ward.cell(TASKS, 'NV-03', 'Nhiệm vụ').background()).toBe('#fdf195');
  });

  it('says at once how many settings cannot be read, and whole on Tổng hợp which', () => {
    const ward = aWardSetUp('2026-02-09');
    const rowOf = (name: string) => ward.shown('Cấu hình').findIndex((cells) => cells[0] === name) + 1;
    ward.office.type('Cấu hình', `B${rowOf('Số ngày báo sắp đến hạn')}`, 'bảy');
    ward.office.type('Cấu hình', `B${rowOf('Giờ gửi bản tin')}`, '25');

    ward.office.click(...REFRESH);

    expect(ward.screen.toasts.at(-1)?.message).toBe(
      'Đã đánh giá lại 22 nhiệm vụ và 19 chỉ tiêu. Trang Cấu hình có 2 mục cần sửa, xem ở trang Tổng hợp.',
    );
    expect(ward.shown(SUMMARY).flatMap((cells) => cells[2]?.match(/^dòng .*/)?.[0] ?? [])).toEqual([
      'dòng 6: Số ngày báo sắp đến hạn «bảy», đang dùng mặc định 7;',
      'dòng 10: Giờ gửi bản tin «25», đang dùng mặc định 7',
    ]);
  });

  it('says which tab is missing and how to get it back', () => {
    const ward = aWardSetUp('2026-02-09');
    const at = ward.cell(INDICATORS, 'CT-01', 'Kết quả thực hiện');
    ward.office.type(INDICATORS, `${at.a1.replace(/\d+$/, '')}4`, 'Kết quả');
    ward.screen.willAnswer('OK');

    ward.office.click(...REFRESH);

    expect(ward.screen.alerts.at(-1)?.message).toBe(
      'Trang «Phụ lục I» thiếu cột «Kết quả thực hiện». Hãy bấm Hoàn tác hoặc gõ lại tên cột, hoặc chọn Kế hoạch 2026 ▸ Quản trị ▸ Kiểm tra và sửa trang tính; chưa có ô nào bị thay đổi.',
    );
  });
});

describe('the cost of a refresh', () => {
  it('is at most six reads and eight writes', () => {
    const ward = aWardSetUp('2026-02-09');

    ward.office.click(...REFRESH);

    const { read, write, mail } = ward.world.meter.counts();
    expect({ read, write, mail }).toEqual({ read: 6, write: 4, mail: 0 });
  });

  it('is within eight writes when lines of Tổng hợp come and go', () => {
    const ward = aWardSetUp('2026-02-09');
    ward.office.type(TASKS, ward.cell(TASKS, 'NV-03', 'Tình trạng').a1, 'Tạm dừng');
    ward.world.meter.reset();

    ward.office.click(...REFRESH);

    const { read, write } = ward.world.meter.counts();
    expect({ read, write }).toEqual({ read: 6, write: 8 });
  });

  it.each([
    [2, 7],
    [20, 11],
  ])('is one read and three writes more for %i rows that Google did not report', (rows, writes) => {
    const ward = aWardSetUp('2026-02-09');
    ward.office.edits = 'never';
    const at = ward.cell(TASKS, 'NV-01', 'Tình trạng').a1;
    ward.office.paste(TASKS, at, Array(rows).fill(['Đang thực hiện', '10']));
    ward.world.meter.reset();

    ward.office.click(...REFRESH);

    const { read, write } = ward.world.meter.counts();
    // Lines of Nhật ký, the computed cells before and after them; four where lines of Tổng hợp go with that.
    expect({ read, write }).toEqual({ read: 7, write: writes });
    const lines = ward.shown('Nhật ký').slice(4);
    expect(lines.filter(([time]) => time !== '')).toHaveLength(2 * rows);
  });
});

describe('rows that Google did not report, among others', () => {
  it('cost what neighbours do, and the stamps of the rows between stay', () => {
    const ward = aWardSetUp('2026-02-09');
    const type = (code: string) =>
      ward.office.type(TASKS, ward.cell(TASKS, code, 'Tình trạng').a1, 'Đang thực hiện');
    ward.office.as(ECONOMY.email);
    type('NV-07');
    ward.office.as(OFFICE.email);
    ward.office.edits = 'never';
    for (const code of ['NV-03', 'NV-05', 'NV-08', 'NV-12', 'NV-20']) type(code);
    ward.world.meter.reset();

    ward.office.click(...REFRESH);

    const { read, write } = ward.world.meter.counts();
    expect({ read, write }).toEqual({ read: 7, write: 11 });
    const stamp = (code: string) =>
      ['Cập nhật lúc', 'Người cập nhật'].map((header) => ward.cell(TASKS, code, header).text);
    expect(['NV-05', 'NV-06', 'NV-07'].map(stamp)).toEqual([
      ['09/02/2026 00:00', 'Không xác định'],
      ['', ''],
      ['09/02/2026 08:00', ECONOMY.email],
    ]);
  });
});

describe('a row without Mã', () => {
  it('keeps what stands in its computed columns, formulas included, and is told of', () => {
    const ward = aWardSetUp('2026-02-09');
    const { engine } = ward.office;
    const sheetId = engine.sheetIdByName(TASKS) ?? 0;
    engine.tabs.insertRows(sheetId, 10, 1);
    ward.office.type(TASKS, 'B11', 'Cộng');
    ward.office.type(TASKS, 'R11', '=SUM(R5:R10)');
    ward.office.type(TASKS, 'J11', 'Hoàn thành');
    // A unit has missed its row: below the table.
    ward.office.type(TASKS, 'J29', 'Hoàn thành');

    ward.office.click(...REFRESH);

    expect(engine.cells.formulas({ sheetId, row: 11, column: 18, rows: 1, columns: 1 })).toEqual([
      ['=SUM(R5:R10)'],
    ]);
    expect(officeWork(ward)).toContain(
      'Dòng chưa có Mã nên chưa được theo dõi: Phụ lục II dòng 11; Phụ lục II dòng 29 | 2',
    );
  });
});

describe('a wrong entry typed over unheard by another wrong one', () => {
  it.each([
    ['Tiến độ (%)', '150', '160', '⚠ Cần sửa – Tiến độ «160» nằm ngoài khoảng 0–100.'],
    ['Hạn điều chỉnh', 'sớm', 'muộn', '«muộn»'],
  ])('is told of in «%s» as it stands now', (header, before, now, note) => {
    const ward = aWardSetUp('2026-02-09');
    const { a1 } = ward.cell(TASKS, 'NV-09', header);
    ward.office.type(TASKS, a1, before);
    expect(ward.cell(TASKS, 'NV-09', header).note).toContain(`«${before}»`);
    ward.office.edits = 'never';
    ward.office.type(TASKS, a1, now);

    ward.office.click(...REFRESH);

    expect(ward.cell(TASKS, 'NV-09', header).note).toContain(note);
  });
});

describe('a report taken back unheard', () => {
  it('leaves no stamp, though its coming was never recorded', () => {
    const ward = aWardSetUp('2026-02-09');
    const { a1 } = ward.cell(TASKS, 'NV-09', 'Tình trạng');
    ward.world.documentLocked = true;
    ward.office.type(TASKS, a1, 'Đang thực hiện');
    ward.world.documentLocked = false;
    expect(ward.cell(TASKS, 'NV-09', 'Cập nhật lúc').text).toMatch(/^09\/02\/2026/);
    ward.office.edits = 'never';
    ward.office.clear(TASKS, a1);

    ward.office.click(...REFRESH);

    expect(ward.cell(TASKS, 'NV-09', 'Cập nhật lúc').text).toBe('');
    expect(ward.cell(TASKS, 'NV-09', 'Người cập nhật').text).toBe('');
  });
});

describe('a name that looks like a formula', () => {
  it('stands in Tổng hợp as text', () => {
    const ward = aWardSetUp('2026-02-09', { readings: { equalsInTextCell: 'formula' } });
    const at = ward.cell(TASKS, 'NV-03', 'Đơn vị chủ trì').a1;
    ward.office.type(TASKS, at, "'=1+1");

    ward.office.click(...REFRESH);

    expect(ward.shown(SUMMARY).map((row) => row[0]?.split('\n')[0])).toContain('=1+1');
  });
});
