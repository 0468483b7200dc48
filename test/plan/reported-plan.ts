// The real plan with eleven entries in it, as the tests of the summary speak of it.
import { assessIndicator, assessTask } from '../../src/plan/assessment.ts';
import { aggregateOf } from '../../src/plan/data/indicator-traits-2026.ts';
import { LEADERS_2026, PLAN_2026, UNITS_2026 } from '../../src/plan/data/plan-2026.ts';
import { day } from '../../src/plan/day.ts';
import type { Indicator } from '../../src/plan/indicator.ts';
import { type Summary, summarise } from '../../src/plan/summary.ts';
import type { Task } from '../../src/plan/task.ts';
import { aContext, printedIndicator, printedTask } from './builders.ts';

interface Rows {
  readonly tasks: readonly Task[];
  readonly indicators: readonly Indicator[];
}

const DIRECTORY = { units: UNITS_2026, leaders: LEADERS_2026 };
const REPORTED = { updatedOn: day('2026-01-30') };
const DONE = { ...REPORTED, state: 'done', document: '12/KH-UBND' } as const;

/** What units and Văn phòng have typed; the judgements follow in the order of the rows. */
const TASK_ENTRIES: Readonly<Record<string, Partial<Task>>> = {
  // On time: its last day is Monday 02/02, as 31/01 is a Saturday.
  'NV-01': { ...DONE, completedOn: day('2026-01-30') },
  // Three days late; before that day it waits for proof, since nobody finishes in the future.
  'NV-03': { ...DONE, completedOn: day('2026-02-05') },
  // No document.
  'NV-04': { ...DONE, document: '', completedOn: day('2026-01-30') },
  // Reported on within the data month 15/01–14/02 and never again.
  'NV-06': { ...REPORTED, state: 'inProgress' },
  'NV-09': { ...REPORTED, state: 'paused' },
  // Put off from Năm 2026 to a Tuesday in June.
  'NV-13': { adjustedDeadline: day('2026-06-30'), adjustmentReason: 'Chờ mặt bằng' },
  // Thường xuyên, so with no deadline to compare with.
  'NV-19': { ...DONE, completedOn: day('2026-01-20') },
  'NV-21': { ...REPORTED, state: 'inProgress' },
};

const INDICATOR_ENTRIES: Readonly<Record<string, Partial<Indicator>>> = {
  // 40 in one month make 480 in twelve, and more than 500 are asked for: (500 − 40) / 11 = 41,82 a month.
  'CT-05': { ...REPORTED, period: '2026-01', result: '40' },
  // Above 90.
  'CT-07': { ...REPORTED, period: '2026-01', result: '91' },
  // 100% to be held, and one file was late.
  'CT-12': { ...REPORTED, period: '2026-01', result: '99,5' },
};

/** Any rows judged on a day, under the directory of 2026. */
export function judgedOn(today: string, { tasks, indicators }: Rows) {
  const context = aContext(today);
  return {
    context,
    directory: DIRECTORY,
    tasks: tasks.map((task) => ({ task, assessment: assessTask(task, context) })),
    indicators: indicators.map((indicator) => {
      const facts = { aggregate: aggregateOf(indicator.code) };
      return { indicator, assessment: assessIndicator(indicator, facts, context) };
    }),
  };
}

export function summaryOn(today: string, tasks: readonly Task[], indicators: readonly Indicator[]): Summary {
  const judged = judgedOn(today, { tasks, indicators });
  return summarise(judged.tasks, judged.indicators, judged.directory, judged.context);
}

/** The printed plan, untouched or with the entries above. */
export function planRows(hasEntries: boolean): Rows {
  const [tasks, indicators] = hasEntries ? [TASK_ENTRIES, INDICATOR_ENTRIES] : [{}, {}];
  return {
    tasks: PLAN_2026.tasks.map(({ code }) => printedTask(code, tasks[code])),
    indicators: PLAN_2026.indicators.map(({ code }) => printedIndicator(code, indicators[code])),
  };
}

export function planOn(today: string, hasEntries: boolean): Summary {
  const { tasks, indicators } = planRows(hasEntries);
  return summaryOn(today, tasks, indicators);
}
