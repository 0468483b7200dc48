// A colour rule after its cells were moved, removed or pasted over: other ranges, and a formula to suit the new first cell.
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { CellArea } from '../types.ts';
import { merged, without } from './areas.ts';
import { areaOf, boxOf } from './book.ts';
import { type GridChange, type LineChange, type Piece, piecesAfter } from './follow.ts';
import { followedFormula, shiftedFormula } from './references.ts';

type Stored = IConditionFormattingRule;
type Place = Pick<CellArea, 'row' | 'column'>;

/**
 * null when it has no cell left. A block moved by hand takes its part of the rule along, in pieces; formulas do not look
 * after it. `grows`: over lines that come right below or beside it.
 */
export function ruleAfter(rule: Stored, sheetId: number, change: GridChange, grows = false): Stored | null {
  const followed = areasOf(rule, sheetId).flatMap((area) => piecesAfter(area, change));
  const isGrown = grows && change.kind === 'inserted' && change.sheetId === sheetId;
  const pieces = isGrown ? followed.map((piece) => reachingOver(piece, change)) : followed;
  return onPieces(rule, sheetId, pieces, (formula) =>
    change.kind === 'block' ? formula : followedFormula(formula, sheetId, change),
  );
}

function reachingOver({ from, to }: Piece, change: Extract<LineChange, { kind: 'inserted' }>): Piece {
  const length = change.axis === 'row' ? 'rows' : 'columns';
  const isNext = to[change.axis] + to[length] - 1 === change.after;
  return { from, to: isNext ? { ...to, [length]: to[length] + change.count } : to };
}

/** null when the hole was all of it. */
export function ruleWithout(rule: Stored, hole: CellArea): Stored | null {
  const rest = areasOf(rule, hole.sheetId).flatMap((area) => without(area, hole));
  return onPieces(rule, hole.sheetId, rest.map(unmoved));
}

/** The rule on more cells of its own sheet. */
export function ruleWith(rule: Stored, more: readonly CellArea[]): Stored {
  const sheetId = more[0]?.sheetId ?? 0;
  const areas = areasOf(rule, sheetId);
  const rest = more.reduce((left, area) => left.flatMap((part) => without(part, area)), areas);
  return onPieces(rule, sheetId, [...rest, ...more].map(unmoved)) ?? rule;
}

export function areasOf(rule: Stored, sheetId: number): readonly CellArea[] {
  return rule.ranges.map((range) => areaOf(range, sheetId));
}

function onPieces(
  rule: Stored,
  sheetId: number,
  pieces: readonly Piece[],
  follow: (formula: string) => string = (formula) => formula,
): Stored | null {
  const areas = merged(pieces.map(({ to }) => to).filter((to) => to.sheetId === sheetId));
  const [first] = areas;
  const [anchor] = areasOf(rule, sheetId);
  if (!first || !anchor) return null;
  // The cell that is now the first one had its own reading of the formula.
  const origin: Place =
    pieces.find(({ to }) => to.row === first.row && to.column === first.column)?.from ?? anchor;
  const [right, down] = [origin.column - anchor.column, origin.row - anchor.row];
  const changed = withFormula(rule, (formula) => follow(shiftedFormula(formula, right, down)));
  return { ...changed, ranges: areas.map(boxOf) };
}

function unmoved(area: CellArea): Piece {
  return { from: area, to: area };
}

/** As calculated, and as written where the script's own spelling is kept beside it. */
export function withFormula(rule: Stored, change: (formula: string) => string): Stored {
  const inner: object = rule.rule;
  const mapped = Object.fromEntries(
    ['value', 'written'].flatMap((key) => {
      const text: unknown = Reflect.get(inner, key);
      return typeof text === 'string' && text.startsWith('=') ? [[key, change(text)]] : [];
    }),
  );
  return { ...rule, rule: { ...rule.rule, ...mapped } };
}
