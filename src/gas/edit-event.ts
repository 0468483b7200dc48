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
 * null for an event without a range, as a run from the script editor has. The edges are plain fields, which Google's
 * reference does not promise: without them the range is asked.
 */
export function editOf(event: unknown): Edit | null {
  const { range, value } = (event ?? {}) as { readonly range?: PlainRange; readonly value?: unknown };
  if (!range || typeof range.getSheet !== 'function') return null;
  const [firstRow, lastRow, firstColumn, lastColumn] = [
    Number(range.rowStart ?? range.getRow()),
    Number(range.rowEnd ?? range.getLastRow()),
    Number(range.columnStart ?? range.getColumn()),
    Number(range.columnEnd ?? range.getLastColumn()),
  ];
  if (![firstRow, lastRow, firstColumn, lastColumn].every((n) => n >= 1)) return null;
  const pasted = value === undefined;
  return { tab: range.getSheet().getName(), firstRow, lastRow, firstColumn, lastColumn, pasted };
}

/** Google's number of the trigger that an installed trigger's event comes from; null for anything else. */
export function triggerUidOf(event: unknown): string | null {
  const uid = (event as { readonly triggerUid?: unknown } | null | undefined)?.triggerUid;
  return uid === undefined || uid === null ? null : String(uid);
}
