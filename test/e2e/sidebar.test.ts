// The sidebar's server functions on the built add-in, called as google.script.run calls them.
import type { Board, IndicatorCard, TaskCard } from '../../src/contract/card.ts';
import type { Reply } from '../../src/contract/reply.ts';
import {
  aWardSetUp,
  closeWards,
  ECONOMY,
  INDICATORS,
  MENU,
  OFFICE,
  SUMMARY,
  served,
  TASKS,
  type Ward,
} from './ward.ts';

afterEach(closeWards);

function call<T>(ward: Ward, name: string, ...args: unknown[]): Reply<T> {
  return served(ward.office, name, ...args);
}

function board(ward: Ward): Board {
  const reply = call<Board>(ward, 'loadBoard');
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

function task(ward: Ward, code: string): TaskCard {
  const found = board(ward)
    .units.flatMap((unit) => unit.tasks)
    .find((card) => card.code === code);
  if (!found) throw new Error(`no task ${code}`);
  return found;
}

function save(ward: Ward, code: string, changes: Partial<TaskCard['fields']>): Reply<TaskCard> {
  const base = task(ward, code).fields;
  return call(ward, 'saveTask', { code, base, fields: { ...base, ...changes }, confirmed: '' });
}

describe('opening', () => {
  it('shows a sidebar that needs nothing from elsewhere', () => {
    const ward = aWardSetUp('2026-02-09');

    ward.office.click(MENU, 'Mở bảng cập nhật');

    const page = ward.screen.pages[0];
    expect(page).toMatchObject({ kind: 'sidebar', title: 'Cập nhật kế hoạch' });
    expect(page?.html).not.toMatch(/(src|href)="https?:/);
  });

  it('knows the person’s own unit by the address in Danh bạ', () => {
    const ward = aWardSetUp('2026-02-09');
    const row =
      ward.shown('Danh bạ').findIndex((cells) => cells[0] === 'Phòng Kinh tế, Hạ tầng và Đô thị') + 1;
    ward.office.type('Danh bạ', `D${row}`, ECONOMY.email);

    expect(board(ward.office.as(ECONOMY.email) && ward).ownUnit).toBe('Phòng Kinh tế, Hạ tầng và Đô thị');
  });

  it('gives each unit the tasks that it leads and the indicators that it answers for', () => {
    const ward = aWardSetUp('2026-02-09');

    const rows = board(ward).units.map(({ unit, tasks, indicators }) => [
      unit,
      tasks.length,
      indicators.length,
    ]);

    expect(rows).toEqual([
      ['Văn phòng HĐND và UBND', 5, 0],
      ['Phòng Kinh tế, Hạ tầng và Đô thị', 10, 6],
      ['Phòng Văn hóa – Xã hội', 5, 9],
      ['Trung tâm Phục vụ hành chính công', 1, 2],
      ['Trung tâm Dịch vụ sự nghiệp công', 0, 9],
      ['Ban chỉ huy Quân sự', 1, 1],
      ['Công an phường', 0, 1],
    ]);
  });
});

describe('saving a task', () => {
  it('writes its row and answers with the new judgement', () => {
    const ward = aWardSetUp('2026-02-09');
    ward.office.as(ECONOMY.email);

    const reply = save(ward, 'NV-09', {
      state: 'Hoàn thành',
      completedOn: '30/01/2026',
      document: '05/KH-UBND',
    });

    expect(reply.ok && reply.value.statusLabel).toBe('Hoàn thành đúng hạn');
    expect(ward.cell(TASKS, 'NV-09', 'Ngày hoàn thành').text).toBe('30/01/2026');
    expect(ward.cell(TASKS, 'NV-09', 'Số, ký hiệu văn bản/sản phẩm').text).toBe('05/KH-UBND');
    expect(ward.cell(TASKS, 'NV-09', 'Đánh giá').text).toBe('Hoàn thành đúng hạn');
    expect(ward.cell(TASKS, 'NV-09', 'Người cập nhật').text).toBe('kinhte@chuvanan.vn');
  });

  it('is counted on Tổng hợp once the page asks for that, and not while a colleague’s run is on', () => {
    const ward = aWardSetUp('2026-02-09');
    ward.office.as(ECONOMY.email);
    const paused = () => ward.shown(SUMMARY).find(([label]) => label === 'Tạm dừng')?.[1];
    save(ward, 'NV-09', { state: 'Tạm dừng' });
    expect(paused()).toBe('0');

    ward.world.documentLocked = true;
    expect(call(ward, 'renewSummary')).toEqual({
      ok: false,
      message: expect.stringMatching(/^[A-ZĐ].*\.$/),
    });
    expect(paused()).toBe('0');
    ward.world.documentLocked = false;

    expect(call(ward, 'renewSummary')).toEqual({ ok: true, value: null });
    expect(paused()).toBe('1');
  });

  it('changes no other row', () => {
    const ward = aWardSetUp('2026-02-09');
    const others = () => ward.shown(TASKS).filter((row) => !row.includes('NV-09'));
    const before = others();

    save(ward, 'NV-09', { state: 'Đang thực hiện', progress: '40' });

    expect(others()).toEqual(before);
  });

  it('finds the row by its Mã after people have sorted the sheet', () => {
    const ward = aWardSetUp('2026-02-09');
    const opened = task(ward, 'NV-09').fields;
    const id = ward.office.engine.sheetIdByName(TASKS) ?? 0;
    ward.office.engine.tabs.insertRows(id, 6, 2);

    const reply = call<TaskCard>(ward, 'saveTask', {
      code: 'NV-09',
      base: opened,
      fields: { ...opened, difficulty: 'Chờ vốn' },
      confirmed: '',
    });

    expect(reply.ok).toBe(true);
    expect(ward.cell(TASKS, 'NV-09', 'Khó khăn, vướng mắc')).toMatchObject({ row: 15, text: 'Chờ vốn' });
  });

  it('refuses wrong fields with a sentence for each, and writes nothing', () => {
    const ward = aWardSetUp('2026-02-09');

    const reply = save(ward, 'NV-09', { progress: '150', completedOn: '01/03/2026', evidenceLink: 'abc' });

    expect(reply).toEqual({
      ok: false,
      message: 'Chưa lưu: có 3 ô cần xem lại.',
      fields: {
        progress: 'Tiến độ «150» nằm ngoài khoảng 0–100. Hãy nhập số từ 0 đến 100.',
        completedOn: 'Ngày hoàn thành 01/03/2026 chưa đến. Hãy nhập ngày đã hoàn thành thực tế.',
        evidenceLink:
          '«abc» không phải là liên kết. Hãy dán địa chỉ bắt đầu bằng https://, ví dụ https://chuvanan.gov.vn/vb/12.',
      },
    });
    expect(ward.cell(TASKS, 'NV-09', 'Cập nhật lúc').text).toBe('');
  });

  it('is not let through by the answer to another question', () => {
    const ward = aWardSetUp('2026-02-09');
    const base = task(ward, 'NV-09').fields;
    const fields = { ...base, completedOn: '05/02/2026' };
    const sent = (confirmed: string) => call(ward, 'saveTask', { code: 'NV-09', base, fields, confirmed });

    const asked = sent('progress');

    expect(asked).toMatchObject({ ok: false, question: true });
    expect(asked.ok || Object.keys(asked.fields ?? {})).toEqual(['state']);
    expect(sent('progress,state')).toMatchObject({ ok: true });
  });

  it('takes no day of completion beside a state that nobody can read', () => {
    const ward = aWardSetUp('2026-02-09');
    ward.office.type(TASKS, ward.cell(TASKS, 'NV-09', 'Tình trạng').a1, 'Xong');

    expect(save(ward, 'NV-09', { completedOn: '05/02/2026' })).toMatchObject({
      ok: false,
      fields: {
        state:
          'Tình trạng «Xong» không có trong danh mục. Hãy chọn: Chưa thực hiện, Đang thực hiện, Hoàn thành, Tạm dừng.',
      },
    });
    expect(save(ward, 'NV-09', { difficulty: 'Thiếu vốn' })).toMatchObject({ ok: true });
  });

  it('does not overwrite what a colleague has typed meanwhile', () => {
    const ward = aWardSetUp('2026-02-09');
    const opened = task(ward, 'NV-09').fields;
    ward.office.type(TASKS, ward.cell(TASKS, 'NV-09', 'Khó khăn, vướng mắc').a1, 'Thiếu vốn');

    const reply = call<TaskCard>(ward, 'saveTask', {
      code: 'NV-09',
      base: opened,
      fields: { ...opened, difficulty: 'Chậm giao đất' },
      confirmed: '',
    });

    expect(reply).toEqual({
      ok: false,
      message: 'Chưa lưu: 1 ô vừa được người khác sửa. Hãy chọn giữ nội dung nào ở từng ô rồi lưu lại.',
      theirs: { difficulty: 'Thiếu vốn' },
      by: OFFICE.email,
    });
    expect(ward.cell(TASKS, 'NV-09', 'Khó khăn, vướng mắc').text).toBe('Thiếu vốn');
  });

  it('shows what a colleague has changed in a field that the saved one cannot be read without', () => {
    const ward = aWardSetUp('2026-05-20');
    const type = (tab: string, code: string, header: string, text: string) =>
      ward.office.type(tab, ward.cell(tab, code, header).a1, text);
    type(INDICATORS, 'CT-05', 'Kỳ số liệu', '03/2026');
    type(INDICATORS, 'CT-05', 'Kết quả thực hiện', '150');
    type(TASKS, 'NV-09', 'Tình trạng', 'Hoàn thành');
    const { units } = board(ward);
    const figure = units.flatMap(({ indicators }) => indicators).find(({ code }) => code === 'CT-05')?.fields;
    const done = task(ward, 'NV-09').fields;
    type(INDICATORS, 'CT-05', 'Kỳ số liệu', '04/2026');
    type(TASKS, 'NV-09', 'Tình trạng', 'Đang thực hiện');
    const before = [INDICATORS, TASKS, 'Số liệu tháng', 'Nhật ký'].map(ward.shown);
    const sent = <F extends object>(code: string, base: F, changes: Partial<F>) => ({
      code,
      base,
      fields: { ...base, ...changes },
      confirmed: 'state,progress,result',
    });

    // A figure of March would go to April.
    expect(call(ward, 'saveIndicator', sent('CT-05', { ...figure }, { result: '155' }))).toMatchObject({
      ok: false,
      theirs: { period: '04/2026' },
    });
    expect(call(ward, 'saveTask', sent('NV-09', done, { completedOn: '10/05/2026' }))).toMatchObject({
      ok: false,
      theirs: { state: 'Đang thực hiện' },
    });
    expect([INDICATORS, TASKS, 'Số liệu tháng', 'Nhật ký'].map(ward.shown)).toEqual(before);
    expect(call(ward, 'saveTask', sent('NV-09', done, { document: '05/KH-UBND' }))).toMatchObject({
      ok: true,
    });
  });

  it.each([
    ['stripped', 'text'],
    ['stored', 'formula'],
  ] as const)(
    'keeps a hostile text a text (apostrophe %s, "=" as %s)',
    (apostropheInTextCell, equalsInTextCell) => {
      const ward = aWardSetUp('2026-02-09', { readings: { apostropheInTextCell, equalsInTextCell } });
      const text = '=IMPORTXML("http://x.vn"; "//a")';

      const reply = save(ward, 'NV-09', { difficulty: text });

      expect(reply.ok && reply.value.fields.difficulty).toBe(text);
      expect(task(ward, 'NV-09').fields.difficulty).toBe(text);
    },
  );

  it('says so when the row is gone', () => {
    const ward = aWardSetUp('2026-02-09');
    const opened = task(ward, 'NV-09').fields;
    const at = ward.cell(TASKS, 'NV-09', 'Mã');
    ward.office.clear(TASKS, `A${at.row}:${at.a1}`);

    expect(call(ward, 'saveTask', { code: 'NV-09', base: opened, fields: opened, confirmed: '' })).toEqual({
      ok: false,
      message:
        'Không tìm thấy dòng mang mã NV-09: có thể dòng đã bị xóa. Hãy quay về danh sách rồi bấm «Tải lại»; nội dung vừa nhập vẫn còn trên biểu mẫu để sao chép.',
    });
  });

  it('goes to neither of two rows that carry the same Mã', () => {
    const ward = aWardSetUp('2026-02-09');
    const { row, a1 } = ward.cell(TASKS, 'NV-09', 'Mã');
    const opened = task(ward, 'NV-09').fields;
    ward.office.copyPaste(TASKS, `A${row}:${a1}`, TASKS, 30, 1);
    const before = ward.shown(TASKS);

    const fields = { ...opened, difficulty: 'Chờ vốn' };
    expect(call(ward, 'saveTask', { code: 'NV-09', base: opened, fields, confirmed: '' })).toEqual({
      ok: false,
      message: `Mã NV-09 đang đứng ở hai dòng (dòng ${row} và 30) nên chưa lưu. Hãy nhờ Văn phòng chọn Kế hoạch 2026 ▸ Quản trị ▸ Kiểm tra và sửa trang tính; nội dung vừa nhập vẫn còn trên biểu mẫu.`,
    });
    expect(ward.shown(TASKS)).toEqual(before);
  });

  it('that Google refuses leaves no line in Nhật ký', () => {
    const ward = aWardSetUp('2026-02-09');
    const { engine } = ward.office;
    const opened = task(ward, 'NV-09').fields;
    engine.protections.add({
      sheetId: engine.sheetIdByName(TASKS) ?? -1,
      range: null,
      unprotected: [],
      description: 'khóa sổ',
      warningOnly: false,
      editors: [],
      domainEdit: false,
    });
    ward.office.as(ECONOMY.email);

    const fields = { ...opened, difficulty: 'Chờ vốn' };
    const reply = call(ward, 'saveTask', { code: 'NV-09', base: opened, fields, confirmed: '' });

    expect(reply).toMatchObject({ ok: false });
    expect(
      ward
        .shown('Nhật ký')
        .slice(4)
        .flat()
        .filter((text) => text !== ''),
    ).toEqual([]);
  });

  it.each([[null], ['x'], [{ code: 'NV-09' }], [{ code: '../..', fields: {}, base: {} }], [[]]])(
    'refuses the malformed request %j',
    (request) => {
      const ward = aWardSetUp('2026-02-09');

      expect(call(ward, 'saveTask', request)).toEqual({
        ok: false,
        message: 'Dữ liệu gửi lên không đúng dạng. Hãy đóng và mở lại bảng cập nhật.',
      });
    },
  );

  it('waits its turn, and says so when a colleague’s run does not end', () => {
    const ward = aWardSetUp('2026-02-09');
    const opened = task(ward, 'NV-09').fields;
    ward.world.documentLocked = true;

    expect(call(ward, 'saveTask', { code: 'NV-09', base: opened, fields: opened, confirmed: '' })).toEqual({
      ok: false,
      message: 'Đang có người khác chạy tiện ích trên bảng tính này. Hãy chờ khoảng một phút rồi làm lại.',
    });
  });
});

describe('saving an indicator', () => {
  function indicator(ward: Ward, code: string): IndicatorCard {
    const found = board(ward)
      .units.flatMap((unit) => unit.indicators)
      .find((card) => card.code === code);
    if (!found) throw new Error(`no indicator ${code}`);
    return found;
  }

  function report(
    ward: Ward,
    code: string,
    changes: Partial<IndicatorCard['fields']>,
    confirmed = '',
  ): Reply<IndicatorCard> {
    const base = indicator(ward, code).fields;
    return call(ward, 'saveIndicator', { code, base, fields: { ...base, ...changes }, confirmed });
  }

  it('writes its row and compares it with the plan', () => {
    const ward = aWardSetUp('2026-06-20');

    const reply = report(ward, 'CT-07', { period: '06/2026', result: '92,5' });

    expect(reply.ok && reply.value.statusLabel).toBe('Vượt');
    expect(ward.cell(INDICATORS, 'CT-07', 'Kết quả thực hiện').text).toBe('92,5');
    expect(ward.cell(INDICATORS, 'CT-07', 'Kỳ số liệu').text).toBe('06/2026');
  });

  it('asks about a doubtful figure, and takes it once it is confirmed', () => {
    const ward = aWardSetUp('2026-06-20');
    const doubtful = { period: '06/2026', result: '0,9' };

    const asked = report(ward, 'CT-07', doubtful);

    expect(asked).toMatchObject({ ok: false, question: true });
    expect(asked.ok || Object.keys(asked.fields ?? {})).toEqual(['result']);
    expect(ward.cell(INDICATORS, 'CT-07', 'Kết quả thực hiện').text).toBe('');

    expect(report(ward, 'CT-07', doubtful, 'result').ok).toBe(true);
    expect(ward.cell(INDICATORS, 'CT-07', 'Kết quả thực hiện').text).toBe('0,9');
  });

  it('files, corrects and withdraws the figure of an earlier period', () => {
    const ward = aWardSetUp('2026-06-20');
    const figure = (value: string, base: string) =>
      call<IndicatorCard>(ward, 'saveFigure', { code: 'CT-05', period: '03/2026', value, base });
    const history = (reply: Reply<IndicatorCard>) => reply.ok && reply.value.history;

    expect(history(figure('70', ''))).toEqual([{ period: '2026-03', text: '70' }]);
    expect(history(figure('75', '70'))).toEqual([{ period: '2026-03', text: '75' }]);
    expect(figure('80', '70')).toMatchObject({ ok: false, theirs: { value: '75' } });
    expect(history(figure('', '75'))).toEqual([]);
  });
});

describe('the selected row', () => {
  function select(ward: Ward, tab: string, row: number): void {
    const sheetId = ward.office.engine.sheetIdByName(tab) ?? 0;
    ward.office.engine.selection.set({ sheetId, row, column: 2, rows: 1, columns: 1 });
  }

  it('is told by its Mã, with the board and on asking', () => {
    const ward = aWardSetUp('2026-02-09');
    select(ward, TASKS, ward.cell(TASKS, 'NV-11', 'Mã').row);

    expect(board(ward).selected).toBe('NV-11');
    expect(call(ward, 'loadSelection')).toEqual({ ok: true, value: { code: 'NV-11' } });
  });

  it('is none outside the rows of the appendices', () => {
    const ward = aWardSetUp('2026-02-09');
    select(ward, TASKS, 1);
    expect(call(ward, 'loadSelection')).toEqual({ ok: true, value: { code: '' } });
    select(ward, 'Danh bạ', 3);
    expect(call(ward, 'loadSelection')).toEqual({ ok: true, value: { code: '' } });
    expect(board(ward).selected).toBe('');
  });
});
