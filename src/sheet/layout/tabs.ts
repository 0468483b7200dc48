// The tabs that setup builds, in the order in which they stand behind Tổng hợp.
import type { TabLayout } from './column.ts';
import { INDICATORS_TAB } from './indicators.ts';
import { DIRECTORY_TAB, FIGURES_TAB, HOLIDAYS_TAB, LOG_TAB, SETTINGS_TAB } from './registers.ts';
import { TASKS_TAB } from './tasks.ts';

export const TABS: readonly TabLayout[] = [
  INDICATORS_TAB,
  TASKS_TAB,
  FIGURES_TAB,
  DIRECTORY_TAB,
  SETTINGS_TAB,
  HOLIDAYS_TAB,
  LOG_TAB,
];
