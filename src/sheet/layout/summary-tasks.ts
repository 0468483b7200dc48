// The blocks of Tổng hợp on tasks: how many are done, how many stand how and under which name, which are overdue.
import type { AssessedTask } from '../../plan/assessed.ts';
import { NO_MONTH, type Summary } from '../../plan/summary.ts';
import { percentDone, type Tally } from '../../plan/tally.ts';
import type { TaskStatus } from '../../plan/task.ts';
import { adjustmentText, dueDay, quoted } from './due-text.ts';
import { formatPeriod, TASK_STATUS_LABELS } from './labels.ts';
import { block, row, type SummaryRow, statusBlock } from './summary-row.ts';

export const TASK_HEADER = 'Nhiệm vụ (đơn vị chủ trì)';

/** Statuses that share a column are told by the first of them; all others are under «Khác». */
const COLUMNS: readonly (readonly [TaskStatus, ...TaskStatus[]])[] = [
  ['doneOnTime'],
  ['doneLate'],
  ['doneNoDeadline'],
  ['doneUnproven'],
  ['onTrack', 'notYetStarted'],
  ['dueSoon', 'dueToday'],
  ['overdue'],
  ['ongoingStale'],
];

export function taskRows(summary: Summary): readonly SummaryRow[] {
  const { all, dated, due, byUnit, byLeader, byMonth, overdue } = summary;
  const ratios = [
    ['Trên tổng số', all],
    ['Trong số có hạn', dated],
    ['Trong số đã đến hạn', due],
  ] as const;
  return [
    ...block('TỶ LỆ HOÀN THÀNH', ['Nhiệm vụ'], ratios, ([name, tally]) => [withBar(name, tally)]),
    ...statusBlock('NHIỆM VỤ', all.byStatus, TASK_STATUS_LABELS, all.total),
    ...tallyRows('ĐƠN VỊ CHỦ TRÌ', 'Đơn vị chủ trì', byUnit, all),
    ...tallyRows('LÃNH ĐẠO CHỈ ĐẠO', 'Lãnh đạo UBND phường', byLeader, all),
    ...block(
      'NHIỆM VỤ THEO THÁNG ĐẾN HẠN',
      ['Tháng', 'Đến hạn', 'Đã xong', TASK_STATUS_LABELS.overdue, 'Còn lại'],
      byMonth,
      (tally) => {
        const { name, done, total, byStatus } = tally;
        const title = name === NO_MONTH ? 'Không có hạn' : `Tháng ${formatPeriod(name)}`;
        return [withBar(title, tally), total, done, byStatus.overdue, total - done - byStatus.overdue];
      },
    ),
    ...block('NHIỆM VỤ QUÁ HẠN', [TASK_HEADER, 'Hạn', 'Số ngày'], overdue, (item) => {
      const why = quoted(item.task.difficulty);
      return [taskTitle(item) + (why && `\nVướng mắc: ${why}`), dueDay(item), item.assessment.daysLate || 0];
    }),
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
    const columns = COLUMNS.map((statuses) => statuses.reduce((sum, status) => sum + byStatus[status], 0));
    return [total, ...columns, columns.reduce((left, count) => left - count, total)];
  };
  const headers = COLUMNS.map(([first]) => TASK_STATUS_LABELS[first]);
  return [
    ...block(`NHIỆM VỤ THEO ${title}`, [header, 'Được giao', ...headers, 'Khác'], tallies, (tally) => [
      withBar(tally.name, tally),
      ...counts(tally),
    ]),
    row(['Cộng', ...counts(all)], 'strong'),
  ];
}

/** Mã, name and lead unit, and whatever there is to say of an adjusted deadline. */
export function taskTitle(item: AssessedTask): string {
  const { code, name, leadUnit } = item.task;
  return `${code}. ${quoted(name)} (${leadUnit})${adjustmentText(item)}`;
}

/** Blocks of a full bar: it shares a phone's line with its figures. */
const BAR = 8;

/** "█░░░░░░░ 20% (2/10), 1 quá hạn" under the name: a phone shows little more of a row. Full only when all is done. */
function withBar(name: string, tally: Tally): string {
  const percent = percentDone(tally);
  if (percent === null) return name;
  const { done, total, byStatus } = tally;
  const bar = '█'.repeat((percent * BAR) / 100).padEnd(BAR, '░');
  const late = byStatus.overdue > 0 ? `, ${byStatus.overdue} quá hạn` : '';
  return `${name}\n${bar} ${percent}% (${done}/${total})${late}`;
}
