// The last blocks of Tổng hợp: who has long said nothing, what was put off, who helps, what Văn phòng has to see to.
import { SILENT_DAYS } from '../../plan/silence.ts';
import type { Summary } from '../../plan/summary.ts';
import { dueDay } from './due-text.ts';
import { block, type SummaryRow } from './summary-row.ts';
import { TASK_HEADER, taskTitle } from './summary-tasks.ts';

/** One thing that Văn phòng has to see to: how many, and which. */
export interface OfficeNotice {
  readonly title: string;
  readonly count: number;
  readonly detail: string;
}

export function attentionRows(
  { silent, adjusted, coordination }: Summary,
  notices: readonly OfficeNotice[],
): readonly SummaryRow[] {
  return [
    ...block(
      `QUÁ ${SILENT_DAYS} NGÀY CHƯA CẬP NHẬT`,
      ['Đơn vị: mã (số ngày)', 'Số dòng'],
      silent,
      ({ name, rows }) => [
        `${name}: ${rows.map(({ code, days }) => `${code} (${days})`).join(', ')}`,
        rows.length,
      ],
    ),
    ...block('HẠN ĐIỀU CHỈNH', [TASK_HEADER, 'Hạn mới'], adjusted, (item) => [taskTitle(item), dueDay(item)]),
    ...block('ĐƠN VỊ PHỐI HỢP', ['Đơn vị', 'Số dòng'], coordination, ({ name, total }) => [name, total]),
    ...block('VIỆC VĂN PHÒNG CẦN XỬ LÝ', ['Nội dung', 'Số lượng'], notices, ({ title, detail, count }) => [
      `${title}: ${detail}`,
      count,
    ]),
  ];
}
