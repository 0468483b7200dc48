// Cells under each reading of what Google leaves open about them.
import type { Locale } from '../../../host/types.ts';
import { aBench, messageOf } from '../builders.ts';
import { underEach } from './under-each.ts';

const { world, engine, sheet, spreadsheet, app, id } = aBench({ world: { language: 'en' }, lasts: true });

/** What a script's value becomes in a fresh cell of a format. */
function written(value: unknown, format = 'general', locale: Locale = 'vi_VN'): unknown {
  world.options = { ...world.options, locale };
  const cell = sheet.getRange('B2').clearContent().setNumberFormat(format).setValue(value);
  world.options = { ...world.options, locale: 'vi_VN' };
  return cell.getFormulas()[0]?.[0] || cell.getValue();
}

it.each([
  ['apostropheInTextCell', "'7", '@', { stripped: '7', stored: "'7" }],
  ['apostropheInPlainCell', "'7", 'general', { stripped: '7', stored: "'7" }],
  ['equalsInTextCell', '=1+1', '@', { text: '=1+1', formula: '=1+1' }],
  ['plusByScript', '+5', 'general', { text: '+5', number: 5, formula: '=+5' }],
  ['numberInTextCell', 12.5, '@', { number: 12.5, text: '12,5' }],
] as const)('%s: a script’s %j in a cell of format %s', (question, value, format, outcomes) => {
  expect(underEach(world, question, () => written(value, format))).toEqual(outcomes);
});

it('an = in a text cell is a text or a formula', () => {
  const isFormula = () => {
    written('=1+1', '@');
    return sheet.getRange('B2').getFormulas()[0]?.[0] !== '';
  };
  expect(underEach(world, 'equalsInTextCell', isFormula)).toEqual({ text: false, formula: true });
});

it('a decimal sign of the other country', () => {
  const both = () =>
    [written('15,5', 'general', 'en_US'), written('1.5')].map((v) => typeof v === 'object' || v);
  expect(underEach(world, 'foreignDecimal', both)).toEqual({
    'by the locale': ['15,5', true],
    text: ['15,5', '1.5'],
    digits: [155, 15],
  });
});

it('a time alone', () => {
  sheet.getRange('C2').setNumberFormat('HH:mm').setValue(0.4375);
  expect(underEach(world, 'timeOnlyCell', () => sheet.getRange('C2').getValue())).toEqual({
    'offset of 1899': new Date('1899-12-30T03:23:30Z'),
    'offset of today': new Date('1899-12-30T03:30:00Z'),
  });
});

it('a failed formula', () => {
  sheet.getRange('D2').setValue('=SUM(1,2)');
  expect(underEach(world, 'errorCell', () => sheet.getRange('D2').getValue())).toEqual({
    text: '#ERROR!',
    object: new Error('#ERROR!'),
  });
});

it('separators of a colour rule', () => {
  const rule = app
    .newConditionalFormatRule()
    .whenFormulaSatisfied('=FIND("a;b";$A1)>0')
    .setBackground('#ff0000');
  sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange('A1:B9')]).build()]);
  const formula = () => sheet.getConditionalFormatRules()[0]?.getBooleanCondition()?.getCriteriaValues()[0];
  expect(underEach(world, 'separatorsReadBack', formula)).toEqual({
    'as written': '=FIND("a;b";$A1)>0',
    commas: '=FIND("a;b",$A1)>0',
  });
});

describe('rows that come', () => {
  const rule = () => app.newDataValidation().requireValueInList(['a']).build();
  /** A tab whose fifth row is dressed and has a list and a colour. */
  function dressed() {
    const tab = spreadsheet.insertSheet(`T${spreadsheet.getSheets().length}`);
    tab.getRange('A5:B5').setNumberFormat('@').setDataValidation(rule());
    const colour = app.newConditionalFormatRule().whenFormulaSatisfied('=$A5=1').setBackground('#ff0000');
    tab.setConditionalFormatRules([colour.setRanges([tab.getRange('A5:B5')]).build()]);
    tab.insertRowsAfter(5, 2);
    return tab;
  }

  it('take looks along or not', () => {
    expect(
      underEach(world, 'looksOfNewLines', () => dressed().getRange('B7').getNumberFormats()[0]?.[0]),
    ).toEqual({
      inherited: '@',
      none: '0.###############',
    });
  });

  it('take validation along or not', () => {
    const has = () => dressed().getRange('B7').getDataValidations()[0]?.[0] !== null;
    expect(underEach(world, 'rulesOfNewLines', has)).toEqual({ none: false, inherited: true });
  });

  it('are coloured by the rule above them or not', () => {
    const area = () => dressed().getConditionalFormatRules()[0]?.getRanges()[0]?.getA1Notation();
    expect(underEach(world, 'colourRulesAtEdge', area)).toEqual({ stay: 'A5:B5', grow: 'A5:B7' });
  });
});

it('a refusal stays one under each reading', () => {
  const cell = sheet
    .getRange('E2')
    .setDataValidation(app.newDataValidation().requireValueInList(['a']).setAllowInvalid(false).build());
  expect(messageOf(() => cell.setValue('b'))).toContain('E2');
  expect(engine.display(id, 2, 5)).toBe('');
});
