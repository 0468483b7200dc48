// What setup's page offers and names, apart from the other pages' lists: the sidebar has no room for settings.
import { HOLIDAYS_TAB } from '../sheet/layout/registers.ts';
import { WEEKDAYS } from '../sheet/layout/settings.ts';

/** Monday first. */
export const WEEKDAY_OPTIONS: readonly string[] = WEEKDAYS;
export const HOLIDAYS_NAME = HOLIDAYS_TAB.name;
