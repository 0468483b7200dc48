// The week of a mail in words, and the counts that its subject and its head tell.
import { formatDay, type IsoDate } from '../../plan/day.ts';
import type { DueRows } from '../../plan/digest/due-rows.ts';
import type { MailFigure } from './content.ts';

export interface Moment {
  readonly today: IsoDate;
  readonly planYear: number;
  /** 01–53. */
  readonly week: string;
  /** The data month, MM/yyyy, and its first and last day, dd/MM–dd/MM. */
  readonly period: string;
  readonly span: string;
  /** Day of the judgements that this week's are compared with; null in the first week. */
  readonly before: IsoDate | null;
  /** The day on which this week's mails should have left, where it is past and none had. */
  readonly missed: IsoDate | null;
  /** Whom to ask: Văn phòng's name, and its address where Danh bạ has one. */
  readonly contact: string;
}

export function dueFigures(rows: DueRows, overdue: number): readonly MailFigure[] {
  return [
    { count: overdue, label: 'quá hạn', meaning: 'overdue' },
    { count: rows.today.length, label: 'đến hạn hôm nay', meaning: 'dueToday' },
    { count: rows.thisWeek.length, label: 'đến hạn trong tuần', meaning: 'dueSoon' },
  ];
}

export interface Counts {
  readonly overdue: number;
  /** Today or later in the week. */
  readonly due: number;
  readonly stale: number;
  /** Near, and led by others; told where there is nothing else. */
  readonly helping: number;
}

/** "[Kế hoạch 2026] Tuần 07 – Phòng Văn hóa – Xã hội: 2 quá hạn, 1 đến hạn". */
export function subjectOf(names: readonly string[], counts: Counts, { planYear, week }: Moment): string {
  const whose = names.length > 2 ? `${names[0]} và ${names.length - 1} phần khác` : names.join(', ');
  const said = [
    [counts.overdue, 'quá hạn'],
    [counts.due, 'đến hạn'],
    [counts.stale, 'cần cập nhật'],
  ].flatMap(([count, words]) => (count ? [`${count} ${words}`] : []));
  if (said.length === 0 && counts.helping > 0) said.push(`${counts.helping} việc phối hợp sắp đến hạn`);
  const all = said.length > 0 ? said.join(', ') : 'không có việc đến hạn';
  return `[Kế hoạch ${planYear}] Tuần ${week} – ${whose}: ${all}`;
}

export function leadLines({ today, missed }: Moment): readonly string[] {
  return [
    `Tình hình thực hiện kế hoạch đến ngày ${formatDay(today)}${missed ? ` (gửi bù cho ngày ${formatDay(missed)})` : ''}:`,
  ];
}
