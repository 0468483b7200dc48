// References inside formulas: shifted by copying, or following cells that have moved.
import type { GridChange } from '../../../host/engine/follow.ts';
import { followedFormula, shiftedFormula } from '../../../host/engine/references.ts';

const block = (row: number, column: number, rows = 1, columns = 1) => ({
  sheetId: 0,
  row,
  column,
  rows,
  columns,
});
const inserted: GridChange = { kind: 'inserted', axis: 'row', sheetId: 0, after: 4, count: 2 };
const removed: GridChange = { kind: 'removed', axis: 'row', sheetId: 0, first: 5, count: 2 };
const moved: GridChange = { kind: 'moved', axis: 'column', sheetId: 0, first: 1, count: 1, before: 4 };

it.each([
  ['=A1+$A1+A$1+$A$1', '=B3+$A3+B$1+$A$1'],
  ['=SUM(A1:B2)*LOG10(2)', '=SUM(B3:C4)*LOG10(2)'],
  ['=COUNTIF($C:$C;"A1")', '=COUNTIF($C:$C;"A1")'],
  ["=Sheet2!A1&'Danh bạ'!B2&A1", "=Sheet2!A1&'Danh bạ'!B2&B3"],
  ['=aa10', '=AB12'],
  ['=1:1+TRUE', '=3:3+TRUE'],
])('copying takes relative references along and leaves the rest: %s', (formula, expected) => {
  expect(shiftedFormula(formula, 1, 2)).toBe(expected);
});

it('a reference that copying takes off the sheet is #REF!', () => {
  expect(shiftedFormula('=A1+$A2', -1, -1)).toBe('=#REF!+$A1');
});

it.each([
  [inserted, '=A4+A5+$A$5+SUM(A1:A9)+SUM(A1:A4)', '=A4+A7+$A$7+SUM(A1:A11)+SUM(A1:A4)'],
  [removed, '=A4+A5+A7+SUM(A1:A9)+SUM(A5:A6)', '=A4+#REF!+A5+SUM(A1:A7)+SUM(#REF!)'],
  [moved, '=A1+B1+$C1+D1+SUM(A:C)', '=C1+A1+$B1+D1+SUM(A:C)'],
])('references keep naming the cells they named: %j', (change, formula, expected) => {
  expect(followedFormula(formula, 0, change)).toBe(expected);
});

it('a block that moves takes references to it along, and those under it are gone', () => {
  const change: GridChange = { kind: 'block', from: block(1, 1), to: block(5, 5) };
  expect(followedFormula('=A1+A2+E5', 0, change)).toBe('=E5+A2+E5');
});
