// Nhật ký and Số liệu tháng on the built add-in: who changed what, and every month's figure.
import {
  aWardSetUp,
  CULTURE,
  closeWards,
  ECONOMY,
  INDICATORS,
  OFFICE,
  REFRESH,
  served,
  TASKS,
  type Ward,
} from './ward.ts';

afterEach(closeWards);

const LOG = 'Nhật ký';
const FIGURES = 'Số liệu tháng';

/** The lines below the header, without moment. */
function log(ward: Ward): readonly string[] {
  return ward
    .shown(LOG)
    .slice(4)
    .map((row) => row.slice(1).join(' | '));
}

function figures(ward: Ward): readonly string[] {
  return ward
    .shown(FIGURES)
    .slice(4)
    .filter((row) => row[0] !== '')
    .map((row) => [row[0], row[1], row[3]].join(' | '));
}

function type(ward: Ward, tab: string, code: string, header: string, text: string): void {
  ward.office.type(tab, ward.cell(tab, code, header).a1, text);
  expect(ward.office.failures).toEqual([]);
}

/** The daily run of a day, at 07:30. */
function daily(ward: Ward, date: string): void {
  ward.office.passUntil(Date.parse(`${date}T09:00:00+07:00`));
}

describe('Nhật ký', () => {
  it('is empty after setup and after a refresh of an untouched sheet', () => {
    const ward = aWardSetUp('2026-02-09');

    ward.office.click(...REFRESH);

    expect(log(ward)).toEqual([]);
  });

  it('tells time, person, tab, Mã, column, old and new of a typed cell', () => {
    const ward = aWardSetUp('2026-02-09');
    ward.office.as(ECONOMY.email);

    type(ward, TASKS, 'NV-09', 'Tiến độ (%)', '40');
    type(ward, TASKS, 'NV-09', 'Tiến độ (%)', '60');

    expect(ward.shown(LOG)[4]?.[0]).toBe('09/02/2026 08:00');
    expect(log(ward)).toEqual([
      'kinhte@chuvanan.vn | Phụ lục II | NV-09 | Tiến độ (%) | (trống) | «40» | Nhập ở ô',
      'kinhte@chuvanan.vn | Phụ lục II | NV-09 | Tiến độ (%) | «40» | «60» | Nhập ở ô',
    ]);
  });

  it('never names the installer where Google does not tell the editor', () => {
    const ward = aWardSetUp('2026-02-09');
    ward.office.as(CULTURE.email);

    type(ward, TASKS, 'NV-17', 'Khó khăn, vướng mắc', 'Thiếu người');

    expect(log(ward)[0]).toMatch(/^Không xác định \| Phụ lục II \| NV-17/);
  });

  it('has a line for each cell of a pasted block, and of a cleared one', () => {
    const ward = aWardSetUp('2026-02-09');
    const at = ward.cell(TASKS, 'NV-01', 'Tình trạng');

    ward.office.paste(TASKS, at.a1, [
      ['Đang thực hiện', '10'],
      ['Đang thực hiện', '20'],
      ['Tạm dừng', ''],
    ]);
    ward.office.clear(TASKS, at.a1);

    expect(log(ward)).toHaveLength(6);
    expect(log(ward)[5]).toBe(
      'vanphong@chuvanan.vn | Phụ lục II | NV-01 | Tình trạng | «Đang thực hiện» | (trống) | Nhập ở ô',
    );
  });

  it('learns at the next refresh what Google did not report, once', () => {
    const ward = aWardSetUp('2026-02-09');
    ward.office.edits = 'never';
    type(ward, TASKS, 'NV-09', 'Tiến độ (%)', '40');
    ward.office.edits = 'once';

    ward.office.click(...REFRESH);
    ward.office.click(...REFRESH);

    expect(log(ward)).toEqual([
      'Không xác định | Phụ lục II | NV-09 | Tiến độ (%) | (trống) | «40» | Tiện ích phát hiện khi làm mới',
    ]);
  });

  it('takes what Google did not report for a report of that day, by nobody known', () => {
    const ward = aWardSetUp('2026-02-09');
    ward.office.edits = 'never';
    type(ward, TASKS, 'NV-06', 'Tình trạng', 'Đang thực hiện');
    ward.office.edits = 'once';

    ward.office.click(...REFRESH);

    expect(ward.cell(TASKS, 'NV-06', 'Đánh giá').text).toBe('Thường xuyên, đã cập nhật');
    expect(ward.cell(TASKS, 'NV-06', 'Người cập nhật').text).toBe('Không xác định');
  });

  it('leaves a colleague’s edit in the same row to its own event', () => {
    const ward = aWardSetUp('2026-02-09');
    ward.office.edits = 'never';
    type(ward, TASKS, 'NV-09', 'Tiến độ (%)', '40');
    ward.office.edits = 'once';
    ward.office.as(ECONOMY.email);

    type(ward, TASKS, 'NV-09', 'Khó khăn, vướng mắc', 'Chờ vốn');

    expect(log(ward)).toEqual([
      'kinhte@chuvanan.vn | Phụ lục II | NV-09 | Khó khăn, vướng mắc | (trống) | «Chờ vốn» | Nhập ở ô',
    ]);
  });

  it('tells of the erasing; a row without a report has no time of one', () => {
    const ward = aWardSetUp('2026-02-09');
    type(ward, TASKS, 'NV-06', 'Tình trạng', 'Đang thực hiện');

    type(ward, TASKS, 'NV-06', 'Tình trạng', '');

    expect(log(ward).map((line) => line.split(' | ').slice(4, 6))).toEqual([
      ['(trống)', '«Đang thực hiện»'],
      ['«Đang thực hiện»', '(trống)'],
    ]);
    expect(ward.cell(TASKS, 'NV-06', 'Cập nhật lúc').text).toBe('');
    expect(ward.cell(TASKS, 'NV-06', 'Đánh giá').text).toBe('Thường xuyên, chưa cập nhật');
  });

  it('waits for the next refresh where a colleague’s run holds the document, and loses nothing', () => {
    const ward = aWardSetUp('2026-02-09');
    ward.world.documentLocked = true;
    const at = ward.cell(TASKS, 'NV-01', 'Tình trạng');
    ward.office.paste(TASKS, at.a1, [
      ['Đang thực hiện', '10'],
      ['Đang thực hiện', '20'],
    ]);
    expect(log(ward)).toEqual([]);
    expect(ward.cell(TASKS, 'NV-01', 'Người cập nhật').text).toBe(OFFICE.email);

    ward.world.documentLocked = false;
    ward.office.click(...REFRESH);

    expect(log(ward)).toHaveLength(4);
  });

  it('keeps hostile texts as texts', () => {
    const ward = aWardSetUp('2026-02-09');

    for (const text of [
      '=IMPORTXML("http://x.vn"; "//a")',
      '11/12',
      '<img src=x onerror=alert(1)>',
      '👍🏽',
      '\u202Eabc',
    ])
      type(ward, TASKS, 'NV-09', 'Khó khăn, vướng mắc', text);

    expect(
      ward
        .shown(LOG)
        .slice(4)
        .map((row) => row[6]),
    ).toEqual([
      '«=IMPORTXML("http://x.vn"; "//a")»',
      '«11/12»',
      '«<img src=x onerror=alert(1)>»',
      '«👍🏽»',
      expect.stringContaining('abc'),
    ]);
  });

  it('gets its lines under its headers, wherever the last daily run has found these', () => {
    const ward = aWardSetUp('2026-02-09');
    for (const tab of [LOG, FIGURES]) {
      ward.office.insertColumns(tab, 1, 1);
      ward.office.moveColumn(tab, 4, 1);
      ward.office.type(tab, 'C4', 'Ghi chú của Văn phòng');
    }
    daily(ward, '2026-02-10');

    type(ward, INDICATORS, 'CT-05', 'Kỳ số liệu', '01/2026');
    type(ward, INDICATORS, 'CT-05', 'Kết quả thực hiện', '40');

    const byHeader = (tab: string) => {
      const [headers = [], ...lines] = ward.shown(tab).slice(3);
      return lines
        .filter((line) => line.some((text) => text !== ''))
        .map((line) => Object.fromEntries(line.map((text, i) => [headers[i], text])));
    };
    expect(byHeader(LOG)).toMatchObject([
      { Trang: 'Phụ lục I', Cột: 'Kỳ số liệu', 'Giá trị mới': '«01/2026»', 'Ghi chú của Văn phòng': '' },
      { Trang: 'Phụ lục I', Cột: 'Kết quả thực hiện', 'Giá trị mới': '«40»', 'Ghi chú của Văn phòng': '' },
    ]);
    expect(byHeader(FIGURES)).toMatchObject([
      { 'Kỳ số liệu': '01/2026', Mã: 'CT-05', 'Giá trị': '40', 'Ghi chú của Văn phòng': '' },
    ]);
  });

  it('keeps as many lines as the setting says; older ones move to the archive, none is lost', () => {
    const ward = aWardSetUp('2026-02-09');
    const row =
      ward.shown('Cấu hình').findIndex((cells) => cells[0] === 'Số dòng giữ lại ở trang Nhật ký') + 1;
    ward.office.type('Cấu hình', `B${row}`, '100');
    const at = ward.cell(TASKS, 'NV-01', 'Tình trạng');
    const column = at.a1.replace(/\d/g, '');
    for (const word of ['Đang thực hiện', 'Tạm dừng', 'Chưa thực hiện', 'Đang thực hiện', 'Tạm dừng'])
      ward.office.paste(
        TASKS,
        `${column}5`,
        Array.from({ length: 22 }, () => [word]),
      );
    const before = log(ward);
    expect(before).toHaveLength(110);
    // Beside a line, and beside a row that nobody has written into otherwise.
    ward.office.type(LOG, 'J6', 'đã hỏi lại');

    daily(ward, '2026-02-10');
    daily(ward, '2026-02-11');

    const archived = ward.shown('Nhật ký lưu trữ');
    expect(archived[0]?.slice(0, 8)).toEqual(ward.shown(LOG)[3]);
    expect(archived.slice(1).map((line) => line.slice(1, 8).join(' | '))).toEqual(before.slice(0, 10));
    expect(archived.slice(1, 4).map((line) => line[8])).toEqual(['', 'đã hỏi lại', '']);
    expect(archived[1]?.[0]).toBe('09/02/2026 08:00');
    expect(log(ward)).toEqual(before.slice(10));
  });
});

describe('Số liệu tháng', () => {
  it('gets the figure of a month when period and result are entered', () => {
    const ward = aWardSetUp('2026-02-16');

    type(ward, INDICATORS, 'CT-05', 'Kỳ số liệu', '01/2026');
    type(ward, INDICATORS, 'CT-05', 'Kết quả thực hiện', '40');
    type(ward, INDICATORS, 'CT-10', 'Kỳ số liệu', '01/2026');
    type(ward, INDICATORS, 'CT-10', 'Kết quả thực hiện', '11/12');

    expect(figures(ward)).toEqual(['01/2026 | CT-05 | 40', '01/2026 | CT-10 | 11/12']);
  });

  describe('by night', () => {
    const sources = (ward: Ward) =>
      ward
        .shown(FIGURES)
        .slice(4)
        .filter(([period]) => period !== '')
        .map((line) => [line[0], line[3], line[4]].join(' | '));
    const [period, result, source] = ['Kỳ số liệu', 'Kết quả thực hiện', 'Nguồn số liệu, ghi chú'];

    it.each([
      ['month, result, source', [period, '02/2026', result, '90', source, 'Báo cáo 30']],
      ['result, month, source', [result, '90', period, '02/2026', source, 'Báo cáo 30']],
      ['source, month, result', [source, 'Báo cáo 30', period, '02/2026', result, '90']],
      ['a blank source first', [source, '', period, '02/2026', result, '90', source, 'Báo cáo 30']],
      ['a month in words first', [period, 'hai', source, 'Báo cáo 30', result, '90', period, '02/2026']],
    ])('has each figure with its own source, typed in the order %s', (_order, typed) => {
      const ward = aWardSetUp('2026-02-16');
      type(ward, INDICATORS, 'CT-05', period, '01/2026');
      type(ward, INDICATORS, 'CT-05', result, '40');
      type(ward, INDICATORS, 'CT-05', source, 'Báo cáo 12');
      daily(ward, '2026-02-17');
      expect(sources(ward)).toEqual(['01/2026 | 40 | Báo cáo 12']);
      daily(ward, '2026-03-10');

      for (let i = 0; i < typed.length; i += 2)
        type(ward, INDICATORS, 'CT-05', typed[i] ?? '', typed[i + 1] ?? '');
      daily(ward, '2026-03-11');

      expect(sources(ward)).toEqual(['01/2026 | 40 | Báo cáo 12', '02/2026 | 90 | Báo cáo 30']);
    });

    it('has the source that is typed over or taken away, beside a remark too', () => {
      const ward = aWardSetUp('2026-02-16');
      for (const code of ['CT-05', 'CT-10']) {
        type(ward, INDICATORS, code, period, '01/2026');
        type(ward, INDICATORS, code, result, '12');
        type(ward, INDICATORS, code, source, 'Báo cáo 12');
      }
      ward.office.type(FIGURES, 'H5', 'đang đối chiếu');
      daily(ward, '2026-02-17');
      expect(sources(ward)).toEqual(['01/2026 | 12 | Báo cáo 12', '01/2026 | 12 | Báo cáo 12']);

      type(ward, INDICATORS, 'CT-05', source, '=1+1');
      type(ward, INDICATORS, 'CT-10', source, '');
      daily(ward, '2026-02-18');
      expect(sources(ward)).toEqual(['01/2026 | 12 |  =1+1', '01/2026 | 12 | ']);
    });
  });

  it('keeps what people have written in the tab as and where it is', () => {
    const ward = aWardSetUp('2026-02-16');
    const { office } = ward;
    const report = (code: string, figure: string) =>
      served(office, 'saveFigure', { code, period: '01/2026', value: figure, base: '' });
    report('CT-10', '12');
    report('CT-05', '40');
    office.type(FIGURES, 'A7', 'Văn phòng đã đối chiếu');
    office.type(FIGURES, 'H7', '=COUNTA(A5:A6)');
    office.paste(FIGURES, 'F7', [['15/02/2026']]);
    report('CT-07', '90');
    report('CT-06', '5');
    office.type(FIGURES, 'H8', 'số ước');
    const stranger = () => ward.shown(FIGURES)[6];
    const before = stranger();

    daily(ward, '2026-02-17');

    expect(
      ward
        .shown(FIGURES)
        .slice(4)
        .map(([, code]) => code),
    ).toEqual(['CT-05', 'CT-10', '', 'CT-07', 'CT-06']);
    expect(stranger()).toEqual(before);
    const at = { sheetId: office.engine.sheetIdByName(FIGURES) ?? 0, row: 7, column: 8, rows: 1, columns: 1 };
    expect(office.engine.cells.formulas(at)).toEqual([['=COUNTA(A5:A6)']]);
  });

  it('takes no lines together across a row in which stands somebody’s remark alone', () => {
    const ward = aWardSetUp('2026-02-16');
    const { office } = ward;
    const report = (code: string, period: string) =>
      served(office, 'saveFigure', { code, period, value: '12', base: '' });
    report('CT-10', '01/2026');
    office.type(FIGURES, 'H6', 'Chờ Tổ Dữ liệu');
    report('CT-07', '01/2026');
    report('CT-05', '01/2026');
    const codes = () =>
      ward
        .shown(FIGURES)
        .slice(4)
        .map((cells) => [cells[1], cells[7]].join('|'));
    expect(codes()).toEqual(['CT-10|', '|Chờ Tổ Dữ liệu', 'CT-07|', 'CT-05|']);

    daily(ward, '2026-02-17');

    expect(codes()).toEqual(['CT-10|', '|Chờ Tổ Dữ liệu', 'CT-05|', 'CT-07|']);
  });

  it('has one line for each month and indicator after the daily run, the last entry', () => {
    const ward = aWardSetUp('2026-02-16');
    type(ward, INDICATORS, 'CT-05', 'Kỳ số liệu', '02/2026');
    type(ward, INDICATORS, 'CT-05', 'Kết quả thực hiện', '85');
    type(ward, INDICATORS, 'CT-05', 'Kết quả thực hiện', '90');
    type(ward, INDICATORS, 'CT-07', 'Kỳ số liệu', '01/2026');
    type(ward, INDICATORS, 'CT-07', 'Kết quả thực hiện', '88,5');
    expect(figures(ward)).toHaveLength(3);

    daily(ward, '2026-02-17');

    expect(figures(ward)).toEqual(['01/2026 | CT-07 | 88,5', '02/2026 | CT-05 | 90']);
  });

  it('judges a running total by its months: a fall is a reason and a question', () => {
    const ward = aWardSetUp('2026-02-16');
    type(ward, INDICATORS, 'CT-05', 'Kỳ số liệu', '01/2026');
    type(ward, INDICATORS, 'CT-05', 'Kết quả thực hiện', '120');

    type(ward, INDICATORS, 'CT-05', 'Kỳ số liệu', '02/2026');
    type(ward, INDICATORS, 'CT-05', 'Kết quả thực hiện', '45');

    expect(ward.cell(INDICATORS, 'CT-05', 'Đánh giá').text).toContain('Cần xem lại: Kết quả thực hiện');
    expect(ward.cell(INDICATORS, 'CT-05', 'Kết quả thực hiện').note).toBe(
      '⚠ Cần xem lại – Số lũy kế «45» nhỏ hơn kỳ 01/2026 (120); có phải là số riêng của tháng? Nếu sai, hãy nhập lại; nếu đúng, ghi «đã kiểm tra 45» vào cột Nguồn số liệu, ghi chú.',
    );

    type(ward, INDICATORS, 'CT-05', 'Nguồn số liệu, ghi chú', 'Sổ theo dõi – đã kiểm tra 45');

    expect(ward.cell(INDICATORS, 'CT-05', 'Kết quả thực hiện').note).toBe('');
    expect(ward.cell(INDICATORS, 'CT-05', 'Đánh giá').text).not.toContain('Cần xem lại');
  });

  it('keeps the last entry by its moment where people have sorted the tab, and notes on their lines', () => {
    const ward = aWardSetUp('2026-02-16');
    const { office } = ward;
    const report = (code: string, value: string, base = '') =>
      served(office, 'saveFigure', { code, period: '01/2026', value, base });
    report('CT-05', '40');
    report('CT-10', '11');
    office.passUntil(Date.parse('2026-02-16T10:00:00+07:00'));
    report('CT-10', '12', '11');
    office.sort(FIGURES, 'A5:G7', 6, false);
    expect(figures(ward)).toEqual(['01/2026 | CT-10 | 12', '01/2026 | CT-05 | 40', '01/2026 | CT-10 | 11']);
    const sheetId = office.engine.sheetIdByName(FIGURES) ?? 0;
    const noted = { sheetId, row: 6, column: 4, rows: 1, columns: 1 };
    office.engine.notes.write(noted, [['CT-05: hỏi lại']]);

    daily(ward, '2026-02-17');

    expect(figures(ward)).toEqual(['01/2026 | CT-10 | 12', '01/2026 | CT-05 | 40']);
    expect(office.engine.note(sheetId, 6, 4)).toBe('CT-05: hỏi lại');
  });

  it('keeps the figure that the row remembers, whatever moment somebody has typed into a line', () => {
    const ward = aWardSetUp('2026-02-16');
    const report = (value: string, base: string) =>
      served(ward.office, 'saveFigure', { code: 'CT-05', period: '01/2026', value, base });
    report('40', '');
    ward.office.type(FIGURES, 'F5', '31/12/2026');
    report('50', '40');

    daily(ward, '2026-02-17');

    expect(figures(ward)).toEqual(['01/2026 | CT-05 | 50']);
  });

  it('does not count again a withdrawn figure beside which somebody has written', () => {
    const ward = aWardSetUp('2026-02-16');
    const report = (value: string, base: string) =>
      served(ward.office, 'saveFigure', { code: 'CT-05', period: '01/2026', value, base });
    report('40', '');
    ward.office.type(FIGURES, 'H5', 'đang đối chiếu');
    report('', '40');

    daily(ward, '2026-02-17');
    daily(ward, '2026-02-18');

    expect(JSON.parse(ward.cell(INDICATORS, 'CT-05', 'Đã ghi nhận').text).figures).toEqual({});
    expect(figures(ward)).toEqual(['01/2026 | CT-05 | 40', '01/2026 | CT-05 | ']);
    expect(ward.shown(FIGURES)[4]?.[7]).toBe('đang đối chiếu');
  });

  it('loses the figure again that is erased on the day it was entered', () => {
    const ward = aWardSetUp('2026-02-16');
    type(ward, INDICATORS, 'CT-05', 'Kỳ số liệu', '02/2026');
    type(ward, INDICATORS, 'CT-05', 'Kết quả thực hiện', '85');
    const { row, a1 } = ward.cell(INDICATORS, 'CT-05', 'Kết quả thực hiện');
    const from = ward.cell(INDICATORS, 'CT-05', 'Kỳ số liệu').a1;

    ward.office.clear(INDICATORS, [from, a1].sort().join(':'));
    daily(ward, '2026-02-17');

    expect(row).toBeGreaterThan(4);
    expect(figures(ward).filter((line) => !line.endsWith('| '))).toEqual([]);
    expect(ward.cell(INDICATORS, 'CT-05', 'Đánh giá').text).toBe('Chưa có số liệu');
  });

  it('gives its figures back to a row whose memory somebody has deleted', () => {
    const ward = aWardSetUp('2026-02-16');
    type(ward, INDICATORS, 'CT-05', 'Kỳ số liệu', '01/2026');
    type(ward, INDICATORS, 'CT-05', 'Kết quả thực hiện', '40');
    daily(ward, '2026-02-17');
    type(ward, INDICATORS, 'CT-05', 'Kỳ số liệu', '02/2026');
    type(ward, INDICATORS, 'CT-05', 'Kết quả thực hiện', '90');
    ward.office.clear(INDICATORS, ward.cell(INDICATORS, 'CT-05', 'Đã ghi nhận').a1);

    daily(ward, '2026-02-18');

    const { figures: kept } = JSON.parse(ward.cell(INDICATORS, 'CT-05', 'Đã ghi nhận').text);
    expect(Object.keys(kept)).toEqual(['2026-01', '2026-02']);
    expect(figures(ward)).toEqual(['01/2026 | CT-05 | 40', '02/2026 | CT-05 | 90']);
  });
});

describe('an earlier month', () => {
  type Saved = { ok: boolean; message?: string; fields?: unknown; theirs?: unknown };
  const save = ({ office }: Ward, request: Readonly<Record<string, string>>) =>
    served<Saved>(office, 'saveFigure', { code: 'CT-05', ...request });

  function aReportedWard(): Ward {
    const ward = aWardSetUp('2026-03-16');
    for (const [period, result] of [
      ['01/2026', '40'],
      ['02/2026', '90'],
    ] as const) {
      type(ward, INDICATORS, 'CT-05', 'Kỳ số liệu', period);
      type(ward, INDICATORS, 'CT-05', 'Kết quả thực hiện', result);
    }
    return ward;
  }

  it('is corrected from the sidebar; the row keeps showing its own', () => {
    const ward = aReportedWard();

    expect(save(ward, { period: '01/2026', value: '50', base: '40' })).toMatchObject({ ok: true });
    daily(ward, '2026-03-17');

    expect(figures(ward)).toEqual(['01/2026 | CT-05 | 50', '02/2026 | CT-05 | 90']);
    expect(ward.cell(INDICATORS, 'CT-05', 'Kết quả thực hiện').text).toBe('90');
    expect(log(ward)).toContain(
      'vanphong@chuvanan.vn | Phụ lục I | CT-05 | Số liệu tháng 01/2026 | «40» | «50» | Bảng cập nhật',
    );
  });

  it('comes after the correction from where it came before', () => {
    const ward = aReportedWard();
    type(ward, INDICATORS, 'CT-05', 'Nguồn số liệu, ghi chú', 'Báo cáo 12');
    daily(ward, '2026-04-16');
    type(ward, INDICATORS, 'CT-05', 'Kỳ số liệu', '03/2026');
    type(ward, INDICATORS, 'CT-05', 'Kết quả thực hiện', '120');
    type(ward, INDICATORS, 'CT-05', 'Nguồn số liệu, ghi chú', 'Báo cáo 30');

    expect(save(ward, { period: '02/2026', value: '95', base: '90' })).toMatchObject({ ok: true });
    daily(ward, '2026-04-17');

    const lines = ward.shown(FIGURES).slice(4);
    expect(lines.map((line) => [line[0], line[3], line[4]].join(' | '))).toEqual(
      expect.arrayContaining(['02/2026 | 95 | Báo cáo 12', '03/2026 | 120 | Báo cáo 30']),
    );
  });

  it('is withdrawn by a blank', () => {
    const ward = aReportedWard();

    save(ward, { period: '01/2026', value: '', base: '40' });
    daily(ward, '2026-03-17');

    expect(figures(ward)).toEqual(['02/2026 | CT-05 | 90']);
  });

  it.each([
    [{ period: '02/2026', value: '50', base: '90' }, 'period'],
    [{ period: '13/2026', value: '50', base: '' }, 'period'],
    [{ period: '', value: '50', base: '' }, 'period'],
    [{ period: '12/2026', value: '50', base: '' }, 'period'],
    [{ period: '01/2026', value: 'nhiều', base: '40' }, 'value'],
    [{ period: '01/2026', value: '12%', base: '40' }, 'value'],
  ])('%j is refused with a sentence at «%s»', (request, field) => {
    const ward = aReportedWard();

    const reply = save(ward, request);

    expect(reply.ok).toBe(false);
    expect(Object.keys(reply.fields ?? {})).toEqual([field]);
  });

  it('that a colleague has corrected meanwhile is shown, not overwritten', () => {
    const ward = aReportedWard();
    save(ward, { period: '01/2026', value: '50', base: '40' });

    expect(save(ward, { period: '01/2026', value: '45', base: '40' })).toMatchObject({
      ok: false,
      theirs: { value: '50' },
    });
  });
});
