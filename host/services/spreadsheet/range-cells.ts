// A block of cells of one sheet: where it is.
import { NO_OPEN_ENDS, type OpenEnds } from '../../engine/kept-area.ts';
import type { CellArea } from '../../types.ts';
import { toA1, toOpenA1 } from './a1.ts';
import {
  AREA,
  beginWrite,
  type Context,
  demandCells,
  type GoogleRange,
  type GoogleSheet,
  OPEN_ENDS,
} from './context.ts';

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
  readonly [OPEN_ENDS]: OpenEnds;

  constructor(
    protected readonly context: Context,
    protected readonly area: CellArea,
    open: OpenEnds = NO_OPEN_ENDS,
  ) {
    this[AREA] = area;
    this[OPEN_ENDS] = open;
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
    const isKept = this.context.execution.world.reading('openEnds') === 'kept';
    return isKept ? toOpenA1(this.area, this[OPEN_ENDS]) : toA1(this.area);
  }

  protected get size(): number {
    return this.area.rows * this.area.columns;
  }

  /** This object as the bundle knows it: called through the proxy, `this` is the proxy. */
  protected get self(): GoogleRange {
    return this as object as GoogleRange;
  }

  protected beginWrite(method: string): void {
    beginWrite(this.context, `Range.${method}`, this.area);
    demandCells(this.context, this.area);
  }

  protected beginRead(method: string): void {
    this.context.execution.call(`Range.${method}`, 'read', this.size);
    this.context.refusals.settle();
    demandCells(this.context, this.area);
  }

  private handle(method: string): void {
    this.context.execution.call(`Range.${method}`, 'handle');
  }
}
