// Data validation: lists that warn or reject (facts §10).
import { aBench, messageOf } from '../builders.ts';

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
  it('only warns unless told to reject (facts §10)', () => {
    const { sheet } = aList();
    expect(sheet.getRange('M2').getDataValidations()[0]?.[0]?.getAllowInvalid()).toBe(true);
    expect(sheet.getRange('M2').setValue('Xong').getValue()).toBe('Xong');
  });

  it('that rejects makes a script write throw, and nothing is written (facts §10)', () => {
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

  it('that rejects speaks the language of the user (facts §0)', () => {
    const { sheet } = aList(false, 'vi');
    expect(messageOf(() => sheet.getRange('M3').setValue('Xong'))).toBe(
      'Dữ liệu bạn nhập vào ô M3 vi phạm các quy tắc xác thực dữ liệu được đặt trên ô này. Vui lòng nhập một trong các giá trị sau: Chưa thực hiện, Đang thực hiện, Hoàn thành, có minh chứng.',
    );
  });

  it("that rejects does not take a person's entry either (facts §10)", () => {
    const { sheet, engine, id } = aList(false);
    engine.enter(id, 2, 13, 'Xong');
    engine.enter(id, 3, 13, 'Đang thực hiện');
    expect(sheet.getRange('M2:M3').getValues()).toEqual([[''], ['Đang thực hiện']]);
  });

  it('reads back as set, and goes with null (facts §10)', () => {
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

  it('stays when the content is cleared (facts §1a)', () => {
    const { sheet } = aList(false);
    sheet.getRange('M2').setValue('Đang thực hiện').clearContent();
    expect(sheet.getRange('M2').getDataValidations()[0]?.[0]).not.toBeNull();
  });
});
