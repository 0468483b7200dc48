// SpreadsheetApp.EmbeddedChartBuilder: what it holds reaches the sheet by insertChart and updateChart alone.
import type { ChartAnchor, ChartKind, ChartSpec } from '../../engine/chart.ts';
import { NotEmulatedError } from '../../errors.ts';
import { CHART_TYPE, HIDDEN_DIMENSIONS } from '../charts.ts';
import { keptAreaOf, typeName, wholeNumbers } from './arguments.ts';
import { chartOption } from './chart-options.ts';
import { AREA, type Context, fail, type GoogleRange, present } from './context.ts';
import type { BuiltChart, GoogleChart } from './embedded-chart.ts';
import { invalidArgument, wrongSignature } from './sentences.ts';

type GoogleBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Members =
  | 'setChartType'
  | 'addRange'
  | 'clearRanges'
  | 'setNumHeaders'
  | 'setHiddenDimensionStrategy'
  | 'setPosition'
  | 'setOption'
  | 'build';
type Finish = (context: Context, chart: BuiltChart) => GoogleChart;
/** What Google would guess is not guessed here: it has to be said before a chart is built. */
type Draft = Omit<BuiltChart, 'spec'> & {
  readonly spec: Omit<ChartSpec, 'kind' | 'headers'> & Partial<Pick<ChartSpec, 'kind' | 'headers'>>;
};

const KINDS: readonly ChartKind[] = ['BAR', 'COLUMN'];
const FIRST_CELL: ChartAnchor = { row: 1, column: 1, offsetX: 0, offsetY: 0 };
const UNDECIDED: Draft['spec'] = { ranges: [], showsHidden: false, anchor: FIRST_CELL, options: {} };

export class EmbeddedChartBuilder implements Pick<GoogleBuilder, Members> {
  private constructor(
    private readonly context: Context,
    private readonly finish: Finish,
    private draft: Draft,
  ) {}

  static present(context: Context, finish: Finish, draft: Draft): GoogleBuilder {
    return present<GoogleBuilder>(new EmbeddedChartBuilder(context, finish, draft), 'EmbeddedChartBuilder');
  }

  static ofNew(context: Context, finish: Finish, sheetId: number): GoogleBuilder {
    return EmbeddedChartBuilder.present(context, finish, { id: null, sheetId, spec: UNDECIDED });
  }

  setChartType(type: GoogleAppsScript.Charts.ChartType): GoogleBuilder {
    this.handle('setChartType');
    const kind = KINDS.find((name) => isMember(type, CHART_TYPE[name]));
    return kind ? this.with({ kind }) : this.refuse('setChartType', [type]);
  }

  /** Once, however often it is added. */
  addRange(range: GoogleRange): GoogleBuilder {
    this.handle('addRange');
    if (!isRange(range)) return this.refuse('addRange', [range]);
    const { ranges } = this.draft.spec;
    const added = keptAreaOf(this.context, 'EmbeddedChartBuilder.addRange', range);
    const isKnown = ranges.some((known) => JSON.stringify(known) === JSON.stringify(added));
    return this.with({ ranges: isKnown ? ranges : [...ranges, added] });
  }

  clearRanges(): GoogleBuilder {
    this.handle('clearRanges');
    return this.with({ ranges: [] });
  }

  setNumHeaders(headers: number): GoogleBuilder {
    const [count = 0] = this.numbers('setNumHeaders', [headers]);
    if (count < 0) throw new NotEmulatedError('a chart whose headers Google finds by itself');
    return this.with({ headers: count });
  }

  setHiddenDimensionStrategy(strategy: GoogleAppsScript.Charts.ChartHiddenDimensionStrategy): GoogleBuilder {
    this.handle('setHiddenDimensionStrategy');
    if (!isMember(strategy, HIDDEN_DIMENSIONS.SHOW_BOTH))
      return this.refuse('setHiddenDimensionStrategy', [strategy]);
    return this.with({ showsHidden: true });
  }

  setPosition(anchorRowPos: number, anchorColPos: number, offsetX: number, offsetY: number): GoogleBuilder {
    const given = [anchorRowPos, anchorColPos, offsetX, offsetY];
    const [row = 0, column = 0, right = 0, down = 0] = this.numbers('setPosition', given);
    if (row < 1) throw fail(this.context, invalidArgument('anchorRowPos'));
    if (column < 1) throw fail(this.context, invalidArgument('anchorColPos'));
    if (right < 0) throw fail(this.context, invalidArgument('offsetX'));
    if (down < 0) throw fail(this.context, invalidArgument('offsetY'));
    return this.with({ anchor: { row, column, offsetX: right, offsetY: down } });
  }

  setOption(option: string, value: unknown): GoogleBuilder {
    this.handle('setOption');
    if (typeof option !== 'string') return this.refuse('setOption', [option, value]);
    return this.with({ options: { ...this.draft.spec.options, [option]: chartOption(option, value) } });
  }

  /** A picture of the builder as it is now. */
  build(): GoogleChart {
    this.handle('build');
    const { kind, headers, ...rest } = this.draft.spec;
    if (kind === undefined) throw new NotEmulatedError('a chart without setChartType');
    if (headers === undefined) throw new NotEmulatedError('a chart without setNumHeaders');
    return this.finish(this.context, { ...this.draft, spec: { ...rest, kind, headers } });
  }

  private with(part: Partial<ChartSpec>): GoogleBuilder {
    this.draft = { ...this.draft, spec: { ...this.draft.spec, ...part } };
    return this as object as GoogleBuilder;
  }

  private numbers(method: string, given: readonly unknown[]): readonly number[] {
    this.handle(method);
    return wholeNumbers(this.context, `EmbeddedChartBuilder.${method}`, given);
  }

  private refuse(method: string, given: readonly unknown[]): never {
    throw fail(this.context, wrongSignature(given.map(typeName), `EmbeddedChartBuilder.${method}`));
  }

  private handle(method: string): void {
    this.context.execution.call(`EmbeddedChartBuilder.${method}`, 'handle');
  }
}

/** The types call Google's enums numbers; they are opaque objects. */
function isMember(given: unknown, member: object): boolean {
  return given === member;
}

function isRange(given: unknown): given is object {
  return typeof given === 'object' && given !== null && AREA in given;
}
