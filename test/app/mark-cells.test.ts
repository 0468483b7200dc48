// How many cells may be marked at once.
import { markWrites } from '../../src/app/mark-cells.ts';
import type { Book } from '../../src/app/ports.ts';
import { TASKS_TAB, type TaskColumn } from '../../src/sheet/layout/tasks.ts';

it('marks as many cells as a sheet has: no call takes a hundred thousand arguments', () => {
  const columns = TASKS_TAB.columns.map(({ key }) => key);
  const columnOf = Object.fromEntries(columns.map((key, i) => [key, i + 1])) as Record<TaskColumn, number>;
  const asked: number[][] = [];
  const readNotes: Book['readNotes'] = (_tab, ...area) => {
    asked.push(area);
    return [];
  };
  const rows = Array.from({ length: 10_041 }, (_, i) => ({ row: i + 5, issues: [], columns }));

  expect(markWrites({ readNotes } as Book, TASKS_TAB, columnOf, rows)).toEqual([]);

  expect(asked).toEqual([[5, 1, 10_041, 22]]);
});
