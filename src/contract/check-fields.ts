// The checks of the sidebar's forms, the same before and after the call, and the same as for cells.
import { contradictionIn } from '../plan/contradiction.ts';
import { aggregateOf } from '../plan/data/indicator-traits-2026.ts';
import { day, type IsoDate, readDay } from '../plan/day.ts';
import {
  checkCompletionDay,
  checkLink,
  checkPeriod,
  checkProgress,
  checkResult,
  checkText,
  type Entry,
} from '../plan/entry.ts';
import type { FormIssue } from '../plan/entry-issue.ts';
import type { Period } from '../plan/indicator.ts';
import { figuresOf, questionResult } from '../plan/question.ts';
import type { TaskState } from '../plan/task.ts';
import { codeOfLabel, TASK_STATE_LABELS } from '../sheet/layout/labels.ts';
import type { IndicatorCard, IndicatorFields, TaskFields } from './card.ts';

export type FieldIssues<F> = Partial<Record<keyof F & string, FormIssue>>;

export function checkTaskFields(
  fields: TaskFields,
  today: string,
  planYear: number,
): FieldIssues<TaskFields> {
  const entries = {
    state: stateEntry(fields.state),
    progress: checkProgress(fields.progress.trim()),
    completedOn: dayEntry(fields.completedOn, day(today), planYear),
  };
  const question = contradictionIn({
    state: readable(entries.state),
    progress: readable(entries.progress),
    completedOn: readable(entries.completedOn),
  });
  const wrong = issuesOf({
    ...entries,
    document: checkText(fields.document),
    evidenceLink: checkLink(fields.evidenceLink.trim()),
    difficulty: checkText(fields.difficulty),
  });
  return question ? { [question.column]: question.issue, ...wrong } : wrong;
}

export function checkIndicatorFields(
  fields: IndicatorFields,
  card: Pick<IndicatorCard, 'code' | 'printedTarget' | 'unit' | 'history'>,
  { planYear, latestPeriod }: { readonly planYear: number; readonly latestPeriod: Period },
): FieldIssues<IndicatorFields> {
  const period = fields.period.trim();
  const issues = issuesOf({
    period: checkPeriod(period, planYear, latestPeriod),
    result: checkResult(fields.result.trim(), card.printedTarget, card.unit),
    source: checkText(fields.source),
    difficulty: checkText(fields.difficulty),
  });
  if (fields.result.trim() !== '' && period === '')
    return { ...issues, period: { code: 'resultWithoutPeriod' } };
  const month = checkPeriod(period, planYear, latestPeriod);
  const question =
    month.ok &&
    questionResult(
      { ...card, period: month.value, result: fields.result.trim(), source: fields.source },
      aggregateOf(card.code),
      figuresOf(card.history, card),
    );
  return question && !issues.result ? { ...issues, result: question } : issues;
}

function issuesOf<K extends string>(
  entries: Readonly<Record<K, Entry<unknown>>>,
): Partial<Record<K, FormIssue>> {
  const wrong: Partial<Record<K, FormIssue>> = {};
  for (const key of Object.keys(entries) as K[]) {
    const entry = entries[key];
    if (!entry.ok) wrong[key] = entry.issue;
  }
  return wrong;
}

function readable<T>(entry: Entry<T>): T | null {
  return entry.ok ? entry.value : null;
}

function stateEntry(text: string): Entry<TaskState | null> {
  const state = codeOfLabel(TASK_STATE_LABELS, text);
  if (text.trim() === '' || state) return { ok: true, value: state ?? null };
  return { ok: false, issue: { code: 'unknownState', text } };
}

function dayEntry(text: string, today: IsoDate, planYear: number): Entry<IsoDate | null> {
  if (text.trim() === '') return { ok: true, value: null };
  const date = readDay(text);
  return date ? checkCompletionDay(date, today, planYear) : { ok: false, issue: { code: 'notADay', text } };
}
