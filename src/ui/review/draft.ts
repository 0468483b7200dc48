// What a person fills in before an answer can be sent: its first filling, and the value or what is wrong with it.

import { LONGEST_ANSWER, type ShownFinding } from '../../contract/review.ts';
import { formatDay, readDay } from '../../plan/day.ts';
import { checkPlanDay } from '../../plan/entry.ts';
import type { Choice } from '../../plan/review/finding.ts';
import { parseTarget } from '../../plan/target.ts';
import type { InputIssue } from '../../text/review-page.ts';

/** A choice with a field. */
export type Question = Choice & { readonly input: NonNullable<Choice['input']> };

export type Filled =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly issue: InputIssue };

const BETWEEN_UNITS = '; ';

export function hasField(choice: Choice): choice is Question {
  return choice.input !== undefined;
}

export function firstDraft({ input, value }: Question): string {
  const date = input === 'day' ? readDay(value) : null;
  return date ? formatDay(date) : value;
}

export function readDraft(
  { code, input }: Question,
  draft: string,
  { about, before }: Pick<ShownFinding, 'about' | 'before'>,
  planYear: number,
): Filled {
  const text = draft.trim();
  if (text === '') return { ok: false, issue: { code: 'missing', input } };
  if (input === 'day') {
    const date = readDay(text);
    if (!date) return { ok: false, issue: { code: 'notADay', text } };
    return checkPlanDay(date, planYear).ok
      ? { ok: true, value: date }
      : { ok: false, issue: { code: 'farDay', text, planYear } };
  }
  if (text.length > LONGEST_ANSWER) {
    return { ok: false, issue: { code: 'tooLong', length: text.length, limit: LONGEST_ANSWER } };
  }
  if (code === 'retype' && text === before.trim()) return { ok: false, issue: { code: 'unchanged' } };
  if (about.code === 'targetUnreadable' && code === 'retype' && !parseTarget(text).ok) {
    return { ok: false, issue: { code: 'notATarget', text } };
  }
  return { ok: true, value: text };
}

export function unitsIn(draft: string): readonly string[] {
  return draft === '' ? [] : draft.split(BETWEEN_UNITS);
}

/** In the order of the directory, whatever the order of ticking. */
export function withUnit(draft: string, unit: string, ticked: boolean, order: readonly string[]): string {
  const chosen = new Set(unitsIn(draft));
  if (ticked) chosen.add(unit);
  else chosen.delete(unit);
  return order.filter((name) => chosen.has(name)).join(BETWEEN_UNITS);
}
