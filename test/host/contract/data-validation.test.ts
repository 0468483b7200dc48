// Data validation: lists that warn or reject, as the reference of DataValidationBuilder has it [D] unless a title says more.
import { aBench, messageOf } from '../builders.ts';
import { contractOf } from '../contract-of.ts';

contractOf({
  DataValidation: 'getAllowInvalid getCriteriaType getCriteriaValues',
  DataValidationBuilder: 'build requireDate requireValueInList setAllowInvalid setHelpText',
  Range: 'getDataValidations setDataValidation',
  SpreadsheetApp: 'newDataValidation',
});

const STATES = ['Chưa thực hiện', 'Đang thực hiện', 'Hoàn thành, có minh chứng'];

function aList(allowInvalid?: boolean, language: 'vi' | 'en' = 'en') {
  const bench = aBench({ world: { language } });
  const { sheet, app } = bench;
  const builder = app.newDataValidation().requireValueInList(STATES);
  if (allowInvalid !== undefined) builder.setAllowInvalid(allowInvalid);
  sheet.getRange('M2:M5').setDataValidation(builder.build());
  return bench;
}

describe('a list rule', () => {
  it('only warns unless told to reject [D]', () => {
    const { sheet } = aList();
    expect(sheet.getRange('M2').getDataValidations()[0]?.[0]?.getAllowInvalid()).toBe(true);
    expect(sheet.getRange('M2').setValue('Xong').getValue()).toBe('Xong');
  });

  it('that rejects makes a script write throw, and nothing is written [R+]', () => {
    const { sheet } = aList(false);
    expect(
      messageOf(() =>
        sheet.getRange('L1:M2').setValues([
          ['a', 'b'],
          ['c', 'Xong'],
        ]),
      ),
    ).toBe(
      'The data you entered in cell M2 violates the data validation rules set on this cell. Please enter one of the following values: Chưa thực hiện, Đang thực hiện, Hoàn thành, có minh chứng.',
    );
    expect(sheet.getLastRow()).toBe(0);
    sheet.getRange('M2').setValue('Hoàn thành, có minh chứng').setValue('');
    expect(sheet.getRange('M2').getValue()).toBe('');
  });

  it('that rejects speaks the language of the user [R+]', () => {
    const { sheet } = aList(false, 'vi');
    expect(messageOf(() => sheet.getRange('M3').setValue('Xong'))).toBe(
      'Dữ liệu bạn nhập vào ô M3 vi phạm các quy tắc xác thực dữ liệu được đặt trên ô này. Vui lòng nhập một trong các giá trị sau: Chưa thực hiện, Đang thực hiện, Hoàn thành, có minh chứng.',
    );
  });

  it("that rejects does not take a person's entry either [D]", () => {
    const { sheet, engine, id } = aList(false);
    engine.enter(id, 2, 13, 'Xong');
    engine.enter(id, 3, 13, 'Đang thực hiện');
    expect(sheet.getRange('M2:M3').getValues()).toEqual([[''], ['Đang thực hiện']]);
  });

  it('reads back as set, and goes with null [D]', () => {
    const { sheet, app } = aList();
    const helped = app.newDataValidation().requireValueInList(['Có'], false).setHelpText('Chọn một giá trị');
    sheet.getRange('M5').setDataValidation(helped.build());
    const rules = sheet.getRange('M4:N5').getDataValidations();
    expect(rules[0]?.[0]?.getCriteriaValues()).toEqual([STATES, true]);
    expect(rules[1]?.[0]?.getCriteriaValues()).toEqual([['Có'], false]);
    expect(rules[1]?.[0]?.getHelpText()).toBe('Chọn một giá trị');
    expect(String(rules[0]?.[0]?.getCriteriaType())).toBe('VALUE_IN_LIST');
    expect([rules[0]?.[1], rules[1]?.[1]]).toEqual([null, null]);
    sheet.getRange('M2:M5').setDataValidation(null);
    expect(sheet.getRange('M2:M5').getDataValidations()).toEqual([[null], [null], [null], [null]]);
  });

  it('stays when the content is cleared [R1]', () => {
    const { sheet } = aList(false);
    sheet.getRange('M2').setValue('Đang thực hiện').clearContent();
    expect(sheet.getRange('M2').getDataValidations()[0]?.[0]).not.toBeNull();
  });
});

describe('other criteria', () => {
  const day = (text: string) => new Date(`${text}T00:00:00+07:00`);

  it('come back with their type, their values and their help text', () => {
    const { sheet, app } = aBench();
    const rules = [
      app.newDataValidation().requireDate(),
      app
        .newDataValidation()
        .requireDateBetween(day('2026-01-01'), day('2026-12-31'))
        .setHelpText('Trong năm'),
      app.newDataValidation().requireNumberBetween(0, 100),
      app.newDataValidation().requireTextIsUrl(),
      app.newDataValidation().requireFormulaSatisfied('=IF(TRUE;LEN(A1)<5;FALSE)'),
    ].map((builder) => builder.build());
    const range = sheet.getRange('A1:E1').setDataValidations([rules]);
    const told = range
      .getDataValidations()[0]
      ?.map((rule) => [String(rule?.getCriteriaType()), rule?.getCriteriaValues(), rule?.getHelpText()]);
    expect(told).toEqual([
      ['DATE_IS_VALID_DATE', [], ''],
      ['DATE_BETWEEN', [day('2026-01-01'), day('2026-12-31')], 'Trong năm'],
      ['NUMBER_BETWEEN', [0, 100], ''],
      ['TEXT_IS_VALID_URL', [], ''],
      ['CUSTOM_FORMULA', ['=IF(TRUE;LEN(A1)<5;FALSE)'], ''],
    ]);
    const { DATE_BETWEEN } = app.DataValidationCriteria;
    expect(rules[1]?.getCriteriaType() === DATE_BETWEEN).toBe(true);
  });

  it('that reject turn scripts and people away [R+]', () => {
    const { sheet, app, engine, id } = aBench({ world: { language: 'en' } });
    const between = app.newDataValidation().requireDateBetween(day('2026-01-01'), day('2026-12-31'));
    const number = app.newDataValidation().requireNumberBetween(0, 100).setHelpText('0 đến 100.');
    sheet.getRange('A1:A9').setDataValidation(between.setAllowInvalid(false).build());
    sheet.getRange('B1:B9').setDataValidation(number.setAllowInvalid(false).build());
    expect(messageOf(() => sheet.getRange('A1').setValue('hôm qua'))).toBe(
      'The data you entered in cell A1 violates the data validation rules set on this cell.',
    );
    expect(messageOf(() => sheet.getRange('B2').setValue(101))).toMatch('set on this cell. 0 đến 100.');
    expect(messageOf(() => sheet.getRange('A1').setValue(46_000))).toMatch('cell A1');
    sheet.getRange('A1:B1').setValues([[day('2026-12-31'), 100]]);
    engine.enter(id, 2, 1, '01/01/2027');
    engine.enter(id, 3, 1, '31/12/2026');
    engine.enter(id, 2, 2, 'năm');
    expect(sheet.getRange('A2:B3').getValues()).toEqual([
      ['', ''],
      [day('2026-12-31'), ''],
    ]);
    expect(sheet.getRange('A1:B1').setValue('').getValues()).toEqual([['', '']]);
  });

  it('only warn unless told to reject, and those that are not checked here cannot reject', () => {
    const { sheet, app } = aBench();
    const formula = app.newDataValidation().requireFormulaSatisfied('=FALSE');
    expect(sheet.getRange('A1').setDataValidation(formula.build()).setValue('x').getValue()).toBe('x');
    expect(() => formula.setAllowInvalid(false).build()).toThrow('is not emulated by the host');
    expect(() => app.newDataValidation().requireCheckbox()).toThrow('is not emulated by the host');
  });

  it('take no text for a day [R1]', () => {
    const { app } = aBench({ world: { language: 'en' } });
    const text: unknown = '2026-01-01';
    expect(
      messageOf(() => app.newDataValidation().requireDateBetween(text as Date, day('2026-12-31'))),
    ).toMatch("(String,Object) don't match the method signature");
  });

  it('are set cell by cell, where null takes a rule away, and cleared together', () => {
    const { sheet, app } = aBench();
    const one = app.newDataValidation().requireDate().build();
    const two = app.newDataValidation().requireValueInList(['Có']).build();
    const range = sheet.getRange('A1:B2').setDataValidation(two);
    range.setDataValidations([
      [one, null],
      [two, one],
    ]);
    const types = range
      .getDataValidations()
      .map((line) => line.map((rule) => rule && String(rule.getCriteriaType())));
    expect(types).toEqual([
      ['DATE_IS_VALID_DATE', null],
      ['VALUE_IN_LIST', 'DATE_IS_VALID_DATE'],
    ]);
    expect(() => range.setDataValidations([[one]])).toThrow('Dữ liệu có 1');
    expect(range.clearDataValidations().getDataValidations().flat()).toEqual([null, null, null, null]);
  });

  it('outlive a reload', () => {
    const { sheet, app, engine } = aBench();
    sheet.getRange('A1').setDataValidation(app.newDataValidation().requireNumberBetween(1, 12).build());
    const saved: unknown = JSON.parse(JSON.stringify(engine.save()));
    const [rule] = aBench({ saved }).sheet.getRange('A1').getDataValidations()[0] ?? [];
    expect(rule?.getCriteriaValues()).toEqual([1, 12]);
  });
});
