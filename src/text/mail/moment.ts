// The week of a mail in words, and the counts that its subject and its head tell.
import { formatDay, type IsoDate } from '../../plan/day.ts';
import type { DueRows } from '../../plan/digest/due-rows.ts';
import type { MailFigure } from './content.ts';

export interface Moment {
  readonly today: IsoDate;
  readonly planYear: number;
  /** 01–53. */
  readonly week: string;
  /** The data month, MM/yyyy. */
  readonly period: string;
  /** Day of the judgements that this week's are compared with; null in the first week. */
  readonly before: IsoDate | null;
  /** The day on which this week's mails should have left, where it is past and none had. */
  readonly missed: IsoDate | null;
}

export function dueFigures(rows: DueRows, overdue: number): readonly MailFigure[] {
  return [
    { count: overdue, label: 'quá hạn', meaning: 'overdue' },
    { count: rows.today.length, label: 'hôm nay', meaning: 'dueToday' },
    { count: rows.thisWeek.length, label: 'trong tuần', meaning: 'dueSoon' },
  ];
}

export interface Counts {
  readonly overdue: number;
  /** Today or later in the week. */
  readonly due: number;
  readonly stale: number;
}

/** "[Kế hoạch 2026] Phòng Văn hóa – Xã hội: 2 quá hạn, 1 đến hạn tuần 07". */
export function subjectOf(names: readonly string[], counts: Counts, { planYear, week }: Moment): string {
  const whose = names.length > 2 ? `${names[0]} và ${names.length - 1} vai trò khác` : names.join(', ');
  const said = [
    [counts.overdue, 'quá hạn'],
    [counts.due, 'đến hạn'],
    [counts.stale, 'cần cập nhật'],
  ].flatMap(([count, words]) => (count ? [`${count} ${words}`] : []));
  const all = said.length > 0 ? `${said.join(', ')} tuần ${week}` : `không có việc đến hạn tuần ${week}`;
  return `[Kế hoạch ${planYear}] ${whose}: ${all}`;
}

export function leadLines({ today, missed }: Moment): readonly string[] {
  return [
    `Tình hình thực hiện kế hoạch đến ngày ${formatDay(today)}:`,
    ...(missed
      ? [`Bản tin này gửi bù cho ngày ${formatDay(missed)}, vì hôm đó lịch hằng ngày không gửi được.`]
      : []),
  ];
}
