// To structure 2: both appendices get the hidden column in which a row remembers what was last seen of it.
import type { TabLayout } from '../layout/column.ts';
import { memoryText, seenIn } from '../memory.ts';
import type { Table } from '../table.ts';
import { columnStep } from './column-step.ts';

export const memoryColumn = columnStep(2, memories);

/**
 * Rows remember what stands in them now: else the next refresh would take all of it for typed since, and put its own day
 * in the place of those on which it was.
 */
function memories(layout: TabLayout, { row, rows }: Table<string>): readonly string[] {
  const last = Math.max(row, ...rows.map(({ number }) => number));
  const texts = new Map(
    rows.map((cells) => [
      cells.number,
      memoryText({ code: cells.text('code'), seen: seenIn(layout, cells), figures: {} }),
    ]),
  );
  return Array.from({ length: last - row }, (_, i) => texts.get(row + 1 + i) ?? '');
}
