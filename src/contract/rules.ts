// The plan's rules that a page applies as they stand.
export { formatDay, readDay } from '../plan/day.ts';
export { checkPeriod, checkResult } from '../plan/entry.ts';
export { type FormIssue, isAbout, isQuestion } from '../plan/entry-issue.ts';
export { figuresOf, isChecked } from '../plan/question.ts';
export { foldDiacritics } from '../plan/text.ts';
