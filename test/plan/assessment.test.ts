// What holds for every row on every day, and how long ten thousand rows take.
import fc from 'fast-check';
import { assessIndicator, assessTask } from '../../src/plan/assessment.ts';
import { PLAN_2026 } from '../../src/plan/data/plan-2026.ts';
import { addDays, day } from '../../src/plan/day.ts';
import { CADENCES, INDICATOR_STATUSES, type Indicator } from '../../src/plan/indicator.ts';
import { TASK_STATES, TASK_STATUSES, type Task } from '../../src/plan/task.ts';
import { aCalendar, aContext, anIndicator, aTask } from './builders.ts';

const days = fc.integer({ min: -400, max: 800 }).map((offset) => addDays(day('2026-01-01'), offset));
const maybeDay = fc.option(days);
const text = (...texts: readonly string[]) => fc.constantFrom(...texts);

const tasks: fc.Arbitrary<Task> = fc
  .record({
    code: text('NV-01', 'NV-16', 'NV-99'),
    printedDeadline: fc.oneof(
      text(...PLAN_2026.tasks.map((row) => row.deadline), 'hằng quý', '', 'sớm'),
      fc.string(),
    ),
    adjustedDeadline: maybeDay,
    state: fc.option(fc.constantFrom(...TASK_STATES)),
    completedOn: maybeDay,
    document: text('', '12/KH-UBND'),
    evidenceLink: text('', 'https://example.vn/1'),
    updatedOn: maybeDay,
  })
  .map(aTask);

const indicators: fc.Arbitrary<Indicator> = fc
  .record({
    unit: text('%', 'Lao động', ''),
    printedTarget: fc.oneof(text(...PLAN_2026.indicators.map((row) => row.target), 'cao'), fc.string()),
    cadence: fc.option(fc.constantFrom(...CADENCES)),
    period: fc.option(text('2025-12', '2026-01', '2026-06', '2026-12', '2027-02')),
    result: fc.oneof(text('', '0', '95%', '100', '14,2', '11/12', '12/12', 'Đạt', 'Chưa đạt'), fc.string()),
  })
  .map(anIndicator);

const facts = fc.record({
  aggregate: fc.constantFrom('latest' as const, 'cumulative' as const, 'hold' as const),
  figures: fc.array(fc.record({ period: text('2026-01', '2026-02', '2026-03'), value: fc.integer() }), {
    maxLength: 4,
  }),
});

const contexts = fc
  .record({
    today: days,
    soonDays: fc.integer({ min: 0, max: 30 }),
    closingDay: fc.integer({ min: 1, max: 28 }),
    calendar: fc
      .tuple(fc.array(days, { maxLength: 9 }), fc.boolean())
      .map(([off, moves]) => aCalendar(off, moves)),
  })
  .map(({ today, ...rest }) => aContext(today, rest));

describe('an assessment', () => {
  it('of a task has exactly one status, at least one reason, and days late only when late', () => {
    fc.assert(
      fc.property(tasks, contexts, (task, context) => {
        const { status, reasons, daysLate, effectiveDue } = assessTask(task, context);
        expect(TASK_STATUSES).toContain(status);
        expect(reasons.length).toBeGreaterThan(0);
        expect(daysLate !== null).toBe(status === 'overdue' || status === 'doneLate');
        if (daysLate !== null) {
          expect(daysLate).toBeGreaterThan(0);
          expect(effectiveDue).not.toBeNull();
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('of an indicator has exactly one status, at least one reason, and no figure that is not a number', () => {
    fc.assert(
      fc.property(indicators, facts, contexts, (indicator, known, context) => {
        const { status, reasons, comparison, needed } = assessIndicator(indicator, known, context);
        expect(INDICATOR_STATUSES).toContain(status);
        expect(reasons.length).toBeGreaterThan(0);
        expect(comparison === null || Number.isFinite(comparison)).toBe(true);
        expect(needed === undefined || needed > 0 || known.aggregate === 'cumulative').toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('of a pending task only gets worse as days go by', () => {
    const order = ['notYetStarted', 'onTrack', 'dueSoon', 'dueToday', 'overdue'];
    const printed = text('Tháng 1 năm 2026', 'Quý III, quý IV năm 2026', 'Năm 2026', '30/6/2026');
    fc.assert(
      fc.property(printed, days, fc.integer({ min: 0, max: 400 }), (printedDeadline, today, passed) => {
        const rankOn = (date: string) =>
          order.indexOf(assessTask(aTask({ printedDeadline }), aContext(date)).status);
        expect(rankOn(addDays(today, passed))).toBeGreaterThanOrEqual(rankOn(today));
      }),
    );
  });

  it('of one row does not depend on the rows judged before it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(tasks, fc.nat()), { maxLength: 8 }), contexts, (keyed, context) => {
        const shuffled = [...keyed].sort(([, a], [, b]) => a - b);
        const judged = new Map(shuffled.map(([task]) => [task, assessTask(task, context)]));
        for (const [task] of keyed) expect(judged.get(task)).toEqual(assessTask(task, { ...context }));
      }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(indicators, facts, fc.nat()), { maxLength: 8 }),
        contexts,
        (keyed, context) => {
          const shuffled = [...keyed].sort(([, , a], [, , b]) => a - b);
          const judged = new Map(shuffled.map(([row, known]) => [row, assessIndicator(row, known, context)]));
          for (const [row, known] of keyed) {
            expect(judged.get(row)).toEqual(assessIndicator(row, known, { ...context }));
          }
        },
      ),
    );
  });
});
