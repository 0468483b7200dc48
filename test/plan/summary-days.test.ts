// The summary of the real plan on six days, counted by hand, without entries and with those of reported-plan.ts.
import type { Summary } from '../../src/plan/summary.ts';
import { planOn } from './reported-plan.ts';

/** Only what there is, so that a golden line shows no noughts. */
function present<K extends string>(counts: Readonly<Record<K, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries<number>(counts).filter(([, count]) => count > 0));
}

function figuresOf(summary: Summary) {
  const { all, dated, due, indicatorsByStatus, overdue, silent } = summary;
  return {
    tasks: present(all.byStatus),
    ratios: [all, dated, due].map(({ done, total }) => `${done}/${total}`).join(' '),
    overdue: overdue.map(({ task, assessment }) => `${task.code.slice(3)}:${assessment.daysLate}`).join(' '),
    indicators: present(indicatorsByStatus),
    silent: new Set(silent.flatMap(({ rows }) => rows.map(({ code }) => code))).size,
  };
}

/*
 * The untouched plan: seven tasks of January end on 02/02 (01 03 04 07 09 10 11); the election (16) ends
 * by law on 15/03; 05 08 12 14 21 end on 31/03, of which 05 begins on 01/03; 22 runs 01/07–30/09; 15 runs 01/07–31/12,
 * 02 runs 01/10–31/12; 13 17 18 run the whole year; 06 19 20 have no end. 7 + 1 + 5 + 1 + 1 + 1 + 3 + 3 = 22.
 * Of the indicators nine are monthly (first close 14/01), four half-yearly (14/06), six yearly or single (31/12).
 * Silent are rows more than 30 days after their window opened (01/01 for 18 tasks) or their first period closed.
 */
test.each([
  [
    '2026-01-31',
    {
      // The seven of January have two days left; begun are 08 12 14 16 21 and 13 17 18; 02 05 15 22 are to come.
      tasks: { dueSoon: 7, ongoingStale: 3, onTrack: 8, notYetStarted: 4 },
      ratios: '0/22 0/19 0/0',
      overdue: '',
      indicators: { noData: 9, notYetMeasured: 10 },
      // 01/01 is thirty days ago, not more.
      silent: 0,
    },
  ],
  [
    '2026-02-02',
    {
      tasks: { dueToday: 7, ongoingStale: 3, onTrack: 8, notYetStarted: 4 },
      ratios: '0/22 0/19 0/7',
      overdue: '',
      indicators: { noData: 9, notYetMeasured: 10 },
      // 7 + 8 + 3 that began on 01/01.
      silent: 18,
    },
  ],
  [
    '2026-02-09',
    {
      tasks: { overdue: 7, ongoingStale: 3, onTrack: 8, notYetStarted: 4 },
      ratios: '0/22 0/19 0/7',
      overdue: '01:7 03:7 04:7 07:7 09:7 10:7 11:7',
      indicators: { noData: 9, notYetMeasured: 10 },
      silent: 18,
    },
  ],
  [
    '2026-03-31',
    {
      // 02/02 is 57 days ago, 15/03 is 16; 05 08 12 14 21 end today.
      tasks: { overdue: 8, dueToday: 5, ongoingStale: 3, onTrack: 3, notYetStarted: 3 },
      ratios: '0/22 0/19 0/13',
      overdue: '01:57 03:57 04:57 07:57 09:57 10:57 11:57 16:16',
      indicators: { noData: 9, notYetMeasured: 10 },
      // The nine monthly indicators are new; 05 began thirty days ago.
      silent: 27,
    },
  ],
  [
    '2026-09-30',
    {
      // 240 days after 02/02, 199 after 15/03, 183 after 31/03; 22 ends today.
      tasks: { overdue: 13, dueToday: 1, ongoingStale: 3, onTrack: 4, notYetStarted: 1 },
      ratios: '0/22 0/19 0/14',
      overdue: '01:240 03:240 04:240 07:240 09:240 10:240 11:240 16:199 05:183 08:183 12:183 14:183 21:183',
      indicators: { noData: 13, notYetMeasured: 6 },
      // All tasks but 02, and 9 + 4 indicators.
      silent: 34,
    },
  ],
  [
    '2026-12-31',
    {
      // 92 days more than on 30/09; 02 13 15 17 18 end today.
      tasks: { overdue: 14, dueToday: 5, ongoingStale: 3 },
      ratios: '0/22 0/19 0/19',
      overdue:
        '01:332 03:332 04:332 07:332 09:332 10:332 11:332 16:291 05:275 08:275 12:275 14:275 21:275 22:92',
      indicators: { noData: 13, notYetMeasured: 6 },
      silent: 35,
    },
  ],
])('the untouched plan on %s', (today, expected) => {
  expect(figuresOf(planOn(today, false))).toEqual(expected);
});

/*
 * With the entries: 01 is done on time, 03 late, 04 waits for proof, 09 is paused, 19 is done without a deadline, so
 * that of January's seven only 07 10 11 stay open; 13 ends on 30/06; 06 is reported on until 14/02.
 */
test.each([
  [
    '2026-01-31',
    {
      // 03 says that it was finished on a day to come.
      tasks: {
        dueSoon: 3,
        doneUnproven: 2,
        ongoingStale: 1,
        onTrack: 8,
        notYetStarted: 4,
        ongoingUpdated: 1,
        paused: 1,
        doneOnTime: 1,
        doneNoDeadline: 1,
      },
      ratios: '2/22 1/19 0/0',
      overdue: '',
      silent: 0,
    },
  ],
  [
    '2026-02-02',
    {
      tasks: {
        dueToday: 3,
        doneUnproven: 2,
        ongoingStale: 1,
        onTrack: 8,
        notYetStarted: 4,
        ongoingUpdated: 1,
        paused: 1,
        doneOnTime: 1,
        doneNoDeadline: 1,
      },
      ratios: '2/22 1/19 1/7',
      overdue: '',
      // Nothing was ever said of 07 08 10 11 12 13 14 16 17 18 20.
      silent: 11,
    },
  ],
  [
    '2026-02-09',
    {
      tasks: {
        overdue: 3,
        doneUnproven: 1,
        ongoingStale: 1,
        onTrack: 8,
        notYetStarted: 4,
        ongoingUpdated: 1,
        paused: 1,
        doneLate: 1,
        doneOnTime: 1,
        doneNoDeadline: 1,
      },
      ratios: '3/22 2/19 2/7',
      overdue: '07:7 10:7 11:7',
      silent: 11,
    },
  ],
  [
    '2026-03-31',
    {
      tasks: {
        overdue: 4,
        dueToday: 5,
        doneUnproven: 1,
        ongoingStale: 2,
        onTrack: 3,
        notYetStarted: 3,
        paused: 1,
        doneLate: 1,
        doneOnTime: 1,
        doneNoDeadline: 1,
      },
      ratios: '3/22 2/19 2/13',
      overdue: '07:57 10:57 11:57 16:16',
      // Sixty days without a word on 04, 06 and 21 too; nine indicators owe March.
      silent: 23,
    },
  ],
  [
    '2026-09-30',
    {
      tasks: {
        overdue: 10,
        dueToday: 1,
        doneUnproven: 1,
        ongoingStale: 2,
        onTrack: 3,
        notYetStarted: 1,
        paused: 1,
        doneLate: 1,
        doneOnTime: 1,
        doneNoDeadline: 1,
      },
      ratios: '3/22 2/19 2/15',
      overdue: '07:240 10:240 11:240 16:199 05:183 08:183 12:183 14:183 21:183 13:92',
      // 05 15 22 besides, and the four half-yearly indicators.
      silent: 30,
    },
  ],
  [
    '2026-12-31',
    {
      tasks: {
        overdue: 11,
        dueToday: 4,
        doneUnproven: 1,
        ongoingStale: 2,
        paused: 1,
        doneLate: 1,
        doneOnTime: 1,
        doneNoDeadline: 1,
      },
      ratios: '3/22 2/19 2/19',
      overdue: '07:332 10:332 11:332 16:291 05:275 08:275 12:275 14:275 21:275 13:184 22:92',
      silent: 31,
    },
  ],
])('the plan with entries on %s', (today, expected) => {
  const isLate = today >= '2026-06-15';

  expect(figuresOf(planOn(today, true))).toEqual({
    ...expected,
    // CT-12, CT-05 and CT-07; the other monthly ones, from 15/06 also the four half-yearly ones, have no figure.
    indicators: {
      unreachable: 1,
      atRisk: 1,
      noData: isLate ? 10 : 6,
      notYetMeasured: isLate ? 6 : 10,
      exceeded: 1,
    },
  });
});
