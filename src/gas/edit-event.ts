// What the events say that is to be relied on: the block of an edit, the trigger of a timed run.
// Of an edit, `value` tells no more than whether something was typed: pastes have none, dates come as serials.
import type { Edit } from '../app/check-edit.ts';

interface PlainRange {
  readonly rowStart?: unknown;
  readonly rowEnd?: unknown;
  readonly columnStart?: unknown;
  readonly columnEnd?: unknown;
  getRow(): number;
  getLastRow(): number;
  getColumn(): number;
  getLastColumn(): number;
  getSheet?(): { getName(): string };
}

/**
 * null for an event without a range, as a run from the script editor has, and for one whose tab is gone by now. The edges
 * are plain fields, which Google's reference does not promise: without them the range is asked.
 */
export function editOf(event: unknown): Edit | null {
  const { range, value } = (event ?? {}) as { readonly range?: PlainRange; readonly value?: unknown };
  if (!range || typeof range.getSheet !== 'function') return null;
  try {
    const [firstRow, lastRow, firstColumn, lastColumn] = [
      Number(range.rowStart ?? range.getRow()),
      Number(range.rowEnd ?? range.getLastRow()),
      Number(range.columnStart ?? range.getColumn()),
      Number(range.columnEnd ?? range.getLastColumn()),
    ];
    const isWhole = [firstRow, lastRow, firstColumn, lastColumn].every((n) => Number.isInteger(n) && n >= 1);
    if (!isWhole || firstRow > lastRow || firstColumn > lastColumn) return null;
    const pasted = value === undefined;
    return { tab: range.getSheet().getName(), firstRow, lastRow, firstColumn, lastColumn, pasted };
  } catch {
    // Nothing of a deleted tab can be asked any more.
    return null;
  }
}

/** Google's number of the trigger that an installed trigger's event comes from; null for anything else. */
export function triggerUidOf(event: unknown): string | null {
  const uid = (event as { readonly triggerUid?: unknown } | null | undefined)?.triggerUid;
  // By name a page can send anything, such as what no text can be made of.
  return typeof uid === 'string' || typeof uid === 'number' ? String(uid) : null;
}
