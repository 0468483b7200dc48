// A deadline in words, for Tổng hợp and the mails: the day that counts, and, where it was adjusted, what was printed and why.

import type { AssessedTask } from '../../plan/assessed.ts';
import { formatDay } from '../../plan/day.ts';
import { NO_MONTH } from '../../plan/summary.ts';
import { unmarkedDay } from '../../plan/task.ts';
import { startOf } from '../../plan/text.ts';
import { formatPeriod } from './labels.ts';

/** A unit's words are quoted this far; the cell keeps the rest. */
const QUOTED = 120;

export const NO_DEADLINE = 'Không có hạn';

/** A month of Summary.byMonth: yyyy-MM, or none. */
export function monthTitle(month: string): string {
  return month === NO_MONTH ? NO_DEADLINE : `Tháng ${formatPeriod(month)}`;
}

/** dd/MM/yyyy, '' for a task without an end. */
export function dueDay({ assessment }: AssessedTask): string {
  return assessment.effectiveDue ? formatDay(assessment.effectiveDue) : '';
}

/** As below, in brackets behind other words. */
export function adjustmentText(item: AssessedTask): string {
  const text = adjustment(item);
  return text && ` (${text})`;
}

/** "điều chỉnh từ «Tháng 1 năm 2026», lý do: …"; '' for a deadline as printed. */
export function adjustment({ task }: AssessedTask): string {
  if (!task.adjustedDeadline) return '';
  const { printedDeadline, adjustmentReason } = task;
  const reason = quoted(adjustmentReason);
  const why = reason === '' ? 'chưa ghi lý do' : `lý do: ${reason}`;
  return `điều chỉnh từ «${printedDeadline.trim() || 'không ghi hạn'}», ${why}`;
}

/** "Vướng mắc: …", '' where the unit has said nothing. */
export function hindrance({ difficulty }: { readonly difficulty: string }): string {
  const why = quoted(difficulty);
  return why && `Vướng mắc: ${why}`;
}

/** "đã ghi ngày hoàn thành 03/02/2026, chưa chọn «Hoàn thành»"; '' where the two agree. */
export function unmarkedDone(task: AssessedTask['task']): string {
  const date = unmarkedDay(task);
  return date ? `đã ghi ngày hoàn thành ${formatDay(date)}, chưa chọn «Hoàn thành»` : '';
}

/** On one line, and not too much of it. */
export function quoted(text: string, most = QUOTED): string {
  // A cell holds up to 50,000 characters, and a mail quotes it once for each role: the rest is not gone through.
  const line = text
    .trimStart()
    .slice(0, most * 20)
    .replace(/\s+/g, ' ')
    .trim();
  // Between two words, if one of them is not most of the text itself.
  return line.length > most ? `${startOf(line, most).replace(/(.{40}) [^ ]*$|.$/su, '$1')}…` : line;
}
