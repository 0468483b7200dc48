// A leader's part of the mail: what asks for his word, then what he directs, then what has changed.
import type { AssessedTask } from '../../plan/assessed.ts';
import type { Change } from '../../plan/digest/changes.ts';
import type { LeaderRows } from '../../plan/digest/leader-rows.ts';
import type { Tally } from '../../plan/tally.ts';
import { quoted } from '../../sheet/layout/due-text.ts';
import { labelledCounts, TASK_STATUS_LABELS } from '../../sheet/layout/labels.ts';
import { changesBesides } from './changes.ts';
import type { MailBlock, MailPart } from './content.ts';
import { explanation, laterList, overdueList, todayList, weekList } from './due.ts';
import { lateText, listed, type Places, shortNames, taskLine } from './lines.ts';
import { dueFigures, type Moment } from './moment.ts';

export interface LeaderNews {
  readonly leader: string;
  readonly rows: LeaderRows;
  readonly changes: readonly Change[];
  /** Of the tasks that he directs. */
  readonly tally: Tally;
  /** Working days. */
  readonly escalationDays: number;
}

/** He is asked to act on each of them, so that few are left out. */
const ESCALATED = 15;

/** `most`: rows that a list names. */
export function leaderPart(
  { leader, rows, changes, tally, escalationDays }: LeaderNews,
  moment: Moment,
  places: Places,
  most: number,
): MailPart {
  const { escalated, overdue } = rows;
  const directed = (item: AssessedTask, detail: string) =>
    taskLine(item, `${quoted(item.task.leadUnit)} – ${detail}`, places, /* fills= */ false);
  const explained = (item: AssessedTask) => explanation(item, 'đơn vị báo', 'đơn vị chưa nêu lý do');
  const asked = escalated.map((item) => directed(item, `${lateText(item)}${explained(item)}`));
  const blocks: readonly MailBlock[] = [
    ...listed(
      `Quá hạn trên ${escalationDays} ngày làm việc, đề nghị đồng chí chỉ đạo`,
      'overdue',
      shortNames(asked),
      most < 5 ? most : ESCALATED,
      places.tab.tasks,
    ),
    ...todayList(rows, directed, most, places),
    ...weekList(rows, directed, moment.today, most, places),
    ...overdueList('Quá hạn', overdue, directed, most, places, explained),
    ...laterList(rows, directed, most, places),
  ];
  const counts = labelledCounts(tally.byStatus, TASK_STATUS_LABELS).map(([label, n]) => `${label}: ${n}`);
  return {
    title: `Đồng chí ${leader}`,
    figures: dueFigures(rows, escalated.length + overdue.length),
    notes: [`${tally.total} nhiệm vụ chỉ đạo – ${counts.join('; ')}.`],
    blocks: [...blocks, ...changesBesides(blocks, changes, moment, places, most)],
  };
}

/** Changes alone are worth a leader's mail: most of them are good news. */
export function isQuietLeader({ rows, changes }: LeaderNews): boolean {
  return changes.length === 0 && Object.values(rows).every((list) => list.length === 0);
}
