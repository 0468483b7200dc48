// Which rows a week's mail is about: by how near their end is, and whose they are.
import fc from 'fast-check';
import type { AssessedTask } from '../../../src/plan/assessed.ts';
import { isWorkingDay } from '../../../src/plan/calendar.ts';
import { addDays, day, type IsoDate, weekdayOf } from '../../../src/plan/day.ts';
import { type DueRows, dueRows } from '../../../src/plan/digest/due-rows.ts';
import { rowsByLeader } from '../../../src/plan/digest/leader-rows.ts';
import { isQuietUnit, rowsByUnit } from '../../../src/plan/digest/unit-rows.ts';
import type { Task } from '../../../src/plan/task.ts';
import { aCalendar, aDoneTask, anIndicator, aTask } from '../builders.ts';
import { judgedOn } from '../reported-plan.ts';

const ECONOMY = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const CULTURE = 'Phòng Văn hóa – Xã hội';

function tasksOn(today: string, tasks: readonly Task[]): readonly AssessedTask[] {
  return judgedOn(today, { tasks, indicators: [] }).tasks;
}

const dueOn = (date: string, named: Partial<Task> = {}) =>
  aTask({
    code: `NV-${date.slice(5)}`,
    printedDeadline: `${date.slice(8)}/${date.slice(5, 7)}/2026`,
    ...named,
  });

function codes(rows: DueRows) {
  const of = (items: readonly AssessedTask[]) => items.map(({ task }) => task.code);
  return {
    today: of(rows.today),
    thisWeek: of(rows.thisWeek),
    later: of(rows.later),
    overdue: of(rows.overdue),
  };
}

describe('dueRows', () => {
  it('parts today, this week until Sunday, later and overdue, nearest and longest overdue first', () => {
    // Wednesday.
    const dates = [
      '2026-02-27',
      '2026-03-09',
      '2026-03-04',
      '2026-03-06',
      '2026-03-11',
      '2026-03-05',
      '2026-02-26',
    ];

    const rows = dueRows(
      tasksOn(
        '2026-03-04',
        dates.map((date) => dueOn(date)),
      ),
      day('2026-03-04'),
    );

    expect(codes(rows)).toEqual({
      today: ['NV-03-04'],
      thisWeek: ['NV-03-05', 'NV-03-06'],
      later: ['NV-03-09', 'NV-03-11'],
      overdue: ['NV-02-26', 'NV-02-27'],
    });
  });

  it('counts what ends this week although it is further off than the setting calls near', () => {
    const { context, ...judged } = judgedOn('2026-03-02', { tasks: [dueOn('2026-03-06')], indicators: [] });
    const onTrack = judged.tasks.map((item) => ({
      ...item,
      assessment: { ...item.assessment, status: 'onTrack' as const },
    }));

    expect(codes(dueRows(onTrack, context.today)).thisWeek).toEqual(['NV-03-06']);
  });

  it('leaves done and paused tasks out', () => {
    const tasks = [
      aDoneTask('2026-03-02', { printedDeadline: '04/03/2026' }),
      dueOn('2026-03-04', { state: 'paused' }),
    ];

    expect(codes(dueRows(tasksOn('2026-03-04', tasks), day('2026-03-04')))).toEqual({
      today: [],
      thisWeek: [],
      later: [],
      overdue: [],
    });
  });

  it('puts no task into two lists, and every overdue and near one into some', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -40, max: 40 }), { maxLength: 20 }), (offsets) => {
        const today = day('2026-06-10');
        const tasks = offsets.map((offset, i) => dueOn(addDays(today, offset), { code: `NV-${i}` }));
        const judged = tasksOn(today, tasks);
        const rows = dueRows(judged, today);
        const all = Object.values(codes(rows)).flat();
        const wanted = judged.filter(({ assessment: { status, effectiveDue } }) => {
          const sunday = addDays(today, 7 - weekdayOf(today));
          return ['overdue', 'dueToday', 'dueSoon'].includes(status) || (effectiveDue ?? '9') <= sunday;
        });
        expect([...all].sort()).toEqual(wanted.map(({ task }) => task.code).sort());
      }),
    );
  });
});

describe('rowsByUnit', () => {
  const rowsOf = (unit: string, today: string, tasks: readonly Task[]) => {
    const judged = judgedOn(today, {
      tasks,
      indicators: [anIndicator({ responsibleUnits: `${CULTURE}; ${ECONOMY}` })],
    });
    return rowsByUnit(judged.tasks, judged.indicators, judged.directory, day(today))(unit);
  };

  it('gives a unit the tasks it leads, those it helps with, and every indicator it reports', () => {
    const tasks = [
      dueOn('2026-03-04', { code: 'NV-1', leadUnit: ECONOMY, coordinatingUnits: CULTURE }),
      dueOn('2026-03-04', { code: 'NV-2', leadUnit: CULTURE }),
    ];

    const rows = rowsOf(CULTURE, '2026-03-04', tasks);

    expect(codes(rows).today).toEqual(['NV-2']);
    expect(codes(rows.helping).today).toEqual(['NV-1']);
    expect(rows.staleIndicators).toHaveLength(1);
  });

  it('tells of indicators that fall behind, which are no reason to write', () => {
    const behind = anIndicator({
      responsibleUnits: ECONOMY,
      printedTarget: '100',
      period: '2026-01',
      result: '99,5',
      code: 'CT-12',
      updatedOn: day('2026-01-30'),
    });
    const judged = judgedOn('2026-02-09', { tasks: [], indicators: [behind] });
    const rows = rowsByUnit([], judged.indicators, judged.directory, day('2026-02-09'))(ECONOMY);

    expect(rows.behind.map(({ assessment }) => assessment.status)).toEqual(['unreachable']);
    expect(isQuietUnit(rows)).toBe(true);
  });

  it('counts every unit but the leading one as helping where the print says all of them', () => {
    const tasks = [dueOn('2026-03-04', { leadUnit: ECONOMY, coordinatingUnits: 'Các phòng, ban, đơn vị' })];

    expect(codes(rowsOf(CULTURE, '2026-03-04', tasks).helping).today).toHaveLength(1);
    expect(codes(rowsOf(ECONOMY, '2026-03-04', tasks).helping).today).toHaveLength(0);
  });

  it('makes a colleague’s overdue task no reason to write, and a near one a reason', () => {
    const quiet = (date: string) => {
      const tasks = [dueOn(date, { leadUnit: ECONOMY, coordinatingUnits: 'Công an phường' })];
      return isQuietUnit(rowsOf('Công an phường', '2026-03-04', tasks));
    };

    expect([quiet('2026-03-02'), quiet('2026-03-05'), quiet('2026-06-30')]).toEqual([true, false, true]);
  });
});

describe('rowsByLeader', () => {
  it('escalates what is overdue for more working days than the setting, for any calendar', () => {
    const days = fc.integer({ min: 0, max: 300 }).map((offset) => addDays(day('2026-01-01'), offset));
    fc.assert(
      fc.property(
        days,
        fc.array(days, { maxLength: 20 }),
        fc.integer({ min: 0, max: 15 }),
        days,
        (due, holidays, most, today) => {
          const calendar = aCalendar(holidays, /* moveToWorkingDay= */ false);
          const judged = judgedOn(today, { tasks: [dueOn(due)], indicators: [] });
          const { overdue, escalated } = rowsByLeader(
            judged.tasks,
            judged.directory,
            today,
            calendar,
            most,
          )('Nguyễn Thị Hòa');
          const moved = judged.tasks[0]?.assessment.effectiveDue ?? due;
          const late = workingDaysAfter(moved, today, (date) => isWorkingDay(date, calendar));
          if (today <= moved) expect([overdue.length, escalated.length]).toEqual([0, 0]);
          else expect([overdue.length, escalated.length]).toEqual(late > most ? [0, 1] : [1, 0]);
        },
      ),
    );
  });
});

function workingDaysAfter(from: IsoDate, to: IsoDate, isWorking: (date: IsoDate) => boolean): number {
  let count = 0;
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) if (isWorking(date)) count += 1;
  return count;
}
