// Colour rules after cells were copied over others: what coloured the source colours the target now, and nothing else does.
import { generateRandomId } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { CellArea } from '../types.ts';
import { shared } from './areas.ts';
import { boxOf } from './book.ts';
import { areasOf, ruleWith, ruleWithout, withFormula } from './colour-rules-follow.ts';
import { carried, type Piece } from './follow.ts';
import { shiftedFormula } from './references.ts';

type Stored = IConditionFormattingRule;

/** The rules of the target's sheet. Within one sheet a rule gains cells; another sheet gains a rule, the weakest. */
export function rulesAfterCopy(
  sources: readonly Stored[],
  targets: readonly Stored[],
  from: CellArea,
  to: CellArea,
): readonly Stored[] {
  const isOwn = from.sheetId === to.sheetId;
  const kept = targets.flatMap((rule) => {
    const pieces = isOwn ? piecesOf(rule, from, to) : [];
    if (pieces.length === 0) return ruleWithout(rule, to) ?? [];
    const rest = ruleWithout(rule, to) ?? ruleCopied(rule, pieces, rule.cfId);
    const gained = pieces.map((piece) => piece.to);
    return rest ? ruleWith(rest, gained) : [];
  });
  if (isOwn) return kept;
  const added = sources.flatMap(
    (rule) => ruleCopied(rule, piecesOf(rule, from, to), generateRandomId(8)) ?? [],
  );
  return [...kept, ...added];
}

function piecesOf(rule: Stored, from: CellArea, to: CellArea): readonly Piece[] {
  return areasOf(rule, from.sheetId).flatMap((area) => {
    const part = shared(area, from);
    return part ? [{ from: part, to: carried(part, from, to) }] : [];
  });
}

/** The same rule for cells that were copied elsewhere: its formula is relative to where they are now. */
function ruleCopied(rule: Stored, pieces: readonly Piece[], cfId: string): Stored | null {
  const [first] = pieces;
  const anchor = rule.ranges[0];
  if (!first || !anchor) return null;
  const shift = (formula: string) =>
    shiftedFormula(formula, first.to.column - anchor.startColumn - 1, first.to.row - anchor.startRow - 1);
  const ranges = pieces.map(({ to }) => boxOf(to));
  return { ...withFormula(rule, shift), cfId, ranges };
}
