// A deadline in words, for Tổng hợp and the mails: the day that counts, and, where it was adjusted, what was printed and why.
import { formatDay } from '../../plan/day.ts';
import type { AssessedTask } from '../../plan/summary.ts';

/** A reason is quoted this far; the cell keeps the rest. */
const QUOTED = 120;

/** dd/MM/yyyy, '' for a task without an end. */
export function dueDay({ assessment }: AssessedTask): string {
  return assessment.effectiveDue ? formatDay(assessment.effectiveDue) : '';
}

/** " (điều chỉnh từ «Tháng 1 năm 2026», lý do: …)"; '' for a deadline as printed. */
export function adjustmentText({ task }: AssessedTask): string {
  if (!task.adjustedDeadline) return '';
  const { printedDeadline, adjustmentReason } = task;
  const reason = adjustmentReason.replace(/\s+/g, ' ').trim();
  const why = reason === '' ? 'chưa ghi lý do' : `lý do: ${reason.slice(0, QUOTED)}`;
  return ` (điều chỉnh từ «${printedDeadline.trim() || 'không ghi hạn'}», ${why})`;
}
