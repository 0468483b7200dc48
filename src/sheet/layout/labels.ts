// The words that stand for states and judgements in cells, lists and mails.
import type { IndicatorGroup, TaskGroup } from '../../plan/groups.ts';
import type { Cadence, IndicatorStatus } from '../../plan/indicator.ts';
import { perObject } from '../../plan/remember.ts';
import type { TaskState, TaskStatus } from '../../plan/task.ts';
import { cleanText } from '../../plan/text.ts';

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

/** Wide enough for all that a group holds; the judgement itself says more. */
export const TASK_GROUP_LABELS: Readonly<Record<TaskGroup, string>> = {
  done: 'Đã xong',
  running: 'Chưa đến hạn',
  soon: 'Gần đến hạn',
  overdue: 'Quá hạn',
  waiting: 'Chờ bổ sung',
  paused: 'Tạm dừng',
};

/** Of what the ratios of done tasks are: Summary.all, dated, due. */
export const RATIO_LABELS = {
  all: 'Trên tổng số',
  dated: 'Trong số có hạn',
  due: 'Trong số đã đến hạn',
} as const;

/** Codes named in a sentence. */
const NAMED = 8;

/** Rows of the issued plan that no row of the sheet stands for, by Mã: "thiếu 1 dòng của kế hoạch đã ban hành: NV-02". */
export function missingText(codes: readonly string[]): string {
  const others = codes.length - NAMED;
  const more = others > 0 ? ` và ${others} dòng khác` : '';
  return `thiếu ${codes.length} dòng của kế hoạch đã ban hành: ${codes.slice(0, NAMED).join(', ')}${more}`;
}

/** Where a cell that should name a unit or a leader names none. */
export const NO_NAME = '(chưa ghi)';

export const INDICATOR_GROUP_LABELS: Readonly<Record<IndicatorGroup, string>> = {
  onCourse: 'Đạt hoặc dự kiến đạt',
  unknown: 'Chưa đánh giá được',
  behind: 'Nguy cơ hoặc không đạt',
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
export const QUESTION_MARK = '⚠ Cần xem lại – ';

/** Begins the notes that setup leaves on what the print leaves open. */
export const FLAG = '⚑';

/** Stands before the headers of the columns to be mended, in `Đánh giá`. */
export const WRONG_ENTRY_LABEL = 'Cần sửa: ';
export const QUESTION_LABEL = 'Cần xem lại: ';

/** Google tells the add-in of no address for accounts outside the owner's domain; nobody else's stands in for it. */
export const UNKNOWN_EDITOR = 'Không xác định';

/** How a change came about, in Nhật ký. */
export const WAYS = {
  cell: 'Nhập ở ô',
  sidebar: 'Bảng cập nhật',
  review: 'Soát kế hoạch',
  repair: 'Kiểm tra và sửa trang tính',
  found: 'Tiện ích phát hiện khi làm mới',
} as const;
export type Way = (typeof WAYS)[keyof typeof WAYS];

/** Google shows it beside a selected cell that holds a day. */
export const DAY_HELP = 'Nhập ngày/tháng/năm, ví dụ 31/03/2026.';

export const NOTHING_TYPED = '(trống)';
export const UNKNOWN_VALUE = '(không rõ)';

/** yyyy-MM → MM/yyyy. */
export function formatPeriod(period: string): string {
  return `${period.slice(5, 7)}/${period.slice(0, 4)}`;
}

/** The header that a second column of one name gets. */
export function copyHeader(header: string, n: number): string {
  return `${header} (bản ${n})`;
}

/** Labels with their counts, in the order of the counts; only what there is. */
export function labelledCounts<C extends string>(
  counts: Readonly<Record<C, number>>,
  labels: Readonly<Record<C, string>>,
): readonly (readonly [label: string, count: number])[] {
  return (Object.keys(counts) as C[])
    .filter((code) => counts[code] > 0)
    .map((code) => [labels[code], counts[code]]);
}

/** The code whose label a person typed, whatever the case, spaces or Unicode form; undefined when there is none. */
export function codeOfLabel<C extends string>(
  labels: Readonly<Record<C, string>>,
  text: string,
): C | undefined {
  return codesByLabel(labels).get(fold(text)) as C | undefined;
}

const codesByLabel = perObject(
  (labels: Readonly<Record<string, string>>) =>
    new Map(Object.entries(labels).map(([code, label]) => [fold(label), code])),
);

function fold(text: string): string {
  return cleanText(text).toLowerCase();
}
