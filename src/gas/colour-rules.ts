// Conditional formats: ours are replaced as a set, people's own stay, and nothing is written when nothing differs.
import { columnLetters } from '../sheet/a1.ts';
import type { ColourRule } from '../sheet/colours.ts';
import { PALETTE } from '../sheet/colours.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const OURS: ReadonlySet<string> = new Set(Object.values(PALETTE).map((pair) => pair.background));

/** Google has no name tag for a rule; a formula with one of our backgrounds is ours, however often it was cut and pasted apart. */
export function setColourRules(sheet: Sheet, wanted: readonly ColourRule[]): void {
  const gridRows = sheet.getMaxRows();
  const rules = wanted.map((rule) => ({
    ...rule,
    rows: Math.max(1, Math.min(rule.rows, gridRows - rule.row + 1)),
  }));
  const standing = sheet.getConditionalFormatRules();
  const ours = standing.filter(isOurs);
  if (JSON.stringify(ours.map(shapeOf)) === JSON.stringify(rules.map(wantedShape))) return;
  const theirs = standing.filter((rule) => !isOurs(rule));
  sheet.setConditionalFormatRules([...rules.map((rule) => build(sheet, rule)), ...theirs]);
}

function isOurs(rule: Rule): boolean {
  const condition = rule.getBooleanCondition();
  const background = condition?.getBackground()?.toLowerCase() ?? '';
  return (
    condition?.getCriteriaType() === SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA && OURS.has(background)
  );
}

function shapeOf(rule: Rule): readonly string[] {
  const formula: unknown = rule.getBooleanCondition()?.getCriteriaValues()[0];
  return [String(formula), ...rule.getRanges().map((range) => range.getA1Notation())];
}

function wantedShape(rule: ColourRule): readonly string[] {
  return [
    rule.formula,
    `${columnLetters(rule.firstColumn)}${rule.row}:${columnLetters(rule.lastColumn)}${rule.row + rule.rows - 1}`,
  ];
}

function build(sheet: Sheet, rule: ColourRule): Rule {
  const range = sheet.getRange(rule.row, rule.firstColumn, rule.rows, rule.lastColumn - rule.firstColumn + 1);
  const builder = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(rule.formula)
    .setBackground(rule.background)
    .setFontColor(rule.colour)
    .setRanges([range]);
  return builder.build();
}
