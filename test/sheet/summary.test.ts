// The rows of Tổng hợp: columns that add up, bars, what an indicator still needs, lists that stay within the tab.
import { PLAN_2026 } from '../../src/plan/data/plan-2026.ts';
import { day } from '../../src/plan/day.ts';
import type { Indicator } from '../../src/plan/indicator.ts';
import type { Task } from '../../src/plan/task.ts';
import { type OfficeNotice, summaryRows } from '../../src/sheet/layout/summary.ts';
import { summaryLook } from '../../src/sheet/layout/summary-look.ts';
import type { SummaryRow } from '../../src/sheet/layout/summary-row.ts';
import { SUMMARY_ROWS, SUMMARY_WIDTHS } from '../../src/sheet/layout/summary-size.ts';
import { aDoneTask, anIndicator, aTask, printedIndicator, printedTask } from '../plan/builders.ts';
import { summaryOn } from '../plan/reported-plan.ts';

const ALIVE = { text: 'Lịch hằng ngày', alarm: false };

function rowsOf(
  tasks: readonly Task[],
  indicators: readonly Indicator[],
  heartbeat = ALIVE,
  notices: readonly OfficeNotice[] = [],
  missing: readonly string[] = [],
) {
  const today = day('2026-02-09');
  const summary = summaryOn(today, tasks, indicators);
  return summaryRows(summary, notices, missing, heartbeat, 2026, today, '08:00');
}

function rowAt(rows: readonly SummaryRow[], start: string): SummaryRow {
  const found = rows.find(({ values: [first] }) => String(first).startsWith(start));
  if (!found) throw new Error(`no row ${start}`);
  return found;
}

describe('a row of a unit', () => {
  const tasks = [
    aDoneTask('2026-02-01', { code: 'NV-31' }),
    aDoneTask('2026-02-01', { code: 'NV-32', printedDeadline: 'Thường xuyên' }),
    aTask({ code: 'NV-33', printedDeadline: 'Tháng 1 năm 2026' }),
    aTask({ code: 'NV-34', state: 'paused' }),
    aTask({ code: 'NV-35', printedDeadline: 'sớm' }),
  ];

  it('adds up to what the unit was given, and says on its own how it stands', () => {
    const { values } = rowAt(rowsOf(tasks, []), 'Văn phòng HĐND và UBND\n');

    // On time, late, without deadline, unproven, on track, near, overdue, ongoing and silent, other.
    expect(values).toEqual([
      'Văn phòng HĐND và UBND\n███░░░░░ 40% (2/5), 1 quá hạn',
      5,
      ...[1, 0, 1, 0, 0, 0, 1, 0, 2],
    ]);
  });

  it('has a full bar only when all is done', () => {
    const many = Array.from({ length: 200 }, (_, i) => aDoneTask('2026-02-01', { code: `NV-${i}` }));

    expect(rowAt(rowsOf(many, []), 'Văn phòng').values[0]).toContain('████████ 100% (200/200)');
    expect(rowAt(rowsOf([...many, aTask()], []), 'Văn phòng').values[0]).toContain(
      '███████░ 99,5% (200/201)',
    );
  });
});

describe('a row of an indicator', () => {
  const indicator = (code: string, named: Partial<Indicator>) =>
    rowAt(rowsOf([], [printedIndicator(code, named)]), `${code}. `).values.slice(0, 6);

  it('says what each month left must bring, people in whole numbers and shares in hundredths', () => {
    // (500 − 40) / 11 = 41,82 and (100 − 5) / 11 = 8,64.
    expect(indicator('CT-05', { period: '2026-01', result: '40' })).toEqual([
      'CT-05. Giải quyết việc làm\nCần thêm 42 lao động mỗi tháng',
      'Nguy cơ không đạt',
      '>500 Lao động',
      '40',
      '01/2026',
      '8%',
    ]);
    expect(indicator('CT-03', { period: '2026-01', result: '5' })[0]).toBe(
      'CT-03. Giải ngân vốn đầu tư công\nCần thêm 8,64% mỗi tháng',
    );
  });

  it('prints the target with its unit once, and nothing where nothing is printed', () => {
    expect(indicator('CT-01', {})[2]).toBe('14% - 14,5%');
    expect(indicator('CT-01.1', {}).slice(0, 3)).toEqual([
      'CT-01.1. Công nghiệp, xây dựng',
      'Chưa đến kỳ đánh giá',
      '12,5-13%',
    ]);
    expect(indicator('CT-14', {}).slice(2)).toEqual(['', '', '', '']);
  });
});

it('an overdue row quotes the unit, shortened and on one line', () => {
  const difficulty = `Chờ  ý kiến\ncủa Sở ${'rất '.repeat(60)}lâu`;
  const rows = rowsOf([printedTask('NV-03', { difficulty })], []);
  const first = rowAt(rows, 'NV-03. ');
  const { values } = first;

  expect(values.slice(1, 3)).toEqual(['02/02/2026', 7]);
  expect(values[3]).toBe('Nguyễn Tiến Hiện');
  expect(values[4]).toMatch(/^Văn phòng HĐND và UBND; Vướng mắc: Chờ ý kiến của Sở rất .*rất$/);
  expect(rows[rows.indexOf(first) + 1]?.values.slice(0, 5)).toEqual([
    ...Array<string>(4).fill(''),
    expect.stringMatching(/^rất .*…$/),
  ]);
});

it('an overdue row names its leader as Danh bạ does, however the plan has printed the name', () => {
  const { leader } = printedTask('NV-05');
  const { values } = rowAt(
    rowsOf([printedTask('NV-05', { printedDeadline: 'Tháng 1 năm 2026' })], []),
    'NV-05. ',
  );

  expect(leader).toBe('Phó CT UBND Nguyễn Tiến Hiển');
  expect(values[3]).toBe('Nguyễn Tiến Hiện');
});

it('what Văn phòng has to see to stands before the long tables, a line as wide as the page allows', () => {
  const detail = Array.from({ length: 20 }, (_, i) => `Đơn vị thứ ${i}`).join('; ');
  const rows = rowsOf([], [], ALIVE, [{ title: 'Chưa có e-mail', count: 20, detail }]);
  const at = (start: string) => rows.indexOf(rowAt(rows, start));
  const own = rows.slice(at('Chưa có e-mail')).slice(0, 3);
  const lines = own.map(({ values }) => String(values[2]));

  expect(at('NHIỆM VỤ THEO TRẠNG THÁI')).toBeLessThan(at('VIỆC VĂN PHÒNG CẦN XỬ LÝ'));
  expect(at('VIỆC VĂN PHÒNG CẦN XỬ LÝ')).toBeLessThan(at('NHIỆM VỤ THEO ĐƠN VỊ CHỦ TRÌ'));
  expect(lines.join(' ')).toBe(detail);
  expect(own.map(({ values: [first], runsOn }) => [first, runsOn])).toEqual([
    ['Chưa có e-mail', 2],
    ['', 2],
    ['', 2],
  ]);
  expect(lines.map(({ length }) => length > 60 && length <= 106)).toEqual([true, true, true]);
});

it('rows left for the same time share a line', () => {
  const silent = ['NV-08', 'NV-11', 'NV-12'].map((code) => printedTask(code));
  const rows = summaryRows(
    summaryOn('2026-06-25', silent, []),
    [],
    [],
    ALIVE,
    2026,
    day('2026-06-25'),
    '08:00',
  );

  const list = rows.slice(rows.indexOf(rowAt(rows, 'QUÁ 30 NGÀY')));
  expect(rowAt(list, 'Phòng Kinh tế').values.slice(1, 3)).toEqual([3, '175 ngày: NV-08, NV-11, NV-12']);
});

it('rows of the plan that are missing are named, and the line is as red as what is overdue', () => {
  const codes = Array.from({ length: 12 }, (_, i) => `NV-${i + 1}`);
  const rows = rowsOf([], [], ALIVE, [], codes);
  const lines = (of: typeof rows) => of.slice(3, 6).map(({ values: [first] }) => first);

  expect(lines(rows)[0]).toBe(
    'Đối chiếu: khớp, nhưng thiếu 12 dòng của kế hoạch đã ban hành: NV-1, NV-2, NV-3, NV-4, NV-5, NV-6, NV-7, NV-8 và 4 dòng khác.',
  );
  expect(lines(rows).slice(1)).toEqual([expect.stringMatching(/^0 nhiệm vụ = /), 'TỶ LỆ HOÀN THÀNH']);
  expect(lines(rowsOf([], [])).slice(1)).toEqual(['', 'TỶ LỆ HOÀN THÀNH']);
  expect(summaryLook(rows).backgrounds[3]?.[0]).toBe('#eca39b');
  expect(summaryLook(rowsOf([], [])).backgrounds[3]?.[0]).toBe('#ffffff');
});

it('the longest possible lists stay within the tab, each with the number of what it leaves out', () => {
  const many = <T>(make: (i: number) => T) => Array.from({ length: 300 }, (_, i) => make(i));
  const rows = rowsOf(
    many((i) =>
      aTask({
        code: `NV-${i}`,
        state: i % 2 === 0 ? 'paused' : null,
        leadUnit: `Ban ${i}`,
        leader: `Ông ${i}`,
        coordinatingUnits: `Hội ${i}`,
        adjustedDeadline: day(`20${10 + (i % 16)}-01-0${1 + (i % 9)}`),
      }),
    ),
    many((i) => anIndicator({ code: `CT-${i}`, difficulty: 'lâu '.repeat(30) })),
    ALIVE,
    many((i) => ({ title: `Việc ${i}`, count: 20, detail: 'Đơn vị; '.repeat(200) })).slice(0, 20),
  );

  expect(rows).toHaveLength(SUMMARY_ROWS);
  expect(rows.at(-1)?.values.every((value) => value === '')).toBe(true);
  expect(rowAt(rows, 'VIỆC VĂN PHÒNG CẦN XỬ LÝ').kind).toBe('section');
  expect(rowAt(rows, '… và các dòng khác').values[1]).toBe(275);
});

describe('the look', () => {
  const rows = rowsOf(
    PLAN_2026.tasks.map(({ code }) => printedTask(code)),
    [printedIndicator('CT-05', { period: '2026-01', result: '40' })],
  );
  const { formats, backgrounds, bold } = summaryLook(rows);
  const of = (start: string) => rows.indexOf(rowAt(rows, start));

  it('has an entry for every cell; counts are numbers, all else is text', () => {
    for (const grid of [formats, backgrounds, bold]) {
      expect(grid.map((cells) => cells.length)).toEqual(rows.map(() => SUMMARY_WIDTHS.length));
    }
    expect(formats[of('Văn phòng HĐND và UBND\n')]).toEqual(['@', ...Array<string>(10).fill('0')]);
  });

  it('colours what is late, waited for or at risk as in the appendices, and nothing else of a row', () => {
    const [red, violet] = ['#eca39b', '#ccd8f6'];
    const unit = backgrounds[of('Phòng Kinh tế')] ?? [];

    expect(unit.flatMap((colour, column) => (colour === '#ffffff' ? [] : [[column, colour]]))).toEqual([
      [8, red],
      [9, violet],
    ]);
    expect(backgrounds[of('CT-05. ')]?.slice(0, 3)).toEqual(['#ffffff', red, '#ffffff']);
  });

  it('takes no look from a text that is called like what every object has', () => {
    const odd = [printedIndicator('CT-05', { period: '2026-01', result: 'constructor' })];
    const look = summaryLook(rowsOf([], odd));

    expect(look.backgrounds.flat().every((colour) => /^#[0-9a-f]{6}$/.test(colour))).toBe(true);
  });

  it('warns across the line when the daily job has stopped', () => {
    const warning = rowsOf([], [], { text: 'TIỆN ÍCH KHÔNG TỰ CHẠY', alarm: true });

    expect(new Set(summaryLook(warning).backgrounds[2])).toEqual(new Set(['#fdf195']));
  });
});
