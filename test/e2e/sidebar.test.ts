// The sidebar's server functions on the built add-in, called as google.script.run calls them.
import type { Board, IndicatorCard, TaskCard } from '../../src/contract/card.ts';
import type { Reply } from '../../src/contract/reply.ts';
import { aWardSetUp, closeWards, ECONOMY, INDICATORS, MENU, TASKS, type Ward } from './ward.ts';

afterEach(closeWards);

function call<T>(ward: Ward, name: string, ...args: unknown[]): Reply<T> {
  const reply = ward.office.call(name, ...args);
  if (!reply.ok) throw new Error(reply.message);
  return reply.value as Reply<T>;
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
  return call(ward, 'saveTask', { code, base, fields: { ...base, ...changes } });
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

  it('changes no other row', () => {
    const ward = aWardSetUp('2026-02-09');
    const others = () => ward.shown(TASKS).filter((row) => row[20] !== 'NV-09');
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

  it('does not overwrite what a colleague has typed meanwhile', () => {
    const ward = aWardSetUp('2026-02-09');
    const opened = task(ward, 'NV-09').fields;
    ward.office.type(TASKS, ward.cell(TASKS, 'NV-09', 'Khó khăn, vướng mắc').a1, 'Thiếu vốn');

    const reply = call<TaskCard>(ward, 'saveTask', {
      code: 'NV-09',
      base: opened,
      fields: { ...opened, difficulty: 'Chậm giao đất' },
    });

    expect(reply).toMatchObject({
      ok: false,
      fields: {
        difficulty:
          'Ô này vừa được người khác sửa thành «Thiếu vốn». Hãy tải lại để xem, rồi nhập lại nếu cần.',
      },
    });
    expect(ward.cell(TASKS, 'NV-09', 'Khó khăn, vướng mắc').text).toBe('Thiếu vốn');
  });

  it.each([
    ['stripped', 'text'],
    ['stored', 'formula'],
  ] as const)(
    'keeps a hostile text a text (apostrophe %s, "=" as %s)',
    (apostropheInTextCell, equalsInTextCell) => {
      const ward = aWardSetUp('2026-02-09', { apostropheInTextCell, equalsInTextCell });
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
    ward.office.clear(TASKS, `A${at.row}:U${at.row}`);

    expect(call(ward, 'saveTask', { code: 'NV-09', base: opened, fields: opened })).toEqual({
      ok: false,
      message:
        'Không tìm thấy dòng mang mã NV-09: có thể dòng đã bị xóa. Hãy bấm «Tải lại»; nội dung vừa nhập vẫn còn trên biểu mẫu để sao chép.',
    });
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

    expect(call(ward, 'saveTask', { code: 'NV-09', base: opened, fields: opened })).toEqual({
      ok: false,
      message: 'Đang có người khác chạy tiện ích trên bảng tính này. Hãy chờ khoảng một phút rồi làm lại.',
    });
  });
});

describe('saving an indicator', () => {
  it('writes its row and compares it with the plan', () => {
    const ward = aWardSetUp('2026-06-20');
    const card = board(ward)
      .units.flatMap((unit) => unit.indicators)
      .find((indicator) => indicator.code === 'CT-07') as IndicatorCard;

    const reply = call<IndicatorCard>(ward, 'saveIndicator', {
      code: 'CT-07',
      base: card.fields,
      fields: { ...card.fields, period: '06/2026', result: '92,5' },
    });

    expect(reply.ok && reply.value.statusLabel).toBe('Vượt');
    expect(ward.cell(INDICATORS, 'CT-07', 'Kết quả thực hiện').text).toBe('92,5');
    expect(ward.cell(INDICATORS, 'CT-07', 'Kỳ số liệu').text).toBe('06/2026');
  });
});
