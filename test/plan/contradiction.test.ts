// Which states, days and percentages of one task gainsay each other.
import { contradictionIn } from '../../src/plan/contradiction.ts';
import { day } from '../../src/plan/day.ts';

const NOTHING = { state: null, progress: null, completedOn: null };
const DAY = day('2026-02-05');

it.each([
  NOTHING,
  { ...NOTHING, progress: 100 },
  { ...NOTHING, state: 'inProgress', progress: 100 },
  { ...NOTHING, state: 'done' },
  { state: 'done', progress: 100, completedOn: DAY },
] as const)('agree: %j', (task) => {
  expect(contradictionIn(task)).toBeNull();
});

it.each(['notStarted', 'inProgress', 'paused', null] as const)(
  'a day of completion with the state %s',
  (state) => {
    expect(contradictionIn({ state, progress: 50, completedOn: DAY })).toEqual({
      column: 'state',
      issue: { code: 'notMarkedDone', day: '2026-02-05' },
    });
  },
);

it.each([0, 80, 99.5])('«Hoàn thành» at %p%', (progress) => {
  expect(contradictionIn({ state: 'done', progress, completedOn: DAY })).toEqual({
    column: 'progress',
    issue: { code: 'doneUnfinished', progress },
  });
});
