// Phân quyền on the built add-in: what is closed to whom, what others have protected, and a run that is cut off.
import type { ReviewData } from '../../src/contract/review.ts';
import type { RightsFacts } from '../../src/contract/rights.ts';
import { requestOf } from '../../src/contract/rights-lines.ts';
import { type RightsView, rightsView } from '../../src/contract/rights-view.ts';
import {
  aWardSetUp,
  CULTURE,
  closeWards,
  ECONOMY,
  INDICATORS,
  MENU,
  OFFICE,
  REFRESH,
  SUMMARY,
  served,
  TASKS,
  type Ward,
} from './ward.ts';

afterEach(closeWards);

const SETTINGS = 'Cấu hình';
const DIRECTORY = 'Danh bạ';
const REFUSED = /ô hoặc đối tượng được bảo vệ/;

type Served = { readonly ok: boolean; readonly value: unknown; readonly message?: string };

/** As the dialog sees it. */
function seen({ office }: Ward): RightsView {
  const facts = served<Served>(office, 'loadRights').value as RightsFacts;
  return rightsView(facts, served<Served>(office, 'loadReview').value as ReviewData);
}

/** Presses Áp dụng. */
function apply(ward: Ward): RightsView {
  const { remove, add } = seen(ward);
  return change(ward, remove, add);
}

/** Presses Gỡ phân quyền. */
function removeAll(ward: Ward): RightsView {
  return change(ward, seen(ward).ours, []);
}

function change(ward: Ward, remove: RightsView['ours'], add: RightsView['add']): RightsView {
  const reply = served<Served>(ward.office, 'changeRights', requestOf(remove, add));
  if (!reply.ok) throw new Error(reply.message);
  return rightsView(
    reply.value as RightsFacts,
    served<Served>(ward.office, 'loadReview').value as ReviewData,
  );
}

/** All protections as the server tells them, in one order. */
function standing({ office }: Ward): readonly string[] {
  return (served<Served>(office, 'loadRights').value as RightsFacts).standing.slice().sort();
}

function set(ward: Ward, setting: string, value: string): void {
  const row = ward.shown(SETTINGS).findIndex((cells) => cells[0] === setting) + 1;
  ward.office.type(SETTINGS, `B${row}`, value);
}

/** Who may enter results for a unit. */
function name(ward: Ward, unit: string, accounts: string): void {
  const grid = ward.shown(DIRECTORY);
  const row = grid.findIndex((cells) => cells[0] === unit) + 1;
  ward.office.type(DIRECTORY, `E${row}`, accounts);
}

function lockByUnit(ward: Ward): void {
  set(ward, 'Khóa ô nhập theo đơn vị', 'Có');
  name(ward, 'Phòng Kinh tế, Hạ tầng và Đô thị', ECONOMY.email);
}

const typeIn = (ward: Ward, tab: string, code: string, header: string, text: string) =>
  ward.office.type(tab, ward.cell(tab, code, header).a1, text);

describe('before anything is applied', () => {
  it('the menu opens the dialog, which changes nothing', () => {
    const ward = aWardSetUp('2026-02-09');

    ward.office.click(MENU, 'Quản trị', 'Phân quyền');

    expect(ward.screen.pages.map((page) => [page.kind, page.title])).toEqual([['dialog', 'Phân quyền']]);
    expect(standing(ward)).toEqual([]);
  });

  it('everybody could edit the plan, and the view says what will be added', () => {
    const ward = aWardSetUp('2026-02-09');

    const view = seen(ward);

    expect(view.mayChange).toBe(true);
    expect(view.office).toEqual([{ account: OFFICE.email, reasons: ['owner', 'keeper'] }]);
    expect(view.add.map(({ tab, place, accounts }) => [tab, place, accounts === null])).toEqual([
      [INDICATORS, '1:4', false],
      [INDICATORS, 'A:F', false],
      [INDICATORS, 'K:P', true],
      [TASKS, '1:4', false],
      [TASKS, 'A:I', false],
      [TASKS, 'P:V', true],
      [DIRECTORY, '', false],
      [SETTINGS, '', false],
      ['Ngày nghỉ', '', false],
      [SUMMARY, '', true],
      ['Số liệu tháng', '', true],
      ['Nhật ký', '', true],
    ]);
    expect(view.warnings).toEqual([{ code: 'noneNamed' }]);
  });
});

describe('applied', () => {
  it('closes plan, Văn phòng’s columns, headers and tabs to an officer and leaves the update cells open', () => {
    const ward = aWardSetUp('2026-02-09');
    apply(ward);
    ward.office.as(ECONOMY.email);

    for (const [tab, cell] of [
      [TASKS, ward.cell(TASKS, 'NV-03', 'Nhiệm vụ').a1],
      [TASKS, ward.cell(TASKS, 'NV-03', 'Hạn điều chỉnh').a1],
      [TASKS, 'J4'],
      [TASKS, 'A1'],
      [TASKS, 'B900'],
      [INDICATORS, ward.cell(INDICATORS, 'CT-01', 'Kế hoạch năm 2026').a1],
      [DIRECTORY, 'D5'],
      [SETTINGS, 'B5'],
      ['Ngày nghỉ', 'A5'],
    ] as const) {
      expect(() => ward.office.type(tab, cell, 'x')).toThrow(REFUSED);
    }
    typeIn(ward, TASKS, 'NV-03', 'Tình trạng', 'Đang thực hiện');
    expect(ward.cell(TASKS, 'NV-03', 'Tình trạng').text).toBe('Đang thực hiện');
  });

  it('lets Văn phòng edit all, and an account that Cấu hình names', () => {
    const ward = aWardSetUp('2026-02-09');
    set(ward, 'Tài khoản của Văn phòng được sửa kế hoạch', `${CULTURE.email.toUpperCase()}, không phải`);

    const view = apply(ward);

    expect(view.warnings).toEqual([{ code: 'wrongAccounts', accounts: ['không', 'phải'] }]);
    for (const { email } of [OFFICE, CULTURE]) {
      ward.office.as(email);
      typeIn(ward, TASKS, 'NV-03', 'Nhiệm vụ', `Do ${email} sửa`);
      expect(ward.cell(TASKS, 'NV-03', 'Nhiệm vụ').text).toBe(`Do ${email} sửa`);
    }
  });

  it('only warns a hand that slips into what the add-in writes', () => {
    const ward = aWardSetUp('2026-02-09');
    apply(ward);
    ward.office.as(ECONOMY.email).answerWarnings = 'cancel';

    typeIn(ward, TASKS, 'NV-03', 'Đánh giá', 'Hoàn thành đúng hạn');
    ward.office.type(SUMMARY, 'A8', 'x');

    expect(ward.office.warnings).toHaveLength(2);
    expect(ward.cell(TASKS, 'NV-03', 'Đánh giá').text).toBe('Quá hạn');
  });

  it('twice changes nothing: the view has nothing left to do and the second run protects nothing', () => {
    const ward = aWardSetUp('2026-02-09');
    const view = apply(ward);
    const first = standing(ward);
    expect([view.add, view.remove, view.refused]).toEqual([[], [], []]);

    ward.world.meter.reset();
    apply(ward);

    expect(standing(ward)).toEqual(first);
    expect(ward.world.meter.counts().write).toBe(0);
  });

  it('puts right what people changed in ours, follows moved columns and drops a doubled one', () => {
    const ward = aWardSetUp('2026-02-09');
    const wanted = standing(apply(ward) && ward);
    const { engine } = ward.office;
    const [header, plan] = engine.protections.of(engine.sheetIdByName(TASKS) ?? -1);
    engine.protections.change(plan?.id ?? 0, { editors: [ECONOMY.email], domainEdit: true });
    if (header) engine.protections.add(header);

    const view = seen(ward);
    expect([view.remove.length, view.add.length]).toEqual([2, 1]);
    apply(ward);

    expect(standing(ward)).toEqual(wanted);
  });

  it('is undone by Gỡ phân quyền', () => {
    const ward = aWardSetUp('2026-02-09');
    apply(ward);

    const view = removeAll(ward);

    expect(standing(ward)).toEqual([]);
    expect(view.add).toHaveLength(12);
    ward.office.as(ECONOMY.email);
    typeIn(ward, TASKS, 'NV-03', 'Nhiệm vụ', 'ai cũng sửa được');
  });
});

describe('people’s own protections', () => {
  function theirs(
    ward: Ward,
    tab: string,
    range: { row: number; column: number } | null,
    description: string,
  ) {
    const sheetId = ward.office.engine.sheetIdByName(tab) ?? -1;
    ward.office.engine.protections.add({
      sheetId,
      range: range && {
        area: { sheetId, ...range, rows: 1, columns: 1 },
        open: { rows: false, columns: false },
      },
      unprotected: [],
      description,
      warningOnly: false,
      editors: [],
      domainEdit: false,
    });
  }

  it('stay when ours are applied and taken away, and are told', () => {
    const ward = aWardSetUp('2026-02-09');
    theirs(ward, TASKS, { row: 7, column: 10 }, 'của phòng Kinh tế');
    theirs(ward, INDICATORS, { row: 7, column: 8 }, '');
    const before = standing(ward);

    const view = apply(ward);

    expect(view.others.map(({ tab, place }) => [tab, place])).toEqual([
      [INDICATORS, 'H7'],
      [TASKS, 'J7'],
    ]);
    removeAll(ward);
    expect(standing(ward)).toEqual(before);
  });

  it('of a whole tab leave no room for ours: Google would hand out theirs to be changed', () => {
    const ward = aWardSetUp('2026-02-09');
    theirs(ward, DIRECTORY, null, '');

    const view = apply(ward);

    expect(view.warnings).toContainEqual({ code: 'tabsTaken', tabs: [DIRECTORY] });
    expect([view.add, view.others.length]).toEqual([[], 1]);
  });

  it('cannot be taken away through the server', () => {
    const ward = aWardSetUp('2026-02-09');
    theirs(ward, TASKS, { row: 7, column: 10 }, 'của phòng Kinh tế');

    change(ward, seen(ward).others, [
      { tab: TASKS, place: 'A1', description: 'Kế hoạch khác', accounts: null },
    ]);

    expect(seen(ward).others).toHaveLength(1);
    expect(seen(ward).ours).toEqual([]);
  });
});

describe('update cells kept for units', () => {
  it('are open to the unit’s accounts and Văn phòng; rows without an account stay open', () => {
    const ward = aWardSetUp('2026-02-09');
    lockByUnit(ward);

    const view = apply(ward);

    expect(view.rows).toEqual({ all: 41, kept: expect.any(Number) });
    expect(view.rows.kept).toBeGreaterThan(10);
    expect(view.units.find((unit) => unit.accounts.length > 0)).toMatchObject({ accounts: [ECONOMY.email] });
    expect(view.warnings.map(({ code }) => code)).toEqual(['noneNamed', 'unitsWithoutAccount']);
    const kept = 'NV-07';
    expect(ward.cell(TASKS, kept, 'Đơn vị chủ trì').text).toContain('Kinh tế');
    ward.office.as(CULTURE.email);
    expect(() => typeIn(ward, TASKS, kept, 'Tình trạng', 'Đang thực hiện')).toThrow(REFUSED);
    typeIn(ward, TASKS, 'NV-01', 'Tình trạng', 'Đang thực hiện');
    for (const { email } of [ECONOMY, OFFICE]) {
      ward.office.as(email);
      typeIn(ward, TASKS, kept, 'Tiến độ (%)', email === OFFICE.email ? '20' : '30');
    }
    expect(ward.cell(TASKS, kept, 'Tiến độ (%)').text).toBe('20');
  });

  it('must be applied again after sorting, which the view then says', () => {
    const ward = aWardSetUp('2026-02-09');
    lockByUnit(ward);
    apply(ward);

    ward.office.sort(TASKS, 'A5:V26', 3, true);

    expect(seen(ward).remove.length).toBeGreaterThan(0);
    const view = apply(ward);
    expect([view.add, view.remove]).toEqual([[], []]);
  });

  it('tell whose account is not in the file', () => {
    const ward = aWardSetUp('2026-02-09');
    lockByUnit(ward);
    name(ward, 'Công an phường', 'la@chuvanan.vn');
    name(ward, 'Ban chỉ huy Quân sự', 'quansu@chuvanan.vn');

    expect(seen(ward).warnings).toContainEqual({
      code: 'notInFile',
      accounts: ['la@chuvanan.vn', 'quansu@chuvanan.vn'],
    });
  });
});

describe('whoever is not of Văn phòng', () => {
  it('sees the rights, but may not change them', () => {
    const ward = aWardSetUp('2026-02-09');
    ward.office.as(ECONOMY.email);
    const view = seen(ward);

    expect(view.mayChange).toBe(false);
    expect(served<Served>(ward.office, 'changeRights', requestOf([], view.add))).toEqual({
      ok: false,
      message: 'Tài khoản đang dùng không được làm việc này. Hãy nhờ Văn phòng.',
    });
    expect(standing(ward)).toEqual([]);
  });

  it('sees applied rights without the names that Google keeps from those shut out', () => {
    const ward = aWardSetUp('2026-02-09');
    apply(ward);
    ward.office.as(ECONOMY.email);

    expect(seen(ward).ours.filter(({ accounts }) => accounts?.includes('?'))).toHaveLength(7);
  });

  it.each([undefined, null, 'x', {}, { remove: 1, add: '' }, { remove: '', add: '', more: '' }])(
    'what no page sends is turned away: %j',
    (request) => {
      const ward = aWardSetUp('2026-02-09');

      expect(served<Served>(ward.office, 'changeRights', request)).toMatchObject({
        ok: false,
        message: expect.stringContaining('không đúng dạng'),
      });
    },
  );
});

describe('where Google refuses', () => {
  it('closing a place, it warns there and says so; the next time it is closed', () => {
    const ward = aWardSetUp('2026-02-09');
    const { remove, add } = seen(ward);
    ward.office.fault = (method) => {
      if (method === 'Protection.addEditors') throw new Error('refused');
    };
    const soft = change(ward, remove, add);
    ward.office.fault = undefined;

    expect(soft.softened).toHaveLength(7);
    expect([soft.refused, soft.ours.every(({ accounts }) => accounts === null)]).toEqual([[], true]);
    const view = apply(ward);
    expect([view.add, view.remove, view.softened]).toEqual([[], [], []]);
    expect(view.ours.filter(({ accounts }) => accounts === null)).toHaveLength(5);
  });

  it('one protection, the others are made and it is named', () => {
    const ward = aWardSetUp('2026-02-09');
    const { remove, add } = seen(ward);
    let calls = 0;
    ward.office.fault = (method) => {
      if (method === 'Range.protect' && ++calls === 2) throw new Error('refused');
    };
    const view = change(ward, remove, add);
    ward.office.fault = undefined;

    expect(view.refused.map(({ tab, place }) => [tab, place])).toEqual([[INDICATORS, 'A:F']]);
    expect(view.add).toHaveLength(1);
  });

  it('has no domain in a personal file, and rights are closed all the same', () => {
    const owner = { ...OFFICE, email: 'vanphong@gmail.com', account: 'consumer' } as const;
    const ward = aWardSetUp('2026-02-09', { users: [owner, ECONOMY, CULTURE] });

    const view = apply(ward);

    expect([view.refused, view.softened, view.add]).toEqual([[], [], []]);
    ward.office.as(ECONOMY.email);
    expect(() => typeIn(ward, TASKS, 'NV-03', 'Nhiệm vụ', 'x')).toThrow(REFUSED);
  });
});

describe('an apply that is cut off', () => {
  it('at any call, and run again, ends as one that was not', () => {
    const whole = aWardSetUp('2026-02-09');
    lockByUnit(whole);
    const { add } = seen(whole);
    const changing: number[] = [];
    whole.office.fault = (method, n) => {
      if (/^Protection\.(?!is|get|can)|protect$/.test(method)) changing.push(n);
    };
    change(whole, [], add);
    whole.office.fault = undefined;
    const wanted = standing(whole);
    const { engine } = whole.office;
    const ids = engine.sheetNames().map((tab) => engine.sheetIdByName(tab) ?? -1);
    expect(changing.length).toBeGreaterThan(50);
    for (const nth of changing) {
      const made = ids.flatMap((sheetId) => engine.protections.of(sheetId));
      for (const { id } of made) engine.protections.remove(id);
      whole.office.fault = (_method, n) => {
        if (n >= nth) throw new Error('killed');
      };
      whole.office.call('changeRights', requestOf([], add));
      whole.office.fault = undefined;

      apply(whole);

      expect(standing(whole)).toEqual(wanted);
    }
  }, 120_000);

  it('while it replaces older rights, and run again, ends as one that was not', () => {
    const ward = aWardSetUp('2026-02-09');
    apply(ward);
    set(ward, 'Tài khoản của Văn phòng được sửa kế hoạch', CULTURE.email);
    const { remove, add } = seen(ward);
    expect([remove.length, add.length]).toEqual([7, 7]);
    let removed = 0;
    ward.office.fault = (method) => {
      if (method === 'Protection.remove') removed += 1;
      if (removed > 4) throw new Error('killed');
    };
    ward.office.call('changeRights', requestOf(remove, add));
    ward.office.fault = undefined;

    const view = apply(ward);

    expect([view.add, view.remove, view.ours.length]).toEqual([[], [], 12]);
  });
});

/** Rights applied, and an officer of Phòng Kinh tế sits down. */
function atWork(lock = false): Ward {
  const ward = aWardSetUp('2026-02-09');
  if (lock) lockByUnit(ward);
  apply(ward);
  ward.office.as(ECONOMY.email).open();
  return ward;
}

/** Codes that the last run reported to Google's log. */
function reported({ office }: Ward): readonly string[] {
  return (office.lastExecution?.log ?? []).map(({ message }) => JSON.parse(message).code);
}

const taskForm = (state: string, progress: string) => ({
  state,
  progress,
  completedOn: '',
  document: '',
  evidenceLink: '',
  difficulty: '',
});

describe('with rights applied, an officer', () => {
  it.each([false, true])('edits cells: rows are judged, stamped, marked, recorded (by unit: %s)', (lock) => {
    const ward = atWork(lock);

    typeIn(ward, TASKS, 'NV-07', 'Tình trạng', 'Đang thực hiện');
    expect(reported(ward)).toEqual([]);
    typeIn(ward, TASKS, 'NV-07', 'Tiến độ (%)', '150');
    expect(reported(ward)).toEqual([]);
    typeIn(ward, INDICATORS, 'CT-03', 'Khó khăn, vướng mắc', 'thiếu biểu mẫu');
    expect(reported(ward)).toEqual([]);

    expect(ward.office.failures).toEqual([]);
    expect(ward.cell(TASKS, 'NV-07', 'Người cập nhật').text).toBe(ECONOMY.email);
    expect(ward.cell(TASKS, 'NV-07', 'Đánh giá').text).toContain('Cần sửa: Tiến độ (%)');
    expect(ward.cell(TASKS, 'NV-07', 'Tiến độ (%)').note).toContain('⚠');
    expect(ward.cell(INDICATORS, 'CT-03', 'Người cập nhật').text).toBe(ECONOMY.email);
    expect(ward.shown('Nhật ký').filter((row) => row.includes(ECONOMY.email))).toHaveLength(3);
    expect(ward.office.warnings).toEqual([]);
  });

  it('saves in the sidebar, and is told whose cells are not theirs', () => {
    const ward = atWork(true);
    const request = (code: string) => ({
      code,
      fields: taskForm('Đang thực hiện', '40'),
      base: taskForm('', ''),
      confirmed: '',
    });

    expect(served<Served>(ward.office, 'saveTask', request('NV-07'))).toMatchObject({ ok: true });
    expect(ward.cell(TASKS, 'NV-07', 'Tiến độ (%)').text).toBe('40');
    ward.office.as(CULTURE.email);
    const { row } = ward.cell(TASKS, 'NV-09', 'Tiến độ (%)');
    expect(served<Served>(ward.office, 'saveTask', request('NV-09'))).toEqual({
      ok: false,
      message: `Tài khoản đang dùng không được sửa ô J${row} ở trang «Phụ lục II». Hãy nhờ Văn phòng.`,
    });
    expect(ward.cell(TASKS, 'NV-09', 'Tiến độ (%)').text).toBe('');
  });

  it('refreshes: figures are made, and colours wait for the daily run', async () => {
    const ward = atWork(true);
    const soon = ward.shown(SETTINGS).findIndex((cells) => cells[0] === 'Số ngày báo sắp đến hạn') + 1;
    ward.office.as(OFFICE.email).type(SETTINGS, `B${soon}`, '60');
    ward.office.as(ECONOMY.email).click(...REFRESH);

    expect(ward.screen.toasts.map(({ message }) => message)).toEqual([
      'Đã đánh giá lại 22 nhiệm vụ và 19 chỉ tiêu.',
    ]);
    expect([...new Set(reported(ward))]).toEqual(['writeRefused']);
    const near = ward.cell(TASKS, 'NV-05', 'Đánh giá');
    expect(near.text).toBe('Sắp đến hạn');
    expect(await ward.cell(TASKS, 'NV-05', 'Nhiệm vụ').background()).not.toBe('#fdf195');
    for (const trigger of ward.world.triggers) ward.office.fire(trigger);
    expect(ward.office.failures).toEqual([]);
    expect(await ward.cell(TASKS, 'NV-05', 'Nhiệm vụ').background()).toBe('#fdf195');
  });

  it('refreshes although a mark belongs into Văn phòng’s column; the daily run puts it there', () => {
    const ward = aWardSetUp('2026-02-09');
    ward.office.edits = 'never';
    typeIn(ward, TASKS, 'NV-05', 'Hạn điều chỉnh', 'mai');
    typeIn(ward, TASKS, 'NV-07', 'Tiến độ (%)', '150');
    ward.office.edits = 'once';
    apply(ward);
    ward.office.as(ECONOMY.email).open();
    ward.office.click(...REFRESH);

    expect([...new Set(reported(ward))]).toEqual(['writeRefused']);
    expect(ward.screen.alerts.slice(2)).toEqual([]);
    expect(ward.cell(TASKS, 'NV-05', 'Đánh giá').text).toContain('Cần sửa: Hạn điều chỉnh');
    for (const trigger of ward.world.triggers) ward.office.fire(trigger);
    expect(ward.cell(TASKS, 'NV-05', 'Hạn điều chỉnh').note).toContain('⚠');
    expect(ward.cell(TASKS, 'NV-07', 'Tiến độ (%)').note).toContain('⚠');
  });

  it('is told to ask Văn phòng when a decision of Soát kế hoạch changes the plan; Văn phòng decides', () => {
    const ward = atWork();
    const { row } = ward.cell(INDICATORS, 'CT-03', 'Chỉ tiêu');
    const decision = {
      id: 'ownerMissing:CT-03',
      choice: 'setOwner',
      value: 'Công an phường',
      register: 'indicators',
      code: 'CT-03',
      field: 'responsibleUnits',
      row: '',
      before: ward.cell(INDICATORS, 'CT-03', 'Phân công các cơ quan, đơn vị chịu trách nhiệm').text,
      words: '',
      point: 'CT-03',
      said: 'giao Công an phường',
    };
    const before = ward.shown(INDICATORS);

    expect(served<Served>(ward.office, 'answerReview', decision)).toEqual({
      ok: false,
      message: 'Tài khoản đang dùng không được làm việc này. Hãy nhờ Văn phòng.',
    });
    expect(ward.shown(INDICATORS)).toEqual(before);
    ward.office.as(OFFICE.email);
    expect(served<Served>(ward.office, 'answerReview', decision)).toMatchObject({ ok: true });
    expect(ward.shown(INDICATORS)[row - 1]?.[4]).toBe('Công an phường');
  });

  it('is told so where somebody has closed Tổng hợp itself', () => {
    const ward = atWork();
    const { engine } = ward.office;
    const sheetId = engine.sheetIdByName(SUMMARY) ?? -1;
    engine.protections.add({
      sheetId,
      range: null,
      unprotected: [],
      description: 'của lãnh đạo',
      warningOnly: false,
      editors: [],
      domainEdit: false,
    });
    ward.screen.willAnswer('OK');
    ward.world.clock.set(ward.world.clock.now() + 3_600_000);

    ward.office.click(...REFRESH);

    expect(ward.screen.alerts.at(-1)?.message).toMatch(
      /^Tài khoản đang dùng không được sửa ô \S+ ở trang «Tổng hợp»\. Hãy nhờ Văn phòng\.$/,
    );
  });
});
