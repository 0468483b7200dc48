// To structure 4: above the header of both appendices stands what the colours mean.
import { type Grid, isBlank } from '../cell.ts';
import { asOf, type TabLayout } from '../layout/column.ts';
import { type Found, readTable } from '../table.ts';
import type { Area, Write } from '../write.ts';
import { onAppendices, type Step } from './step.ts';

export const legendLine: Step = {
  from: 3,
  to: 4,
  writes: (standing) => onAppendices(standing, explain),
};

/** Where somebody has written into one of the cells, or has put the header into the first row, the line is his. */
function explain(layout: TabLayout, grid: Grid | null, seed: readonly Write[]): Found<readonly Write[]> {
  const table = readTable<string>(grid, asOf(layout, 3));
  if (!table.ok) return table;
  const { row, columnOf } = table.value;
  const words = wordsOf(seed);
  const own = new Map([...words.keys()].map((i) => [i, columnOf[layout.columns[i - 1]?.key ?? ''] ?? i]));
  const isTaken = [...own].some(([i, column]) => {
    const cell = grid?.[0]?.[column - 1];
    return !isBlank(cell) && cell !== words.get(i);
  });
  if (row === 1 || isTaken) return { ok: true, value: [] };
  const values = [...words].flatMap(([i, word]): readonly Write[] => {
    const column = own.get(i) ?? i;
    if (!isBlank(grid?.[0]?.[column - 1])) return [];
    const looks = seed.flatMap((write): readonly Write[] =>
      (write.kind === 'style' || write.kind === 'notes') && isWordsCell(write.at, i)
        ? [{ ...write, at: { ...write.at, column } }]
        : [],
    );
    const at = { tab: layout.name, row: 1, column, rows: 1, columns: 1 };
    return [...looks, { kind: 'values', at, values: [[word]] }];
  });
  return { ok: true, value: values };
}

/** By the column in which setup puts them: those of the first line but the title itself. */
function wordsOf(seed: readonly Write[]): ReadonlyMap<number, string> {
  const all = seed.find((write) => write.kind === 'values' && write.at.row === 1);
  const line = all?.kind === 'values' ? (all.values[0] ?? []) : [];
  return new Map(line.flatMap((word, i) => (i > 0 && word !== '' ? [[i + 1, String(word)] as const] : [])));
}

function isWordsCell({ row, column, rows, columns }: Area, own: number): boolean {
  return row === 1 && rows === 1 && columns === 1 && column === own;
}
