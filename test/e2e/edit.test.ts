// An edit on the built add-in: what is wrong is marked and kept, what is right is stamped and judged.
import {
  aWardSetUp,
  CULTURE,
  closeWards,
  ECONOMY,
  INDICATORS,
  officeWork,
  REFRESH,
  TASKS,
  type Ward,
} from './ward.ts';

afterEach(closeWards);

function type(ward: Ward, tab: string, code: string, header: string, text: string): void {
  ward.office.type(tab, ward.cell(tab, code, header).a1, text);
  expect(ward.office.failures).toEqual([]);
}

describe('a wrong entry', () => {
  it.each([
    [
      'Tình trạng',
      'xong rồi',
      '⚠ Cần sửa – Tình trạng «xong rồi» không có trong danh mục. Hãy chọn: Chưa thực hiện, Đang thực hiện, Hoàn thành, Tạm dừng.',
    ],
    ['Tiến độ (%)', '150', '⚠ Cần sửa – Tiến độ «150» nằm ngoài khoảng 0–100. Hãy nhập số từ 0 đến 100.'],
    [
      'Ngày hoàn thành',
      'hôm qua',
      '⚠ Cần sửa – «hôm qua» không phải là ngày. Hãy nhập theo dạng ngày/tháng/năm, ví dụ 31/03/2026.',
    ],
    [
      'Liên kết minh chứng',
      'javascript:alert(1)',
      '⚠ Cần sửa – «javascript:alert(1)» không phải là liên kết. Hãy dán địa chỉ bắt đầu bằng https://, ví dụ https://chuvanan.gov.vn/vb/12.',
    ],
  ])('in «%s» is kept and marked with a note', (header, text, note) => {
    const ward = aWardSetUp('2026-01-12');

    type(ward, TASKS, 'NV-03', header, text);

    expect(ward.cell(TASKS, 'NV-03', header)).toMatchObject({ text, note });
    expect(ward.cell(TASKS, 'NV-03', 'Đánh giá').text).toBe(`Trong hạn\nCần sửa: ${header}`);
    expect(ward.cell(TASKS, 'NV-03', 'Cập nhật lúc').text).toBe('');
  });

  it('that a day of completion makes of the state is asked about, until «Hoàn thành» is chosen', () => {
    const ward = aWardSetUp('2026-01-12');

    type(ward, TASKS, 'NV-03', 'Ngày hoàn thành', '9/1/2026');

    expect(ward.cell(TASKS, 'NV-03', 'Đánh giá').text).toBe('Trong hạn\nCần xem lại: Tình trạng');
    expect(ward.cell(TASKS, 'NV-03', 'Tình trạng').note).toBe(
      '⚠ Cần xem lại – Đã ghi ngày hoàn thành 09/01/2026 nhưng tình trạng chưa phải là «Hoàn thành». Nếu đã xong, hãy chọn «Hoàn thành»; nếu chưa, hãy xóa ngày.',
    );
    type(ward, TASKS, 'NV-03', 'Ngày hoàn thành', '8/1/2026');
    expect(ward.cell(TASKS, 'NV-03', 'Tình trạng').note).toContain('Đã ghi ngày hoàn thành 08/01/2026');
    type(ward, TASKS, 'NV-03', 'Tình trạng', 'Hoàn thành');
    expect(ward.cell(TASKS, 'NV-03', 'Đánh giá').text).toBe('Hoàn thành, chờ minh chứng');
    expect(ward.cell(TASKS, 'NV-03', 'Tình trạng').note).toBe('');
  });

  it('of less than 100% beside «Hoàn thành» is asked about and counts', () => {
    const ward = aWardSetUp('2026-01-12');

    type(ward, TASKS, 'NV-03', 'Tiến độ (%)', '80');
    type(ward, TASKS, 'NV-03', 'Tình trạng', 'Hoàn thành');

    expect(ward.cell(TASKS, 'NV-03', 'Đánh giá').text).toBe(
      'Hoàn thành, chờ minh chứng\nCần xem lại: Tiến độ (%)',
    );
    expect(ward.cell(TASKS, 'NV-03', 'Tiến độ (%)').note).toBe(
      '⚠ Cần xem lại – Đã chọn «Hoàn thành» nhưng tiến độ ghi 80%. Nếu đã xong, hãy ghi 100; nếu chưa, hãy chọn lại tình trạng.',
    );
    type(ward, TASKS, 'NV-03', 'Tiến độ (%)', '100');
    expect(ward.cell(TASKS, 'NV-03', 'Đánh giá').text).toBe('Hoàn thành, chờ minh chứng');
    expect(ward.cell(TASKS, 'NV-03', 'Tiến độ (%)').note).toBe('');
  });

  it('in an indicator is marked with an example of the target’s form', () => {
    const ward = aWardSetUp('2026-01-12');

    type(ward, INDICATORS, 'CT-10', 'Kết quả thực hiện', 'mười một');

    expect(ward.cell(INDICATORS, 'CT-10', 'Kết quả thực hiện').note).toBe(
      '⚠ Cần sửa – Kết quả «mười một» không đọc được thành số liệu. Hãy nhập như ô kế hoạch, ví dụ 11/12.',
    );
  });

  it('loses its mark when it is mended, and a person’s own note stays', () => {
    const ward = aWardSetUp('2026-01-12');
    const at = ward.cell(TASKS, 'NV-03', 'Tiến độ (%)');
    ward.office.engine.notes.write(
      {
        sheetId: ward.office.engine.sheetIdByName(TASKS) ?? 0,
        row: at.row,
        column: at.column,
        rows: 1,
        columns: 1,
      },
      [['Hỏi chị Lan']],
    );

    type(ward, TASKS, 'NV-03', 'Tiến độ (%)', '150');
    expect(ward.cell(TASKS, 'NV-03', 'Tiến độ (%)').note).toContain('Hỏi chị Lan\n⚠ ');
    type(ward, TASKS, 'NV-03', 'Tiến độ (%)', '15');

    expect(ward.cell(TASKS, 'NV-03', 'Tiến độ (%)').note).toBe('Hỏi chị Lan');
    expect(ward.cell(TASKS, 'NV-03', 'Đánh giá').text).toBe('Trong hạn');
  });

  it('typed anew and still wrong is told by its new text', () => {
    const ward = aWardSetUp('2026-01-12');
    type(ward, TASKS, 'NV-03', 'Tiến độ (%)', 'gần xong');

    type(ward, TASKS, 'NV-03', 'Tiến độ (%)', '150');

    expect(ward.cell(TASKS, 'NV-03', 'Tiến độ (%)').note).toBe(
      '⚠ Cần sửa – Tiến độ «150» nằm ngoài khoảng 0–100. Hãy nhập số từ 0 đến 100.',
    );
  });

  it('that onEdit never heard of is marked by the next refresh', () => {
    const ward = aWardSetUp('2026-01-12');
    ward.office.edits = 'never';
    type(ward, TASKS, 'NV-03', 'Tiến độ (%)', '150');

    ward.office.click(...REFRESH);

    expect(ward.cell(TASKS, 'NV-03', 'Tiến độ (%)').note).toContain('⚠ Cần sửa – Tiến độ «150»');
    expect(officeWork(ward)).toContain(
      'Dòng có ô nhập chưa đúng: NV-03 (Phụ lục II, dòng 7): Tiến độ (%) | 1',
    );
  });
});

describe('a right entry', () => {
  it('stamps its row with the time and the person, and judges it anew', () => {
    const ward = aWardSetUp('2026-02-09');
    ward.office.as(ECONOMY.email);

    type(ward, TASKS, 'NV-09', 'Tình trạng', 'Tạm dừng');

    expect(ward.cell(TASKS, 'NV-09', 'Đánh giá').text).toBe('Tạm dừng');
    expect(ward.cell(TASKS, 'NV-09', 'Cập nhật lúc').text).toBe('09/02/2026 08:00');
    expect(ward.cell(TASKS, 'NV-09', 'Người cập nhật').text).toBe('kinhte@chuvanan.vn');
  });

  it('on an ongoing task counts as this month’s report at once', () => {
    const ward = aWardSetUp('2026-02-09');

    type(ward, TASKS, 'NV-06', 'Tình trạng', 'Đang thực hiện');

    expect(ward.cell(TASKS, 'NV-06', 'Đánh giá').text).toBe('Thường xuyên, đã cập nhật');
  });

  it('of the plan’s own words is judged and recorded, and is no report of the unit’s', () => {
    const ward = aWardSetUp('2026-02-09');

    type(ward, TASKS, 'NV-05', 'Thời hạn', 'Tháng 1 năm 2026');

    expect(ward.cell(TASKS, 'NV-05', 'Đánh giá').text).toBe('Quá hạn');
    expect(ward.cell(TASKS, 'NV-05', 'Cập nhật lúc').text).toBe('');
    expect(ward.shown('Nhật ký')[4]?.slice(3, 7)).toEqual([
      'NV-05',
      'Thời hạn',
      '«Tháng 3 năm 2026»',
      '«Tháng 1 năm 2026»',
    ]);
  });

  it('of Văn phòng’s own columns is no report of the unit’s', () => {
    const ward = aWardSetUp('2026-02-09');

    type(ward, TASKS, 'NV-08', 'Hạn điều chỉnh', '15/2/2026');

    expect(ward.cell(TASKS, 'NV-08', 'Đánh giá').text).toBe('Trong hạn');
    expect(ward.cell(TASKS, 'NV-08', 'Hạn hiệu lực').text).toBe('23/02/2026');
    expect(ward.cell(TASKS, 'NV-08', 'Cập nhật lúc').text).toBe('');
  });

  it('never names someone else where Google does not tell the editor', () => {
    const ward = aWardSetUp('2026-02-09');
    ward.office.as(CULTURE.email);

    type(ward, TASKS, 'NV-17', 'Tình trạng', 'Đang thực hiện');

    expect(ward.cell(TASKS, 'NV-17', 'Người cập nhật').text).toBe('Không xác định');
  });

  it('reads states in other case, decomposed letters and with what nobody sees, as Zalo copies it', () => {
    const ward = aWardSetUp('2026-02-09');
    const at = ward.cell(TASKS, 'NV-09', 'Tình trạng').a1;

    ward.office.paste(TASKS, at, [[`tạm\u200b dừng\u200b`.normalize('NFD')]]);

    expect(ward.cell(TASKS, 'NV-09', 'Đánh giá').text).toBe('Tạm dừng');
  });

  it('keeps 11/12 a text and finds the indicator met', () => {
    const ward = aWardSetUp('2026-06-20');
    type(ward, INDICATORS, 'CT-10', 'Kỳ số liệu', '06/2026');

    type(ward, INDICATORS, 'CT-10', 'Kết quả thực hiện', '11/12');

    expect(ward.cell(INDICATORS, 'CT-10', 'Kết quả thực hiện').text).toBe('11/12');
    expect(ward.cell(INDICATORS, 'CT-10', 'Đánh giá').text).toBe('Đạt');
  });

  it('follows its columns when people have moved them', () => {
    const ward = aWardSetUp('2026-02-09');
    ward.office.engine.tabs.insertColumns(ward.office.engine.sheetIdByName(TASKS) ?? 0, 2, 1);

    type(ward, TASKS, 'NV-09', 'Tình trạng', 'Tạm dừng');

    expect(ward.cell(TASKS, 'NV-09', 'Đánh giá').text).toBe('Tạm dừng');
  });
});

describe('a pasted block', () => {
  it('is judged row by row: right rows stamped, wrong cells marked', () => {
    const ward = aWardSetUp('2026-02-09');
    const corner = ward.cell(TASKS, 'NV-07', 'Tình trạng').a1;

    ward.office.paste(TASKS, corner, [
      ['Đang thực hiện', '50'],
      ['chưa', '20'],
      ['Đang thực hiện', 'nhiều'],
    ]);

    expect(ward.office.failures).toEqual([]);
    expect(['NV-07', 'NV-08', 'NV-09'].map((code) => ward.cell(TASKS, code, 'Cập nhật lúc').text)).toEqual([
      '09/02/2026 08:00',
      '',
      '',
    ]);
    expect(ward.cell(TASKS, 'NV-08', 'Tình trạng').note).toContain('«chưa»');
    expect(ward.cell(TASKS, 'NV-09', 'Tiến độ (%)').note).toContain('«nhiều»');
  });
});

describe('a long pasted block', () => {
  it('costs as many writes with a wrong entry in every other row as with none', () => {
    const writes = (states: readonly string[]) => {
      const ward = aWardSetUp('2026-02-09');
      ward.office.paste(
        TASKS,
        ward.cell(TASKS, 'NV-05', 'Tình trạng').a1,
        states.map((state) => [state]),
      );
      expect(ward.office.failures).toEqual([]);
      expect(ward.cell(TASKS, 'NV-09', 'Cập nhật lúc').text).toBe('09/02/2026 08:00');
      expect(ward.cell(TASKS, 'NV-08', 'Cập nhật lúc').text === '').toBe(states.includes('chưa'));
      return ward.world.meter.calls.filter(({ method }) => method === 'Range.setValues').length;
    };

    const right = Array(9).fill('Đang thực hiện');
    expect(writes(right.map((state, i) => (i % 2 === 1 ? 'chưa' : state)))).toBe(writes(right));
  });
});

describe('the cost of an edit', () => {
  const counts = (ward: Ward) => {
    const { read, write } = ward.world.meter.counts();
    return { read, write };
  };

  it('elsewhere is nothing', () => {
    const ward = aWardSetUp('2026-02-09');
    ward.office.type('Ngày nghỉ', 'B30', 'Nghỉ bù');
    expect(counts(ward)).toEqual({ read: 0, write: 0 });

    ward.office.type(TASKS, ward.cell(TASKS, 'NV-09', 'Đánh giá').a1, 'Tốt');
    expect(counts(ward).write).toBe(0);
  });

  it('on one valid cell is at most two reads and three writes', () => {
    const ward = aWardSetUp('2026-02-09');

    type(ward, TASKS, 'NV-20', 'Tình trạng', 'Đang thực hiện');

    // The row's computed cells, and a line of Nhật ký.
    expect(counts(ward)).toEqual({ read: 2, write: 2 });
  });

  it('on a valid result is the same and a line of Số liệu tháng', () => {
    const ward = aWardSetUp('2026-02-16');
    type(ward, INDICATORS, 'CT-05', 'Kỳ số liệu', '01/2026');
    ward.world.meter.reset();

    type(ward, INDICATORS, 'CT-05', 'Kết quả thực hiện', '40');

    expect(counts(ward)).toEqual({ read: 2, write: 3 });
  });
});
