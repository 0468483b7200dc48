// A leader's part of the mail: what asks for his word, then what he directs, then what has changed.
import type { AssessedTask } from '../../plan/assessed.ts';
import type { Change } from '../../plan/digest/changes.ts';
import type { LeaderRows } from '../../plan/digest/leader-rows.ts';
import { quoted } from '../../sheet/layout/due-text.ts';
import { changesBesides } from './changes.ts';
import type { MailBlock, MailPart } from './content.ts';
import { laterList, overdueList, todayList, weekList } from './due.ts';
import { type Places, taskLine } from './lines.ts';
import { dueFigures, type Moment } from './moment.ts';

export interface LeaderNews {
  readonly leader: string;
  readonly rows: LeaderRows;
  readonly changes: readonly Change[];
  /** Working days. */
  readonly escalationDays: number;
}

/** `most`: rows that a list names. */
export function leaderPart(
  { leader, rows, changes, escalationDays }: LeaderNews,
  moment: Moment,
  places: Places,
  most: number,
): MailPart {
  const { escalated, overdue } = rows;
  const directed = (item: AssessedTask, detail: string) =>
    taskLine(item, `${quoted(item.task.leadUnit)} – ${detail}`, places, /* fills= */ false);
  const explanation = ({ task: { difficulty } }: AssessedTask) =>
    difficulty === '' ? '; đơn vị chưa nêu lý do' : `; đơn vị báo: «${quoted(difficulty)}»`;
  const blocks: readonly MailBlock[] = [
    ...overdueList(
      `Quá hạn trên ${escalationDays} ngày làm việc, đề nghị đồng chí chỉ đạo`,
      escalated,
      directed,
      most,
      places,
      explanation,
    ),
    ...todayList(rows, directed, most, places),
    ...weekList(rows, directed, moment.today, most, places),
    ...overdueList('Quá hạn', overdue, directed, most, places, explanation),
    ...laterList(rows, directed, most, places),
  ];
  return {
    title: `Đồng chí ${leader}`,
    figures: dueFigures(rows, escalated.length + overdue.length),
    notes: [],
    blocks: [...blocks, ...changesBesides(blocks, changes, moment, places, most)],
  };
}

/** Changes alone are worth a leader's mail: most of them are good news. */
export function isQuietLeader({ rows, changes }: LeaderNews): boolean {
  return changes.length === 0 && Object.values(rows).every((list) => list.length === 0);
}
