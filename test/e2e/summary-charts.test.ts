// The charts of Tổng hợp on the built add-in: made once, told anew in place, never doubled, people's own left alone.
import type { ChartSpec } from '../../host/engine/chart.ts';
import { aWardSetUp, closeWards, REFRESH, SUMMARY, TASKS, type Ward } from './ward.ts';

afterEach(closeWards);

const TITLES = [
  'Nhiệm vụ theo đơn vị chủ trì',
  'Nhiệm vụ theo tháng đến hạn',
  'Chỉ tiêu so với kế hoạch năm (%)',
];

const sheetId = ({ office }: Ward) => office.engine.sheetIdByName(SUMMARY) ?? 0;
const chartsOf = (ward: Ward) => ward.office.engine.charts.of(sheetId(ward));
const titles = (ward: Ward) => chartsOf(ward).map(({ options }) => options.title);

/** What a chart draws, as a person would read it off. */
function drawn(ward: Ward, title: string): readonly (readonly string[])[] {
  const { engine } = ward.office;
  const area = chartsOf(ward).find(({ options }) => options.title === title)?.ranges[0]?.area;
  return area ? engine.displays(area) : [];
}

function nextMorning(ward: Ward, day: string): void {
  ward.office.passUntil(Date.parse(`${day}T12:00:00+07:00`));
  expect(ward.office.failures).toEqual([]);
}

it('setup makes three, of figures that nobody sees in the columns', () => {
  const ward = aWardSetUp('2026-02-09');
  const { engine } = ward.office;

  expect(titles(ward)).toEqual(TITLES);
  expect(drawn(ward, 'Nhiệm vụ theo tháng đến hạn')).toEqual([
    ['', 'Đã xong', 'Chưa đến hạn', 'Gần đến hạn', 'Quá hạn', 'Chờ bổ sung', 'Tạm dừng'],
    ['T2', '', '', '', '7', '', ''],
    ['T3', '', '6', '', '', '', ''],
    ['T9', '', '1', '', '', '', ''],
    ['T12', '', '5', '', '', '', ''],
    ['Không có hạn', '', '', '', '', '3', ''],
  ]);
  for (const { ranges } of chartsOf(ward)) {
    const { column, columns } = ranges[0]?.area ?? { column: 0, columns: 0 };
    for (let at = column; at < column + columns; at += 1) {
      expect(engine.tabs.isColumnHidden(sheetId(ward), at)).toBe(true);
    }
  }
});

it('a refresh touches none while there are as many bars; the bars grow all the same', () => {
  const ward = aWardSetUp('2026-02-09');
  const before = chartsOf(ward);
  ward.office.type(TASKS, ward.cell(TASKS, 'NV-03', 'Tình trạng').a1, 'Tạm dừng');
  ward.world.meter.reset();

  ward.office.click(...REFRESH);

  expect(chartsOf(ward)).toEqual(before);
  expect(drawn(ward, 'Nhiệm vụ theo tháng đến hạn')[1]).toEqual(['T2', '', '', '', '6', '', '1']);
});

it('one more month is told to the chart that stands, wherever a person has put it', () => {
  const ward = aWardSetUp('2026-02-09');
  const [, months] = chartsOf(ward);
  if (!months) throw new Error('no chart of months');
  const { id, sheetId: _, ...spec } = months;
  const moved: ChartSpec = { ...spec, anchor: { row: 60, column: 2, offsetX: 0, offsetY: 0 } };
  ward.office.engine.charts.replace(id, moved);
  ward.office.type(TASKS, ward.cell(TASKS, 'NV-13', 'Hạn điều chỉnh').a1, '30/06/2026');

  ward.office.click(...REFRESH);

  expect(titles(ward)).toEqual(TITLES);
  expect(chartsOf(ward)[1]).toMatchObject({ id, anchor: moved.anchor });
  expect(drawn(ward, 'Nhiệm vụ theo tháng đến hạn').map(([name]) => name)).toEqual([
    '',
    'T2',
    'T3',
    'T6',
    'T9',
    'T12',
    'Không có hạn',
  ]);
});

it('the daily run brings a deleted one back, and leaves whatever people have drawn', () => {
  const ward = aWardSetUp('2026-02-09');
  const { charts } = ward.office.engine;
  const [units, months] = chartsOf(ward);
  if (!units || !months) throw new Error('no charts');
  const { id: __, sheetId: ___, ...spec } = months;
  const drawing = (title: string, tab: string, column: number): ChartSpec => {
    const id = ward.office.engine.sheetIdByName(tab) ?? 0;
    const area = { sheetId: id, row: 1, column, rows: 5, columns: 2 };
    return { ...spec, ranges: [{ area, open: { rows: false, columns: false } }], options: { title } };
  };
  const own = [
    drawing('Theo trạng thái', SUMMARY, 1),
    drawing('Bảng bên phải', SUMMARY, 20),
    drawing('Cột ẩn', SUMMARY, 12),
    drawing('Phụ lục', TASKS, 12),
    { ...spec, options: { title: 'Bản sao' } },
  ];
  for (const each of own) charts.add(sheetId(ward), each);
  charts.remove(units.id);

  nextMorning(ward, '2026-02-10');

  const theirs = own.map(({ options }) => options.title);
  const standing = chartsOf(ward);
  expect(standing.filter(({ options }) => theirs.includes(options.title))).toMatchObject(own);
  expect(standing.filter(({ options }) => !theirs.includes(options.title)).length).toBe(3);
  nextMorning(ward, '2026-02-11');
  expect(chartsOf(ward)).toEqual(standing);
});

it('one whose figures somebody has deleted is told them anew; the columns are hidden again', () => {
  const ward = aWardSetUp('2026-02-09');
  const { tabs } = ward.office.engine;
  const before = chartsOf(ward).map(({ id }) => id);
  ward.office.deleteColumns(SUMMARY, 12, 7);

  nextMorning(ward, '2026-02-10');

  expect(chartsOf(ward).map(({ id }) => id)).toEqual(before);
  expect(drawn(ward, 'Nhiệm vụ theo tháng đến hạn')[1]).toEqual(['T2', '', '', '', '7', '', '']);
  expect([12, 18].map((column) => tabs.isColumnHidden(sheetId(ward), column))).toEqual([true, true]);
});

it('a run cut off after any call that makes or tells a chart is made good by the next', () => {
  const CHART_CALLS =
    /^(Sheet\.(getCharts|insertChart|updateChart|hideColumns)|EmbeddedChart\.getRanges|Properties\.set)/;
  for (let nth = 1; nth <= 60; nth += 1) {
    const ward = aWardSetUp('2026-02-09');
    ward.office.type(TASKS, ward.cell(TASKS, 'NV-13', 'Hạn điều chỉnh').a1, '30/06/2026');
    const [, months] = chartsOf(ward);
    if (months) ward.office.engine.charts.remove(months.id);
    expect(ward.world.properties.delete('summary-charts')).toBe(true);
    let calls = 0;
    ward.office.fault = (method) => {
      if (CHART_CALLS.test(method)) calls += 1;
      if (calls === nth) throw new Error('cut off');
    };
    try {
      ward.office.click(...REFRESH);
    } catch {
      // Nothing works any more, not even the message.
    }
    ward.office.fault = undefined;
    ward.office.click(...REFRESH);
    expect([...titles(ward)].sort()).toEqual([...TITLES].sort());
    closeWards();
    if (calls < nth) break;
  }
}, 120_000);

it('columns and rows put in before the figures leave three charts of the right figures', () => {
  const ward = aWardSetUp('2026-02-09');
  const { tabs } = ward.office.engine;
  tabs.insertColumns(sheetId(ward), 3, 1);
  tabs.insertRows(sheetId(ward), 1, 1);

  nextMorning(ward, '2026-02-10');

  expect([...titles(ward)].sort()).toEqual([...TITLES].sort());
  expect(drawn(ward, 'Nhiệm vụ theo tháng đến hạn')[1]).toEqual(['T2', '', '', '', '7', '', '']);
});
