// A unit's part of the mail: today, this week, overdue, what to bring up to date, where it helps, what has changed.
import type { AssessedTask } from '../../plan/assessed.ts';
import type { Change } from '../../plan/digest/changes.ts';
import type { UnitRows } from '../../plan/digest/unit-rows.ts';
import { changesBesides } from './changes.ts';
import type { MailBlock, MailList, MailPart } from './content.ts';
import {
  DUE_LISTED,
  explanation,
  laterList,
  OVERDUE_LISTED,
  overdueList,
  todayList,
  weekList,
} from './due.ts';
import { helpingList } from './helping.ts';
import { behindLine, indicatorLine, listed, type Places, rowLine, taskLine } from './lines.ts';
import { dueFigures, type Moment } from './moment.ts';
import { proofNeeded } from './proof.ts';

/** A row with entries that could not be read. */
export interface WrongRow {
  readonly code: string;
  readonly name: string;
  /** What is wrong, by column. */
  readonly remark: string;
}

export interface UnitNews {
  readonly unit: string;
  readonly rows: UnitRows;
  readonly wrong: readonly WrongRow[];
  readonly changes: readonly Change[];
}

/** `most`: rows that a list names. */
export function unitPart(news: UnitNews, moment: Moment, places: Places, most: number): MailPart {
  const { unit, rows, wrong, changes } = news;
  const remarks = new Map(wrong.map(({ code, remark }) => [code, remark]));
  const own = (item: AssessedTask, detail: string) => {
    const remark = remarks.get(item.task.code);
    return taskLine(item, remark ? `${detail}; cần sửa: ${remark}` : detail, places, /* fills= */ true);
  };
  const explained = (item: AssessedTask) => explanation(item, 'vướng mắc đã báo', 'chưa nêu lý do');
  const due: readonly MailBlock[] = [
    ...todayList(rows, own, most, places),
    ...weekList(rows, own, moment.today, most, places),
    ...overdueList('Quá hạn', rows.overdue, own, most, places, explained),
    ...laterList(rows, own, most, places),
  ];
  const blocks = [
    ...due,
    ...staleLists(news, moment, places, most),
    ...listed(
      'Chỉ tiêu khó đạt kế hoạch',
      'overdue',
      rows.behind.map((item) => behindLine(item, places)),
      most,
      places.tab.indicators,
    ),
    ...helpingList(rows, places, most),
  ];
  return {
    title: unit,
    figures: [
      ...dueFigures(rows, rows.overdue.length),
      { count: staleCodes(news).length, label: 'cần cập nhật', meaning: 'waiting' },
    ],
    notes: [],
    blocks: [...blocks, ...changesBesides(blocks, changes, moment, places, most)],
  };
}

/** Mã of rows to be brought up to date, each once; what is listed as due or overdue has its remark there. */
export function staleCodes(news: UnitNews): readonly string[] {
  const { wrong, unproven, tasks, indicators } = staleRows(news);
  return [
    ...wrong.map(({ code }) => code),
    ...[...unproven, ...tasks].map(({ task }) => task.code),
    ...indicators.map(({ indicator }) => indicator.code),
  ];
}

function staleRows({ rows, wrong }: UnitNews) {
  const { today, thisWeek, later, overdue } = rows;
  const listedRows = [
    ...[today, thisWeek, later].flatMap((list) => list.slice(0, DUE_LISTED)),
    ...overdue.slice(0, OVERDUE_LISTED),
  ];
  const dueCodes = new Set(listedRows.map(({ task }) => task.code));
  const others = wrong.filter(({ code }) => !dueCodes.has(code));
  const told = new Set(others.map(({ code }) => code));
  return {
    wrong: others,
    unproven: rows.unproven.filter(({ task }) => !told.has(task.code)),
    tasks: rows.staleTasks.filter(({ task }) => !told.has(task.code)),
    indicators: rows.staleIndicators.filter(({ indicator }) => !told.has(indicator.code)),
  };
}

function staleLists(
  news: UnitNews,
  { period, span }: Moment,
  places: Places,
  most: number,
): readonly MailList[] {
  const { wrong, unproven, tasks, indicators } = staleRows(news);
  const task = (item: AssessedTask, detail: string) => taskLine(item, detail, places, /* fills= */ true);
  const rest = places.tab.tasks;
  return [
    ...listed(
      'Cần sửa ô nhập',
      'wrongEntry',
      wrong.map(({ code, name, remark }) => rowLine(code, name, remark, places, /* fills= */ true)),
      most,
      rest,
    ),
    ...listed(
      'Đã báo hoàn thành, cần bổ sung',
      'waiting',
      unproven.map((item) => task(item, proofNeeded(item))),
      most,
      rest,
    ),
    ...listed(
      `Việc thường xuyên cần cập nhật, kỳ ${period} (${span})`,
      'waiting',
      tasks.map((item) => task(item, '')),
      most,
      rest,
    ),
    ...listed(
      'Chỉ tiêu cần nhập số liệu',
      'waiting',
      indicators.map((item) => indicatorLine(item, places)),
      most,
      places.tab.indicators,
    ),
  ];
}
