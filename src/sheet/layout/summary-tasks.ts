// The blocks of Tổng hợp on tasks: how many are done, how many stand how and under which name, which are overdue.
import { type AssessedTask, leaderOf } from '../../plan/assessed.ts';
import { formatNumber } from '../../plan/number.ts';
import type { Summary } from '../../plan/summary.ts';
import { percentDone, type Tally } from '../../plan/tally.ts';
import { TASK_STATUSES, type TaskStatus } from '../../plan/task.ts';
import { adjustment, dueDay, hindrance, monthTitle, quoted, unmarkedDone } from './due-text.ts';
import { NO_NAME, RATIO_LABELS, TASK_STATUS_LABELS } from './labels.ts';
import { NEAR } from './summary-look.ts';
import { aside, block, row, type SummaryRow, statusBlock } from './summary-row.ts';

export const TASK_HEADER = 'Nhiệm vụ';
const REMARKS = ['Lãnh đạo', 'Đơn vị chủ trì; hạn điều chỉnh; vướng mắc'];

/** By header; all others are under OTHER. */
const COLUMNS: Readonly<Record<string, readonly TaskStatus[]>> = {
  [TASK_STATUS_LABELS.doneOnTime]: ['doneOnTime'],
  [TASK_STATUS_LABELS.doneLate]: ['doneLate'],
  [TASK_STATUS_LABELS.doneNoDeadline]: ['doneNoDeadline'],
  [TASK_STATUS_LABELS.doneUnproven]: ['doneUnproven'],
  'Trong hạn, chưa đến kỳ': ['onTrack', 'notYetStarted'],
  [NEAR]: ['dueSoon', 'dueToday'],
  [TASK_STATUS_LABELS.overdue]: ['overdue'],
  [TASK_STATUS_LABELS.ongoingStale]: ['ongoingStale'],
};

const OTHER = 'Khác';
const UNDER_OTHER = TASK_STATUSES.filter((status) => !Object.values(COLUMNS).flat().includes(status)).map(
  (status) => TASK_STATUS_LABELS[status],
);

/** How much is done: charts hang beside these, so that they have the same lines on every day. */
export function stateRows({ all, dated, due }: Summary): readonly SummaryRow[] {
  const ratios = [
    [RATIO_LABELS.all, all],
    [RATIO_LABELS.dated, dated],
    [RATIO_LABELS.due, due],
  ] as const;
  return [
    ...block('TỶ LỆ HOÀN THÀNH', ['Nhiệm vụ đã hoàn thành'], ratios, ([name, tally]) => [
      withBar(name, tally),
    ]),
    ...statusBlock('NHIỆM VỤ', all.byStatus, TASK_STATUS_LABELS, all.total),
  ];
}

export function taskRows(summary: Summary): readonly SummaryRow[] {
  const { all, byUnit, byLeader, byMonth, overdue, watched, directory } = summary;
  const remarks = (item: AssessedTask) => [
    leaderOf(item.task, directory),
    aside(4, [item.task.leadUnit, unmarkedDone(item.task), adjustment(item), hindrance(item.task)]),
  ];
  return [
    ...tallyRows('ĐƠN VỊ CHỦ TRÌ', 'Đơn vị chủ trì', byUnit, all),
    ...tallyRows('LÃNH ĐẠO CHỈ ĐẠO', 'Lãnh đạo UBND phường', byLeader, all),
    ...block(
      'NHIỆM VỤ THEO THÁNG ĐẾN HẠN',
      ['Tháng của hạn hiệu lực', 'Đến hạn', 'Đã xong', TASK_STATUS_LABELS.overdue, 'Còn lại'],
      byMonth,
      (tally) => {
        const { name, done, total, byStatus } = tally;
        return [
          withBar(monthTitle(name), tally),
          total,
          done,
          byStatus.overdue,
          total - done - byStatus.overdue,
        ];
      },
    ),
    ...block('NHIỆM VỤ QUÁ HẠN', [TASK_HEADER, 'Hạn', 'Số ngày', ...REMARKS], overdue, (item) => [
      taskTitle(item),
      dueDay(item),
      item.assessment.daysLate || 0,
      ...remarks(item),
    ]),
    ...block('NHIỆM VỤ CẦN LƯU Ý', [TASK_HEADER, 'Hạn', 'Đánh giá', ...REMARKS], watched, (item) => [
      taskTitle(item),
      dueDay(item),
      TASK_STATUS_LABELS[item.assessment.status],
      ...remarks(item),
    ]),
  ];
}

/** A row for each name, whose columns add up to the first of them. */
function tallyRows(
  title: string,
  header: string,
  tallies: readonly Tally[],
  all: Tally,
): readonly SummaryRow[] {
  const counts = ({ total, byStatus }: Tally) => {
    const columns = Object.values(COLUMNS).map((statuses) =>
      statuses.reduce((sum, status) => sum + byStatus[status], 0),
    );
    return [total, ...columns, columns.reduce((left, count) => left - count, total)];
  };
  return [
    ...block(
      `NHIỆM VỤ THEO ${title} (${OTHER}: ${UNDER_OTHER.join('; ')})`,
      [header, 'Được giao', ...Object.keys(COLUMNS), OTHER],
      tallies,
      (tally) => [withBar(tally.name, tally), ...counts(tally)],
    ),
    row(['Cộng', ...counts(all)], 'strong'),
  ];
}

export function taskTitle({ task: { code, name } }: AssessedTask): string {
  return `${code}. ${quoted(name)}`;
}

/** Blocks of a full bar: it shares a phone's line with its figures. */
const BAR = 8;

/** "█░░░░░░░ 20% (2/10), 1 quá hạn" under the name: a phone shows little more of a row. Full only when all is done. */
function withBar(name: string, tally: Tally): string {
  const percent = percentDone(tally);
  const title = name || NO_NAME;
  if (percent === null) return `${title}\nChưa có nhiệm vụ`;
  const { done, total, byStatus } = tally;
  const bar = '█'.repeat((percent * BAR) / 100).padEnd(BAR, '░');
  const late = byStatus.overdue > 0 ? `, ${byStatus.overdue} quá hạn` : '';
  return `${title}\n${bar} ${formatNumber(percent)}% (${done}/${total})${late}`;
}
