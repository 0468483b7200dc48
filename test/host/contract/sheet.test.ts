// Sheet: its grid and the ranges in it, as the reference of Sheet has it [D] unless a title says more.
import { aBench, messageOf } from '../builders.ts';
import { contractOf } from '../contract-of.ts';

contractOf({
  Sheet: `
    getDataRange getLastRow getMaxColumns getMaxRows getRange getSheetId hideColumns insertColumnsAfter
    setColumnWidth setFrozenColumns setFrozenRows setTabColor`,
});

describe('getRange', () => {
  it('takes numbers and A1 notation', () => {
    const { sheet } = aBench();
    const notations = [
      sheet.getRange(2, 3),
      sheet.getRange(2, 3, 4),
      sheet.getRange(2, 3, 4, 2),
      sheet.getRange('A5:C9'),
      sheet.getRange('A:A'),
      sheet.getRange('A1'),
      sheet.getRange('A998:C'),
    ].map((range) => range.getA1Notation());
    expect(notations).toEqual(['C2', 'C2:C5', 'C2:D5', 'A5:C9', 'A1:A1000', 'A1', 'A998:C1000']);
  });

  it.each([
    ['en' as const, 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['vi' as const, 'Tọa độ của dải ô nằm ngoài kích thước của trang tính.'],
  ])('refuses what lies beyond 1000 x 26, which does not grow [R+]: %s', (language, message) => {
    const { sheet } = aBench({ world: { language } });
    expect(messageOf(() => sheet.getRange(1001, 1))).toBe(message);
    expect(messageOf(() => sheet.getRange(1, 27))).toBe(message);
    expect(messageOf(() => sheet.getRange(1000, 1, 2))).toBe(message);
    expect(messageOf(() => sheet.getRange('AA1'))).toBe(message);
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1000, 26]);
  });

  it.each([
    [[0, 1], 'The starting row of the range is too small.'],
    [[1, 0], 'The starting column of the range is too small.'],
    [[5, 1, 0], 'The number of rows in the range must be at least 1.'],
    [[5, 1, 1, 0], 'The number of columns in the range must be at least 1.'],
    [
      [1, 1, 1, Number.NaN],
      "The parameters (number,number,number,null) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [['không có'], 'Range not found'],
    [['B'], 'Range not found'],
  ])('refuses %j [R+]', (given, message) => {
    const { sheet } = aBench({ world: { language: 'en' } });
    const getRange: (...args: never[]) => unknown = (...args) => Reflect.apply(sheet.getRange, sheet, args);
    expect(messageOf(() => Reflect.apply(getRange, null, given))).toBe(message);
  });
});

describe('content', () => {
  it('bounds getLastRow and getDataRange; a format, a note or an empty text is none [D]', () => {
    const { sheet } = aBench();
    expect([sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]).toEqual([
      0,
      0,
      'A1',
    ]);
    sheet.getRange('B3').setValue(false);
    sheet.getRange('D9').setBackground('#ff0000').setNote('ghi chú').setValue('');
    expect([sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]).toEqual([
      3,
      2,
      'A1:B3',
    ]);
  });
});

describe('the grid', () => {
  it('grows only by inserting, and new rows look like the one before', () => {
    const { sheet } = aBench();
    sheet.getRange('A1000').setNumberFormat('@').setValue('cuối');
    sheet.insertRowsAfter(1000, 2).insertColumnsAfter(1, 1);
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1002, 27]);
    expect(sheet.getRange('A1002').setValue('11/12').getValue()).toBe('11/12');
    expect(messageOf(() => sheet.insertRowsAfter(1003, 1))).toBe('Các hàng đó nằm ngoài giới hạn.');
  });

  it('moves content, notes and validation with inserted rows', () => {
    const { sheet, app } = aBench();
    const list = app.newDataValidation().requireValueInList(['hai']).build();
    sheet.getRange('A2').setValue('hai').setNote('ghi chú').setDataValidation(list);
    sheet.insertRowsAfter(1, 1);
    const moved = sheet.getRange('A2:A3');
    expect(moved.getValues()).toEqual([[''], ['hai']]);
    expect(moved.getNotes()).toEqual([[''], ['ghi chú']]);
    expect(moved.getDataValidations().map(([rule]) => rule?.getCriteriaValues())).toEqual([
      undefined,
      [['hai'], true],
    ]);
  });

  it('remembers widths, frozen and hidden parts', () => {
    const { sheet, engine, id } = aBench();
    sheet.setColumnWidth(2, 240).setRowHeight(1, 40).setHiddenGridlines(true);
    sheet.setFrozenRows(4);
    sheet.setFrozenColumns(2);
    sheet.hideColumns(5, 2);
    expect([sheet.getColumnWidth(2), sheet.getColumnWidth(3), sheet.getFrozenRows()]).toEqual([240, 100, 4]);
    expect(engine.tabs.frozen(id)).toEqual({ rows: 4, columns: 2 });
    expect([5, 6, 7].map((column) => sheet.isColumnHiddenByUser(column))).toEqual([true, true, false]);
  });

  it('gives its tab a colour, takes it away with null, and passes over what is none', () => {
    const { sheet, engine, id } = aBench();
    const shown = () =>
      (engine.save() as { sheets: Record<string, { tabColor: string }> }).sheets[id]?.tabColor;
    sheet.setTabColor('#FF0000');
    expect(shown()).toBe('#ff0000');
    expect([sheet.setTabColor('không phải màu') === sheet, shown()]).toEqual([true, '#ff0000']);
    sheet.setTabColor(null);
    expect(shown()).toBe('');
  });
});
