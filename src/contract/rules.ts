// The plan's rules that a page applies as they stand.
export { formatDay, readDay } from '../plan/day.ts';
export type { FormIssue } from '../plan/entry.ts';
export { checkPeriod, checkResult, isQuestion } from '../plan/entry.ts';
export { figuresOf } from '../plan/question.ts';
export { foldDiacritics } from '../plan/text.ts';
