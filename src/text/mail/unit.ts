// A unit's part of the mail: today, this week, overdue, what to report, what is wrong, what has changed, where it helps.
import type { AssessedTask } from '../../plan/assessed.ts';
import type { Change } from '../../plan/digest/changes.ts';
import type { UnitRows } from '../../plan/digest/unit-rows.ts';
import { quoted } from '../../sheet/layout/due-text.ts';
import { changesBesides } from './changes.ts';
import type { MailBlock, MailPart } from './content.ts';
import { laterList, overdueList, todayList, weekList } from './due.ts';
import { dueText, indicatorLine, listed, type Places, rowLine, taskLine } from './lines.ts';
import { dueFigures, type Moment } from './moment.ts';

/** A row with entries that could not be read. */
export interface WrongRow {
  readonly code: string;
  readonly name: string;
  readonly headers: readonly string[];
}

export interface UnitNews {
  readonly unit: string;
  readonly rows: UnitRows;
  readonly wrong: readonly WrongRow[];
  readonly changes: readonly Change[];
}

/** `most`: rows that a list names. */
export function unitPart(
  { unit, rows, wrong, changes }: UnitNews,
  moment: Moment,
  places: Places,
  most: number,
): MailPart {
  const { helping, staleTasks, staleIndicators, unproven } = rows;
  const own = (item: AssessedTask, detail: string) => taskLine(item, detail, places, /* fills= */ true);
  const helps = (item: AssessedTask) =>
    taskLine(item, `${quoted(item.task.leadUnit)} chủ trì, ${dueText(item)}`, places, /* fills= */ false);
  const stale = staleTasks.length + staleIndicators.length + unproven.length + wrong.length;
  const explained = ({ task: { difficulty } }: AssessedTask) =>
    difficulty === '' ? '' : `; vướng mắc đã báo: «${quoted(difficulty)}»`;
  const near = [...helping.today, ...helping.thisWeek, ...helping.later, ...helping.overdue];
  const blocks: readonly MailBlock[] = [
    ...todayList(rows, own, most, places),
    ...weekList(rows, own, moment.today, most, places),
    ...overdueList('Quá hạn', rows.overdue, own, most, places, explained),
    ...laterList(rows, own, most, places),
    ...listed(
      'Ô nhập cần sửa',
      'wrongEntry',
      wrong.map(({ code, name, headers }) =>
        rowLine(code, name, `xem lại: ${quoted(headers.join(', '))}`, places, /* fills= */ true),
      ),
      most,
      places.tab.tasks,
    ),
    ...listed(
      'Đã báo hoàn thành, còn thiếu ngày hoàn thành hoặc văn bản',
      'waiting',
      unproven.map((item) => own(item, 'bổ sung minh chứng')),
      most,
      places.tab.tasks,
    ),
    ...listed(
      `Việc thường xuyên cần cập nhật, kỳ ${moment.period}`,
      'waiting',
      staleTasks.map((item) => own(item, 'cập nhật tình hình trong kỳ')),
      most,
      places.tab.tasks,
    ),
    ...listed(
      'Chỉ tiêu cần nhập số liệu',
      'waiting',
      staleIndicators.map((item) => indicatorLine(item, places)),
      most,
      places.tab.indicators,
    ),
    ...listed('Nhiệm vụ đơn vị phối hợp', null, near.map(helps), most, places.tab.tasks),
  ];
  return {
    title: unit,
    figures: [
      ...dueFigures(rows, rows.overdue.length),
      { count: stale, label: 'cần cập nhật', meaning: 'waiting' },
    ],
    notes: [],
    blocks: [...blocks, ...changesBesides(blocks, changes, moment, places, most)],
  };
}
