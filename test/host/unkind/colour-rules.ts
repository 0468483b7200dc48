// Point 7: one rule about another tab loses them all, setting replaces everybody's, and texts and blanks compare oddly.
import { aBench } from '../builders.ts';
import { rule, thrownBy } from './rule.ts';

const DOCUMENTED = 'Sheet.setConditionalFormatRules, documented';
const REPORTS = 'an exception text seen by many';
const UNVERIFIED = 'general knowledge, unverified';

const RED = '#f4cccc';
const OVERDUE = '=$A1<TODAY()';

function aTab() {
  const bench = aBench({ world: { language: 'en' } });
  const { app, sheet, engine, id } = bench;
  const when = (formula: string) =>
    app
      .newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBackground(RED)
      .setRanges([sheet.getRange('A1:A9')])
      .build();
  return { ...bench, when, shown: (row: number) => engine.shownBackground(id, row, 1) };
}

export function colourRules(): void {
  rule('one formula about another tab refuses the whole set', REPORTS, () => {
    const { sheet, when } = aTab();
    const set = () =>
      sheet.setConditionalFormatRules([when(OVERDUE), when('=$A1=Sheet2!$A1'), when('=$A1=1')]);
    return {
      seen: [thrownBy(set), sheet.getConditionalFormatRules().length],
      google: ['Exception: Conditional format rule cannot reference a different sheet.', 0],
      naive: ['nothing', 2],
    };
  });

  rule('setting rules takes away those that people made', DOCUMENTED, () => {
    const { sheet, when } = aTab();
    sheet.setConditionalFormatRules([when('=$A1="của người dùng"')]);
    sheet.setConditionalFormatRules([when(OVERDUE)]);
    const formulas = sheet
      .getConditionalFormatRules()
      .map((one) => one.getBooleanCondition()?.getCriteriaValues()[0]);
    return { seen: formulas, google: [OVERDUE], naive: ['=$A1="của người dùng"', OVERDUE] };
  });

  rule('a day that is text is never overdue, a blank always is', UNVERIFIED, async () => {
    const { sheet, when, shown } = aTab();
    sheet.getRange('A1').setNumberFormat('@');
    sheet.getRange('A1:A2').setValues([['05/02/2026'], ['05/02/2026']]);
    sheet.setConditionalFormatRules([when(OVERDUE)]);
    const seen = await Promise.all([1, 2, 3].map(shown));
    return { seen, google: ['#ffffff', RED, RED], naive: [RED, RED, '#ffffff'] };
  });

  rule('a rule needs ranges before it is built', 'one report, verified', () => {
    const { app } = aTab();
    const bare = app.newConditionalFormatRule().whenFormulaSatisfied(OVERDUE).setBackground(RED);
    return {
      seen: thrownBy(() => bare.build()),
      google: 'Exception: Ranges must have at least one range.',
      naive: 'nothing',
    };
  });

  rule('what is no rule refuses the set, and the old rules stay', 'wrong types, many reports', () => {
    const { sheet, when } = aTab();
    sheet.setConditionalFormatRules([when(OVERDUE)]);
    const missing: unknown = undefined;
    const set = () =>
      sheet.setConditionalFormatRules([missing as GoogleAppsScript.Spreadsheet.ConditionalFormatRule]);
    return {
      seen: [thrownBy(set), sheet.getConditionalFormatRules().length],
      google: [
        "Exception: The parameters (null) don't match the method signature for SpreadsheetApp.Sheet.setConditionalFormatRules.",
        1,
      ],
      naive: ['nothing', 0],
    };
  });
}
