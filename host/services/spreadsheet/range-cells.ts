// A block of cells of one sheet: where it is.
import type { CellArea } from '../../types.ts';
import { toA1 } from './a1.ts';
import { AREA, type Context, type GoogleRange, type GoogleSheet } from './context.ts';

type Members =
  | 'getRow'
  | 'getColumn'
  | 'getNumRows'
  | 'getNumColumns'
  | 'getLastRow'
  | 'getLastColumn'
  | 'getSheet'
  | 'getA1Notation';

export class RangeCells implements Pick<GoogleRange, Members> {
  readonly [AREA]: CellArea;

  constructor(
    protected readonly context: Context,
    protected readonly area: CellArea,
  ) {
    this[AREA] = area;
  }

  getRow(): number {
    this.handle('getRow');
    return this.area.row;
  }

  getColumn(): number {
    this.handle('getColumn');
    return this.area.column;
  }

  getNumRows(): number {
    this.handle('getNumRows');
    return this.area.rows;
  }

  getNumColumns(): number {
    this.handle('getNumColumns');
    return this.area.columns;
  }

  getLastRow(): number {
    this.handle('getLastRow');
    return this.area.row + this.area.rows - 1;
  }

  getLastColumn(): number {
    this.handle('getLastColumn');
    return this.area.column + this.area.columns - 1;
  }

  getSheet(): GoogleSheet {
    this.handle('getSheet');
    return this.context.sheet(this.area.sheetId);
  }

  getA1Notation(): string {
    this.handle('getA1Notation');
    return toA1(this.area);
  }

  protected get size(): number {
    return this.area.rows * this.area.columns;
  }

  /** This object as the bundle knows it: called through the proxy, `this` is the proxy. */
  protected get self(): GoogleRange {
    return this as object as GoogleRange;
  }

  protected beginRead(method: string): void {
    this.context.execution.call(`Range.${method}`, 'read', this.size);
  }

  private handle(method: string): void {
    this.context.execution.call(`Range.${method}`, 'handle');
  }
}
