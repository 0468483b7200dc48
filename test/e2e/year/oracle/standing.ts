// How a row stands on a day, by the plan's rules in their plainest form.
import type { Cells } from './cells.ts';
import { CADENCE, DOCUMENT, DONE_ON, LINK, PERIOD, PUT_OFF, RESULT, STATE } from './columns.ts';
import { type Day, dataMonthOf, daysFrom, isWorking, plus } from './days.ts';
import { BY_LAW, FIRST_CLOSE, type IndicatorRow, type TaskRow } from './plan-table.ts';

export interface Ward {
  readonly cells: Cells;
  /** When a row was last reported on; '' for never. */
  readonly reported: ReadonlyMap<string, Day>;
  readonly holidays: ReadonlySet<Day>;
}

export function dueOf({ code, due }: TaskRow, { cells, holidays }: Ward, day: Day): Day {
  const putOff = cells.says(code, PUT_OFF, day);
  if (code === BY_LAW && putOff === '') return due;
  let end = putOff || due;
  while (end !== '' && !isWorking(end, holidays)) end = plus(end, 1);
  return end;
}

export function taskStanding(task: TaskRow, ward: Ward, day: Day): string {
  const { cells, reported } = ward;
  const says = (column: string) => cells.says(task.code, column, day);
  const due = dueOf(task, ward, day);
  const state = says(STATE);
  if (state === 'Tạm dừng') return state;
  if (state === 'Hoàn thành') {
    const proof = says(DOCUMENT) + says(LINK);
    if (says(DONE_ON) === '' || proof === '') return 'Hoàn thành, chờ minh chứng';
    if (due === '') return 'Hoàn thành (không hạn)';
    return says(DONE_ON) <= due ? 'Hoàn thành đúng hạn' : 'Hoàn thành quá hạn';
  }
  if (due === '') {
    const last = reported.get(task.code) || '2025-01-01';
    const isFresh = dataMonthOf(last) === dataMonthOf(day);
    return `Thường xuyên, ${isFresh ? 'đã' : 'chưa'} cập nhật`;
  }
  if (day > due) return 'Quá hạn';
  if (day === due) return 'Đến hạn hôm nay';
  if (due <= plus(day, 7)) return 'Sắp đến hạn';
  return task.from > day && task.from <= due ? 'Chưa đến kỳ' : 'Trong hạn';
}

/** Calendar days, '' for none. */
export function daysLate(task: TaskRow, ward: Ward, day: Day): number | '' {
  const due = dueOf(task, ward, day);
  switch (taskStanding(task, ward, day)) {
    case 'Quá hạn':
      return daysFrom(due, day);
    case 'Hoàn thành quá hạn':
      return daysFrom(due, ward.cells.says(task.code, DONE_ON, day));
    default:
      return '';
  }
}

export function indicatorStanding(row: IndicatorRow, { cells }: Ward, day: Day): string {
  const result = cells.says(row.code, RESULT, day);
  if (result === '') {
    const every = cells.says(row.code, CADENCE, day) || 'Tháng';
    return day <= (FIRST_CLOSE[every] ?? '') ? 'Chưa đến kỳ đánh giá' : 'Chưa có số liệu';
  }
  if (isReached(row, result)) return result === 'Vượt' || Number(result) > row.top ? 'Vượt' : 'Đạt';
  if (day > '2026-12-31') return 'Không đạt';
  if (row.adds === 'whole') return 'Không còn khả năng đạt';
  const closed = plus(`${dataMonthOf(day)}-01`, -1).slice(0, 7);
  const period = cells.says(row.code, PERIOD, day) || closed;
  const months = period.startsWith('2026') ? Number(period.slice(5)) : 0;
  const goesOn = months > 0 && months < 12 && isReached(row, String((Number(result) * 12) / months));
  return row.adds === 'total' && goesOn ? 'Dự kiến đạt' : 'Nguy cơ không đạt';
}

/** Percent of what is asked for, '' where it says nothing. */
export function comparison(row: IndicatorRow, { cells }: Ward, day: Day): string {
  const result = cells.says(row.code, RESULT, day);
  if (result === '' || row.asks === 'Đạt' || row.asks === '<' || Number(result) < 0) return '';
  const percent = Math.round((Number(result) / row.target) * 1000) / 10;
  const capped = isReached(row, result) ? percent : Math.min(percent, 99.9);
  return `${String(capped).replace('.', ',')}%`;
}

function isReached({ asks, target }: IndicatorRow, result: string): boolean {
  if (asks === 'Đạt') return result !== 'Chưa đạt';
  const value = Number(result);
  return asks === '>=' ? value >= target : asks === '>' ? value > target : value < target;
}
