// Working days, and the days on which tasks are really due.
import fc from 'fast-check';
import { addWorkingDays, effectiveDeadline, isWorkingDay, nextWorkingDay } from '../../src/plan/calendar.ts';
import { PLAN_2026 } from '../../src/plan/data/plan-2026.ts';
import { addDays, day, weekdayOf } from '../../src/plan/day.ts';
import { aCalendar, aContext, aTask, printedTask } from './builders.ts';

const TET = ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'];
const context = aContext('2026-01-15');

describe('working days', () => {
  const calendar = aCalendar(TET);

  it('are Monday to Friday without holidays', () => {
    expect(isWorkingDay(day('2026-02-13'), calendar)).toBe(true);
    expect(isWorkingDay(day('2026-02-14'), calendar)).toBe(false);
    expect(isWorkingDay(day('2026-02-17'), calendar)).toBe(false);
  });

  it.each([
    ['2026-01-31', '2026-02-02'],
    ['2026-02-14', '2026-02-23'],
    ['2026-02-23', '2026-02-23'],
  ])('on or after %s begin with %s', (from, to) => {
    expect(nextWorkingDay(day(from), calendar)).toBe(to);
  });

  it('are counted over Tết', () => {
    expect(addWorkingDays(day('2026-02-13'), 1, calendar)).toBe('2026-02-23');
    expect(addWorkingDays(day('2026-02-23'), -1, calendar)).toBe('2026-02-13');
  });

  describe('laws', () => {
    const days = fc.integer({ min: 0, max: 800 }).map((offset) => addDays(day('2025-06-01'), offset));
    const calendars = fc.array(days, { maxLength: 30 }).map((holidays) => aCalendar(holidays));

    it('moving never goes back, lands on a working day and passes none', () => {
      fc.assert(
        fc.property(days, calendars, (date, someCalendar) => {
          const moved = nextWorkingDay(date, someCalendar);
          expect(moved >= date).toBe(true);
          expect(isWorkingDay(moved, someCalendar)).toBe(true);
          for (let passed = date; passed < moved; passed = addDays(passed, 1)) {
            expect(isWorkingDay(passed, someCalendar)).toBe(false);
          }
        }),
      );
    });

    it('adding then taking away returns to a working day, and the distance is what was added', () => {
      fc.assert(
        fc.property(days, calendars, fc.integer({ min: 0, max: 40 }), (date, someCalendar, count) => {
          const from = nextWorkingDay(date, someCalendar);
          const to = addWorkingDays(from, count, someCalendar);
          expect(addWorkingDays(to, -count, someCalendar)).toBe(from);
        }),
      );
    });
  });
});

describe('effectiveDeadline', () => {
  const dueOf = (code: string) => {
    const deadline = effectiveDeadline(printedTask(code), context);
    return deadline.kind === 'dated' ? deadline.due : deadline.kind;
  };

  it('gives every task of the plan its day', () => {
    expect(PLAN_2026.tasks.map(({ code }) => `${code} ${dueOf(code)}`)).toEqual([
      'NV-01 2026-02-02',
      'NV-02 2026-12-31',
      'NV-03 2026-02-02',
      'NV-04 2026-02-02',
      'NV-05 2026-03-31',
      'NV-06 ongoing',
      'NV-07 2026-02-02',
      'NV-08 2026-03-31',
      'NV-09 2026-02-02',
      'NV-10 2026-02-02',
      'NV-11 2026-02-02',
      'NV-12 2026-03-31',
      'NV-13 2026-12-31',
      'NV-14 2026-03-31',
      'NV-15 2026-12-31',
      'NV-16 2026-03-15',
      'NV-17 2026-12-31',
      'NV-18 2026-12-31',
      'NV-19 ongoing',
      'NV-20 ongoing',
      'NV-21 2026-03-31',
      'NV-22 2026-09-30',
    ]);
  });

  it('says from which day off it moved', () => {
    expect(effectiveDeadline(printedTask('NV-01'), context)).toEqual({
      kind: 'dated',
      start: '2026-01-01',
      due: '2026-02-02',
      basis: 'printed',
      movedFrom: '2026-01-31',
      milestones: ['2026-02-02'],
    });
  });

  it('stays on a day off when the setting is off', () => {
    const unmoved = aContext('2026-01-15', { calendar: aCalendar([], false) });
    expect(effectiveDeadline(printedTask('NV-01'), unmoved)).toMatchObject({
      due: '2026-01-31',
      movedFrom: null,
    });
  });

  it('keeps election day on its Sunday', () => {
    expect(weekdayOf(day('2026-03-15'))).toBe(7);
    expect(effectiveDeadline(printedTask('NV-16'), context)).toMatchObject({
      basis: 'fixed',
      due: '2026-03-15',
      movedFrom: null,
    });
  });

  it('leaves election day to the plan of its year', () => {
    const later = aContext('2027-01-15', { planYear: 2027 });
    expect(effectiveDeadline(aTask({ code: 'NV-16', printedDeadline: 'Quý I' }), later)).toMatchObject({
      basis: 'printed',
      due: '2027-03-31',
    });
  });

  it('puts the adjusted day first, even before a fixed one and an unreadable one', () => {
    const adjustedDeadline = day('2026-05-09');
    for (const task of [printedTask('NV-16'), printedTask('NV-06'), aTask({ printedDeadline: 'sớm' })]) {
      expect(effectiveDeadline({ ...task, adjustedDeadline }, context)).toEqual({
        kind: 'dated',
        start: '2026-01-01',
        due: '2026-05-11',
        basis: 'adjusted',
        movedFrom: '2026-05-09',
        milestones: ['2026-05-11'],
      });
    }
  });

  it('opens the window at the new year when the adjusted day comes before the printed window', () => {
    const task = { ...printedTask('NV-22'), adjustedDeadline: day('2026-06-30') };
    expect(effectiveDeadline(task, context)).toMatchObject({ start: '2026-01-01', due: '2026-06-30' });
  });

  it('moves every end of several', () => {
    const off = aContext('2026-01-15', { calendar: aCalendar(['2026-09-30']) });
    expect(effectiveDeadline(printedTask('NV-15'), off)).toMatchObject({
      milestones: ['2026-10-01', '2026-12-31'],
      movedFrom: null,
    });
  });

  it('takes a code that is a word of the language for a code', () => {
    expect(effectiveDeadline(aTask({ code: 'constructor' }), context)).toMatchObject({ basis: 'printed' });
  });
});
