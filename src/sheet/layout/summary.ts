// Tổng hợp: the figures laid out as rows of one narrow sheet that reads well on a phone and on paper.
import { formatDay, type IsoDate } from '../../plan/day.ts';
import { INDICATOR_STATUSES } from '../../plan/indicator.ts';
import { type Summary, TASK_GROUPS, type Tally, type TaskGroup } from '../../plan/summary.ts';
import { TASK_STATUSES } from '../../plan/task.ts';
import type { Value } from '../cell.ts';
import { type ColourRule, PALETTE } from '../colours.ts';
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
const TOTAL = 'Cộng';
/** Overdue rows and names listed one by one; a new Google sheet has a thousand rows, and nobody reads a longer list. */
const LISTED = 100;

const GROUP_HEADERS: Readonly<Record<TaskGroup, string>> = {
  done: 'Hoàn thành',
  overdue: 'Quá hạn',
  soon: 'Sắp đến hạn',
  running: 'Trong hạn',
  ongoing: 'Thường xuyên',
  unproven: 'Chờ minh chứng',
  other: 'Khác',
};

/** All rows, each of nine values; `at` is the moment of the figures, HH:mm. */
export function summaryRows(
  summary: Summary,
  notices: readonly OfficeNotice[],
  planYear: number,
  today: IsoDate,
  at: string,
): readonly (readonly Value[])[] {
  const rows: (readonly Value[])[] = [
    [`${SUMMARY_TITLE} ${planYear}`],
    [`Số liệu lúc ${at} ngày ${formatDay(today)}.`],
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
      .map(({ task, assessment }) => [
        `${task.code}. ${task.name} (${task.leadUnit})`,
        assessment.daysLate ?? 0,
        assessment.effectiveDue ? formatDay(assessment.effectiveDue) : '',
      ]),
    ...(summary.overdue.length === 0 ? [['Không có nhiệm vụ quá hạn.', 0]] : []),
    ...(summary.overdue.length > LISTED
      ? [['… và các nhiệm vụ quá hạn khác, xem các dòng đỏ ở Phụ lục II', summary.overdue.length - LISTED]]
      : []),
    [],
    ['VI. VIỆC VĂN PHÒNG CẦN XỬ LÝ'],
    ['Nội dung', 'Số lượng'],
    ...notices.map((notice) => [`${notice.title}: ${notice.detail}`, notice.count]),
    ...(notices.length === 0 ? [['Không có.', 0]] : []),
  ];
  return rows.map((row) => Array.from({ length: WIDTH }, (_, i) => row[i] ?? ''));
}

/** Counts are numbers, everything else is plain text, so that no locale reads a date or a formula into it. */
export function summaryFormats(rows: readonly (readonly Value[])[]): readonly (readonly string[])[] {
  return rows.map((row) => row.map((value) => (typeof value === 'number' ? '0' : '@')));
}

/** Dress of the tab as live rules: a section title stands alone in its row, a table header has words in column B. */
export function summaryColourRules(rows: number): readonly ColourRule[] {
  const whole = { row: 1, rows, firstColumn: 1, lastColumn: WIDTH };
  const rule = (meaning: ColourRule['meaning'], formula: string, bold = true): ColourRule => ({
    meaning,
    formula,
    ...PALETTE[meaning],
    bold,
    ...whole,
  });
  return [
    rule('sectionTitle', '=(ROW($A1)>3)*(LEN($A1)>0)*(LEN($B1)=0)'),
    rule('tableHeader', '=(ROW($A1)>3)*ISTEXT($B1)*(LEN($B1)>0)'),
    rule('total', `=($A1="${TOTAL}")`),
    rule('overdue', `=($A1="${TASK_STATUS_LABELS.overdue}")*($B1>0)`),
    rule(
      'dueSoon',
      `=(($A1="${TASK_STATUS_LABELS.dueToday}")+($A1="${TASK_STATUS_LABELS.dueSoon}"))*($B1>0)`,
    ),
    rule('done', `=($A1="${TASK_STATUS_LABELS.doneOnTime}")*($B1>0)`),
  ];
}

export function isSummaryGrid(firstCell: string): boolean {
  return firstCell.startsWith(SUMMARY_TITLE);
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
