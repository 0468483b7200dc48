// Rows for tests: each builder fills what a test does not name, with nothing reported and nothing chosen.
import type { AssessmentContext } from '../../src/plan/assessment.ts';
import type { Calendar } from '../../src/plan/calendar.ts';
import { PLAN_2026 } from '../../src/plan/data/plan-2026.ts';
import { day } from '../../src/plan/day.ts';
import type { Indicator } from '../../src/plan/indicator.ts';
import type { Task } from '../../src/plan/task.ts';

export function aTask(named: Partial<Task> = {}): Task {
  return {
    code: 'NV-99',
    name: 'Xây dựng Kế hoạch',
    leadUnit: 'Văn phòng HĐND và UBND',
    coordinatingUnits: '',
    printedDeadline: 'Quý I năm 2026',
    leader: 'PCT UBND Nguyễn Thị Hòa',
    product: 'Kế hoạch',
    adjustedDeadline: null,
    adjustmentReason: '',
    state: null,
    progress: null,
    completedOn: null,
    document: '',
    evidenceLink: '',
    difficulty: '',
    updatedOn: null,
    ...named,
  };
}

/** Marked done with a document, on the day given. */
export function aDoneTask(completedOn: string, named: Partial<Task> = {}): Task {
  return aTask({ state: 'done', completedOn: day(completedOn), document: '12/KH-UBND', ...named });
}

export function anIndicator(named: Partial<Indicator> = {}): Indicator {
  return {
    code: 'CT-99',
    name: 'Người dân tham gia BHYT',
    unit: '%',
    printedTarget: '90',
    responsibleUnits: 'Phòng Văn hóa – Xã hội',
    cadence: 'month',
    period: null,
    result: '',
    source: '',
    difficulty: '',
    updatedOn: null,
    ...named,
  };
}

/** A row of the plan as setup writes it: nothing reported yet. */
export function printedTask(code: string, named: Partial<Task> = {}): Task {
  const printed = PLAN_2026.tasks.find((row) => row.code === code);
  if (!printed) throw new Error(`no task ${code}`);
  const { deadline, line: _line, stt: _stt, ...rest } = printed;
  return aTask({ ...rest, printedDeadline: deadline, ...named });
}

export function printedIndicator(code: string, named: Partial<Indicator> = {}): Indicator {
  const printed = PLAN_2026.indicators.find((row) => row.code === code);
  if (!printed) throw new Error(`no indicator ${code}`);
  const { name, unit, target, responsibleUnits, cadence } = printed;
  return anIndicator({ code, name, unit, printedTarget: target, responsibleUnits, cadence, ...named });
}

export function aCalendar(holidays: readonly string[] = [], moveToWorkingDay = true): Calendar {
  return { holidays: new Set(holidays), moveToWorkingDay };
}

export function aContext(today: string, named: Partial<AssessmentContext> = {}): AssessmentContext {
  return { today: day(today), planYear: 2026, soonDays: 7, calendar: aCalendar(), closingDay: 14, ...named };
}
