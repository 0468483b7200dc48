// Blocks of Tổng hợp: what Văn phòng has to see to; who has long said nothing, what was put off, who helps.
import { SILENT_DAYS } from '../../plan/silence.ts';
import type { Summary } from '../../plan/summary.ts';
import { adjustment, dueDay } from './due-text.ts';
import { aside, block, LINES, type SummaryRow } from './summary-row.ts';
import { TASK_HEADER, taskTitle } from './summary-tasks.ts';

/** One thing that Văn phòng has to see to: how many, and which. */
export interface OfficeNotice {
  readonly title: string;
  readonly count: number;
  readonly detail: string;
}

/** The office's weekly work. */
export function officeRows(notices: readonly OfficeNotice[]): readonly SummaryRow[] {
  return block(
    'VIỆC VĂN PHÒNG CẦN XỬ LÝ',
    ['Nội dung', 'Số lượng', 'Cụ thể'],
    notices,
    ({ title, detail, count }) => [title, count, aside(2, [detail])],
    notices.length * LINES,
  );
}

export function attentionRows({ silent, adjusted, coordination }: Summary): readonly SummaryRow[] {
  return [
    ...block(
      `QUÁ ${SILENT_DAYS} NGÀY CHƯA CẬP NHẬT`,
      ['Đơn vị', 'Số dòng', 'Số ngày: mã'],
      silent,
      ({ name, rows }) => [name, rows.length, aside(2, byDays(rows))],
    ),
    ...block(
      'HẠN ĐIỀU CHỈNH',
      [TASK_HEADER, 'Hạn mới', 'Đơn vị chủ trì; hạn đã in; lý do'],
      adjusted,
      (item) => [taskTitle(item), dueDay(item), aside(2, [item.task.leadUnit, adjustment(item)])],
    ),
    ...block('ĐƠN VỊ PHỐI HỢP', ['Đơn vị', 'Số dòng'], coordination, ({ name, total }) => [name, total]),
  ];
}

/** Most rows of a unit have been left for the same time: "167 ngày: CT-01, CT-01.1". */
function byDays(rows: Summary['silent'][number]['rows']): readonly string[] {
  const codes = new Map<number, string[]>();
  for (const { code, days } of rows) codes.set(days, [...(codes.get(days) ?? []), code]);
  return [...codes].map(([days, names]) => `${days} ngày: ${names.join(', ')}`);
}
