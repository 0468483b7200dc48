// "Bảng điều hành": hands the page the judged rows; counting them is the page's work, by the same rules as Tổng hợp's.
import type { DashboardData } from '../contract/dashboard.ts';
import { lookAtPlan } from './load-plan.ts';
import type { Ports } from './ports.ts';

/** Five reads. */
export function loadDashboard(ports: Ports): DashboardData {
  const { context, directory, tasks, indicators } = lookAtPlan(ports);
  const { calendar } = context;
  return {
    at: ports.now().time,
    context: { ...context, calendar: { ...calendar, holidays: [...calendar.holidays] } },
    directory,
    tasks: tasks.map(({ assessed }) => assessed),
    indicators: indicators.map(({ assessed }) => assessed),
  };
}
