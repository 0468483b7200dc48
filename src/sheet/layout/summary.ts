// Tổng hợp: the figures laid out as rows of one narrow sheet that reads well on a phone and on paper.
import { formatDay, type IsoDate } from '../../plan/day.ts';
import type { Summary } from '../../plan/summary.ts';
import { missingText } from './labels.ts';
import { SUMMARY_TAB_NAME } from './registers.ts';
import { attentionRows, type OfficeNotice, officeRows } from './summary-attention.ts';
import { indicatorRows } from './summary-indicators.ts';
import { row, type SummaryRow, safe } from './summary-row.ts';
import { SUMMARY_ROWS, SUMMARY_WIDTHS } from './summary-size.ts';
import { stateRows, taskRows } from './summary-tasks.ts';

export type { OfficeNotice };

/** Whether the add-in is alive: who runs the daily job, when it and the mails last went out. */
export interface Heartbeat {
  readonly text: string;
  /** Nothing has run for days. */
  readonly alarm: boolean;
}

export const SUMMARY_TITLE = 'TỔNG HỢP TÌNH HÌNH THỰC HIỆN KẾ HOẠCH NĂM';
/**
 * Always the same number of rows, each as wide as the tab, so that a shorter list wipes out a longer one; `missing`: Mã of
 * the issued plan that no row stands for; `at`: the moment of the figures, HH:mm.
 */
export function summaryRows(
  summary: Summary,
  notices: readonly OfficeNotice[],
  missing: readonly string[],
  heartbeat: Heartbeat,
  planYear: number,
  today: IsoDate,
  at: string,
): readonly SummaryRow[] {
  const rows = [
    row([`${SUMMARY_TITLE} ${planYear}`], 'strong', 0),
    row(
      [
        `${TIME_LINE}${at} ngày ${formatDay(today)}; nội dung gõ vào ô sau đó được tính ở lần làm mới kế tiếp. Trang do tiện ích lập, xin không nhập vào đây.`,
      ],
      'plain',
      0,
    ),
    row([heartbeat.text], heartbeat.alarm ? 'alarm' : 'plain', 0),
    ...reconciliation(summary, missing),
    // The first block brings a blank row of its own.
    ...stateRows(summary).slice(1),
    ...officeRows(notices),
    ...taskRows(summary),
    ...indicatorRows(summary),
    ...attentionRows(summary),
  ];
  return Array.from({ length: SUMMARY_ROWS }, (_, i) => {
    const { kind, values, runsOn } = rows[i] || row([]);
    return row(
      SUMMARY_WIDTHS.map((__, j) => safe(values[j])),
      kind,
      runsOn,
    );
  });
}

const TIME_LINE = 'Số liệu lúc ';

/** The bare title that setup leaves, or our title with the line on the time of the figures beneath it. */
export function isOurSummary(title: string, secondLine: string): boolean {
  if (title === SUMMARY_TITLE) return secondLine === '';
  return title.startsWith(`${SUMMARY_TITLE} `) && secondLine.startsWith(TIME_LINE);
}

export const SUMMARY_TAB = { name: SUMMARY_TAB_NAME, colour: '#b3261e' } as const;

/** The proof that no row is lost or counted twice: every block adds up to the rows of its appendix. Two rows, the second blank if all is well. */
function reconciliation(
  { all, byUnit, byLeader, byMonth, indicators, indicatorsByStatus }: Summary,
  missing: readonly string[],
): readonly SummaryRow[] {
  const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
  const [tasks = 0, unit, leader, month] = [[all], byUnit, byLeader, byMonth].map((tallies) =>
    sum(tallies.flatMap(({ byStatus }) => Object.values(byStatus))),
  );
  const judged = sum(Object.values(indicatorsByStatus));
  const agrees =
    [unit, leader, month, all.total].every((count) => count === tasks) && judged === indicators.length;
  const verdict = agrees ? 'khớp' : 'KHÔNG KHỚP, đề nghị báo người quản trị';
  const short = missing.length > 0 ? `, nhưng ${missingText(missing)}` : '';
  const counts = `${all.total} nhiệm vụ = ${tasks} theo trạng thái = ${unit} theo đơn vị = ${leader} theo lãnh đạo = ${month} theo tháng; ${indicators.length} chỉ tiêu = ${judged} theo trạng thái.`;
  const line = `Đối chiếu: ${verdict}${short}.`;
  return agrees && missing.length === 0
    ? [row([`${line} ${counts}`], 'plain', 0), row([])]
    : [row([line], 'wrong', 0), row([counts], 'wrong', 0)];
}
