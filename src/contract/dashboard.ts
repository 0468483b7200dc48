// What Bảng điều hành is made of: every judged row, and what its figures are reckoned with; plain JSON, days as yyyy-MM-dd.

import type { AssessedIndicator, AssessedTask } from '../plan/assessed.ts';
import type { AssessmentContext } from '../plan/assessment.ts';
import type { Directory } from '../plan/names.ts';

export interface DashboardData {
  /** HH:mm of the day of the context. */
  readonly at: string;
  readonly context: Omit<AssessmentContext, 'calendar'> & {
    readonly calendar: { readonly holidays: readonly string[]; readonly moveToWorkingDay: boolean };
  };
  readonly directory: Directory;
  readonly tasks: readonly AssessedTask[];
  readonly indicators: readonly AssessedIndicator[];
}

/** The rows with the context as the rules want it; one object until the rows are read again. */
export interface Dashboard extends Omit<DashboardData, 'context'> {
  readonly context: AssessmentContext;
}

export function dashboardOf(data: DashboardData): Dashboard {
  const { calendar } = data.context;
  const context = { ...data.context, calendar: { ...calendar, holidays: new Set(calendar.holidays) } };
  return { ...data, context };
}
