// What a mail tells as different from the week before.
import { changesSince, judgementsOf } from '../../../src/plan/digest/changes.ts';
import { judgedOn, planRows } from '../reported-plan.ts';

describe('changesSince', () => {
  const before = judgedOn('2026-02-02', planRows(/* hasEntries= */ false));
  const then = judgementsOf(before.tasks, before.indicators);

  it('finds none between a day and itself', () => {
    expect(changesSince(then, before.tasks, before.indicators)).toEqual([]);
  });

  it('tells each row judged otherwise, the worst first, tasks before indicators', () => {
    const { tasks, indicators } = judgedOn('2026-02-09', planRows(/* hasEntries= */ true));

    const told = changesSince(then, tasks, indicators).map(({ item, from }) => [
      'task' in item ? item.task.code : item.indicator.code,
      from,
      item.assessment.status,
    ]);

    expect(told).toEqual([
      ['NV-07', 'dueToday', 'overdue'],
      ['NV-10', 'dueToday', 'overdue'],
      ['NV-11', 'dueToday', 'overdue'],
      ['NV-04', 'dueToday', 'doneUnproven'],
      ['NV-06', 'ongoingStale', 'ongoingUpdated'],
      ['NV-09', 'dueToday', 'paused'],
      ['NV-03', 'dueToday', 'doneLate'],
      ['NV-01', 'dueToday', 'doneOnTime'],
      ['NV-19', 'ongoingStale', 'doneNoDeadline'],
      ['CT-12', 'noData', 'unreachable'],
      ['CT-05', 'noData', 'atRisk'],
      ['CT-07', 'noData', 'exceeded'],
    ]);
  });

  it('tells nothing of rows that were not there then, nor of words that are no judgement', () => {
    const odd = new Map([['NV-01', 'gone' as 'overdue']]);

    expect(changesSince(odd, before.tasks, before.indicators)).toEqual([]);
  });
});
