// How large Tổng hợp is; its charts and its rows both lean on it.
import { TASK_GROUPS } from '../../plan/groups.ts';

/** In pixels: the first two columns fill a phone, all together a landscape page. */
export const SUMMARY_WIDTHS = [258, 84, 83, 83, 83, 83, 83, 83, 83, 83, 83] as const;
export const SUMMARY_TITLE_ROWS = 4;
export const SUMMARY_TITLE_SIZE = 14;
/** More than the longest possible list, less than a new Google sheet has. */
export const SUMMARY_ROWS = 460;

/** Hidden columns behind the others, for the figures of the charts: a name, and a number for each kind of standing. */
export const CHART_CELLS = 1 + TASK_GROUPS.length;
/** Kept for each chart, so that none begins elsewhere when another grows. */
export const CHART_ROWS = 40;
