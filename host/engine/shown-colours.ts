// The background a person sees in one cell: its own, or that of the first colour rule that holds now.
import '@univerjs/engine-formula/facade';
import type { FUniver } from '@univerjs/core/facade';
import {
  CELL_INVERTED_INDEX_CACHE,
  FORMULA_REF_TO_ARRAY_CACHE,
  LexerTreeBuilder,
} from '@univerjs/engine-formula';
import type { CellArea } from '../types.ts';
import { type Book, boxOf, holds } from './book.ts';
import type { Cells } from './cells.ts';
import { type ColourRules, engineFormulaOf, styleOf } from './colour-rules.ts';

const NONE = '#ffffff';

export class ShownColours {
  /** The engine answers one batch at a time and does not say which. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly book: Book,
    private readonly univer: FUniver,
    private readonly cells: Cells,
    private readonly rules: ColourRules,
  ) {}

  /**
   * Calculates the rules of this one cell. Univer's painter calculates every cell of a rule's ranges, 0.2 to 6 ms
   * each: fine for a page of forty rows, minutes for ten thousand.
   */
  background(cell: CellArea): Promise<string> {
    const answer = this.last.then(() => this.calculate(cell));
    this.last = answer.catch(() => undefined);
    return answer;
  }

  private async calculate(cell: CellArea): Promise<string> {
    const rules = this.painting(cell);
    const matched = await this.evaluate(
      cell.sheetId,
      rules.map(({ formula }) => formula),
    );
    const winner = rules.find((_, index) => isSatisfied(matched[index]));
    return (winner?.color ?? this.own(cell)).toLowerCase();
  }

  private painting(cell: CellArea): readonly { readonly formula: string; readonly color: string }[] {
    const { startRow, startColumn } = boxOf(cell);
    const lexer = this.book.injector.get(LexerTreeBuilder);
    return this.rules.stored(cell.sheetId).flatMap((rule) => {
      const formula = engineFormulaOf(rule);
      const color = styleOf(rule).bg?.rgb;
      const [first] = rule.ranges;
      if (!formula || !color || !first || !rule.ranges.some((box) => holds(box, startRow, startColumn)))
        return [];
      const right = startColumn - first.startColumn;
      const down = startRow - first.startRow;
      return [{ formula: lexer.moveFormulaRefOffset(formula, right, down), color }];
    });
  }

  private async evaluate(sheetId: number, formulas: readonly string[]): Promise<readonly unknown[]> {
    if (formulas.length === 0) return [];
    // Both outlive an edit until Univer's next own calculation, a tenth of a second later.
    CELL_INVERTED_INDEX_CACHE.clear();
    FORMULA_REF_TO_ARRAY_CACHE.clear();
    const sheet = this.book.sheet(sheetId).getSheetId();
    const column = Object.fromEntries(formulas.map((formula, index) => [index, [formula]]));
    const answer = await this.univer
      .getFormula()
      .executeFormulas({ [this.book.unitId]: { [sheet]: { 0: column } } });
    return formulas.map((_, index) => answer[this.book.unitId]?.[sheet]?.[0]?.[index]?.[0]?.value);
  }

  private own(cell: CellArea): string {
    return this.cells.styles(cell, (style) => style.bg?.rgb ?? NONE)[0]?.[0] ?? NONE;
  }
}

/** TRUE or a number other than 0; texts and errors satisfy nothing. */
function isSatisfied(result: unknown): boolean {
  const value: unknown = Array.isArray(result) ? result.flat()[0] : result;
  return value === true || value === 'TRUE' || (typeof value === 'number' && value !== 0);
}
