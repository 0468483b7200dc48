// Which cells have which rule on their content, kept in Univer's data-validation model so that the page shows it.
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from '@univerjs/sheets-data-validation';
import type { CellArea, Locale } from '../types.ts';
import { merged } from './areas.ts';
import { areaOf, type Book, boxOf, overlap } from './book.ts';
import { fromUniver, type Rule, toUniver } from './validation-rules.ts';

export interface PlacedRule {
  readonly area: CellArea;
  readonly rule: Rule;
}

export class Validations {
  constructor(
    private readonly book: Book,
    private readonly locale: () => Locale,
  ) {}

  /** The rules that touch the area, each with the part of the area it covers. */
  within(area: CellArea): readonly PlacedRule[] {
    return this.stored(area.sheetId).flatMap((stored) => {
      const boxes = stored.ranges.flatMap((range) => overlap(range, boxOf(area)) ?? []);
      const rule = boxes.length > 0 ? fromUniver(stored) : null;
      return rule ? boxes.map((box) => ({ area: areaOf(box, area.sheetId), rule })) : [];
    });
  }

  /** One rule or null per cell. */
  read(area: CellArea): (Rule | null)[][] {
    const grid = Array.from({ length: area.rows }, () => new Array<Rule | null>(area.columns).fill(null));
    for (const { area: covered, rule } of this.within(area)) {
      for (let down = 0; down < covered.rows; down += 1) {
        const left = covered.column - area.column;
        grid[covered.row - area.row + down]?.fill(rule, left, left + covered.columns);
      }
    }
    return grid;
  }

  /** null clears, rules that the page's own dialogs made included. */
  set(area: CellArea, rule: Rule | null): void {
    this.place(area.sheetId, [area], rule);
  }

  /** One rule or null per cell; equal rules are kept as one, and cells that would not change are left alone. */
  write(area: CellArea, rules: readonly (readonly (Rule | null)[])[]): void {
    const before = this.read(area);
    const groups = new Map<string, { readonly rule: Rule | null; readonly cells: CellArea[] }>();
    rules.forEach((line, down) => {
      line.forEach((rule, right) => {
        const key = JSON.stringify(rule);
        if (key === JSON.stringify(before[down]?.[right] ?? null)) return;
        const cell = { ...area, row: area.row + down, column: area.column + right, rows: 1, columns: 1 };
        const group = groups.get(key) ?? { rule, cells: [] };
        groups.set(key, group);
        group.cells.push(cell);
      });
    });
    for (const { rule, cells } of groups.values()) this.place(area.sheetId, merged(cells), rule);
  }

  private place(sheetId: number, areas: readonly CellArea[], rule: Rule | null): void {
    const ranges = areas.map(boxOf);
    if (rule) {
      const made = toUniver(rule, ranges, this.locale());
      this.book.run(AddSheetDataValidationCommand.id, sheetId, { rule: made });
    } else if (this.touches(sheetId, areas)) {
      this.book.run(ClearRangeDataValidationCommand.id, sheetId, { ranges });
    }
  }

  private touches(sheetId: number, areas: readonly CellArea[]): boolean {
    return this.stored(sheetId).some(({ ranges }) =>
      ranges.some((range) => areas.some((area) => overlap(range, boxOf(area)) !== null)),
    );
  }

  private stored(sheetId: number): ReturnType<SheetDataValidationModel['getRules']> {
    const sheet = this.book.sheet(sheetId).getSheetId();
    return this.book.injector.get(SheetDataValidationModel).getRules(this.book.unitId, sheet);
  }
}
