// Conditional formats: ours are replaced as a set, people's own stay, and nothing is written when nothing differs.
import { type ColourRule, formulaShape, ruleShape, withinGrid } from '../sheet/colours.ts';
import { FORMER_BACKGROUNDS, PALETTE } from '../sheet/palette.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const OURS: ReadonlySet<string> = new Set([
  ...Object.values(PALETTE).map((pair) => pair.background),
  ...FORMER_BACKGROUNDS,
]);

/** Google has no name tag for a rule; a formula with one of our backgrounds is ours, however often it was cut and pasted apart. */
export function setColourRules(sheet: Sheet, wanted: readonly ColourRule[]): void {
  const rules = withinGrid(wanted, sheet.getMaxRows());
  const standing = sheet.getConditionalFormatRules();
  const ours = standing.filter(isOurs);
  if (JSON.stringify(ours.map(shapeOf)) === JSON.stringify(rules.map(ruleShape))) return;
  const theirs = standing.filter((rule) => !isOurs(rule));
  sheet.setConditionalFormatRules([...rules.map((rule) => build(sheet, rule)), ...theirs]);
}

/** Shapes of our rules, as they stand. */
export function standingColours(sheet: Sheet): readonly (readonly string[])[] {
  return sheet.getConditionalFormatRules().filter(isOurs).map(shapeOf);
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
  return [formulaShape(String(formula)), ...rule.getRanges().map((range) => range.getA1Notation())];
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
