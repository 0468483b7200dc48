// Speed as it is promised: calls do not grow with the rows.
import { aWardSetUp, closeWards, REFRESH, TASKS, type Ward } from './ward.ts';

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

const dashboard = (ward: Ward) => () => ward.office.call('loadDashboard');

test('a refresh, an edit and the dashboard make the same calls at 41 and at 10,041 rows', () => {
  const small = aWardSetUp('2026-02-09');
  refresh(small)();
  const large = aWardSetUp('2026-02-09');
  addTasks(large);
  refresh(large)();
  expect(large.shown(TASKS).filter((row) => row[16] === 'Quá hạn').length).toBeGreaterThan(3000);

  expect(counts(large, refresh(large))).toEqual(counts(small, refresh(small)));
  expect(counts(large, dashboard(large))).toEqual(counts(small, dashboard(small)));
  expect(counts(large, edit(large))).toEqual(counts(small, edit(small)));
}, 120_000);
