// Tabs without a spreadsheet: built from the seed, changed by mends as the server would, looked at as facts.
import type { Cell, Row } from '../../../src/sheet/cell.ts';
import {
  indicatorColourRules,
  reachOf,
  ruleShape,
  taskColourRules,
  withinGrid,
} from '../../../src/sheet/colours.ts';
import { INDICATORS_TAB, type IndicatorColumn } from '../../../src/sheet/layout/indicators.ts';
import { SEED_FILE } from '../../../src/sheet/layout/seeds.ts';
import { SUMMARY_TAB } from '../../../src/sheet/layout/summary.ts';
import { TABS } from '../../../src/sheet/layout/tabs.ts';
import { TASKS_TAB, type TaskColumn } from '../../../src/sheet/layout/tasks.ts';
import { rowText, type StructureFacts } from '../../../src/sheet/structure/facts.ts';
import { inOrder, type Mend } from '../../../src/sheet/structure/mend.ts';
import { readTable } from '../../../src/sheet/table.ts';
import type { Area, Write } from '../../../src/sheet/write.ts';

interface Spot {
  cell: Cell;
  format: string;
  rule: string;
}
type Tab = Spot[][];

const HEIGHT = 60;

export class Model {
  readonly tabs = new Map<string, Tab>();
  locale = 'vi_VN';
  timeZone = 'Asia/Ho_Chi_Minh';
  scriptZone = 'Asia/Ho_Chi_Minh';

  constructor() {
    for (const name of [SUMMARY_TAB.name, ...TABS.map((layout) => layout.name)]) this.build(name);
  }

  build(name: string): void {
    this.tabs.set(
      name,
      Array.from({ length: HEIGHT }, () => blankRow(26)),
    );
    for (const write of SEED_FILE.tabs[name] ?? []) this.write(write);
  }

  cells(name: string): Row[] {
    const rows = (this.tabs.get(name) ?? []).map((row) => row.map(({ cell }) => cell));
    const height = rows.reduce((last, row, i) => (row.some((cell) => cell !== '') ? i + 1 : last), 0);
    const width = Math.max(
      0,
      ...rows.map((row) => row.reduce<number>((last, c, i) => (c === '' ? last : i + 1), 0)),
    );
    return rows.slice(0, height).map((row) => row.slice(0, width));
  }

  set(name: string, row: number, column: number, cell: Cell): void {
    const spot = this.tabs.get(name)?.[row - 1]?.[column - 1];
    if (!spot) throw new Error(`no cell ${row}, ${column} on ${name}`);
    spot.cell = cell;
  }

  facts(): StructureFacts {
    const { locale, timeZone, scriptZone } = this;
    const tabs = [...this.tabs].map(([name, spots]) => {
      const cells = this.cells(name);
      const pick = (what: 'format' | 'rule') =>
        cells.map((row, i) => row.map((_, j) => spots[i]?.[j]?.[what] ?? ''));
      return {
        name,
        height: HEIGHT,
        cells,
        formats: pick('format'),
        validations: pick('rule'),
        colours: coloursOf(name, cells),
      };
    });
    return JSON.parse(JSON.stringify({ locale, timeZone, scriptZone, tabs, seed: SEED_FILE.tabs }));
  }

  /** `until`: the run is killed after so many writes. */
  mend(mends: readonly Mend[], until = Number.POSITIVE_INFINITY): void {
    const before = new Map([...this.tabs.keys()].map((name) => [name, this.cells(name)]));
    const writes = inOrder(mends).flatMap(({ tab, row, before: text, writes: own }) =>
      row > 0 && rowText(before.get(tab)?.[row - 1]) !== text ? [] : own,
    );
    for (const write of writes.slice(0, until)) {
      if (write.kind === 'build') this.build(write.tab);
      else if (write.kind === 'zone' || write.kind === 'refresh') this.timeZone = 'Asia/Ho_Chi_Minh';
      else this.write(write);
    }
  }

  private write(write: Write): void {
    if (write.kind === 'renameTab') {
      const tab = this.tabs.get(write.tab) ?? [];
      this.tabs.delete(write.tab);
      this.tabs.set(write.name, tab);
    } else if (write.kind === 'column' && write.insert) {
      for (const row of this.tabs.get(write.tab) ?? []) row.splice(write.column - 1, 0, ...blankRow(1));
    } else if (write.kind === 'values') {
      this.each(write.at, (spot, i, j) => {
        const value = write.values[i]?.[j] ?? '';
        const day = typeof value === 'number' && spot.format.startsWith('dd/MM');
        spot.cell = day
          ? ({ day: new Date((value - 25569) * 864e5).toISOString().slice(0, 10), time: '00:00' } as Cell)
          : value;
      });
    } else if (write.kind === 'format') {
      this.each(write.at, (spot) => {
        spot.format = write.format;
      });
    } else if (write.kind === 'validation') {
      const rule = write.options ? `VALUE_IN_LIST|${write.options.join()}|true` : 'DATE_IS_VALID_DATE||true';
      this.each(write.at, (spot) => {
        spot.rule = rule;
      });
    }
  }

  private each(at: Area, change: (spot: Spot, row: number, column: number) => void): void {
    const tab = this.tabs.get(at.tab) ?? [];
    for (let i = 0; i < at.rows; i++) {
      for (let j = 0; j < at.columns; j++) {
        const spot = tab[at.row - 1 + i]?.[at.column - 1 + j];
        if (spot) change(spot, i, j);
      }
    }
  }
}

function blankRow(width: number): Spot[] {
  return Array.from({ length: width }, () => ({ cell: '', format: '', rule: '' }));
}

/** As a refresh leaves them. */
function coloursOf(name: string, cells: readonly Row[]): readonly (readonly string[])[] {
  const tasks = name === TASKS_TAB.name ? readTable(cells, TASKS_TAB) : null;
  const indicators = name === INDICATORS_TAB.name ? readTable(cells, INDICATORS_TAB) : null;
  if (tasks?.ok) {
    const rules = taskColourRules(reachOf<TaskColumn>(tasks.value), 7, 2026);
    return withinGrid(rules, HEIGHT).map(ruleShape);
  }
  if (!indicators?.ok) return [];
  return withinGrid(indicatorColourRules(reachOf<IndicatorColumn>(indicators.value)), HEIGHT).map(ruleShape);
}
