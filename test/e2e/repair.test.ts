// Kiểm tra và sửa trang tính on the built add-in: what people break is found, mended on request, and nothing typed is lost.
import type { Office } from '../../host/office.ts';
import type { Reply } from '../../src/contract/reply.ts';
import {
  type Finding,
  findStructure,
  refreshRequest,
  requestOf,
  type StructureFacts,
} from '../../src/contract/structure-list.ts';
import { disturbancesOf, leftoversOf, some, suffer } from './disturbances.ts';
import { OFFERED, offeredSettings } from './offered.ts';
import {
  aWardAgain,
  aWardSetUp,
  closeWards,
  ECONOMY,
  INDICATORS,
  type KeptWard,
  kept,
  MENU,
  REFRESH,
  SUMMARY,
  served,
  TASKS,
  type Ward,
} from './ward.ts';

afterEach(closeWards);

type Desk = Pick<Ward, 'office'>;

/** One click on «Sửa các mục đã chọn», or a look. */
function ask(office: Office, request: { readonly mends: string }): readonly Finding[] {
  const answer = served<Reply<StructureFacts>>(office, 'repairStructure', request);
  if (!answer.ok) throw new Error(answer.message);
  return findStructure(answer.value);
}

const look = ({ office }: Desk) => ask(office, requestOf([]));

/** As the page does: what is ticked from the start, then the plan judged anew. */
function mend({ office }: Desk, findings: readonly Finding[]): readonly Finding[] {
  const chosen = findings.flatMap(({ safe, choices: [first] }) => (safe && first ? [first] : []));
  const left = ask(office, requestOf(chosen));
  const refresh = refreshRequest(left);
  return refresh ? ask(office, refresh) : left;
}

const codes = (findings: readonly Finding[]) => findings.map(({ wrong }) => wrong.code);

describe('the menu', () => {
  it('opens the page as a dialog', () => {
    const { office, screen } = aWardSetUp('2026-02-09');

    office.click(MENU, 'Quản trị', 'Kiểm tra và sửa trang tính');

    expect(screen.pages.map(({ title, width, height }) => [title, width, height])).toEqual([
      ['Kiểm tra và sửa trang tính', 760, 560],
    ]);
  });
});

describe('a sheet as setup leaves it', () => {
  it('has nothing wrong with it, and looking changes nothing', () => {
    const ward = aWardSetUp('2026-02-09');
    expect(look(ward)).toEqual([]);

    expect(ward.world.meter.counts().write).toBe(0);
  });

  it('is not complained of because people sort, move columns, insert rows and type', () => {
    const ward = aWardSetUp('2026-02-09');
    const { office } = ward;
    office.type(TASKS, ward.cell(TASKS, 'NV-03', 'Ngày hoàn thành').a1, '09/02/2026');
    office.sort(TASKS, 'A5:V26', 3);
    office.moveColumn(TASKS, 3, 9);
    office.insertRows(TASKS, 2, 1);
    // The refresh moves the colours along.
    office.click(...REFRESH);

    expect(look(ward)).toEqual([]);
  });
});

describe('headers', () => {
  it('gives a column that was typed over its name back, and keeps its cells', () => {
    const ward = aWardSetUp('2026-02-09');
    const { a1 } = ward.cell(TASKS, 'NV-03', 'Khó khăn, vướng mắc');
    ward.office.type(TASKS, a1, 'Thiếu người');
    ward.office.type(TASKS, 'O4', 'Kho khan, vuong mac');

    expect(mend(ward, look(ward))).toEqual([]);

    expect(ward.cell(TASKS, 'NV-03', 'Khó khăn, vướng mắc').text).toBe('Thiếu người');
  });

  it('brings deleted columns back with list, format and printed text, the hidden one hidden', () => {
    const ward = aWardSetUp('2026-02-09');
    const { office } = ward;
    // The word of the legend above a column does not come back: a mend writes into one row.
    const printed = () =>
      ward
        .shown(TASKS)
        .slice(1)
        .map((row) => row.slice(0, 7));
    const before = printed();
    office.deleteColumns(TASKS, 22);
    office.deleteColumns(TASKS, 10);
    office.deleteColumns(TASKS, 5);

    const first = look(ward);
    expect(first.map(({ wrong }) => 'header' in wrong && wrong.header)).toEqual([
      'Thời hạn',
      'Tình trạng',
      'Mã',
    ]);
    const second = mend(ward, first);
    expect(codes(second)).toContain('codeBlank');
    expect(codes(second)).not.toContain('rowGone');
    const third = mend(ward, second);
    expect(codes(third)).toEqual(['printGone']);
    expect(mend(ward, third)).toEqual([]);

    expect(printed()).toEqual(before);
    office.type(TASKS, ward.cell(TASKS, 'NV-01', 'Tình trạng').a1, 'xong rồi');
    expect(ward.cell(TASKS, 'NV-01', 'Đánh giá').text).toContain('Cần sửa: Tình trạng');
  });
});

describe('rows', () => {
  it('are known by their print where the Mã is gone, and a deleted one comes back below', () => {
    const ward = aWardSetUp('2026-02-09');
    const { office } = ward;
    office.type(TASKS, ward.cell(TASKS, 'NV-02', 'Khó khăn, vướng mắc').a1, 'Thiếu người');
    office.clear(TASKS, ward.cell(TASKS, 'NV-02', 'Mã').a1);
    office.deleteRows(TASKS, ward.cell(TASKS, 'NV-10', 'Mã').row);
    office.deleteRows(INDICATORS, ward.cell(INDICATORS, 'CT-10', 'Mã').row);

    const findings = look(ward);
    expect(findings.map(({ wrong, tab }) => [tab, wrong.code])).toEqual([
      [INDICATORS, 'rowGone'],
      [TASKS, 'codeBlank'],
      [TASKS, 'rowGone'],
    ]);
    expect(mend(ward, findings)).toEqual([]);

    expect(ward.cell(TASKS, 'NV-02', 'Khó khăn, vướng mắc').text).toBe('Thiếu người');
    expect(ward.cell(TASKS, 'NV-10', 'Đánh giá').text).not.toBe('');
    expect(ward.cell(INDICATORS, 'CT-10', 'Kế hoạch năm 2026').text).toBe('11/12');
  });

  it('some of whose columns were sorted alone are told on Tổng hợp too, and nothing is put right by guess', () => {
    const ward = aWardSetUp('2026-02-09');
    ward.office.sort(TASKS, 'A5:G26', 2);
    ward.office.click(...REFRESH);

    const findings = look(ward);

    expect(codes(findings)).toEqual(['rowsMixed']);
    expect(findings[0]?.choices).toEqual([]);
    const line = ward.shown(SUMMARY).find(([text]) => text?.startsWith('Dòng mang nội dung của Mã khác'));
    expect(line?.[1]).toBe('22');
  });

  it('that were copied get a Mã of their own once they say something else', () => {
    const ward = aWardSetUp('2026-02-09');
    const { office } = ward;
    const { row } = ward.cell(TASKS, 'NV-09', 'Mã');
    office.copyPaste(TASKS, `A${row}:V${row}`, TASKS, 27, 1);
    expect(codes(look(ward))).toContain('rowCopied');
    office.type(TASKS, 'B27', 'Việc phát sinh');

    const left = mend(ward, look(ward));

    expect(left).toEqual([]);
    expect(ward.cell(TASKS, 'NV-23', 'Nhiệm vụ').text).toBe('Việc phát sinh');
    expect(ward.cell(TASKS, 'NV-09', 'Mã').row).toBe(row);
  });
});

describe('looks', () => {
  it('finds colours, lists and formats torn by cutting and pasting, and mends them', async () => {
    const ward = aWardSetUp('2026-02-09');
    const { office } = ward;
    office.cutPaste(TASKS, 'J8:L10', 40, 10);
    office.paste(TASKS, 'J14', [['Đang thực hiện']]);

    const findings = look(ward);
    expect(codes(findings)).toEqual(expect.arrayContaining(['listLost', 'coloursTorn']));
    // What a format would do to the figures on such cells is for people to look at.
    expect(codes(mend(ward, findings))).toEqual(['formatsLost']);

    expect(ward.cell(TASKS, 'NV-10', 'Tình trạng').text).toBe('Đang thực hiện');
  });

  it('gives the settings of few words their lists again with a column made anew', () => {
    const ward = aWardSetUp('2026-02-09');
    ward.office.deleteColumns('Cấu hình', 2);
    expect(offeredSettings(ward)).toEqual([]);

    expect(codes(mend(ward, look(ward)))).toEqual([]);

    expect(offeredSettings(ward)).toEqual(OFFERED);
  });

  it('gives a setting back at night the list that a pasted cell has taken', () => {
    const ward = aWardSetUp('2026-02-09');
    const row = ward.shown('Cấu hình').findIndex(([name]) => name === OFFERED[0]?.[0]) + 1;
    ward.office.copyPaste('Cấu hình', 'D40', 'Cấu hình', row, 2);
    expect(offeredSettings(ward)).toEqual(OFFERED.slice(1));

    ward.office.passUntil(Date.parse('2026-02-10T09:00:00+07:00'));

    expect(offeredSettings(ward)).toEqual(OFFERED);
  });

  it('makes a date of a day that stands as text', () => {
    const ward = aWardSetUp('2026-02-09');
    const { office } = ward;
    office.copyPaste(TASKS, 'M8', TASKS, 8, 12);
    office.type(TASKS, 'L8', '09/02/2026');
    expect(codes(look(ward))).toContain('dayAsText');

    expect(mend(ward, look(ward))).toEqual([]);

    expect(ward.cell(TASKS, 'NV-04', 'Ngày hoàn thành').text).toBe('09/02/2026');
    expect(ward.cell(TASKS, 'NV-04', 'Đánh giá').text).not.toContain('Cần sửa');
  });
});

describe('tabs and zones', () => {
  it('finds a renamed tab again and builds a deleted one', () => {
    const ward = aWardSetUp('2026-02-09');
    ward.office.renameTab('Danh bạ', 'Danh bạ 2026');
    ward.office.deleteTab('Ngày nghỉ');

    const findings = look(ward);
    expect(findings.map(({ tab, choices }) => [tab, choices.map(({ remedy }) => remedy.code)])).toEqual([
      ['Danh bạ', ['renameTab', 'build']],
      ['Ngày nghỉ', ['build']],
    ]);
    expect(mend(ward, findings)).toEqual([]);

    expect(ward.office.engine.sheetNames()).not.toContain('Danh bạ 2026');
  });

  it('mends language and zone, and says what a person must do about the script’s', () => {
    const ward = aWardSetUp('2026-02-09', { scriptTimeZone: 'America/New_York' });
    Object.assign(ward.world.options, { locale: 'en_US', sheetTimeZone: 'Europe/Paris' });

    const findings = look(ward);
    expect(codes(findings)).toEqual(['zoneWrong', 'scriptZoneWrong']);
    expect(codes(mend(ward, findings))).toEqual(['scriptZoneWrong']);
  });
});

describe('what the server takes', () => {
  it.each([
    ['no list', { mends: '{}' }],
    ['no JSON', { mends: 'x' }],
    ['nothing', undefined],
    ['another kind of write', packed({ kind: 'append', tab: TASKS, rows: [['x']] })],
    ['values for a row it has not shown', packed({ kind: 'values', at: at(9), values: [['x']] })],
    ['several rows of values', packed({ kind: 'values', at: at(5), values: [['x'], ['y']] })],
    ['values that are no texts', packed({ kind: 'values', at: at(5), values: [[{}]] })],
    ['writes to another tab', packed({ kind: 'format', at: { ...at(5), tab: 'Danh bạ' }, format: '@' })],
  ])('is not %s', (_, request) => {
    const ward = aWardSetUp('2026-02-09');
    const before = JSON.stringify(ward.office.engine.save());

    const reply = ward.office.call('repairStructure', ...(request === undefined ? [] : [request]));

    expect(reply).toMatchObject({ ok: true, value: { ok: false } });
    expect(JSON.stringify(ward.office.engine.save())).toBe(before);
  });

  it('is no formula', () => {
    const ward = aWardSetUp('2026-02-09', { readings: { equalsInTextCell: 'formula' } });
    const write = { kind: 'values', at: { ...at(30), column: 2 }, values: [['=1+1']] };
    ward.office.call('repairStructure', {
      mends: JSON.stringify([{ tab: TASKS, row: 30, before: '', writes: [write] }]),
    });

    expect(ward.shown(TASKS)[29]?.[1]).toMatch(/^'?=1\+1$/);
  });

  it('is left out where somebody has changed the row meanwhile', () => {
    const ward = aWardSetUp('2026-02-09');
    const { office } = ward;
    office.clear(TASKS, ward.cell(TASKS, 'NV-02', 'Mã').a1);
    const findings = look(ward);
    office.as(ECONOMY.email);
    office.sort(TASKS, 'A5:V26', 3);

    const left = mend(ward, findings);

    expect(codes(left)).toEqual(['codeBlank']);
    expect(mend(ward, left)).toEqual([]);
  });

  it('asked for twice is done once', () => {
    const ward = aWardSetUp('2026-02-09');
    breakEverything(ward);
    const findings = look(ward);
    mend(ward, findings);
    const once = [TASKS, INDICATORS].map((tab) => ward.shown(tab));

    mend(ward, findings);

    expect([TASKS, INDICATORS].map((tab) => ward.shown(tab))).toEqual(once);
  });
});

describe('a repair that Google', () => {
  let broken: KeptWard;
  let whole: readonly unknown[];
  const repair = (ward: Ward) => {
    const chosen = look(ward).flatMap(({ safe, choices: [first] }) => (safe && first ? [first] : []));
    ward.office.call('repairStructure', requestOf(chosen));
  };
  beforeAll(() => {
    const ward = aWardSetUp('2026-02-09');
    breakEverything(ward);
    broken = kept(ward);
    const peaceful = aWardAgain(broken);
    mendUntilWhole(peaceful);
    whole = shownOn(peaceful);
    const typed = whole.flat(2).filter((text) => String(text).startsWith('Chữ đã nhập'));
    expect(typed).toHaveLength(5);
    closeWards();
  });

  it('ends at any call, and that is asked for again, ends as one that was left in peace', () => {
    const leftovers = leftoversOf(aWardAgain(broken), repair);
    closeWards();
    expect(leftovers.length).toBeGreaterThan(20);
    for (const { cut, ...state } of some(leftovers, 5)) {
      const ward = aWardAgain(state);
      mendUntilWhole(ward);

      expect([cut, shownOn(ward)]).toEqual([cut, whole]);
      closeWards();
    }
  }, 3_600_000);

  it('disturbs at any call ends so too', () => {
    const disturbances = disturbancesOf(aWardAgain(broken), repair);
    closeWards();
    for (const { name, fault } of some(disturbances, 4)) {
      const ward = aWardAgain(broken);
      suffer(ward, fault, repair);
      mendUntilWhole(ward);

      expect([name, shownOn(ward)]).toEqual([name, whole]);
      closeWards();
    }
  }, 3_600_000);
});

function at(row: number) {
  return { tab: TASKS, row, column: 1, rows: 1, columns: 1 };
}

function packed(write: object) {
  return { mends: JSON.stringify([{ tab: TASKS, row: 5, before: '', writes: [write] }]) };
}

function breakEverything(ward: Ward): void {
  const { office } = ward;
  ['NV-01', 'NV-04', 'NV-08', 'NV-12', 'NV-22'].forEach((code) => {
    office.type(TASKS, ward.cell(TASKS, code, 'Khó khăn, vướng mắc').a1, `Chữ đã nhập ${code}`);
  });
  office.clear(TASKS, ward.cell(TASKS, 'NV-04', 'Mã').a1);
  office.deleteRows(TASKS, ward.cell(TASKS, 'NV-10', 'Mã').row);
  office.copyPaste(TASKS, 'M8', TASKS, 8, 12);
  office.type(TASKS, 'L8', '09/02/2026');
  office.type(INDICATORS, 'H4', 'Ket qua');
  office.type(INDICATORS, 'H4', 'Ket qua thuc hien');
  office.deleteColumns(INDICATORS, 10);
  office.renameTab('Danh bạ', 'Danh bạ 2026');
  office.deleteTab('Ngày nghỉ');
}

function mendUntilWhole(desk: Desk): void {
  let findings = look(desk);
  for (let i = 0; i < 6 && findings.length > 0; i++) findings = mend(desk, findings);
  expect(findings).toEqual([]);
}

function shownOn({ office: { engine } }: Desk) {
  return [TASKS, INDICATORS, 'Danh bạ', 'Ngày nghỉ'].map((tab) => {
    const sheetId = engine.sheetIdByName(tab) ?? 0;
    const { row: rows, column: columns } = engine.cells.bounds(sheetId);
    return engine.displays({ sheetId, row: 1, column: 1, rows, columns });
  });
}
