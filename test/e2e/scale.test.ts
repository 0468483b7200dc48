// Speed as it is promised: calls do not grow with the rows.
import { give } from './mails/post-office.ts';
import { aWardSetUp, closeWards, OFFICE, REFRESH, TASKS, type Ward } from './ward.ts';

afterEach(closeWards);

const MANY = 10_000;

/** Ten thousand more tasks below the plan's, as another ward might have them. */
function addTasks(ward: Ward): void {
  const { engine } = ward.office;
  const sheetId = engine.sheetIdByName(TASKS) ?? 0;
  const width = 22;
  const pattern = engine.displays({ sheetId, row: 5, column: 1, rows: 22, columns: width });
  engine.tabs.insertRows(sheetId, 26, MANY);
  const rows = Array.from({ length: MANY }, (_, i) => {
    const row = [...(pattern[i % 22] ?? [])];
    row.fill('', 15, 21);
    row[21] = `NV-${String(i + 23).padStart(5, '0')}`;
    return row;
  });
  const area = { sheetId, row: 27, column: 1, rows: MANY, columns: width };
  engine.cells.write(area, (row, column) => ({ value: rows[row]?.[column] ?? '' }));
}

function counts(ward: Ward, work: () => void): Readonly<Record<string, number>> {
  ward.world.meter.reset();
  work();
  const { read, write, property, mail } = ward.world.meter.counts();
  return { read, write, property, mail };
}

const refresh = (ward: Ward) => () => ward.office.click(...REFRESH);
const edit = (ward: Ward) => () =>
  ward.office.type(TASKS, ward.cell(TASKS, 'NV-20', 'Tình trạng').a1, 'Đang thực hiện');

const send = (ward: Ward) => () =>
  ward.office.call('sendMails', { to: [OFFICE.email, ...Object.values(PEOPLE)].join(',') });
const PEOPLE = { 'Công an phường': 'congan@chuvanan.vn', 'Nguyễn Tiến Hiện': 'hien@chuvanan.vn' };

const dashboard = (ward: Ward) => () => ward.office.call('loadDashboard');

/** The judgements that next week's mails are compared with take a property for each 3,000 characters. */
function expectPropertiesToFit(ward: Ward): void {
  const values = [...ward.world.properties.values()].map((value) => Buffer.byteLength(value));
  expect(Math.max(...values)).toBeLessThanOrEqual(9 * 1024);
  expect(values.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(500 * 1024);
}

test('a refresh, an edit, the dashboard and the mails make the same calls at 41 and at 10,041 rows', () => {
  const small = aWardSetUp('2026-02-09');
  refresh(small)();
  const large = aWardSetUp('2026-02-09');
  addTasks(large);
  refresh(large)();
  expect(large.shown(TASKS).filter((row) => row[16] === 'Quá hạn').length).toBeGreaterThan(3000);

  expect(counts(large, refresh(large))).toEqual(counts(small, refresh(small)));
  expect(counts(small, refresh(small)).property).toBeLessThanOrEqual(4);
  expect(counts(large, dashboard(large))).toEqual(counts(small, dashboard(small)));
  expect(counts(large, edit(large))).toEqual(counts(small, edit(small)));
  for (const ward of [small, large]) give(ward, PEOPLE);
  const [few, many] = [counts(small, send(small)), counts(large, send(large))];
  expect(few).toMatchObject({ read: 6, mail: 3 });
  expect({ ...many, property: few.property }).toEqual(few);
  expectPropertiesToFit(large);
}, 120_000);
