// Range: what goes into cells and what comes back, as the reference of Range has it [D] unless a title says more.
import { aBench, messageOf, onEngine } from '../builders.ts';
import { contractOf } from '../contract-of.ts';
import { anExecution, CLERK, VISITOR } from '../office-builders.ts';

contractOf({
  Range: 'getColumn getLastColumn getLastRow getNotes getNumberFormats getValues setNotes setValues',
});

it('a block tells its edges, the last ones included, counted from 1 [D]', () => {
  const range = aBench().sheet.getRange('B3:D7');
  expect([range.getRow(), range.getColumn(), range.getLastRow(), range.getLastColumn()]).toEqual([
    3, 2, 7, 4,
  ]);
});

describe('values written by a script', () => {
  it('are parsed by the spreadsheet locale [R+]', () => {
    const vietnamese = aBench();
    const american = aBench({ world: { locale: 'en_US' } });
    for (const { sheet } of [vietnamese, american]) sheet.getRange(1, 1).setValue('11/12');
    expect(vietnamese.sheet.getRange(1, 1).getDisplayValues()).toEqual([['11/12/2026']]);
    expect(american.sheet.getRange(1, 1).getDisplayValues()).toEqual([['11/12/2026']]);
    expect(vietnamese.sheet.getRange(1, 1).getValue()).toEqual(new Date('2026-12-11T00:00:00+07:00'));
    expect(american.sheet.getRange(1, 1).getValue()).toEqual(new Date('2026-11-12T00:00:00+07:00'));
  });

  it('stay text only where the plain-text format was set before [R+]', () => {
    const { sheet } = aBench();
    sheet.getRange('A1').setNumberFormat('@').setValue('11/12');
    sheet.getRange('B1').setValue('11/12').setNumberFormat('@');
    expect(sheet.getRange('A1:B1').getValues()).toEqual([['11/12', 46_367]]);
  });

  it('stay text when the plain-text format is taken away later [R1]', () => {
    const { sheet } = aBench();
    sheet.getRange('A1').setNumberFormat('@').setValue('007').setNumberFormat('general');
    expect(sheet.getRange('A1').getValue()).toBe('007');
  });

  it('fill every cell of the range with setValue [R1]', () => {
    const { sheet } = aBench();
    sheet.getRange('A1:B2').setValue('Đạt');
    expect(sheet.getRange('A1:B2').getValues()).toEqual([
      ['Đạt', 'Đạt'],
      ['Đạt', 'Đạt'],
    ]);
  });

  it('come back as numbers, booleans, dates and strings, an empty cell as "" [D]', () => {
    const { sheet } = aBench();
    const date = new Date('2026-03-15T00:00:00+07:00');
    sheet.getRange('A1:G1').setValues([[1.5, false, date, 'chữ', '', null, undefined]]);
    expect(sheet.getRange('A1:G1').getValues()).toEqual([[1.5, false, date, 'chữ', '', '', '']]);
    expect(sheet.getRange('A1:C1').getDisplayValues()).toEqual([['1,5', 'FALSE', '15/03/2026']]);
  });

  it('give a date only under a date format [R+]', () => {
    const { sheet } = aBench();
    sheet.getRange('A1').setValue(new Date('2026-03-15T00:00:00+07:00')).setNumberFormat('0');
    expect(sheet.getRange('A1').getValue()).toBe(46_096);
    sheet.getRange('A2').setNumberFormat('dd/MM/yyyy').setValue(46_096);
    expect(sheet.getRange('A2').getValue()).toEqual(new Date('2026-03-15T00:00:00+07:00'));
  });

  it('give an invalid date for a number beyond the language’s calendar [mem]', () => {
    const { sheet } = aBench();
    sheet
      .getRange('A1:A2')
      .setNumberFormat('dd/MM/yyyy')
      .setValues([[9e9], [-9e9]]);
    expect(sheet.getRange('A1:A2').getValues().map(String)).toEqual(['Invalid Date', 'Invalid Date']);
  });

  it('give midnight of the spreadsheet zone, whatever the script zone [D]', () => {
    const { sheet } = aBench({ world: { sheetTimeZone: 'Europe/London' } });
    sheet.getRange('A1').setValue('15/03/2026');
    expect(sheet.getRange('A1').getValue()).toEqual(new Date('2026-03-15T00:00:00Z'));
  });

  it('keep an explicit format when a date is written [R1]', () => {
    const { sheet } = aBench();
    sheet.getRange('A1').setNumberFormat('yyyy').setValue(new Date('2026-03-15T00:00:00+07:00'));
    expect(sheet.getRange('A1').getDisplayValues()).toEqual([['2026']]);
  });
});

describe('formulas', () => {
  it('come back as written [R1]', () => {
    const { sheet } = aBench();
    sheet.getRange('A1:C1').setValues([['=IF(1;2;3)', '=IF(1,2,3)', 'chữ']]);
    expect(sheet.getRange('A1:C1').getFormulas()).toEqual([['=IF(1;2;3)', '=IF(1,2,3)', '']]);
  });

  it('with "," show #ERROR! in a decimal-comma locale and never throw [R+]', () => {
    const { sheet } = aBench();
    sheet.getRange('A1').setValue('=IF(1,2,3)');
    expect(sheet.getRange('A1').getValue()).toBe('#ERROR!');
  });

  it('count as content for getLastRow [R+]', () => {
    const { sheet } = aBench();
    sheet.getRange('C7').setValue('=1/2');
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([7, 3]);
  });
});

describe('a write that does not fit [R+]', () => {
  it.each([
    [
      'en' as const,
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
      'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 4.',
    ],
    [
      'vi' as const,
      'Số hàng trong dữ liệu không khớp với số hàng trong dải ô. Dữ liệu có 1 nhưng dải ô có 2.',
      'Số cột trong dữ liệu không khớp với số cột trong dải ô. Dữ liệu có 3 nhưng dải ô có 4.',
    ],
  ])('is refused in the language of the user: %s', (language, rows, columns) => {
    const { sheet } = aBench({ world: { language } });
    expect(messageOf(() => sheet.getRange('A1:D2').setValues([[1, 2, 3, 4]]))).toBe(rows);
    expect(
      messageOf(() =>
        sheet.getRange('A1:D2').setValues([
          [1, 2, 3, 4],
          [1, 2, 3],
        ]),
      ),
    ).toBe(columns);
  });

  it('is refused for a one-dimensional array', () => {
    const { sheet } = aBench({ world: { language: 'en' } });
    const row: unknown = [1, 2];
    expect(messageOf(() => sheet.getRange('A1:B1').setValues(row as unknown[][]))).toBe(
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
  });

  it('is refused beyond 50000 characters', () => {
    const { sheet } = aBench({ world: { language: 'en' } });
    sheet.getRange('A1').setValue('x'.repeat(50_000));
    expect(messageOf(() => sheet.getRange('A1').setValue('x'.repeat(50_001)))).toBe(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });

  it('is refused to a viewer, who may read', () => {
    const { sheet, engine, world } = aBench();
    sheet.getRange('A1').setValue('chữ');
    const viewed = onEngine(engine, anExecution(world, { user: VISITOR })).sheet;
    expect(viewed.getRange('A1').getValue()).toBe('chữ');
    const refusal =
      'Bạn đang cố gắng chỉnh sửa một ô hoặc đối tượng được bảo vệ. Vui lòng liên hệ với chủ sở hữu bảng tính để xóa chế độ bảo vệ nếu bạn cần chỉnh sửa.';
    expect(messageOf(() => viewed.getRange('A1').setValue(1))).toBe(refusal);
    expect(messageOf(() => viewed.getRange('A1').clearContent())).toBe(refusal);
    expect(messageOf(() => viewed.getRange('A1').setNote('ghi chú'))).toBe(refusal);
    expect(sheet.getRange('A1').getValue()).toBe('chữ');
    const edited = onEngine(engine, anExecution(world, { user: CLERK })).sheet;
    expect(edited.getRange('A1').setValue('sửa').getValue()).toBe('sửa');
  });
});

describe('looks and notes', () => {
  it('stay when the content is cleared [D]', () => {
    const { sheet } = aBench();
    const cell = sheet.getRange('A1').setValue('01/02/2026').setBackground('#FFEEDD').setNote('ghi chú');
    cell.clearContent();
    expect([cell.getValue(), cell.getNumberFormats(), cell.getBackgrounds(), cell.getNote()]).toEqual([
      '',
      [['dd/MM/yyyy']],
      [['#ffeedd']],
      'ghi chú',
    ]);
  });

  it('read back as lower-case #rrggbb, and a bad colour is silently ignored [R1, R+]', () => {
    const { sheet } = aBench();
    const cell = sheet.getRange('A1');
    expect(cell.getBackgrounds()).toEqual([['#ffffff']]);
    expect(cell.setBackground('#ABC').setBackground('không phải màu').getBackgrounds()).toEqual([
      ['#aabbcc'],
    ]);
    expect(cell.setBackground(null).getBackgrounds()).toEqual([['#ffffff']]);
  });

  it('read back 0.############### where no format was set [R+]', () => {
    const { sheet } = aBench();
    sheet.getRange('B1').setNumberFormat('#,##0');
    expect(sheet.getRange('A1:B1').getNumberFormats()).toEqual([['0.###############', '#,##0']]);
  });

  it('may be set one by one', () => {
    const { sheet } = aBench();
    const range = sheet.getRange('A1:B1');
    range
      .setBackgrounds([['red', null]])
      .setFontWeights([['bold', 'normal']])
      .setNotes([['một', '']]);
    expect(range.getBackgrounds()).toEqual([['#ff0000', '#ffffff']]);
    expect(range.getFontWeights()).toEqual([['bold', 'normal']]);
    expect(range.getNotes()).toEqual([['một', '']]);
    expect(range.setNotes([['', 'hai']]).getNotes()).toEqual([['', 'hai']]);
  });

  it('accept every other setter in a chain', () => {
    const { sheet, app } = aBench();
    const range = sheet.getRange('A1:B2').setValue(5);
    range
      .setFontColor('#111111')
      .setFontStyle('italic')
      .setFontSize(12)
      .setFontFamily('Arial')
      .setHorizontalAlignment('center')
      .setVerticalAlignment('middle')
      .setWrap(true)
      .setWrapStrategy(app.WrapStrategy.CLIP)
      .setBorder(true, true, true, true, false, null, '#000000', app.BorderStyle.SOLID_MEDIUM)
      .activate();
    expect(range.getValues()).toEqual([
      [5, 5],
      [5, 5],
    ]);
  });
});

describe('calls', () => {
  it('are metered: a handle is free, a block is one read or write', () => {
    const { sheet, world } = aBench();
    sheet.getRange('A1:B2').setValue(1).getValues();
    expect(world.meter.calls).toEqual([
      { method: 'Sheet.getRange', kind: 'handle', cells: 0 },
      { method: 'Range.setValue', kind: 'write', cells: 4 },
      { method: 'Range.getValues', kind: 'read', cells: 4 },
    ]);
  });

  it('that the host does not imitate fail loudly', () => {
    const { sheet } = aBench();
    expect(() => sheet.getRange('A1').setFontLine('underline')).toThrow(
      'Range.setFontLine is not emulated by the host: see host/README.md',
    );
  });

  it("are not needed for the corners of an edit event's range [R1]", () => {
    const { eventRange, world } = aBench();
    const { rowStart, rowEnd, columnStart, columnEnd } = eventRange(7, 3);
    expect([rowStart, rowEnd, columnStart, columnEnd]).toEqual([7, 7, 3, 3]);
    expect(world.meter.calls).toEqual([]);
  });
});
