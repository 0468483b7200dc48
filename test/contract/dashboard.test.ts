// The dashboard's picture: the figures of the one summary, urgent things first, whatever the order of the rows.
import fc from 'fast-check';
import { type Dashboard, dashboardOf } from '../../src/contract/dashboard.ts';
import {
  choicesOf,
  FILTER_KEYS,
  type Filter,
  type FilterKey,
  NO_FILTER,
  rowsIn,
} from '../../src/contract/dashboard-filter.ts';
import { inkOn } from '../../src/contract/dashboard-looks.ts';
import { type Bar, MOST_URGENT_FIRST, viewOf } from '../../src/contract/dashboard-view.ts';
import { TASK_GROUPS } from '../../src/plan/groups.ts';
import { TASK_GROUP_COLOURS } from '../../src/sheet/palette.ts';
import { DASHBOARD } from '../../src/text/dashboard.ts';
import { judgedOn, planOn, planRows } from '../plan/reported-plan.ts';

const ECONOMY = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const CULTURE = 'Phòng Văn hóa – Xã hội';
const DAYS = ['2026-01-05', '2026-02-09', '2026-03-31', '2026-09-30', '2027-01-04'];

function boardOn(today: string, hasEntries = true): Dashboard {
  return { at: '08:00', ...judgedOn(today, planRows(hasEntries)) };
}

const only = (chosen: Partial<Filter>): Filter => ({ ...NO_FILTER, ...chosen });
const choices = (board: Dashboard) => choicesOf(board, viewOf(board, NO_FILTER).summary, NO_FILTER);
const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
const codes = (board: Dashboard, filter: Filter) => rowsIn(board, filter).tasks.map(({ task }) => task.code);

/** Any of the names that can be chosen, or all. */
function anyFilter(board: Dashboard): fc.Arbitrary<Filter> {
  const names = choices(board);
  const nameOr = (key: FilterKey) => fc.constantFrom(null, ...names[key]);
  return fc.record({ leader: nameOr('leader'), unit: nameOr('unit'), month: nameOr('month') });
}

it('a row names its leader as Danh bạ does, however the plan has printed the name', () => {
  const { overdue, adjusted, watched } = viewOf(boardOn('2026-09-30'), NO_FILTER);
  const leaders = new Set([...overdue, ...adjusted, ...watched].map(({ leader }) => leader));

  expect([...leaders].sort()).toEqual(['Nguyễn Thị Hòa', 'Nguyễn Tiến Hiện', 'Nguyễn Văn Thưởng']);
});

describe('the figures', () => {
  it.each(DAYS)('without a filter are those of the summary on %s', (today) => {
    const view = viewOf(boardOn(today), NO_FILTER);

    expect(view.summary).toEqual(planOn(today, true));
    expect(sum(view.tiles.map(({ count }) => count))).toBe(22);
    expect(view.overdue.map(({ code, daysLate }) => [code, daysLate])).toEqual(
      view.summary.overdue.map(({ task, assessment }) => [task.code, assessment.daysLate]),
    );
    expect(view.indicators.map(({ code }) => code)).toEqual(
      view.summary.indicators.map(({ indicator }) => indicator.code),
    );
  });

  it('are the same after they have crossed to the page', () => {
    const board = boardOn('2026-09-30');
    const { calendar } = board.context;
    const sent = {
      ...board,
      context: { ...board.context, calendar: { ...calendar, holidays: [...calendar.holidays] } },
    };

    const received = dashboardOf(JSON.parse(JSON.stringify(sent)));

    expect(viewOf(received, NO_FILTER)).toEqual(viewOf(board, NO_FILTER));
  });

  it('put what is urgent first, down to each kind of judgement', () => {
    const { tiles, ratios } = viewOf(boardOn('2026-02-09'), NO_FILTER);

    expect([...MOST_URGENT_FIRST].sort()).toEqual([...TASK_GROUPS].sort());
    expect(tiles.map(({ group, count }) => `${group} ${count}`)).toEqual([
      'overdue 3',
      'soon 0',
      'waiting 2',
      'running 13',
      'paused 1',
      'done 3',
    ]);
    expect(tiles[2]?.parts).toEqual([
      ['Hoàn thành, chờ minh chứng', 1],
      ['Thường xuyên, chưa cập nhật', 1],
    ]);
    expect(ratios.map(({ done, total, percent }) => [done, total, percent])).toEqual([
      [3, 22, 13.6],
      [2, 19, 10.5],
      [2, 7, 28.6],
    ]);
  });

  it('add up under any filter: every task in one segment of each chart', () => {
    const board = boardOn('2026-09-30');
    const counts = (bars: readonly Bar[]) =>
      bars.flatMap(({ segments }) => segments.map(({ count }) => count));
    fc.assert(
      fc.property(anyFilter(board), (filter) => {
        const { bars, tiles, summary } = viewOf(board, filter);

        for (const key of FILTER_KEYS) expect(sum(counts(bars[key]))).toBe(summary.all.total);
        expect(sum(tiles.map(({ count }) => count))).toBe(summary.all.total);
      }),
    );
  });

  it('do not hang on the order of the rows', () => {
    const board = boardOn('2026-09-30');
    const shuffled = <T>(rows: readonly T[]) => fc.shuffledSubarray([...rows], { minLength: rows.length });
    fc.assert(
      fc.property(
        shuffled(board.tasks),
        shuffled(board.indicators),
        anyFilter(board),
        (tasks, indicators, filter) => {
          expect(viewOf({ ...board, tasks, indicators }, filter)).toEqual(viewOf(board, filter));
        },
      ),
    );
  });
});

describe('the filters', () => {
  it('combine: what is left is what each of them leaves', () => {
    const board = boardOn('2026-09-30');
    fc.assert(
      fc.property(anyFilter(board), (filter) => {
        const each = FILTER_KEYS.map((key) => new Set(codes(board, only({ [key]: filter[key] }))));

        expect(codes(board, filter)).toEqual(
          codes(board, NO_FILTER).filter((code) => each.every((left) => left.has(code))),
        );
      }),
    );
  });

  it.each(FILTER_KEYS)('by %s part the tasks, none lost and none twice', (key) => {
    const board = boardOn('2026-02-09');

    const parts = choices(board)[key].flatMap((name) => codes(board, only({ [key]: name })));

    expect([...parts].sort()).toEqual(codes(board, NO_FILTER).sort());
  });

  it('let indicators follow their units, and leave them out where a leader or a month is chosen', () => {
    const board = boardOn('2026-02-09');
    const { leader, month } = choices(board);
    const shown = (filter: Filter) => viewOf(board, filter).indicators.length;

    expect(shown(only({ unit: CULTURE }))).toBe(9);
    expect(shown(only({ unit: 'Công an phường' }))).toBe(1);
    expect(shown(only({ unit: CULTURE, leader: leader[0] ?? '' }))).toBe(0);
    expect(shown(only({ month: month[0] ?? '' }))).toBe(0);
  });

  it('show silent rows under the chosen unit, though others answer for them too', () => {
    const silent = viewOf(boardOn('2026-03-31'), only({ unit: CULTURE })).silent;

    expect(silent.map(({ name }) => name)).toEqual([CULTURE]);
    expect(silent[0]?.lines.map(({ code }) => code).join(' ')).toContain('CT-05 CT-07');
  });

  it('keep a name to choose whose last row has gone', () => {
    const board = boardOn('2026-02-09');
    const { summary } = viewOf(board, NO_FILTER);

    expect(choicesOf(board, summary, only({ month: '2026-05' })).month).toContain('2026-05');
  });
});

describe('the words', () => {
  const counts = { tasks: 3, allTasks: 22, indicators: 7, allIndicators: 19 };

  it('say what is shown', () => {
    expect(DASHBOARD.shown(NO_FILTER, counts)).toBe('Toàn phường: 22 nhiệm vụ, 19 chỉ tiêu.');
    expect(DASHBOARD.shown(only({ unit: ECONOMY }), counts)).toBe(
      `Đang lọc theo đơn vị ${ECONOMY}: 3 trong 22 nhiệm vụ, 7 trong 19 chỉ tiêu.`,
    );
    expect(
      DASHBOARD.shown({ leader: '', unit: null, month: '2026-02' }, { ...counts, indicators: null }),
    ).toBe('Đang lọc theo lãnh đạo (chưa ghi); hạn trong tháng 02/2026: 3 trong 22 nhiệm vụ.');
  });

  it.each(Object.entries(TASK_GROUP_COLOURS))('can be read on the colour of %s', (_group, colour) => {
    const light = (hex: string) =>
      [0.2126, 0.7152, 0.0722].reduce((total, weight, at) => {
        const part = Number.parseInt(hex.slice(1 + 2 * at, 3 + 2 * at), 16) / 255;
        return total + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
      }, 0.05);
    const [ink, ground] = [light(inkOn(colour)), light(colour)];

    expect(Math.max(ink, ground) / Math.min(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });
});
