// Charts on the tabs: what they are made of, saved with the workbook, following its rows and columns.
import { ICommandService, IResourceManagerService, UniverInstanceType } from '@univerjs/core';
import { type Book, sheetNumber } from './book.ts';
import { type Chart, type ChartSpec, chartAfter } from './chart.ts';
import type { LineChange } from './follow.ts';
import { lineChangeOf } from './line-change.ts';

/** `last` outlives the chart that had it: an id is never given again. */
interface Kept {
  readonly last: number;
  readonly all: readonly Chart[];
}

const RESOURCE = 'SHEET_HOST_CHARTS_PLUGIN';
const NONE: Kept = { last: 0, all: [] };

export class Charts {
  #kept = NONE;
  readonly #listeners = new Set<() => void>();

  constructor(book: Book) {
    book.injector.get(IResourceManagerService).registerPluginResource<Kept>({
      pluginName: RESOURCE,
      businesses: [UniverInstanceType.UNIVER_SHEET],
      toJson: () => JSON.stringify(this.#kept),
      parseJson: (text) => JSON.parse(text) as Kept,
      onLoad: (_, kept) => {
        this.#kept = kept;
      },
      onUnLoad: () => {
        this.#kept = NONE;
      },
    });
    book.injector.get(ICommandService).onCommandExecuted((info) => {
      const change = lineChangeOf(info);
      if (change) this.#follow(change);
      if (info.id === 'sheet.mutation.remove-sheet') {
        this.#forgetSheet(sheetNumber((info.params as { readonly subUnitId: string }).subUnitId));
      }
    });
  }

  /** Told of every chart that comes, goes or changes; what its cells hold is the cells' affair. */
  watch(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** The oldest first. */
  of(sheetId: number): readonly Chart[] {
    return this.#kept.all.filter((chart) => chart.sheetId === sheetId);
  }

  find(id: number): Chart | null {
    return this.#kept.all.find((chart) => chart.id === id) ?? null;
  }

  /** @returns its id. */
  add(sheetId: number, spec: ChartSpec): number {
    const id = this.#kept.last + 1;
    this.#keep({ last: id, all: [...this.#kept.all, { ...spec, id, sheetId }] });
    return id;
  }

  replace(id: number, spec: ChartSpec): void {
    this.#change((chart) => [chart.id === id ? { ...chart, ...spec } : chart]);
  }

  remove(id: number): void {
    this.#change((chart) => (chart.id === id ? [] : [chart]));
  }

  #follow(change: LineChange): void {
    if (this.#kept.all.length > 0) this.#change((chart) => [chartAfter(chart, change)]);
  }

  #forgetSheet(sheetId: number): void {
    this.#change((chart) => {
      const ranges = chart.ranges.filter(({ area }) => area.sheetId !== sheetId);
      return chart.sheetId === sheetId ? [] : [{ ...chart, ranges }];
    });
  }

  #change(into: (chart: Chart) => readonly Chart[]): void {
    this.#keep({ ...this.#kept, all: this.#kept.all.flatMap(into) });
  }

  #keep(kept: Kept): void {
    this.#kept = kept;
    for (const listener of this.#listeners) listener();
  }
}
