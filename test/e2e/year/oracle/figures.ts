// What Tổng hợp, both appendices and Số liệu tháng must show on a day.
import { RESULT } from './columns.ts';
import { type Day, printed } from './days.ts';
import { INDICATORS, LEADERS, TASKS, type TaskRow, UNITS } from './plan-table.ts';
import type { Recollection } from './recall.ts';
import { comparison, daysLate, dueOf, indicatorStanding, taskStanding } from './standing.ts';

/** Columns of the tables by unit and by leader. */
const COLUMNS: readonly (readonly string[])[] = [
  ['Hoàn thành đúng hạn'],
  ['Hoàn thành quá hạn'],
  ['Hoàn thành (không hạn)'],
  ['Hoàn thành, chờ minh chứng'],
  ['Trong hạn', 'Chưa đến kỳ'],
  ['Đến hạn hôm nay', 'Sắp đến hạn'],
  ['Quá hạn'],
  ['Thường xuyên, chưa cập nhật'],
];
const FINISHED = COLUMNS.slice(0, 3).flat();

export function figuresOn(day: Day, recalled: Recollection) {
  const stands = (task: TaskRow) => taskStanding(task, recalled, day);
  const due = (task: TaskRow) => dueOf(task, recalled, day);
  const having = (tasks: readonly TaskRow[], words: readonly string[]) =>
    tasks.filter((task) => words.includes(stands(task))).length;
  const ratio = (tasks: readonly TaskRow[]) => {
    const done = having(tasks, FINISHED);
    const percent = Math.round((1000 * done) / tasks.length) / 10;
    const shown = done < tasks.length ? Math.min(percent, 99.9) : percent;
    return tasks.length === 0 ? 'Chưa có nhiệm vụ' : `${shown}% (${done}/${tasks.length})`.replace('.', ',');
  };
  const tally = (name: string, tasks: readonly TaskRow[]) => {
    const counts = COLUMNS.map((words) => having(tasks, words));
    const other = tasks.length - counts.reduce((a, b) => a + b, 0);
    return [name, ratio(tasks), tasks.length, ...counts, other].join(' | ');
  };
  const months = [...new Set(TASKS.map((task) => due(task).slice(0, 7) || '~'))].sort();
  const late = TASKS.filter((task) => stands(task) === 'Quá hạn');
  const rowOf = (code: string, ...judged: readonly (string | number)[]) => {
    const at = recalled.reported.get(code) ?? '';
    const stamp = [at && printed(at), recalled.reporters.get(code) ?? ''];
    return [code, ...judged, recalled.cells.wrongIn(code, day).join('; '), ...stamp].join(' | ');
  };
  return {
    tasks: TASKS.map((task) => {
      const end = due(task);
      return rowOf(task.code, stands(task), end && printed(end), daysLate(task, recalled, day));
    }),
    indicators: INDICATORS.map((row) =>
      rowOf(row.code, indicatorStanding(row, recalled, day), comparison(row, recalled, day)),
    ),
    typed: [...recalled.cells.all.values()]
      .map(({ code, column }) => `${code} | ${column} | ${recalled.cells.shown(code, column)}`)
      .filter((line) => !line.endsWith('| '))
      .sort(),
    ratios: [
      TASKS,
      TASKS.filter((task) => due(task) !== ''),
      TASKS.filter((task) => due(task) !== '' && due(task) <= day),
    ].map(ratio),
    tasksByStanding: counted(TASKS.map(stands)),
    indicatorsByStanding: counted(INDICATORS.map((row) => indicatorStanding(row, recalled, day))),
    byUnit: Object.entries(UNITS).map(([unit, name]) =>
      tally(
        name,
        TASKS.filter(({ lead }) => lead === unit),
      ),
    ),
    byLeader: Object.entries(LEADERS).map(([leader, name]) =>
      tally(
        name,
        TASKS.filter((task) => task.leader === leader),
      ),
    ),
    byMonth: months.map((month) => {
      const own = TASKS.filter((task) => (due(task).slice(0, 7) || '~') === month);
      const [done, overdue] = [having(own, FINISHED), having(own, ['Quá hạn'])];
      const name = month === '~' ? 'Không có hạn' : `Tháng ${month.slice(5)}/${month.slice(0, 4)}`;
      return [name, ratio(own), own.length, done, overdue, own.length - done - overdue].join(' | ');
    }),
    overdue: late
      .map((task) => `${task.code} | ${printed(due(task))} | ${daysLate(task, recalled, day)}`)
      .sort(),
    wrongRows: [...TASKS, ...INDICATORS].filter(({ code }) => recalled.cells.wrongIn(code, day).length > 0)
      .length,
    missedWeeks: recalled.post.missedWeeks(day, recalled),
    figures: [...recalled.figures]
      .map(([key, text]) => `${key.slice(5, 7)}/${key.slice(0, 4)} | ${key.slice(8)} | ${text}`)
      .sort(),
    results: INDICATORS.map(
      ({ code }) =>
        `${code} | ${recalled.cells.says(code, RESULT, day) === '' ? '' : recalled.cells.shown(code, RESULT)}`,
    ),
    log: [...recalled.log].sort(),
  };
}

export type Figures = ReturnType<typeof figuresOn>;

function counted(words: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
