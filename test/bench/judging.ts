// The rules by themselves: what judging and counting rows takes, with no sheet around them.
import { assessIndicator, assessTask } from '../../src/plan/assessment.ts';
import { LEADERS_2026, UNITS_2026 } from '../../src/plan/data/directory-2026.ts';
import { aggregateOf } from '../../src/plan/data/indicator-traits-2026.ts';
import { PLAN_2026 } from '../../src/plan/data/plan-2026.ts';
import { day } from '../../src/plan/day.ts';
import { summarise } from '../../src/plan/summary.ts';
import { aContext, anIndicator, printedTask } from '../plan/builders.ts';
import { cpu, quickest } from './measure.ts';

const DIRECTORY = { units: UNITS_2026, leaders: LEADERS_2026 };

/** Milliseconds of CPU for so many tasks and as many indicators, every second of which has been reported on. */
export function judgingTime(count: number): number {
  const numbers = Array.from({ length: count }, (_, i) => i);
  const updatedOn = day('2026-02-03');
  const tasks = numbers.map((i) => {
    const { code = '' } = PLAN_2026.tasks[i % PLAN_2026.tasks.length] ?? {};
    const report = i % 2 === 0 ? {} : ({ state: 'inProgress', progress: i % 100, updatedOn } as const);
    return printedTask(code, { code: `NV-${i + 100}`, ...report });
  });
  const indicators = numbers.map((i) => {
    const printed = PLAN_2026.indicators[i % PLAN_2026.indicators.length];
    const { target: printedTarget = '', unit = '', name = '', responsibleUnits = '' } = printed ?? {};
    const result = /\d[\d.,/]*/.exec(printedTarget)?.[0] ?? 'Đạt';
    const report = i % 2 === 0 ? {} : { period: '2026-01', result, updatedOn };
    return anIndicator({ name, unit, printedTarget, responsibleUnits, code: `CT-${i + 100}`, ...report });
  });
  return quickest(() => {
    const context = aContext('2026-02-09');
    return cpu(() => {
      const judged = indicators.map((indicator) => {
        const facts = { aggregate: aggregateOf(indicator.code), figures: [] };
        return { indicator, assessment: assessIndicator(indicator, facts, context) };
      });
      const done = tasks.map((task) => ({ task, assessment: assessTask(task, context) }));
      summarise(done, judged, DIRECTORY, context);
    });
  });
}
