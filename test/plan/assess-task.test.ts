// The judgement of a task on a day.
import { assessTask } from '../../src/plan/assess-task.ts';
import { PLAN_2026 } from '../../src/plan/data/plan-2026.ts';
import { day } from '../../src/plan/day.ts';
import type { Task, TaskStatus } from '../../src/plan/task.ts';
import { aCalendar, aContext, aDoneTask, aTask, printedTask } from './builders.ts';

const assessedOn = (today: string, task: Task) => assessTask(task, aContext(today));

describe('assessTask', () => {
  describe('while nothing is reported', () => {
    /** Rows of the plan that are in each status on a day, in the order of the plan. */
    const boardOn = (today: string) => {
      const board = new Map<TaskStatus, string[]>();
      for (const { code } of PLAN_2026.tasks) {
        const { status } = assessedOn(today, printedTask(code));
        board.set(status, [...(board.get(status) ?? []), code.slice(3)]);
      }
      return Object.fromEntries([...board].map(([status, codes]) => [status, codes.join(' ')]));
    };

    it('has the January tasks near their moved deadline on 31 January', () => {
      expect(boardOn('2026-01-31')).toEqual({
        dueSoon: '01 03 04 07 09 10 11',
        notYetStarted: '02 05 15 22',
        ongoingStale: '06 19 20',
        onTrack: '08 12 13 14 16 17 18 21',
      });
    });

    it('has them due on Monday 2 February and overdue from Tuesday', () => {
      expect(boardOn('2026-02-02')).toMatchObject({ dueToday: '01 03 04 07 09 10 11' });
      expect(boardOn('2026-02-03')).toMatchObject({ overdue: '01 03 04 07 09 10 11' });
    });

    it('has the election overdue on 16 March and the first quarter on 1 April', () => {
      expect(boardOn('2026-03-15')).toMatchObject({ dueToday: '16' });
      expect(boardOn('2026-03-16')).toMatchObject({ overdue: '01 03 04 07 09 10 11 16' });
      expect(boardOn('2026-04-01')).toMatchObject({ overdue: '01 03 04 05 07 08 09 10 11 12 14 16 21' });
    });

    it('has everything with an end overdue after the year', () => {
      expect(boardOn('2027-01-01')).toEqual({
        overdue: '01 02 03 04 05 07 08 09 10 11 12 13 14 15 16 17 18 21 22',
        ongoingStale: '06 19 20',
      });
    });
  });

  it.each<[string, TaskStatus, number | null]>([
    ['2026-03-23', 'onTrack', null],
    ['2026-03-24', 'dueSoon', null],
    ['2026-03-30', 'dueSoon', null],
    ['2026-03-31', 'dueToday', null],
    ['2026-04-01', 'overdue', 1],
    ['2026-04-07', 'overdue', 7],
  ])('goes, for a deadline of 31 March, on %s to %s', (today, status, daysLate) => {
    expect(assessedOn(today, aTask({ state: 'inProgress' }))).toMatchObject({
      status,
      daysLate,
      effectiveDue: '2026-03-31',
    });
  });

  it('compares the day of completion with the moved deadline', () => {
    const printedDeadline = 'Tháng 1 năm 2026';
    expect(assessedOn('2026-03-01', aDoneTask('2026-02-02', { printedDeadline }))).toEqual({
      status: 'doneOnTime',
      effectiveDue: '2026-02-02',
      daysLate: null,
      reasons: [
        { code: 'completedOnTime', completedOn: '2026-02-02', due: '2026-02-02' },
        { code: 'deadlineMoved', from: '2026-01-31', to: '2026-02-02' },
      ],
    });
    expect(assessedOn('2026-03-01', aDoneTask('2026-02-05', { printedDeadline }))).toMatchObject({
      status: 'doneLate',
      daysLate: 3,
    });
  });

  describe('marked done', () => {
    it('waits for proof without a day of completion, keeping both reasons', () => {
      expect(assessedOn('2026-04-10', aTask({ state: 'done' }))).toEqual({
        status: 'doneUnproven',
        effectiveDue: '2026-03-31',
        daysLate: null,
        reasons: [{ code: 'completionDayMissing' }, { code: 'proofMissing' }],
      });
    });

    it('waits for proof without document and link, and says how the day stands', () => {
      const task = aDoneTask('2026-04-02', { document: ' ' });
      expect(assessedOn('2026-04-10', task)).toMatchObject({
        status: 'doneUnproven',
        daysLate: null,
        reasons: [
          { code: 'proofMissing' },
          { code: 'completedLate', completedOn: '2026-04-02', due: '2026-03-31', days: 2 },
        ],
      });
    });

    it('takes a link alone for proof', () => {
      const task = aDoneTask('2026-03-02', { document: '', evidenceLink: 'https://example.vn/1' });
      expect(assessedOn('2026-04-10', task).status).toBe('doneOnTime');
    });

    it('does not believe a day that has not come', () => {
      expect(assessedOn('2026-03-01', aDoneTask('2026-03-20'))).toMatchObject({
        status: 'doneUnproven',
        reasons: [{ code: 'completionInFuture', completedOn: '2026-03-20' }],
      });
    });

    it.each(['Thường xuyên', 'sớm', ''])(
      'has no deadline to keep when it is printed %j',
      (printedDeadline) => {
        expect(assessedOn('2026-03-01', aDoneTask('2026-02-20', { printedDeadline }))).toMatchObject({
          status: 'doneNoDeadline',
          effectiveDue: null,
        });
      },
    );
  });

  describe('paused', () => {
    it('is never overdue, and says that its day has passed', () => {
      expect(assessedOn('2026-04-10', aTask({ state: 'paused' }))).toMatchObject({
        status: 'paused',
        daysLate: null,
        reasons: [{ code: 'paused' }, { code: 'pausedPastDue', due: '2026-03-31', days: 10 }],
      });
      expect(assessedOn('2026-03-31', aTask({ state: 'paused' })).reasons).toEqual([{ code: 'paused' }]);
    });
  });

  describe('ongoing', () => {
    it.each([
      ['2026-02-14', '2026-01-15', 'ongoingUpdated'],
      ['2026-02-14', '2026-01-14', 'ongoingStale'],
      ['2026-02-15', '2026-02-14', 'ongoingStale'],
      ['2026-02-15', '2026-02-15', 'ongoingUpdated'],
    ])('on %s, last reported on %s, is %s', (today, updatedOn, status) => {
      const task = aTask({ printedDeadline: 'Thường xuyên', updatedOn: day(updatedOn) });
      expect(assessedOn(today, task)).toMatchObject({ status, effectiveDue: null });
    });

    it('has a quarter to report in when it is due every quarter', () => {
      const task = aTask({ printedDeadline: 'hằng quý', updatedOn: day('2025-12-20') });
      expect(assessedOn('2026-03-14', task).status).toBe('ongoingUpdated');
      expect(assessedOn('2026-03-15', task).reasons).toEqual([
        { code: 'ongoingStale', since: '2026-03-15', updatedOn: '2025-12-20' },
      ]);
    });
  });

  it.each(['', 'Theo chỉ đạo'])('asks for a deadline when it is printed %j', (printedDeadline) => {
    expect(assessedOn('2026-02-01', aTask({ printedDeadline }))).toEqual({
      status: 'deadlineNeeded',
      effectiveDue: null,
      daysLate: null,
      reasons: [{ code: 'deadlineUnreadable', text: printedDeadline }],
    });
  });

  describe('with several ends', () => {
    const task = printedTask('NV-15');

    it('is late only after the last one; one that has passed is a reason', () => {
      expect(assessedOn('2026-10-15', task)).toMatchObject({
        status: 'onTrack',
        reasons: [{ code: 'onTrack' }, { code: 'milestonePassed', milestone: '2026-09-30' }],
      });
      expect(assessedOn('2027-01-01', task)).toMatchObject({ status: 'overdue', daysLate: 1 });
    });

    it('tells of an end that is near', () => {
      expect(assessedOn('2026-09-25', task).reasons).toContainEqual({
        code: 'milestoneSoon',
        milestone: '2026-09-30',
        days: 5,
      });
    });
  });

  it('keeps the reason of an adjusted deadline', () => {
    const task = aTask({ adjustedDeadline: day('2026-05-09'), adjustmentReason: 'Chờ hướng dẫn' });
    expect(assessedOn('2026-04-10', task)).toMatchObject({
      status: 'onTrack',
      effectiveDue: '2026-05-11',
      reasons: [
        { code: 'onTrack', due: '2026-05-11', days: 31 },
        { code: 'deadlineAdjusted', printed: 'Quý I năm 2026', due: '2026-05-09', why: 'Chờ hướng dẫn' },
        { code: 'deadlineMoved', from: '2026-05-09', to: '2026-05-11' },
      ],
    });
  });

  it('names the source of a day that law fixes', () => {
    expect(assessedOn('2026-02-01', printedTask('NV-16')).reasons).toContainEqual({
      code: 'deadlineFixed',
      due: '2026-03-15',
      source: 'ngày bầu cử, mục II.2 của Kế hoạch',
    });
  });

  it('notices a day of completion beside a state that is not done', () => {
    const task = aTask({ state: 'inProgress', completedOn: day('2026-03-20') });
    expect(assessedOn('2026-04-01', task)).toMatchObject({
      status: 'overdue',
      reasons: [
        { code: 'overdue', due: '2026-03-31', days: 1, completedOn: '2026-03-20' },
        { code: 'stateNotDone', completedOn: '2026-03-20' },
      ],
    });
  });

  it('judges a task with nothing chosen like one not begun', () => {
    for (const today of ['2026-01-05', '2026-03-31', '2026-04-05']) {
      expect(assessedOn(today, aTask({ state: null }))).toEqual(
        assessedOn(today, aTask({ state: 'notStarted' })),
      );
    }
  });

  it('keeps a deadline on a day off when the setting is off', () => {
    const context = aContext('2026-02-01', { calendar: aCalendar([], false) });
    expect(assessTask(printedTask('NV-01'), context)).toMatchObject({ status: 'overdue', daysLate: 1 });
  });
});
