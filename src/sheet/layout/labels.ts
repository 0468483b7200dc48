// The words that stand for states and judgements in cells, lists and mails.
import type { Cadence, IndicatorStatus } from '../../plan/indicator.ts';
import type { TaskState, TaskStatus } from '../../plan/task.ts';

export const TASK_STATE_LABELS: Readonly<Record<TaskState, string>> = {
  notStarted: 'Chưa thực hiện',
  inProgress: 'Đang thực hiện',
  done: 'Hoàn thành',
  paused: 'Tạm dừng',
};

export const TASK_STATUS_LABELS: Readonly<Record<TaskStatus, string>> = {
  overdue: 'Quá hạn',
  dueToday: 'Đến hạn hôm nay',
  dueSoon: 'Sắp đến hạn',
  deadlineNeeded: 'Cần Văn phòng nhập hạn',
  doneUnproven: 'Hoàn thành, chờ minh chứng',
  ongoingStale: 'Thường xuyên, chưa cập nhật',
  onTrack: 'Trong hạn',
  notYetStarted: 'Chưa đến kỳ',
  ongoingUpdated: 'Thường xuyên, đã cập nhật',
  paused: 'Tạm dừng',
  doneLate: 'Hoàn thành quá hạn',
  doneOnTime: 'Hoàn thành đúng hạn',
  doneNoDeadline: 'Hoàn thành (không hạn)',
};

export const INDICATOR_STATUS_LABELS: Readonly<Record<IndicatorStatus, string>> = {
  missed: 'Không đạt',
  unreachable: 'Không còn khả năng đạt',
  atRisk: 'Nguy cơ không đạt',
  noData: 'Chưa có số liệu',
  notYetMeasured: 'Chưa đến kỳ đánh giá',
  onCourse: 'Dự kiến đạt',
  met: 'Đạt',
  exceeded: 'Vượt',
};

export const CADENCE_LABELS: Readonly<Record<Cadence, string>> = {
  month: 'Tháng',
  quarter: 'Quý',
  halfYear: '6 tháng',
  year: 'Năm',
  once: 'Một lần',
};

/** Begins every line of ours in a note; people's own lines may begin with the sign alone. */
export const MARK = '⚠ Cần sửa – ';

/** Stands before the headers of the columns to be mended, in `Đánh giá`. */
export const WRONG_ENTRY_LABEL = 'Cần sửa: ';

/** Google tells the add-in of no address for accounts outside the owner's domain; nobody else's stands in for it. */
export const UNKNOWN_EDITOR = 'Không xác định';

/** The code whose label a person typed, whatever the case, spaces or Unicode form; undefined when there is none. */
export function codeOfLabel<C extends string>(
  labels: Readonly<Record<C, string>>,
  text: string,
): C | undefined {
  const wanted = fold(text);
  return (Object.keys(labels) as C[]).find((code) => fold(labels[code]) === wanted);
}

function fold(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
