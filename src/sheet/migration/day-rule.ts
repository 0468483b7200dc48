// To structure 6: Ngày nghỉ takes days alone, and says how they are typed.
import { asOf } from '../layout/column.ts';
import { HOLIDAYS_TAB } from '../layout/registers.ts';
import { columnLooks } from '../structure/column-mends.ts';
import { readTable } from '../table.ts';
import type { Step } from './step.ts';

export const dayRule: Step = {
  from: 5,
  to: 6,
  writes: ({ gridOf, seedOf }) => {
    const table = readTable(gridOf(HOLIDAYS_TAB.name), asOf(HOLIDAYS_TAB, 5));
    if (!table.ok) return table;
    const { row, columnOf } = table.value;
    const seed = seedOf(HOLIDAYS_TAB.name);
    return { ok: true, value: columnLooks(HOLIDAYS_TAB, seed, 'day', row, columnOf.day, ['validation']) };
  },
};
