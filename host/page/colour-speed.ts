// Colour rules that say the same of a whole row are calculated for one cell of it, and not for each.
import { type IRange, type Nullable, ObjectMatrix } from '@univerjs/core';
import { ConditionalFormattingFormulaService as Service } from '@univerjs/sheets-conditional-formatting';
import { shiftedFormula } from '../engine/references.ts';

const known = new Map<string, boolean>();

/**
 * Whether a formula has one answer for all cells of a row: every column in it is fixed (`=$P5<TODAY()`). Of functions that
 * ask for their own column, COLUMN() above all, Univer makes nothing in a rule.
 */
function isOfRow(formula: string): boolean {
  const before = known.get(formula);
  if (before !== undefined) return before;
  const answer = shiftedFormula(formula, 1, 0) === formula;
  known.set(formula, answer);
  return answer;
}

const { registerFormulaWithRange, getFormulaResultWithCoords, getFormulaMatrix } = Service.prototype;

Service.prototype.registerFormulaWithRange = function (unit, sheet, rule, formula, ranges) {
  const less = ranges && isOfRow(formula) ? firstColumn(ranges) : ranges;
  registerFormulaWithRange.call(this, unit, sheet, rule, formula, less);
};

/** Rows and columns count from the first cell of the rule. */
Service.prototype.getFormulaResultWithCoords = function (unit, sheet, rule, formula, row, column) {
  return getFormulaResultWithCoords.call(
    this,
    unit,
    sheet,
    rule,
    formula,
    row,
    isOfRow(formula) ? 0 : column,
  );
};

Service.prototype.getFormulaMatrix = function (unit, sheet, rule, formula) {
  const answer = getFormulaMatrix.call(this, unit, sheet, rule, formula);
  if (!answer.result || !isOfRow(formula)) return answer;
  return { ...answer, result: new FirstColumn(answer.result.getMatrix()) };
};

class FirstColumn<T> extends ObjectMatrix<T> {
  override getValue(row: number): Nullable<T> {
    return super.getValue(row, 0);
  }
}

/** All rows of the ranges in the column where Univer begins to count. */
function firstColumn(ranges: readonly IRange[]): IRange[] {
  const [first] = [...ranges].sort((a, b) => a.startRow - b.startRow || a.startColumn - b.startColumn);
  const startColumn = first?.startColumn ?? 0;
  return ranges.map((range) => ({ ...range, startColumn, endColumn: startColumn }));
}
