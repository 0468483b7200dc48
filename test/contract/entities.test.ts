// The schemas of the plan's entities against the rows that the sheet gives.
import fc from 'fast-check';
import { indicatorSchema, taskSchema } from '../../src/contract/entities.ts';
import { readIndicatorRow } from '../../src/sheet/indicator-row.ts';
import { INDICATORS_TAB } from '../../src/sheet/layout/indicators.ts';
import { TASKS_TAB } from '../../src/sheet/layout/tasks.ts';
import { tableRow } from '../../src/sheet/table.ts';
import { readTaskRow } from '../../src/sheet/task-row.ts';
import { aContext, aTask } from '../plan/builders.ts';

const context = aContext('2026-02-09');
const anyCell = fc.oneof(
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.constantFrom('Hoàn thành', '50%', '02/2026', 'Tháng', ''),
  fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => ({
    day: date.toISOString().slice(0, 10),
    time: '00:00',
  })),
);

function columnOf<K extends string>(layout: { columns: readonly { key: K }[] }): Record<K, number> {
  return Object.fromEntries(layout.columns.map(({ key }, i) => [key, i + 1])) as Record<K, number>;
}

describe('taskSchema', () => {
  it('takes whatever a row of the sheet is read as', () => {
    fc.assert(
      fc.property(fc.array(anyCell, { maxLength: TASKS_TAB.columns.length }), (cells) => {
        const row = tableRow(cells as never, 5, columnOf(TASKS_TAB));

        expect(taskSchema.safeParse(readTaskRow(row, context.today, 2026).value).success).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('refuses a percent over 100, a day that is none, a state of another version, a field too many', () => {
    for (const wrong of [{ progress: 101 }, { completedOn: '9/2/2026' }, { state: 'late' }, { more: '' }])
      expect(taskSchema.safeParse({ ...aTask(), ...wrong }).success).toBe(false);
  });
});

describe('indicatorSchema', () => {
  it('takes whatever a row of the sheet is read as', () => {
    fc.assert(
      fc.property(fc.array(anyCell, { maxLength: INDICATORS_TAB.columns.length }), (cells) => {
        const row = tableRow(cells as never, 5, columnOf(INDICATORS_TAB));

        expect(indicatorSchema.safeParse(readIndicatorRow(row, context).value).success).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
