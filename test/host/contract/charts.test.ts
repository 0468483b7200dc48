// Charts in a sheet: how they are made, kept and lost (reference of EmbeddedChart, EmbeddedChartBuilder and Sheet).
import { takeLoudError } from '../../../host/errors.ts';
import { createCharts } from '../../../host/services/charts.ts';
import { aBench, messageOf, onEngine } from '../builders.ts';
import { contractOf } from '../contract-of.ts';
import { anExecution, CLERK, VISITOR } from '../office-builders.ts';

contractOf({
  EmbeddedChart: 'getChartId getRanges modify',
  EmbeddedChartBuilder: `
    addRange build clearRanges setChartType setHiddenDimensionStrategy setNumHeaders setOption
    setPosition`,
  Sheet: 'getCharts insertChart newChart updateChart',
});

type Bench = ReturnType<typeof aBench>;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

const Charts = createCharts() as GoogleAppsScript.Charts.Charts;

/** Of A1:C4, hanging from E2. */
function drafted({ sheet }: Bench, a1 = 'A1:C4'): Builder {
  return sheet
    .newChart()
    .setChartType(Charts.ChartType.BAR)
    .addRange(sheet.getRange(a1))
    .setNumHeaders(1)
    .setPosition(2, 5, 3, 4);
}

function withChart(a1 = 'A1:C4'): Bench {
  const bench = aBench({ world: { language: 'en' } });
  bench.sheet.insertChart(drafted(bench, a1).build());
  bench.world.meter.reset();
  return bench;
}

function first({ sheet }: Bench): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const [chart] = sheet.getCharts();
  if (!chart) throw new Error('the sheet has no chart');
  return chart;
}

const ranges = (bench: Bench) =>
  first(bench)
    .getRanges()
    .map((range) => range.getA1Notation());
const kept = ({ engine, id }: Bench) => engine.charts.of(id);

/** What the host refuses loudly, since Google would take it and nobody knows what it would draw. */
function loud(work: () => unknown): string {
  expect(work).toThrow();
  return takeLoudError()?.message ?? '';
}

describe('a chart', () => {
  it('that was built is on no sheet: it has no id, and the sheet has no chart (EmbeddedChart.getChartId)', () => {
    const bench = aBench();
    expect(drafted(bench).build().getChartId()).toBeNull();
    expect(bench.sheet.getCharts()).toEqual([]);
  });

  it('that was inserted has its id when it is read from the sheet, not in the object that was given', () => {
    const bench = aBench();
    const built = drafted(bench).build();
    bench.sheet.insertChart(built);
    expect([built.getChartId(), first(bench).getChartId()]).toEqual([null, 1]);
  });

  it('keeps its id for life, and no other chart ever has it, not even after a reload', () => {
    const bench = withChart();
    bench.sheet.insertChart(drafted(bench).build());
    const [one, two] = bench.sheet.getCharts();
    if (one) bench.sheet.updateChart(one.modify().setOption('title', 'Hạn').build());
    if (two) bench.sheet.removeChart(two);
    const later = aBench({ saved: bench.engine.save() });
    later.sheet.insertChart(drafted(later).build());
    expect(later.sheet.getCharts().map((chart) => chart.getChartId())).toEqual([1, 3]);
    expect(kept(later)[0]?.options).toEqual({ title: 'Hạn' });
  });

  it('goes with its tab, and loses the ranges of another tab that goes', () => {
    const bench = withChart();
    const other = bench.spreadsheet.insertSheet('Hai', 1);
    bench.sheet.updateChart(first(bench).modify().addRange(other.getRange('A1:A4')).build());
    bench.spreadsheet.deleteSheet(other);
    expect(ranges(bench)).toEqual(['A1:C4']);
    const third = bench.spreadsheet.insertSheet('Ba', 1);
    bench.spreadsheet.deleteSheet(bench.sheet);
    expect([third.getCharts(), kept(bench)]).toEqual([[], []]);
    expect(messageOf(() => bench.sheet.getCharts())).toBe('Sheet not found');
  });
});

describe('a builder', () => {
  it('is not seen by the sheet until updateChart (EmbeddedChartBuilder)', () => {
    const bench = withChart();
    const builder = first(bench).modify().clearRanges().addRange(bench.sheet.getRange('A1:B9'));
    const built = builder.build();
    expect(ranges(bench)).toEqual(['A1:C4']);
    builder.clearRanges();
    bench.sheet.updateChart(built);
    expect(ranges(bench)).toEqual(['A1:B9']);
  });

  it('takes a range once (EmbeddedChartBuilder.addRange)', () => {
    const bench = aBench();
    const again = bench.sheet.getRange(1, 1, 4, 3);
    bench.sheet.insertChart(drafted(bench).addRange(again).addRange(bench.sheet.getRange('E1:E4')).build());
    expect(ranges(bench)).toEqual(['A1:C4', 'E1:E4']);
  });

  it('refuses arguments of the wrong type, in the language of the user', () => {
    const bench = aBench({ world: { language: 'en' } });
    const builder = bench.sheet.newChart();
    const refused = (method: keyof Builder, ...given: readonly unknown[]) =>
      messageOf(() => Reflect.apply(builder[method], builder, given));
    const words = (types: string, method: string) =>
      `The parameters (${types}) don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.${method}.`;
    expect(refused('addRange', 'A1:C4')).toBe(words('String', 'addRange'));
    expect(refused('setChartType', 'BAR')).toBe(words('String', 'setChartType'));
    expect(refused('setNumHeaders', null)).toBe(words('null', 'setNumHeaders'));
    expect(refused('setPosition', 1, 'E', 0, 0)).toBe(words('number,String,number,number', 'setPosition'));
    expect(refused('setOption', 1, 2)).toBe(words('number,number', 'setOption'));
    expect(refused('setHiddenDimensionStrategy', true)).toBe(words('Boolean', 'setHiddenDimensionStrategy'));
    bench.world.options = { ...bench.world.options, language: 'vi' };
    expect(refused('addRange', null)).toContain('không khớp với chữ ký');
  });

  it('counts rows and columns from 1 (EmbeddedChartBuilder.setPosition)', () => {
    const builder = aBench({ world: { language: 'en' } }).sheet.newChart();
    expect(messageOf(() => builder.setPosition(0, 1, 0, 0))).toBe('Invalid argument: anchorRowPos');
    expect(messageOf(() => builder.setPosition(1, 0, 0, 0))).toBe('Invalid argument: anchorColPos');
  });

  it.each([
    ['legend', { position: 'top' }],
    ['titel', 'Hạn'],
    ['series.0.color', '#ff0000'],
    ['series.x.dataLabel', 'value'],
    ['series.0.dataLabel', 'percent'],
    ['width', 0],
    ['height', '300'],
    ['isStacked', 'true'],
    ['colors', ['red']],
    ['legend.position', 'over there'],
    ['hAxis.maxValue', '100'],
  ])(
    'lets no option slip that Google would take without a word and draw who knows how: %s',
    (name, value) => {
      expect(loud(() => aBench().sheet.newChart().setOption(name, value))).toContain(
        `the chart option ${name}`,
      );
    },
  );

  it('says what Google would guess: kind and headers, or it builds nothing', () => {
    const { sheet } = aBench();
    expect(loud(() => sheet.newChart().setNumHeaders(1).build())).toContain('setChartType');
    expect(loud(() => sheet.newChart().setChartType(Charts.ChartType.COLUMN).build())).toContain(
      'setNumHeaders',
    );
    expect(loud(() => sheet.newChart().setNumHeaders(-1))).toContain('headers Google finds by itself');
    expect(loud(() => Charts.ChartType.LINE)).toContain('ChartType.LINE');
    expect(loud(() => sheet.newChart().setTransposeRowsAndColumns(true))).toContain('EmbeddedChartBuilder');
  });

  it('leaves hidden cells out unless told otherwise (Charts.ChartHiddenDimensionStrategy)', () => {
    const bench = withChart();
    expect(kept(bench)[0]?.showsHidden).toBe(false);
    const { SHOW_BOTH } = Charts.ChartHiddenDimensionStrategy;
    bench.sheet.updateChart(first(bench).modify().setHiddenDimensionStrategy(SHOW_BOTH).build());
    expect(kept(bench)[0]?.showsHidden).toBe(true);
  });
});

describe('a sheet', () => {
  it('throws for a chart that is no longer there, and for one that never was', () => {
    const bench = withChart();
    const chart = first(bench);
    bench.sheet.removeChart(chart);
    for (const late of [
      () => bench.sheet.removeChart(chart),
      () => bench.sheet.updateChart(chart.modify().build()),
      () => bench.sheet.updateChart(drafted(bench).build()),
    ]) {
      expect(messageOf(late)).toBe('Chart not found');
    }
    expect(bench.sheet.getCharts()).toEqual([]);
  });

  it('takes no chart without ranges, beyond its grid, or that is none', () => {
    const bench = aBench({ world: { language: 'en' } });
    const { sheet } = bench;
    const insert = (chart: unknown) => messageOf(() => Reflect.apply(sheet.insertChart, sheet, [chart]));
    expect(insert(drafted(bench).clearRanges().build())).toBe('The chart must have at least one range.');
    expect(insert(drafted(bench).setPosition(1001, 1, 0, 0).build())).toContain('outside the dimensions');
    expect(insert(drafted(bench))).toContain('(Object)');
    expect(sheet.getCharts()).toEqual([]);
  });

  it('takes no chart of another sheet, and none for the second time', () => {
    const bench = withChart();
    const other = bench.spreadsheet.insertSheet('Hai', 1);
    expect(loud(() => other.insertChart(drafted(bench).build()))).toContain("another sheet's chart");
    expect(loud(() => bench.sheet.insertChart(first(bench)))).toContain('insertChart');
  });

  it('shows its charts to a viewer, who changes none; a protected one is closed to editors too', () => {
    const bench = withChart();
    const as = (user: typeof CLERK) => onEngine(bench.engine, anExecution(bench.world, { user }));
    const visitor = as(VISITOR);
    expect(ranges(visitor)).toEqual(['A1:C4']);
    for (const write of [
      () => visitor.sheet.insertChart(drafted(visitor).build()),
      () => visitor.sheet.updateChart(first(visitor)),
      () => visitor.sheet.removeChart(first(visitor)),
    ]) {
      expect(messageOf(write)).toContain('trying to edit a protected cell or object');
    }
    const protection = bench.sheet.protect().setDomainEdit(false);
    protection.removeEditors(protection.getEditors().map((user) => user.getEmail()));
    const clerk = as(CLERK);
    expect(messageOf(() => clerk.sheet.removeChart(first(clerk)))).toContain('protected');
    expect(kept(bench)).toHaveLength(1);
  });

  it('costs a read to ask and a write to change; the builder is free', () => {
    const bench = withChart();
    const chart = first(bench);
    chart.getRanges();
    bench.sheet.updateChart(chart.modify().clearRanges().addRange(bench.sheet.getRange('A1:B2')).build());
    bench.sheet.insertChart(drafted(bench).setOption('isStacked', true).build());
    bench.sheet.removeChart(chart);
    expect(bench.world.meter.counts()).toMatchObject({ read: 2, write: 3, other: 0 });
  });
});

describe('rows and columns that change', () => {
  const place = (bench: Bench) => {
    const { row = 0, column = 0, offsetX = 0, offsetY = 0 } = kept(bench)[0]?.anchor ?? {};
    return [ranges(bench), row, column, offsetX, offsetY];
  };

  it('take ranges and anchor along', () => {
    const bench = withChart();
    bench.sheet.insertRowsAfter(1, 2);
    bench.sheet.insertColumnBefore(1);
    expect(place(bench)).toEqual([['B1:D6'], 4, 6, 3, 4]);
    bench.sheet.deleteRows(2, 1);
    bench.sheet.moveColumns(bench.sheet.getRange('F:F'), 1);
    expect(place(bench)).toEqual([['C1:E5'], 3, 1, 3, 4]);
  });

  it('leave a chart hanging where its own cell is gone', () => {
    const bench = withChart();
    bench.sheet.deleteRows(2, 3);
    expect(place(bench)).toEqual([['A1:C1'], 2, 5, 3, 0]);
  });

  it('leave a chart without cells on the sheet: it has no ranges, and takes others', () => {
    const bench = withChart();
    bench.sheet.deleteColumns(1, 3);
    expect(place(bench)).toEqual([[], 2, 2, 3, 4]);
    bench.sheet.updateChart(first(bench).modify().addRange(bench.sheet.getRange('A1:A3')).build());
    expect(ranges(bench)).toEqual(['A1:A3']);
  });

  it('are not felt by a chart that was read before, which updateChart then puts back', () => {
    const bench = withChart();
    const stale = first(bench);
    bench.sheet.insertColumnBefore(1);
    bench.sheet.updateChart(stale.modify().build());
    expect(ranges(bench)).toEqual(['A1:C4']);
  });

  it('are covered by a range with an open end (A1:C)', () => {
    const bench = withChart('A1:C');
    bench.sheet.insertRowsAfter(1000, 1);
    expect(ranges(bench)).toEqual(['A1:C1001']);
  });
});
