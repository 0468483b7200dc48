// Soát kế hoạch on the built add-in: what the plan leaves open is handed to the page, and each answer does what it says.

import type { ReviewData } from '../../src/contract/review.ts';
import { listOf } from '../../src/contract/review-list.ts';
import { readReview } from '../../src/contract/review-schema.ts';
import { leftoversOf, some } from './disturbances.ts';
import {
  aWardAgain,
  aWardSetUp,
  closeWards,
  ECONOMY,
  INDICATORS,
  OFFICE,
  officeWork,
  REFRESH,
  SUMMARY,
  served,
  TASKS,
  type Ward,
} from './ward.ts';

afterEach(closeWards);

type Reply = { ok: true; value: ReviewData } | { ok: false; message: string };

function ask({ office }: Ward, name: string, ...request: readonly unknown[]): Reply {
  return served(office, name, ...request);
}

const load = (ward: Ward) => ask(ward, 'loadReview');

function dataOf(reply: Reply): ReviewData {
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

const open = (data: ReviewData) => listOf(data).findings;

type Request = Readonly<Record<string, string>>;

/** What the page sends for the finding whose id begins so, as it stands in `data`. */
function requestFor(data: ReviewData, id: string, choice: string, value = '', words = ''): Request {
  const finding = open(data).find((candidate) => candidate.id.startsWith(id));
  const place = finding?.places[0];
  const named =
    place && finding && (('row' in finding.about && finding.about.row !== '') || place.field === 'title');
  return {
    id: finding?.id ?? id,
    choice,
    value,
    register: named ? place.register : '',
    code: named ? place.code : '',
    field: named ? place.field : '',
    row: named ? String(place.row) : '',
    before: named ? finding.before : '',
    words,
    point: 'Điểm cần quyết định',
    said: 'Viết đúng là «Nguyễn Tiến Hiện»',
  };
}

function answer(ward: Ward, id: string, choice: string, value = '', words = ''): Reply {
  return ask(ward, 'answerReview', requestFor(dataOf(load(ward)), id, choice, value, words));
}

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
    expect(officeWork(ward)).toContain(`Kế hoạch chưa được soát lần nào: ${path} | 1`);

    ward.office.call('keepOpenPoints', { count: '34' });
    ward.office.click(...REFRESH);
    expect(officeWork(ward)).toContain(`Điểm của kế hoạch cần Văn phòng quyết định: ${path} | 34`);

    ward.office.call('keepOpenPoints', { count: '0' });
    ward.office.click(...REFRESH);
    expect(officeWork(ward).join()).not.toContain('Soát kế hoạch');
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
      by: OFFICE.email,
      point: 'Điểm cần quyết định',
      said: 'Viết đúng là «Nguyễn Tiến Hiện»',
    });
    expect(listOf(after).decided.map(({ id }) => id)).toEqual(['foreignYear:NV-17:2025']);
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
    expect(officeWork(ward).join()).not.toContain('chưa xác nhận đơn vị');
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
    expect(ward.shown(SUMMARY).find((cells) => cells[0]?.startsWith('Nguyễn Tiến Hiển\n'))?.[1]).toBe('12');
  });

  it('that sets a day fills Hạn điều chỉnh and judges the row anew', () => {
    const ward = aWardSetUp('2026-02-09');
    ward.office.type(TASKS, ward.cell(TASKS, 'NV-05', 'Thời hạn').a1, 'sớm');
    ward.office.click(...REFRESH);
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
    const request = requestFor(dataOf(load(ward)), 'deadlineFixed', 'setDeadline', '2026-03-31');
    ward.office.sort(TASKS, 'A5:V26', 2);

    ask(ward, 'answerReview', request);

    expect(ward.cell(TASKS, 'NV-16', 'Hạn điều chỉnh').text).toBe('31/03/2026');
  });

  it('stays among the decided when its point is gone, and is asked for again when its effect is undone', () => {
    const ward = aWardSetUp('2026-02-09');
    const owner = 'Phân công các cơ quan, đơn vị chịu trách nhiệm';
    const after = dataOf(
      answer(ward, 'ownerUnconfirmed:CT-04', 'setOwner', 'Phòng Kinh tế, Hạ tầng và Đô thị'),
    );

    expect(open(after)).toHaveLength(33);
    expect(listOf(after).decided).toHaveLength(1);

    const printed = 'Phòng Văn hóa – Xã hội, Trung tâm Dịch vụ sự nghiệp công';
    ward.office.type(INDICATORS, ward.cell(INDICATORS, 'CT-04', owner).a1, printed);
    expect(open(dataOf(load(ward)))).toHaveLength(34);
  });

  it('is Văn phòng’s to give: another unit sees the list and is refused', () => {
    const ward = aWardSetUp('2026-02-09');
    const request = requestFor(dataOf(load(ward)), 'foreignYear:NV-17', 'misprint', '2026');
    ward.office.as(ECONOMY.email);

    expect(dataOf(load(ward)).mayDecide).toBe(false);
    expect(ask(ward, 'answerReview', request)).toMatchObject({ ok: false });
    expect(ask(ward, 'reopenReview', { id: request.id })).toMatchObject({ ok: false });
    expect(open(dataOf(load(ward)))).toHaveLength(34);
  });

  it('leaves lines in Nhật ký: the decision, and each cell that it changed, under the person’s name', () => {
    const ward = aWardSetUp('2026-02-09');

    answer(ward, 'deadlineFixed', 'setDeadline', '2026-03-31');
    ward.office.click(...REFRESH);

    expect(
      ward
        .shown('Nhật ký')
        .slice(4)
        .map((row) => row.slice(1).join(' | ')),
    ).toEqual([
      'vanphong@chuvanan.vn | Phụ lục II | NV-16 | Hạn điều chỉnh | (trống) | «31/03/2026» | Soát kế hoạch',
      'vanphong@chuvanan.vn | Phụ lục II | NV-16 | Lý do điều chỉnh | (trống) | «Văn phòng xác định khi soát kế hoạch ngày 09/02/2026.» | Soát kế hoạch',
      'vanphong@chuvanan.vn | Phụ lục II | NV-16 |  | «Điểm cần quyết định» | «Viết đúng là Nguyễn Tiến Hiện» | Soát kế hoạch',
    ]);
  });

  it('does not overwrite what a colleague has entered meanwhile, and keeps a reason that was written', () => {
    const ward = aWardSetUp('2026-02-09');
    const data = dataOf(load(ward));
    const owner = requestFor(data, 'ownerUnconfirmed:CT-04', 'setOwner', 'Phòng Kinh tế, Hạ tầng và Đô thị');
    const deadline = requestFor(data, 'deadlineFixed', 'setDeadline', '2026-03-31');
    const title = requestFor(data, 'titleUnnumbered:tasks', 'retype', 'PHỤ LỤC II');
    const type = (tab: string, code: string, header: string, text: string) =>
      ward.office.type(tab, ward.cell(tab, code, header).a1, text);
    type(INDICATORS, 'CT-04', 'Phân công các cơ quan, đơn vị chịu trách nhiệm', 'Công an phường');
    type(TASKS, 'NV-16', 'Hạn điều chỉnh', '20/3/2026');
    ward.office.insertRows(TASKS, 0);
    ward.office.type(TASKS, 'A1', 'Ghi chú của Văn phòng');

    for (const request of [owner, deadline, title])
      expect(ask(ward, 'answerReview', request)).toMatchObject({ ok: false });

    expect(ward.cell(INDICATORS, 'CT-04', 'Phân công các cơ quan, đơn vị chịu trách nhiệm').text).toBe(
      'Công an phường',
    );
    expect(ward.cell(TASKS, 'NV-16', 'Hạn điều chỉnh').text).toBe('20/03/2026');
    expect(ward.shown(TASKS)[0]?.[0]).toBe('Ghi chú của Văn phòng');
  });

  it('adds to a reason for a deadline that stood there, and takes none away', () => {
    const ward = aWardSetUp('2026-02-09');
    ward.office.type(TASKS, ward.cell(TASKS, 'NV-16', 'Lý do điều chỉnh').a1, 'Theo Nghị quyết 12');

    answer(ward, 'deadlineFixed', 'setDeadline', '2026-03-31');

    expect(ward.cell(TASKS, 'NV-16', 'Lý do điều chỉnh').text).toBe(
      'Theo Nghị quyết 12; Văn phòng xác định khi soát kế hoạch ngày 09/02/2026.',
    );
  });

  it('to a copied row with the same Mã changes the row that was shown', () => {
    const ward = aWardSetUp('2026-02-09');
    const at = ward.cell(TASKS, 'NV-05', 'Thời hạn');
    ward.office.copyPaste(TASKS, `A${at.row}:V${at.row}`, TASKS, 27, 1);
    ward.office.type(TASKS, 'E27', 'sớm');

    answer(ward, 'deadlineUnreadable:NV-05', 'setDeadline', '2026-06-30');

    expect(ward.shown(TASKS)[26]?.[7]).toBe('30/06/2026');
    expect(ward.cell(TASKS, 'NV-05', 'Hạn điều chỉnh').text).toBe('');
  });

  it.each<[string, Request]>([
    ['an unknown answer', { choice: 'erase' }],
    ['a computed column', { choice: 'retype', field: 'status', value: 'Đạt' }],
    ['another column than a target', { choice: 'retype', field: 'name', value: 'x' }],
    ['an owner for a task', { choice: 'setOwner', field: 'leadUnit', value: 'x' }],
    ['a day of another age', { choice: 'setDeadline', value: '2062-01-01' }],
    ['an endless text', { value: 'x'.repeat(501) }],
    ['an endless id', { id: 'x'.repeat(501) }],
    ['a task that is not there', { choice: 'linkTask', value: 'NV-99' }],
    ['a unit that is not there', { choice: 'listUnits', value: 'Hội Nông dân' }],
    ['a name for nobody', { choice: 'setSpelling', value: '', words: 'Nguyễn Thị Hòa' }],
    ['a name that was not offered', { choice: 'setSpelling', value: 'Ai đó', words: 'Nguyễn Thị Hòa' }],
    ['a unit without a name', { choice: 'addUnit', value: '  ' }],
    ['another name of no unit', { choice: 'addAlias', value: 'Hội Nông dân', words: 'HND' }],
  ])('with %s is refused and changes nothing', (_what, wrong) => {
    const ward = aWardSetUp('2026-02-09');
    const before = [ward.shown(TASKS), ward.shown('Danh bạ')];
    const request = requestFor(dataOf(load(ward)), 'foreignYear:NV-17', 'keep');

    const reply = ask(ward, 'answerReview', { ...request, ...wrong });

    expect(reply).toEqual({
      ok: false,
      message: 'Dữ liệu gửi lên không đúng dạng. Hãy đóng và mở lại bảng cập nhật.',
    });
    expect([ward.shown(TASKS), ward.shown('Danh bạ')]).toEqual(before);
    expect(open(dataOf(load(ward)))).toHaveLength(34);
  });

  it('to a point that a colleague has decided meanwhile says so', () => {
    const ward = aWardSetUp('2026-02-09');
    const request = requestFor(dataOf(load(ward)), 'foreignYear:NV-17', 'misprint', '2026');
    ask(ward, 'answerReview', request);

    expect(ask(ward, 'answerReview', { ...request, choice: 'keep' })).toEqual({
      ok: false,
      message: 'Điểm này không còn hoặc đã có người quyết định. Hãy bấm «Tải lại» để xem danh sách mới.',
    });
  });

  it.each([
    ['deadlineMoved:2026-01-31', 'stopMoving', '2026-01-31', ''],
    ['ownerUnconfirmed:CT-04', 'setOwner', 'Phòng Kinh tế, Hạ tầng và Đô thị', ''],
    ['spellings:nguyễn văn', 'setSpelling', 'Nguyễn Văn Thương', 'Nguyễn Văn Thưởng; Nguyễn Văn Thương'],
  ])(
    'to %s cut off after any call is given again with the same outcome',
    (id, choice, value, words) => {
      const tabs = [TASKS, INDICATORS, 'Danh bạ', 'Cấu hình'];
      const outcome = (ward: Ward) => {
        ward.office.click(...REFRESH);
        return [tabs.map((tab) => ward.shown(tab)), dataOf(load(ward)).answers];
      };
      const whole = aWardSetUp('2026-02-09');
      const request = requestFor(dataOf(load(whole)), id, choice, value, words);
      ask(whole, 'answerReview', request);
      const expected = outcome(whole);

      closeWards();
      const answered = (ward: Ward) => void ask(ward, 'answerReview', request);
      for (const { cut, ...state } of some(leftoversOf(aWardSetUp('2026-02-09'), answered), 3)) {
        const ward = aWardAgain(state);
        answered(ward);

        expect([cut, outcome(ward)]).toEqual([cut, expected]);
        closeWards();
      }
    },
    60_000,
  );
});

describe('showing a cell', () => {
  it('selects it, and says so when it is gone', () => {
    const ward = aWardSetUp('2026-02-09');

    expect(ask(ward, 'showCell', { tab: TASKS, cell: 'E20', code: '', field: '' })).toEqual({
      ok: true,
      value: null,
    });
    expect(ward.office.engine.tabs.name(ward.office.engine.tabs.active())).toBe(TASKS);
    expect(ask(ward, 'showCell', { tab: TASKS, cell: 'E20000', code: '', field: '' })).toEqual({
      ok: false,
      message:
        'Không tìm thấy «E20000» ở trang «Phụ lục II»: trang tính vừa được sửa. Hãy tải lại danh sách.',
    });
  });

  it('goes to the row of its Mã wherever that is by now', () => {
    const ward = aWardSetUp('2026-02-09');
    ward.office.insertRows(TASKS, 8);

    ask(ward, 'showCell', { tab: TASKS, cell: 'E20', code: 'NV-16', field: 'printedDeadline' });

    expect(ward.office.engine.selection.read().area).toMatchObject({ row: 21, column: 5 });
  });
});
