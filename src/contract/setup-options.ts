// What setup's page offers and names, apart from the other pages' lists: the sidebar has no room for settings.
import { WEEKDAYS } from '../sheet/layout/settings.ts';

/** Monday first. */
export const WEEKDAY_OPTIONS: readonly string[] = WEEKDAYS;
