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

describe('ten thousand tasks and ten thousand indicators', () => {
  const printed = PLAN_2026.tasks;
  const targets = PLAN_2026.indicators;
  const manyTasks = Array.from({ length: 10_000 }, (_, index) =>
    aTask({
      code: `NV-${index}`,
      printedDeadline: printed[index % printed.length]?.deadline ?? '',
      state: TASK_STATES[index % TASK_STATES.length] ?? null,
      completedOn: index % 3 === 0 ? day('2026-03-20') : null,
      updatedOn: day('2026-03-02'),
    }),
  );
  const manyIndicators = Array.from({ length: 10_000 }, (_, index) => {
    const row = targets[index % targets.length];
    return anIndicator({
      unit: row?.unit ?? '',
      printedTarget: row?.target ?? '',
      cadence: row?.cadence ?? null,
      period: '2026-03',
      result: index % 7 === 0 ? '' : String(index % 400),
    });
  });

  function millisecondsForAll(): number {
    const context = aContext('2026-04-02');
    const started = process.hrtime.bigint();
    for (const task of manyTasks) assessTask(task, context);
    for (const row of manyIndicators) assessIndicator(row, { aggregate: 'cumulative' }, context);
    return Number(process.hrtime.bigint() - started) / 1e6;
  }

  it('are judged within 100 ms once warm', () => {
    millisecondsForAll();
    const times = [millisecondsForAll(), millisecondsForAll(), millisecondsForAll()];
    if (process.env.SHOW_TIMES) console.log(times);
    expect(Math.min(...times)).toBeLessThan(100);
  });
});
