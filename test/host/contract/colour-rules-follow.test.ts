// Colour rules stay on their cells while rows and columns come and go, in pieces where need be [R+, mem].
import { aBench } from '../builders.ts';
import { contractOf } from '../contract-of.ts';

contractOf({
  ConditionalFormatRule: 'getRanges',
});

function aRule(a1: string | readonly string[], formula = '=$B5="x"') {
  const bench = aBench();
  const { sheet, app } = bench;
  const ranges = [a1].flat().map((each) => sheet.getRange(each));
  const rule = app.newConditionalFormatRule().whenFormulaSatisfied(formula).setBackground('#ff0000');
  sheet.setConditionalFormatRules([rule.setRanges(ranges).build()]);
  const told = () =>
    sheet
      .getConditionalFormatRules()
      .map((each) => [
        each.getRanges().map((range) => range.getA1Notation()),
        each.getBooleanCondition()?.getCriteriaValues()[0],
      ]);
  return { ...bench, told };
}

it('rows inserted above move them, rows inserted within make them larger', () => {
  const { sheet, told } = aRule('A5:C10');
  sheet.insertRowsAfter(2, 2).insertRowsAfter(8, 1);
  expect(told()).toEqual([[['A7:C13'], '=$B7="x"']]);
});

it('rows inserted right below them are not coloured: Google may be kinder', () => {
  const { sheet, told } = aRule('A5:C10');
  sheet.insertRowsAfter(10, 1);
  expect(told()).toEqual([[['A5:C10'], '=$B5="x"']]);
});

it('deleted rows make them smaller, from the top too, and with the last row the rule goes', () => {
  const { sheet, told } = aRule('A5:C10');
  sheet.deleteRows(4, 2);
  expect(told()).toEqual([[['A4:C8'], '=$B4="x"']]);
  sheet.deleteRows(8, 3);
  expect(told()).toEqual([[['A4:C7'], '=$B4="x"']]);
  sheet.deleteRows(1, 9);
  expect(told()).toEqual([]);
});

it('columns inserted or deleted move ranges and references alike; a reference to nothing is #REF!', () => {
  const { sheet, told } = aRule('C5:D10');
  sheet.insertColumnBefore(1);
  expect(told()).toEqual([[['D5:E10'], '=$C5="x"']]);
  sheet.deleteColumn(3);
  expect(told()).toEqual([[['C5:D10'], '=#REF!="x"']]);
});

it('a column that moves within them leaves them whole, and is still the one looked at', () => {
  const { sheet, told } = aRule('A5:D10');
  sheet.moveColumns(sheet.getRange('B:B'), 5);
  expect(told()).toEqual([[['A5:D10'], '=$D5="x"']]);
});

it('a column that moves out of them takes its part along', () => {
  const { sheet, told } = aRule('A5:C10');
  sheet.moveColumns(sheet.getRange('A:A'), 7);
  expect(told()).toEqual([[['A5:B10', 'F5:F10'], '=$A5="x"']]);
});

it('the same cells are painted afterwards', async () => {
  const { sheet, engine, id } = aRule('A5:C10');
  sheet.getRange('B6').setValue('x');
  sheet.deleteRows(5, 1);
  sheet.insertColumnBefore(1);
  expect(await engine.shownBackground(id, 5, 2)).toBe('#ff0000');
  expect(await engine.shownBackground(id, 6, 2)).toBe('#ffffff');
});

it('their order stays', () => {
  const { sheet, app, told } = aRule('A5:C10');
  const second = app.newConditionalFormatRule().whenFormulaSatisfied('=TRUE').setBackground('#00ff00');
  sheet.setConditionalFormatRules([
    ...sheet.getConditionalFormatRules(),
    second.setRanges([sheet.getRange('A1:A9')]).build(),
  ]);
  sheet.insertRowsAfter(1, 1);
  expect(told()).toEqual([
    [['A6:C11'], '=$B6="x"'],
    [['A1:A10'], '=TRUE'],
  ]);
});
