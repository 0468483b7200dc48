// What onEdit is told of a person's hand, and what it may do.
import { aWorld, CHIEF, CLERK, VISITOR } from '../office-builders.ts';
import { anOffice, closeOffices } from './an-office.ts';

afterEach(closeOffices);

describe('typing into a cell', () => {
  it('tells the new value, and no old one where the cell was empty', () => {
    const { office, sheet, remembered } = anOffice();
    office.type(sheet, 'B3', 'Hoàn thành');
    expect(remembered('edit')).toEqual({ value: 'Hoàn thành', at: [3, 2, 3, 2], by: CHIEF.email });
  });

  it('tells both as raw texts: a date is its serial, a number has a point', () => {
    const { office, sheet, remembered } = anOffice();
    office.type(sheet, 'B3', '12,5');
    office.type(sheet, 'B3', '09/02/2026');
    expect(remembered('edit')).toMatchObject({ value: '46062', oldValue: '12.5' });
  });

  it('runs as whoever types, whose address Google keeps back for a gmail.com account', () => {
    const { office, sheet, remembered } = anOffice();
    office.as(CLERK.email).type(sheet, 'A1', 'x');
    expect(office.lastExecution).toMatchObject({ user: CLERK, origin: 'simple', authMode: 'LIMITED' });
    expect(remembered('edit')).toMatchObject({ by: '' });
  });
});

describe('a cell with a list of allowed values', () => {
  const listed = () => {
    const opened = anOffice();
    const sheetId = opened.office.engine.sheetIdByName(opened.sheet) ?? -1;
    const cell = { sheetId, row: 3, column: 2, rows: 1, columns: 1 };
    const rule = { values: ['Hoàn thành'], allowInvalid: false, helpText: null, dropdown: true };
    opened.office.engine.validations.set(cell, rule);
    return { ...opened, cell };
  };

  it('turns another text away when typed, and onEdit hears nothing', () => {
    const { office, sheet, remembered } = listed();
    office.type(sheet, 'B3', 'xong');
    expect(remembered('edit')).toBeUndefined();
    office.type(sheet, 'B3', 'Hoàn thành');
    expect(remembered('edit')).toMatchObject({ value: 'Hoàn thành' });
  });

  it('takes any text from a paste, and loses its list', () => {
    const { office, sheet, cell } = listed();
    office.paste(sheet, 'B3', [['xong']]);
    expect(office.engine.display(cell.sheetId, 3, 2)).toBe('xong');
    expect(office.engine.validations.within(cell)).toEqual([]);
  });
});

describe('deleting', () => {
  it('one cell tells its old value only', () => {
    const { office, sheet, remembered } = anOffice();
    office.type(sheet, 'B3', 'x');
    office.clear(sheet, 'B3');
    expect(remembered('edit')).toEqual({ oldValue: 'x', at: [3, 2, 3, 2], by: CHIEF.email });
  });

  it('a block tells neither value', () => {
    const { office, sheet, remembered } = anOffice();
    office.type(sheet, 'B3', 'x');
    office.clear(sheet, 'C5:B3');
    expect(remembered('edit')).toEqual({ at: [3, 2, 5, 3], by: CHIEF.email });
  });
});

describe('pasting', () => {
  it('changes the cells and tells the block, without values', () => {
    const { office, sheet, remembered } = anOffice();
    office.paste(sheet, 'B3', [['a', 'b'], ['c']]);
    expect(remembered('edit')).toEqual({ at: [3, 2, 4, 3], by: CHIEF.email });
    const id = office.engine.sheetIdByName(sheet) ?? -1;
    expect([office.engine.display(id, 3, 3), office.engine.display(id, 4, 2)]).toEqual(['b', 'c']);
  });

  it('over the edge makes the grid grow', () => {
    const { office, sheet } = anOffice();
    const id = office.engine.sheetIdByName(sheet) ?? -1;
    office.paste(sheet, 'Z1000', [['a', 'b'], ['c']]);
    expect(office.engine.tabs.grid(id)).toMatchObject({ rows: 1001, columns: 27 });
  });

  it('one cell tells no value either', () => {
    const { office, sheet, remembered } = anOffice();
    office.paste(sheet, 'B3', [['a']]);
    expect(remembered('edit')).toEqual({ at: [3, 2, 3, 2], by: CHIEF.email });
  });
});

describe('an edit', () => {
  it('that makes onEdit throw shows nobody anything, and the cell stays as typed', () => {
    const { office, sheet } = anOffice();
    office.type(sheet, 'B3', 'nổ');
    expect(office.failures).toMatchObject([
      { origin: 'simple', handler: 'onEdit', message: 'Error: onEdit gave up' },
    ]);
    expect(office.engine.display(office.engine.sheetIdByName(sheet) ?? -1, 3, 2)).toBe('nổ');
  });

  it.each([
    ['en', 'Exception: You do not have permission to call MailApp.sendEmail.'],
    ['vi', 'Exception: Bạn không có quyền gọi MailApp.sendEmail.'],
  ] as const)('cannot send mail (%s)', (language, message) => {
    const { office, sheet, world } = anOffice(aWorld({ language }));
    office.type(sheet, 'B3', 'thư');
    expect([office.failures.map((failure) => failure.message), world.mails]).toEqual([[message], []]);
  });

  it('is lost when Google’s queue overflows, and the cell is changed all the same', () => {
    const { office, sheet, remembered } = anOffice();
    office.edits = 'never';
    office.type(sheet, 'B3', 'x');
    expect(remembered('edit')).toBeUndefined();
    expect(office.engine.display(office.engine.sheetIdByName(sheet) ?? -1, 3, 2)).toBe('x');
  });

  it('made by hand on the page only runs onEdit', () => {
    const { office, sheet, remembered } = anOffice();
    const sheetId = office.engine.sheetIdByName(sheet) ?? -1;
    office.edited({ sheetId, row: 1, column: 1, rows: 1, columns: 1 }, { value: 'mới', oldValue: 'cũ' });
    expect(remembered('edit')).toMatchObject({ value: 'mới', oldValue: 'cũ' });
    expect(office.engine.display(sheetId, 1, 1)).toBe('');
  });

  it('is not open to a viewer, nor is a sheet that is not there', () => {
    const { office, sheet } = anOffice();
    expect(() => office.type('Không có', 'A1', 'x')).toThrow(`no sheet "Không có" among ${sheet}`);
    expect(() => office.type(sheet, 'A', 'x')).toThrow('"A" is no range');
    expect(() => office.as(VISITOR.email).type(sheet, 'A1', 'x')).toThrow('khach@phuong.vn may only view');
  });
});

it('a fault strikes before the nth service call of each execution, and the run can be made again', () => {
  const { office, sheet, remembered } = anOffice();
  const struck: string[] = [];
  office.fault = (method, nth) => {
    if (nth < 2) return;
    struck.push(method);
    throw new Error('the run was killed');
  };
  office.type(sheet, 'B3', 'x');
  expect([struck.length, remembered('edit'), office.failures[0]?.message]).toEqual([
    1,
    undefined,
    'Error: the run was killed',
  ]);
  office.fault = undefined;
  office.type(sheet, 'B3', 'y');
  expect(remembered('edit')).toMatchObject({ value: 'y' });
});
