// Tổng hợp: the figures laid out as rows of one narrow sheet that reads well on a phone and on paper.
import { formatDay, type IsoDate } from '../../plan/day.ts';
import { INDICATOR_STATUSES } from '../../plan/indicator.ts';
import {
  type AssessedTask,
  type Summary,
  TASK_GROUPS,
  type Tally,
  type TaskGroup,
} from '../../plan/summary.ts';
import { TASK_STATUSES } from '../../plan/task.ts';
import type { Value } from '../cell.ts';
import { neutraliseText } from '../text-cell.ts';
import { adjustmentText, dueDay } from './due-text.ts';
import { INDICATOR_STATUS_LABELS, TASK_STATUS_LABELS } from './labels.ts';
import { SUMMARY_TAB_NAME } from './registers.ts';

/** One thing that Văn phòng has to see to: how many, and which. */
export interface OfficeNotice {
  readonly title: string;
  readonly count: number;
  readonly detail: string;
}

export const SUMMARY_TITLE = 'TỔNG HỢP TÌNH HÌNH THỰC HIỆN KẾ HOẠCH NĂM';
export const SUMMARY_WIDTHS = [430, 84, 84, 84, 84, 84, 84, 84, 84] as const;
const WIDTH = SUMMARY_WIDTHS.length;
export const TOTAL = 'Cộng';
export const SUMMARY_TITLE_ROWS = 3;
/** More than the longest possible list, less than a new Google sheet has. */
export const SUMMARY_ROWS = 400;
/** Overdue rows and names listed one by one; a new Google sheet has a thousand rows, and nobody reads a longer list. */
const LISTED = 100;

const GROUP_HEADERS: Readonly<Record<TaskGroup, string>> = {
  done: 'Hoàn thành',
  overdue: 'Quá hạn',
  soon: 'Đến hạn, sắp đến hạn',
  running: 'Trong hạn, chưa đến kỳ',
  ongoing: 'Thường xuyên',
  unproven: 'Chờ minh chứng',
  other: 'Khác',
};

/** Always the same number of rows, each of nine values, so that a shorter list wipes out a longer one; `at` is the moment of the figures, HH:mm. */
export function summaryRows(
  summary: Summary,
  notices: readonly OfficeNotice[],
  planYear: number,
  today: IsoDate,
  at: string,
): readonly (readonly Value[])[] {
  const rows: (readonly Value[])[] = [
    [`${SUMMARY_TITLE} ${planYear}`],
    [
      `${TIME_LINE}${at} ngày ${formatDay(today)}. Trang này do tiện ích lập lại mỗi lần làm mới; xin không nhập vào đây.`,
    ],
    [reconciliation(summary)],
    [],
    ['I. NHIỆM VỤ THEO TRẠNG THÁI'],
    ['Trạng thái', 'Số nhiệm vụ'],
    ...TASK_STATUSES.map((status) => [TASK_STATUS_LABELS[status], summary.tasksByStatus[status]]),
    [TOTAL, summary.taskTotal],
    [],
    ['II. CHỈ TIÊU THEO TRẠNG THÁI'],
    ['Trạng thái', 'Số chỉ tiêu'],
    ...INDICATOR_STATUSES.map((status) => [
      INDICATOR_STATUS_LABELS[status],
      summary.indicatorsByStatus[status],
    ]),
    [TOTAL, summary.indicatorTotal],
    [],
    ['III. NHIỆM VỤ THEO ĐƠN VỊ CHỦ TRÌ'],
    ...tallyRows('Đơn vị chủ trì', summary.byUnit),
    [],
    ['IV. NHIỆM VỤ THEO LÃNH ĐẠO CHỈ ĐẠO'],
    ...tallyRows('Lãnh đạo UBND phường', summary.byLeader),
    [],
    ['V. NHIỆM VỤ QUÁ HẠN'],
    ['Nhiệm vụ (đơn vị chủ trì)', 'Số ngày', 'Hạn'],
    ...summary.overdue
      .slice(0, LISTED)
      .map((item) => [
        `${titleOf(item)}${adjustmentText(item)}`,
        item.assessment.daysLate ?? 0,
        dueDay(item),
      ]),
    ...(summary.overdue.length === 0 ? [['Không có nhiệm vụ quá hạn.', 0]] : []),
    ...(summary.overdue.length > LISTED
      ? [['… và các nhiệm vụ quá hạn khác, xem các dòng đỏ ở Phụ lục II', summary.overdue.length - LISTED]]
      : []),
    [],
    ['VI. NHIỆM VỤ ĐƯỢC ĐIỀU CHỈNH HẠN'],
    ['Nhiệm vụ (đơn vị chủ trì)', 'Hạn mới'],
    ...summary.adjusted
      .slice(0, LISTED)
      .map((item) => [`${titleOf(item)}${adjustmentText(item)}`, dueDay(item)]),
    ...(summary.adjusted.length === 0 ? [['Không có.', 0]] : []),
    ...(summary.adjusted.length > LISTED
      ? [['… và các nhiệm vụ khác, xem cột Hạn điều chỉnh ở Phụ lục II', summary.adjusted.length - LISTED]]
      : []),
    [],
    ['VII. VIỆC VĂN PHÒNG CẦN XỬ LÝ'],
    ['Nội dung', 'Số lượng'],
    ...notices.map((notice) => [`${notice.title}: ${notice.detail}`, notice.count]),
    ...(notices.length === 0 ? [['Không có.', 0]] : []),
  ];
  return Array.from({ length: SUMMARY_ROWS }, (_, i) =>
    Array.from({ length: WIDTH }, (__, j) => safe(rows[i]?.[j])),
  );
}

function titleOf({ task }: AssessedTask): string {
  return `${task.code}. ${task.name} (${task.leadUnit})`;
}

const TIME_LINE = 'Số liệu lúc ';

/** The bare title that setup leaves, or our title with the line on the time of the figures beneath it. */
export function isOurSummary(title: string, secondLine: string): boolean {
  if (title === SUMMARY_TITLE) return secondLine === '';
  return title.startsWith(`${SUMMARY_TITLE} `) && secondLine.startsWith(TIME_LINE);
}

/** Names come from cells that people type in: none may become a formula here, or overfill a cell. */
function safe(value: Value = ''): Value {
  return typeof value === 'string'
    ? neutraliseText(value.length > 1000 ? `${value.slice(0, 999)}…` : value)
    : value;
}

export const SUMMARY_TAB = { name: SUMMARY_TAB_NAME, colour: '#b3261e' } as const;

/** The proof that no row is lost or counted twice: every block adds up to the rows of its appendix. */
function reconciliation(summary: Summary): string {
  const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((a, b) => a + b, 0);
  const total = (tallies: readonly Tally[]) => tallies.reduce((a, tally) => a + tally.total, 0);
  const blocks = [sum(summary.tasksByStatus), total(summary.byUnit), total(summary.byLeader)];
  const indicators = sum(summary.indicatorsByStatus);
  const agrees =
    blocks.every((block) => block === summary.taskTotal) && indicators === summary.indicatorTotal;
  const figures = `${summary.taskTotal} nhiệm vụ = ${blocks[0]} theo trạng thái = ${blocks[1]} theo đơn vị = ${blocks[2]} theo lãnh đạo; ${summary.indicatorTotal} chỉ tiêu = ${indicators} theo trạng thái`;
  return `Đối chiếu: ${figures}. ${agrees ? 'Khớp.' : 'KHÔNG KHỚP – đề nghị báo người quản trị.'}`;
}

function tallyRows(header: string, tallies: readonly Tally[]): (readonly Value[])[] {
  return [
    [header, 'Được giao', ...TASK_GROUPS.map((group) => GROUP_HEADERS[group])],
    ...tallies.slice(0, LISTED).map(tallyRow),
    ...(tallies.length > LISTED ? [['… và các tên khác', ...sums(tallies.slice(LISTED))]] : []),
    [TOTAL, ...sums(tallies)],
  ];
}

function tallyRow(tally: Tally): readonly Value[] {
  return [tally.name, tally.total, ...TASK_GROUPS.map((group) => tally.byGroup[group])];
}

function sums(tallies: readonly Tally[]): number[] {
  const of = (pick: (tally: Tally) => number) => tallies.reduce((total, tally) => total + pick(tally), 0);
  return [of((tally) => tally.total), ...TASK_GROUPS.map((group) => of((tally) => tally.byGroup[group]))];
}
