// Văn phòng's part of the mail: the whole ward, what became of the mails, and what only Văn phòng can settle.
import type { AssessedTask } from '../../plan/assessed.ts';
import type { Change } from '../../plan/digest/changes.ts';
import type { DueRows } from '../../plan/digest/due-rows.ts';
import { SILENT_DAYS } from '../../plan/silence.ts';
import type { Summary } from '../../plan/summary.ts';
import { quoted } from '../../sheet/layout/due-text.ts';
import { INDICATOR_STATUS_LABELS, labelledCounts, TASK_STATUS_LABELS } from '../../sheet/layout/labels.ts';
import type { OfficeNotice } from '../../sheet/layout/summary.ts';
import { changesByWay } from './changes.ts';
import type { MailLine, MailPart } from './content.ts';
import { overdueList, todayList, weekList } from './due.ts';
import { listed, type Places, shortNames, taskLine } from './lines.ts';
import { dueFigures, type Moment } from './moment.ts';

export interface OfficeNews {
  readonly rows: DueRows;
  readonly summary: Summary;
  readonly notices: readonly OfficeNotice[];
  readonly changes: readonly Change[];
  /** What became of this week's mails, in sentences. */
  readonly mails: readonly string[];
}

/** A notice names so much of what it counts; Tổng hợp has the rest. */
const NAMED = 160;
const FEW = 5;

/** `most`: rows that a list names. */
export function officePart(
  { rows, summary, notices, changes, mails }: OfficeNews,
  moment: Moment,
  places: Places,
  most: number,
): MailPart {
  const lineOf = (item: AssessedTask, detail: string) =>
    short(taskLine(item, `${quoted(item.task.leadUnit)} – ${detail}`, places, /* fills= */ false));
  const { all, byUnit, indicators, indicatorsByStatus, silent } = summary;
  const table = byUnit.filter(({ total }) => total > 0);
  // All of it is to fit a screen; the units have the rest.
  const few = Math.min(FEW, most);
  return {
    title: 'Toàn phường',
    figures: dueFigures(rows, rows.overdue.length),
    notes: [
      `${all.total} nhiệm vụ – ${counted(all.byStatus, TASK_STATUS_LABELS)}.`,
      `${indicators.length} chỉ tiêu – ${counted(indicatorsByStatus, INDICATOR_STATUS_LABELS)}.`,
      ...mails,
    ],
    blocks: [
      {
        kind: 'table',
        title: 'Theo đơn vị chủ trì',
        head: ['Đơn vị', 'Nhiệm vụ', 'Đã xong', 'Quá hạn', 'Đến hạn hoặc sắp đến hạn'],
        rows: table
          .slice(0, most)
          .map(({ name, total, done, byStatus }) => [
            quoted(name),
            String(total),
            String(done),
            String(byStatus.overdue),
            String(byStatus.dueToday + byStatus.dueSoon),
          ]),
      },
      ...listed(
        'Việc Văn phòng cần xử lý',
        'waiting',
        notices.map(
          ({ title, count, detail }): MailLine => ({
            text: `${title}: ${count}`,
            detail: quoted(detail, NAMED),
          }),
        ),
        // Each is a different thing to see to, and there are not many of them.
        Math.max(20, most),
        places.tab.summary,
      ),
      ...todayList(rows, lineOf, few, places),
      ...weekList(rows, lineOf, moment.today, few, places),
      ...overdueList('Quá hạn', rows.overdue, lineOf, most, places, () => ''),
      ...listed(
        `Đơn vị có dòng quá ${SILENT_DAYS} ngày chưa cập nhật`,
        'waiting',
        silent.map(
          ({ name, rows: quiet }): MailLine => ({
            text: `${quoted(name)}: ${quiet.length}`,
            detail: quoted(quiet.map(({ code, days }) => `${code} (${days} ngày)`).join(', '), NAMED),
          }),
        ),
        most,
        places.tab.summary,
      ),
      ...changesByWay(changes, moment, places, most),
    ],
  };
}

/** The whole ward on a screen: what a row is about, no more. */
function short(line: MailLine): MailLine {
  return { ...line, ...shortNames([line])[0] };
}

/** "Quá hạn: 7; Trong hạn: 8". */
function counted<S extends string>(...given: Parameters<typeof labelledCounts<S>>): string {
  return labelledCounts(...given)
    .map(([label, count]) => `${label}: ${count}`)
    .join('; ');
}
