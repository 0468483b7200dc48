// Sheet: rows and columns come, go and move, and appendRow: where they go is in the reference of Sheet [D]; how new ones
// look, and what is refused, is general knowledge [mem] unless the title says more.
import { aBench, messageOf, onEngine } from '../builders.ts';
import { contractOf } from '../contract-of.ts';
import { anExecution, VISITOR } from '../office-builders.ts';

contractOf({
  Sheet: 'appendRow deleteRows insertColumnBefore insertRowsAfter',
});

function aColumn(values: readonly unknown[]) {
  const bench = aBench({ world: { language: 'en' } });
  bench.sheet.getRange(1, 1, values.length, 1).setValues(values.map((value) => [value]));
  return bench;
}

describe('deleting', () => {
  it('rows takes content, notes and validation with them, and the grid shrinks', () => {
    const { sheet, app } = aColumn(['một', 'hai', 'ba']);
    const list = app.newDataValidation().requireValueInList(['ba']).build();
    sheet.getRange('A3').setNote('ghi chú').setDataValidation(list);
    sheet.deleteRows(1, 2);
    expect(sheet.deleteRow(2).getMaxRows()).toBe(997);
    const left = sheet.getRange('A1');
    expect([left.getValue(), left.getNote(), sheet.getLastRow()]).toEqual(['ba', 'ghi chú', 1]);
    expect(left.getDataValidations()[0]?.[0]?.getCriteriaValues()).toEqual([['ba'], true]);
  });

  it('columns moves the others left', () => {
    const { sheet } = aBench();
    sheet.getRange('A1:D1').setValues([['a', 'b', 'c', 'd']]);
    sheet.deleteColumns(1, 2);
    expect(sheet.deleteColumn(2).getRange('A1:B1').getValues()).toEqual([['c', '']]);
    expect(sheet.getMaxColumns()).toBe(23);
  });

  it('takes validation along on the tab that is not in sight, and leaves that of the one in sight', () => {
    const { sheet, app, spreadsheet } = aBench();
    const list = app.newDataValidation().requireValueInList(['ba']).build();
    const other = spreadsheet.insertSheet('khác');
    for (const each of [sheet, other]) each.getRange('C3').setDataValidation(list);
    spreadsheet.setActiveSheet(other);
    sheet.deleteRow(1).deleteColumn(1);
    const isRuled = (each: typeof sheet, a1: string) =>
      each.getRange(a1).getDataValidations()[0]?.[0] !== null;
    expect([isRuled(sheet, 'B2'), isRuled(sheet, 'C3'), isRuled(other, 'C3')]).toEqual([true, false, true]);
    expect(spreadsheet.getActiveSheet().getName()).toBe('khác');
  });

  it('leaves ranges that were made before where they were: beyond the grid they throw', () => {
    const { sheet } = aColumn(['một']);
    const last = sheet.getRange(1000, 1);
    sheet.deleteRows(900, 100);
    const outside = 'The coordinates of the range are outside the dimensions of the sheet.';
    expect(messageOf(() => last.getValue())).toBe(outside);
    expect(messageOf(() => last.setValue(1))).toBe(outside);
    expect(messageOf(() => sheet.getRange(1000, 1))).toBe(outside);
  });

  it.each([
    [
      'en' as const,
      'Those rows are out of bounds.',
      'Sorry, it is not possible to delete all non-frozen rows.',
    ],
    [
      'vi' as const,
      'Các hàng đó nằm ngoài giới hạn.',
      'Rất tiếc, không thể xóa tất cả các hàng không cố định.',
    ],
  ])(
    'refuses rows that are not there and all that are not frozen [R1, mem]: %s',
    (language, outside, all) => {
      const { sheet } = aBench({ world: { language } });
      sheet.setFrozenRows(4);
      expect(messageOf(() => sheet.deleteRows(999, 3))).toBe(outside);
      expect(messageOf(() => sheet.deleteRow(0))).toBe(outside);
      expect(messageOf(() => sheet.deleteRows(5, 996))).toBe(all);
      expect(messageOf(() => sheet.deleteRows(1, 1000))).toBe(all);
      expect(sheet.getMaxRows()).toBe(1000);
    },
  );

  it('makes the frozen part smaller, and inserting into it larger', () => {
    const { sheet } = aBench();
    sheet.setFrozenRows(4);
    sheet.deleteRows(3, 4);
    expect(sheet.getFrozenRows()).toBe(2);
    sheet.insertRowsAfter(2, 1);
    expect(sheet.getFrozenRows()).toBe(2);
    sheet.insertRowsBefore(1, 3);
    expect(sheet.getFrozenRows()).toBe(5);
  });

  it('is refused to a viewer', () => {
    const { engine, world } = aBench({ world: { language: 'en' } });
    const { sheet } = onEngine(engine, anExecution(world, { user: VISITOR }));
    expect(messageOf(() => sheet.deleteRow(1))).toMatch('protected cell or object');
    expect(messageOf(() => sheet.appendRow([1]))).toMatch('protected cell or object');
  });
});

describe('inserting', () => {
  it('before a row takes the looks of the row pushed down, after it those of the row above', () => {
    const { sheet } = aBench();
    sheet.getRange('A1').setBackground('#ff0000');
    sheet.getRange('A2').setBackground('#00ff00');
    sheet.insertRowsBefore(2, 1).insertRowsAfter(1, 1);
    expect(sheet.getRange('A1:A4').getBackgrounds().flat()).toEqual([
      '#ff0000',
      '#ff0000',
      '#00ff00',
      '#00ff00',
    ]);
  });

  it('columns goes either way too, and none are inserted beyond the grid', () => {
    const { sheet } = aBench({ world: { language: 'en' } });
    sheet.getRange('A1:B1').setValues([['a', 'b']]);
    sheet.insertColumnBefore(1).insertColumnAfter(2);
    expect(sheet.getRange('A1:D1').getValues()).toEqual([['', 'a', '', 'b']]);
    expect(messageOf(() => sheet.insertColumnBefore(29))).toBe('Those columns are out of bounds.');
    expect(messageOf(() => sheet.insertRowsBefore(1001, 1))).toBe('Those rows are out of bounds.');
  });

  it('a row keeps formulas on their cells, as they were written or with ";"', () => {
    const { sheet } = aBench();
    sheet.getRange('A1:B1').setValues([['=IF(A5;1;2)', '=IF(TRUE;1;2)']]);
    sheet.insertRowsAfter(2, 1);
    expect(sheet.getRange('A1:B1').getFormulas()).toEqual([['=IF(A6;1;2)', '=IF(TRUE;1;2)']]);
  });
});

describe('moveColumns', () => {
  it('takes content, notes, validation and widths along; the index counts as before the move', () => {
    const { sheet, app } = aBench();
    const list = app.newDataValidation().requireValueInList(['a']).build();
    sheet.getRange('A1:D1').setValues([['a', 'b', 'c', '=A1']]);
    sheet.getRange('A1').setNote('ghi chú').setDataValidation(list);
    sheet.setColumnWidth(1, 240);
    sheet.moveColumns(sheet.getRange('A:A'), 4);
    expect(sheet.getRange('A1:C1').getValues()).toEqual([['b', 'c', 'a']]);
    expect(sheet.getRange('A1:D1').getNotes()).toEqual([['', '', 'ghi chú', '']]);
    const rules = sheet.getRange('A1:D1').getDataValidations()[0];
    expect(rules?.map((rule) => rule?.getCriteriaValues()[0])).toEqual([
      undefined,
      undefined,
      ['a'],
      undefined,
    ]);
    expect([1, 2, 3].map((column) => sheet.getColumnWidth(column))).toEqual([100, 100, 240]);
    expect(sheet.getRange('D1').getFormulas()).toEqual([['=C1']]);
  });
});

describe('appendRow', () => {
  it('writes below the last content, strings parsed by the locale as typed ones [R+]', () => {
    const { sheet } = aBench();
    sheet.getRange('C4').setValue('cuối');
    sheet.getRange('B5').setNumberFormat('@');
    sheet.appendRow(['11/12', '11/12', '300.000', true, null, '=1+1']);
    expect(sheet.getRange('A5:E5').getValues()).toEqual([
      [new Date('2026-12-11T00:00:00+07:00'), '11/12', 300_000, true, ''],
    ]);
    expect(sheet.getRange('F5').getFormulas()).toEqual([['=1+1']]);
    expect(sheet.getRange('C5').getNumberFormats()).toEqual([['#,##0']]);
  });

  it('lets a full grid grow by a row that looks like the one before', () => {
    const { sheet } = aBench();
    sheet.getRange('A1000').setNumberFormat('@').setValue('cuối');
    sheet.appendRow(['11/12']);
    expect(sheet.getMaxRows()).toBe(1001);
    expect(sheet.getRange('A1001').getValue()).toBe('11/12');
  });

  it('throws where a rule rejects a value, and writes nothing [R+]', () => {
    const { sheet, app } = aBench({ world: { language: 'en' } });
    const list = app.newDataValidation().requireValueInList(['Có']).setAllowInvalid(false).build();
    sheet.getRange('B1:B9').setDataValidation(list);
    expect(messageOf(() => sheet.appendRow(['a', 'Chưa']))).toMatch(
      'The data you entered in cell B1 violates',
    );
    expect(sheet.getLastRow()).toBe(0);
  });

  it('is one write, and a full grid that refuses it does not grow', () => {
    const { sheet, world } = aBench();
    sheet.getRange('A1000').setValue('cuối');
    world.meter.reset();
    sheet.appendRow([1, 2]);
    expect(world.meter.calls).toEqual([{ method: 'Sheet.appendRow', kind: 'write', cells: 2 }]);
    expect(() => sheet.appendRow([{}])).toThrow('(Object)');
    expect(sheet.getMaxRows()).toBe(1001);
  });

  it('wider than the grid is not imitated', () => {
    const { sheet } = aBench();
    expect(() => sheet.appendRow(new Array(27).fill(1))).toThrow('is not emulated by the host');
  });
});
