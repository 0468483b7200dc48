// Speed as it is promised (docs/performance.md): counted in calls and cells, the same at 41 and at 10,041 rows.
import type { Counts } from '../../host/meter.ts';
import { PEOPLE as ADDRESSEES, give } from './mails/post-office.ts';
import { addRows, aWardOf, stampInJanuary } from './many-rows.ts';
import { aWardSetUp, closeWards, REFRESH, TASKS, type Ward } from './ward.ts';

const FEW = 41;
const TASKS_OF_THE_PLAN = 22;
const MANY = 10_041;
/** Of all that is read and written in one run: a row of an appendix has 22, of which some are written back. */
const CELLS_OF_A_ROW = 40;
/** Google is asked for the zone's offset once a fortnight of stamps. */
const FORTNIGHTS = 6;

let small: Ward;
let large: Ward;
/** Of the refresh that comes upon two hundred and fifty reports, all over the tabs, of which Google has told nothing. */
let discovery: Counts;
beforeAll(() => {
  small = aWardOf(FEW);
  large = aWardSetUp('2026-02-09');
  addRows(large, MANY - FEW, /* oneIn= */ 20);
  discovery = costOf(large, refresh).counts;
  stampInJanuary(large);
  for (const ward of [small, large]) {
    give(ward, ADDRESSEES);
    refresh(ward);
  }
}, 240_000);
afterAll(closeWards);

type Job = (ward: Ward) => unknown;

function costOf(ward: Ward, job: Job): { readonly counts: Counts; readonly cells: number } {
  ward.world.meter.reset();
  job(ward);
  expect(ward.office.failures).toEqual([]);
  const cells = ward.world.meter.calls.reduce((sum, call) => sum + call.cells, 0);
  return { counts: ward.world.meter.counts(), cells };
}

/** The calls are the same at either size, and the cells grow no faster than the rows. */
function costAtAnySize(job: Job): Counts {
  const [few, many] = [costOf(small, job), costOf(large, job)];
  expect({ ...many.counts, other: few.counts.other }).toEqual(few.counts);
  expect(many.counts.other - few.counts.other).toBeLessThanOrEqual(FORTNIGHTS);
  expect(many.cells - few.cells).toBeLessThanOrEqual(CELLS_OF_A_ROW * (MANY - FEW));
  return few.counts;
}

/** Pasted over all of Phụ lục II. */
const edited: Job = ({ office }) => {
  const sheetId = office.engine.sheetIdByName(TASKS) ?? 0;
  office.edited(office.engine.tabs.grid(sheetId));
};
const refresh: Job = ({ office }) => office.click(...REFRESH);
const asks =
  (name: string, ...args: readonly unknown[]): Job =>
  ({ office }) =>
    expect(office.call(name, ...args)).toMatchObject({ ok: true, value: {} });
test('a refresh takes six reads and four writes', () => {
  const counts = costAtAnySize(refresh);

  expect(counts).toMatchObject({ read: 6, write: 4, property: 3, mail: 0 });
});

test('a refresh that comes upon reports in every other row takes hardly more, though it makes charts, colours and looks anew', () => {
  expect(discovery.read).toBeLessThanOrEqual(20);
  expect(discovery.write).toBeLessThanOrEqual(17);
});

test('sending reads what a refresh reads; what is kept for next week’s mails fits into the properties', () => {
  const send = asks('sendMails', { to: Object.values(ADDRESSEES).join(',') });

  const [few, many] = [costOf(small, send).counts, costOf(large, send).counts];

  expect(few).toMatchObject({ read: 6, mail: 4 });
  // The judgements that next week's mails are compared with take a property for each 3,000 characters.
  expect({ ...many, property: few.property, other: few.other }).toEqual(few);
  const bytes = [...large.world.properties.values()].map((value) => Buffer.byteLength(value));
  expect(Math.max(...bytes)).toBeLessThanOrEqual(9 * 1024);
  expect(bytes.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(500 * 1024);
});

test('an edit outside the appendices asks Google for nothing', () => {
  const counts = costAtAnySize(({ office }) => office.type('Ngày nghỉ', 'B30', 'Nghỉ bù'));

  expect({ ...counts, handle: 0 }).toEqual(Object.fromEntries(Object.keys(counts).map((kind) => [kind, 0])));
});

test('an edit of a right cell takes two reads and two writes', () => {
  const { a1 } = small.cell(TASKS, 'NV-20', 'Tình trạng');

  const counts = costAtAnySize(({ office }) => office.type(TASKS, a1, 'Đang thực hiện'));

  expect(counts).toMatchObject({ read: 2, write: 2, property: 1, lock: 2 });
});

test('a paste over as many rows as an edit judges takes a third of the time that Google gives it', () => {
  const ward = aWardSetUp('2026-02-09');
  addRows(ward, 2 * (500 - TASKS_OF_THE_PLAN));

  edited(ward);

  const took = Number(ward.office.lastExecution?.now()) - ward.world.clock.now();
  expect([took > 5_000, took < 10_000]).toEqual([true, true]);
  expect(ward.cell(TASKS, 'NV-00100', 'Đánh giá').text).toMatch(/^Quá hạn/);
});

test('a paste over more rows is left to the next refresh, and whoever pasted is told', () => {
  const told = large.screen.toasts.length;
  const before = large.shown(TASKS);

  const { counts } = costOf(large, edited);

  expect(counts).toMatchObject({ read: 2, write: 0, lock: 0 });
  expect(large.shown(TASKS)).toEqual(before);
  expect(large.screen.toasts.slice(told).map(({ message }) => message)).toEqual([
    'Phụ lục II: vừa thay đổi 5.022 dòng, quá nhiều để đánh giá ngay. Hãy chọn Kế hoạch 2026 ▸ Làm mới đánh giá và tổng hợp.',
  ]);
});

test('pages take what a refresh reads at most, and write nothing', () => {
  const counts = ['loadBoard', 'loadDashboard'].map((name) => costAtAnySize(asks(name)));

  expect(counts.map(({ read, write, property }) => [read, write, property])).toEqual([
    [6, 0, 1],
    [5, 0, 1],
  ]);
});
