// Soát kế hoạch on the built add-in: what the plan leaves open is handed to the page, and each answer does what it says.

import type { ReviewData } from '../../src/contract/review.ts';
import { listOf } from '../../src/contract/review-list.ts';
import { readReview } from '../../src/contract/review-schema.ts';
import { aWardSetUp, closeWards, INDICATORS, MENU, SUMMARY, TASKS, type Ward } from './ward.ts';

afterEach(closeWards);

type Reply = { ok: true; value: ReviewData } | { ok: false; message: string };

/** The server's own reply, where Google carries it. */
function ask(ward: Ward, name: string, request?: unknown): Reply {
  const call = ward.office.call(name, ...(request === undefined ? [] : [request]));
  if (!call.ok) throw new Error('Google did not carry the reply');
  return call.value as Reply;
}

const load = (ward: Ward) => ask(ward, 'loadReview');

function dataOf(reply: Reply): ReviewData {
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

const open = (data: ReviewData) => listOf(data).findings.filter(({ answer }) => answer === null);

/** As the page asks it, for the finding whose id begins so. */
function answer(ward: Ward, id: string, choice: string, value = '', words = ''): Reply {
  const finding = listOf(dataOf(load(ward))).findings.find((candidate) => candidate.id.startsWith(id));
  const place = finding?.places[0];
  return ask(ward, 'answerReview', {
    id: finding?.id ?? id,
    choice,
    value,
    register: place?.register ?? '',
    code: place?.code ?? '',
    field: place?.field ?? '',
    row: String(place?.row ?? ''),
    words,
  });
}

const notices = (ward: Ward) => ward.shown(SUMMARY).map((row) => `${row[0]} | ${row[1]}`);

describe('the review', () => {
  it('finds the plan’s 34 open points in the sheet that setup has built', () => {
    const data = dataOf(load(aWardSetUp('2026-02-09')));

    expect(readReview(data)).toBe(data);
    expect(open(data)).toHaveLength(34);
    expect(open(data).find(({ about }) => about.code === 'deadlineFixed')?.places).toEqual([
      {
        register: 'tasks',
        row: 20,
        code: 'NV-16',
        field: 'printedDeadline',
        tab: TASKS,
        cell: 'E20',
        header: 'Thời hạn',
      },
    ]);
  });

  it('is called for on Tổng hợp until it was opened, then by the number of points that are left', () => {
    const ward = aWardSetUp('2026-02-09');
    const path = 'xem Kế hoạch 2026 ▸ Quản trị ▸ Soát kế hoạch';
    expect(notices(ward)).toContain(`Kế hoạch chưa được soát lần nào: ${path} | 1`);

    ward.office.call('keepOpenPoints', { count: '34' });
    ward.office.click(MENU, 'Làm mới đánh giá và tổng hợp');
    expect(notices(ward)).toContain(`Điểm của kế hoạch cần Văn phòng quyết định: ${path} | 34`);

    ward.office.call('keepOpenPoints', { count: '0' });
    ward.office.click(MENU, 'Làm mới đánh giá và tổng hợp');
    expect(notices(ward).join()).not.toContain('Soát kế hoạch');
  });
});

describe('an answer', () => {
  it('closes its point for good and leaves the plan as printed', () => {
    const ward = aWardSetUp('2026-02-09');
    const before = ward.shown(TASKS);

    const after = dataOf(answer(ward, 'foreignYear:NV-17', 'misprint', '2026'));

    expect(open(after)).toHaveLength(33);
    expect(after.answers['foreignYear:NV-17:2025']).toEqual({
      choice: 'misprint',
      value: '2026',
      on: '2026-02-09',
    });
    expect(ward.shown(TASKS)).toEqual(before);
  });

  it('may be taken back', () => {
    const ward = aWardSetUp('2026-02-09');
    answer(ward, 'foreignYear:NV-17', 'misprint', '2026');

    const again = ask(ward, 'reopenReview', { id: 'foreignYear:NV-17:2025' });

    expect(open(dataOf(again))).toHaveLength(34);
  });

  it('that confirms an owner takes the flag and the notice away', () => {
    const ward = aWardSetUp('2026-02-09');
    const owner = 'Phân công các cơ quan, đơn vị chịu trách nhiệm';
    expect(ward.cell(INDICATORS, 'CT-03', owner).note).toContain('⚑');

    answer(ward, 'ownerUnconfirmed:CT-03', 'keep', 'Phòng Kinh tế, Hạ tầng và Đô thị');
    answer(ward, 'ownerUnconfirmed:CT-04', 'setOwner', 'Phòng Kinh tế, Hạ tầng và Đô thị');

    expect(ward.cell(INDICATORS, 'CT-03', owner).note).toBe('');
    expect(ward.cell(INDICATORS, 'CT-04', owner)).toMatchObject({
      text: 'Phòng Kinh tế, Hạ tầng và Đô thị',
      note: '',
    });
    expect(notices(ward).join()).not.toContain('chưa xác nhận đơn vị');
  });

  it('that chooses a spelling is kept in Danh bạ, where every form still means this person', () => {
    const ward = aWardSetUp('2026-02-09');
    const forms = 'Nguyễn Tiến Hiển; Nguyễn Tiến Hiện; Nguyễn Tiến Hiền';

    const after = dataOf(answer(ward, 'spellings:nguyễn tiến', 'setSpelling', 'Nguyễn Tiến Hiển', forms));

    const row = ward.shown('Danh bạ').find((cells) => cells[0] === 'Nguyễn Tiến Hiển');
    expect(row?.slice(0, 6)).toEqual([
      'Nguyễn Tiến Hiển',
      'Lãnh đạo',
      'Nguyễn Tiến Hiện; Nguyễn Tiến Hiền',
      '',
      '',
      'Văn phòng đã xác nhận cách viết ngày 09/02/2026.',
    ]);
    expect(
      open(after)
        .map(({ id }) => id)
        .join(),
    ).not.toContain('hiển');
    expect(ward.cell(TASKS, 'NV-15', 'Lãnh đạo UBND phường chỉ đạo').text).toContain('Hiền');
    expect(ward.shown(SUMMARY).find((cells) => cells[0] === 'Nguyễn Tiến Hiển')?.[1]).toBe('12');
  });

  it('that sets a day fills Hạn điều chỉnh and judges the row anew', () => {
    const ward = aWardSetUp('2026-02-09');
    ward.office.type(TASKS, ward.cell(TASKS, 'NV-05', 'Thời hạn').a1, 'sớm');
    ward.office.click(MENU, 'Làm mới đánh giá và tổng hợp');
    expect(ward.cell(TASKS, 'NV-05', 'Đánh giá').text).toBe('Cần Văn phòng nhập hạn');

    answer(ward, 'deadlineUnreadable:NV-05', 'setDeadline', '2026-06-30');

    expect(ward.cell(TASKS, 'NV-05', 'Hạn điều chỉnh').text).toBe('30/06/2026');
    expect(ward.cell(TASKS, 'NV-05', 'Lý do điều chỉnh').text).toBe(
      'Văn phòng xác định khi soát kế hoạch ngày 09/02/2026.',
    );
    expect(ward.cell(TASKS, 'NV-05', 'Đánh giá').text).toBe('Trong hạn');
  });

  it('that lets deadlines stand on their day changes the setting, and 31/01 is late from 01/02', () => {
    const ward = aWardSetUp('2026-02-09');

    answer(ward, 'deadlineMoved:2026-01-31', 'stopMoving', '2026-01-31');

    expect(ward.cell(TASKS, 'NV-01', 'Hạn hiệu lực').text).toBe('31/01/2026');
    expect(ward.cell(TASKS, 'NV-01', 'Số ngày quá hạn').text).toBe('9');
  });

  it('that finishes a title writes it above the table', () => {
    const ward = aWardSetUp('2026-02-09');

    answer(ward, 'titleUnnumbered:tasks', 'retype', 'PHỤ LỤC II');

    expect(ward.shown(TASKS)[0]?.[0]).toBe('PHỤ LỤC II');
  });

  it('finds its row by Mã after people have sorted the sheet', () => {
    const ward = aWardSetUp('2026-02-09');
    const listed = listOf(dataOf(load(ward))).findings.find(({ id }) => id.startsWith('deadlineFixed'));
    ward.office.sort(TASKS, 'A5:V26', 2);

    ward.office.call('answerReview', {
      id: listed?.id ?? '',
      choice: 'setDeadline',
      value: '2026-03-31',
      register: 'tasks',
      code: 'NV-16',
      field: 'printedDeadline',
      row: '20',
      words: '',
    });

    expect(ward.cell(TASKS, 'NV-16', 'Hạn điều chỉnh').text).toBe('31/03/2026');
  });

  it.each([
    ['an unknown answer', { choice: 'erase' }],
    ['a computed column', { choice: 'retype', field: 'status', value: 'Đạt' }],
    ['a row of data as a title', { choice: 'retype', field: 'title', row: '9', value: 'x', code: '' }],
    ['a day of another age', { choice: 'setDeadline', value: '2062-01-01' }],
    ['an endless text', { choice: 'retype', field: 'name', value: 'x'.repeat(501) }],
  ])('with %s is refused and changes nothing', (_what, wrong) => {
    const ward = aWardSetUp('2026-02-09');
    const before = ward.shown(TASKS);

    const reply = ask(ward, 'answerReview', {
      id: 'x',
      value: '',
      register: 'tasks',
      code: 'NV-05',
      field: 'name',
      row: '',
      words: '',
      ...wrong,
    });

    expect(reply).toEqual({
      ok: false,
      message: 'Dữ liệu gửi lên không đúng dạng. Hãy đóng và mở lại bảng cập nhật.',
    });
    expect(ward.shown(TASKS)).toEqual(before);
  });

  it('to a point that a colleague has decided meanwhile says so', () => {
    const ward = aWardSetUp('2026-02-09');
    answer(ward, 'foreignYear:NV-17', 'misprint', '2026');

    expect(answer(ward, 'foreignYear:NV-17', 'keep')).toEqual({
      ok: false,
      message: 'Điểm này không còn hoặc đã có người quyết định. Hãy bấm «Tải lại» để xem danh sách mới.',
    });
  });

  it('cut off after any call is given again with the same outcome', () => {
    const whole = aWardSetUp('2026-02-09');
    answer(whole, 'deadlineMoved:2026-01-31', 'stopMoving', '2026-01-31');
    const expected = [whole.shown('Cấu hình'), whole.shown(TASKS)];

    for (const nth of [3, 9, 15, 21, 27, 33]) {
      const ward = aWardSetUp('2026-02-09');
      ward.office.fault = (_method, call) => {
        if (call === nth) throw new Error('killed');
      };
      ward.office.call('answerReview', {
        id: 'deadlineMoved:2026-01-31:2026-02-02',
        choice: 'stopMoving',
        value: '2026-01-31',
        register: '',
        code: '',
        field: '',
        row: '',
        words: '',
      });
      ward.office.fault = undefined;
      answer(ward, 'deadlineMoved:2026-01-31', 'stopMoving', '2026-01-31');
      ward.office.click(MENU, 'Làm mới đánh giá và tổng hợp');

      expect([ward.shown('Cấu hình'), ward.shown(TASKS)]).toEqual(expected);
    }
  });
});

describe('showing a cell', () => {
  it('selects it, and says so when it is gone', () => {
    const ward = aWardSetUp('2026-02-09');

    expect(ask(ward, 'showCell', { tab: TASKS, cell: 'E20' })).toEqual({ ok: true, value: null });
    expect(ward.office.engine.tabs.name(ward.office.engine.tabs.active())).toBe(TASKS);
    expect(ask(ward, 'showCell', { tab: TASKS, cell: 'E20000' })).toEqual({
      ok: false,
      message: 'Không tìm thấy ô E20000 ở trang «Phụ lục II»: trang tính vừa được sửa. Hãy bấm «Tải lại».',
    });
  });
});
