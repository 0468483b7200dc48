// Reads from Univer's mutations which rows or columns have come, gone or moved, whoever did it: script, person or undo.
import type { ICommandInfo } from '@univerjs/core';
import { type Box, sheetNumber } from './book.ts';
import type { Axis, LineChange } from './follow.ts';

interface Params {
  readonly subUnitId: string;
  readonly range?: Box;
  readonly sourceRange?: Box;
  readonly targetRange?: Box;
}

const AXES: Readonly<Record<string, Axis>> = {
  'sheet.mutation.insert-row': 'row',
  'sheet.mutation.remove-rows': 'row',
  'sheet.mutation.move-rows': 'row',
  'sheet.mutation.insert-col': 'column',
  'sheet.mutation.remove-col': 'column',
  'sheet.mutation.move-columns': 'column',
};

export function lineChangeOf({ id, params }: ICommandInfo): LineChange | null {
  const axis = AXES[id];
  if (!axis) return null;
  const { subUnitId, range, sourceRange, targetRange } = params as Params;
  const changed = range ?? sourceRange;
  if (!changed) return null;
  const { first, count } = along(axis, changed);
  const lines = { axis, sheetId: sheetNumber(subUnitId), count };
  if (id.includes('.insert-')) return { ...lines, kind: 'inserted', after: first - 1 };
  if (id.includes('.remove-')) return { ...lines, kind: 'removed', first };
  return targetRange ? { ...lines, kind: 'moved', first, before: along(axis, targetRange).first } : null;
}

function along(axis: Axis, box: Box): { readonly first: number; readonly count: number } {
  return axis === 'row'
    ? { first: box.startRow + 1, count: box.endRow - box.startRow + 1 }
    : { first: box.startColumn + 1, count: box.endColumn - box.startColumn + 1 };
}
