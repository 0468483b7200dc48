// Conditional formats: live rules, evaluated by the clock.
import { aBench, messageOf } from '../builders.ts';
import { contractOf } from '../contract-of.ts';

contractOf({
  BooleanCondition: 'getBackground getCriteriaType getCriteriaValues',
  ConditionalFormatRule: 'getBooleanCondition',
  ConditionalFormatRuleBuilder: 'build setBackground setFontColor setRanges whenFormulaSatisfied',
  Sheet: 'getConditionalFormatRules setConditionalFormatRules',
  SpreadsheetApp: 'newConditionalFormatRule',
});

const LATE = '=ISNUMBER($A1)*($A1<TODAY())*($B1<>"Hoàn thành")';
const RED = '#f4cccc';

function aLateRow(formula = LATE, world = {}) {
  const bench = aBench({ world });
  const { sheet, app } = bench;
  sheet.getRange('A1:B3').setValues([
    [new Date('2026-02-05T00:00:00+07:00'), 'Đang thực hiện'],
    [new Date('2026-02-05T00:00:00+07:00'), 'Hoàn thành'],
    ["'05/02/2026", 'Đang thực hiện'],
  ]);
  const rule = app.newConditionalFormatRule().whenFormulaSatisfied(formula).setBackground(RED);
  sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange('A1:C3')]).build()]);
  return bench;
}

describe('a rule on the deadline', () => {
  it('turns the row red when the clock passes the date, with no script running [mem]', async () => {
    const { engine, id, world } = aLateRow();
    world.clock.set(Date.parse('2026-02-02T09:00:00+07:00'));
    expect(await engine.shownBackground(id, 1, 3)).toBe('#ffffff');
    world.clock.set(Date.parse('2026-02-09T09:00:00+07:00'));
    expect(await engine.shownBackground(id, 1, 3)).toBe(RED);
  });

  it('follows midnight of the spreadsheet zone, not of UTC [mem]', async () => {
    const { engine, id, world } = aLateRow();
    world.clock.set(Date.parse('2026-02-05T23:59:00+07:00'));
    expect(await engine.shownBackground(id, 1, 1)).toBe('#ffffff');
    world.clock.set(Date.parse('2026-02-06T00:01:00+07:00'));
    expect(await engine.shownBackground(id, 1, 1)).toBe(RED);
  });

  it('is relative to its top left cell, and a text date never matches [R+, mem]', async () => {
    const { engine, id } = aLateRow();
    expect(await engine.shownBackground(id, 2, 1)).toBe('#ffffff');
    expect(await engine.shownBackground(id, 3, 1)).toBe('#ffffff');
    expect(await engine.shownBackground(id, 4, 1)).toBe('#ffffff');
  });

  it('is not seen by getBackgrounds [R+]', () => {
    expect(aLateRow().sheet.getRange('A1').getBackgrounds()).toEqual([['#ffffff']]);
  });
});

describe('separators [R+]', () => {
  it('";" works in every locale, "," never in a decimal-comma one', async () => {
    const semicolons = '=AND(ISNUMBER($A1);$A1<TODAY())';
    const commas = '=AND(ISNUMBER($A1),$A1<TODAY())';
    const seen = [
      aLateRow(semicolons),
      aLateRow(semicolons, { locale: 'en_US' }),
      aLateRow(commas, { locale: 'en_US' }),
      aLateRow(commas),
    ].map(({ engine, id }) => engine.shownBackground(id, 1, 1));
    expect(await Promise.all(seen)).toEqual([RED, RED, RED, '#ffffff']);
  });

  it('come back as they were written', () => {
    const formula = '=AND(ISNUMBER($A1);$B1<>"a;b,c")';
    const { app, sheet } = aLateRow(formula);
    const [rule] = sheet.getConditionalFormatRules();
    const condition = rule?.getBooleanCondition();
    expect(condition?.getCriteriaValues()).toEqual([formula]);
    expect(condition?.getCriteriaType() === app.BooleanCriteria.CUSTOM_FORMULA).toBe(true);
    expect([condition?.getBackground(), condition?.getFontColor()]).toEqual([RED, null]);
  });
});

describe('setConditionalFormatRules', () => {
  it('replaces all rules, and the first that holds wins [D]', async () => {
    const { sheet, app, engine, id } = aLateRow();
    const always = app.newConditionalFormatRule().whenFormulaSatisfied('=TRUE').setBackground('#00ff00');
    const green = always.setRanges([sheet.getRange('A1:C3')]).build();
    sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), green]);
    expect(await engine.shownBackground(id, 1, 1)).toBe(RED);
    expect(await engine.shownBackground(id, 2, 1)).toBe('#00ff00');
    sheet.setConditionalFormatRules([green, ...sheet.getConditionalFormatRules().slice(0, 1)]);
    expect(await engine.shownBackground(id, 1, 1)).toBe('#00ff00');
    sheet.setConditionalFormatRules([]);
    expect(sheet.getConditionalFormatRules()).toEqual([]);
    expect(await engine.shownBackground(id, 1, 1)).toBe('#ffffff');
  });

  it.each([
    ['en' as const, 'Conditional format rule cannot reference a different sheet.'],
    ['vi' as const, 'Quy tắc định dạng có điều kiện không thể tham chiếu một trang tính khác.'],
  ])('refuses them all for one formula about another sheet [R+]: %s', (language, message) => {
    const { sheet, app } = aLateRow(LATE, { language });
    const before = sheet.getConditionalFormatRules();
    const foreign = app.newConditionalFormatRule().whenFormulaSatisfied("=$A1='Danh bạ'!$B$1");
    const rule = foreign
      .setBackground('red')
      .setRanges([sheet.getRange('A1')])
      .build();
    expect(messageOf(() => sheet.setConditionalFormatRules([rule]))).toBe(message);
    expect(sheet.getConditionalFormatRules()).toHaveLength(before.length);
  });

  it('keeps a text with "!" apart from a reference', () => {
    const { sheet } = aLateRow('=$B1="Gấp!"');
    expect(sheet.getConditionalFormatRules()).toHaveLength(1);
  });
});

describe('build', () => {
  it('demands ranges [R1]', () => {
    const { app } = aBench({ world: { language: 'en' } });
    const rule = app.newConditionalFormatRule().whenFormulaSatisfied('=TRUE').setBackground('red');
    expect(messageOf(() => rule.build())).toBe('Ranges must have at least one range.');
  });

  it('may start from a copy', () => {
    const { sheet } = aLateRow();
    const [rule] = sheet.getConditionalFormatRules();
    const copy = rule?.copy().setBold(true).setStrikethrough(true).setFontColor('#FF0000').build();
    if (copy) sheet.setConditionalFormatRules([copy]);
    const condition = sheet.getConditionalFormatRules()[0]?.getBooleanCondition();
    expect(condition?.getCriteriaValues()).toEqual([LATE]);
    expect([condition?.getBackground(), condition?.getFontColor()]).toEqual([RED, '#ff0000']);
    expect([condition?.getBold(), condition?.getStrikethrough()]).toEqual([true, true]);
  });
});
