// The door to Univer's model of one workbook: typed look-ups and mutations, which run at once and leave no undo step.
import {
  ICommandService,
  type Injector,
  IUniverInstanceService,
  type Univer,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { SheetInterceptorService } from '@univerjs/sheets';
import type { CellArea } from '../types.ts';

/** Counted from 0, ends inclusive: Univer's way of naming cells. */
export interface Box {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

export class Book {
  readonly injector: Injector;
  readonly workbook: Workbook;
  readonly unitId: string;
  readonly #commands: ICommandService;

  constructor(univer: Univer) {
    this.injector = univer.__getInjector();
    this.#commands = this.injector.get(ICommandService);
    const workbook = this.injector
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error('create the workbook before the engine');
    this.workbook = workbook;
    this.unitId = workbook.getUnitId();
  }

  /** Runs one of Univer's synchronous mutations or commands on a sheet. */
  run(command: string, sheetId: number, params: object): void {
    const sheet = this.sheet(sheetId).getSheetId();
    const done: unknown = this.#commands.syncExecuteCommand(command, {
      unitId: this.unitId,
      subUnitId: sheet,
      sheetId: sheet,
      ...params,
    });
    if (done !== true) throw new Error(`Univer refused ${command}`);
  }

  /**
   * Runs a removal of lines. Of these Univer tells its rules and colours without the sheet, and they take it to be the
   * one in sight: for as long as they are told, and no longer, this one is. To show it would have it drawn.
   */
  runRemoval(command: string, sheetId: number, params: object): void {
    const sheet = this.sheet(sheetId);
    const told = this.injector.get(SheetInterceptorService);
    told.onCommandExecute = (info) => {
      this.workbook.getActiveSheet = () => sheet;
      try {
        return SheetInterceptorService.prototype.onCommandExecute.call(told, info);
      } finally {
        Reflect.deleteProperty(this.workbook, 'getActiveSheet');
      }
    };
    try {
      this.run(command, sheetId, params);
    } finally {
      Reflect.deleteProperty(told, 'onCommandExecute');
    }
  }

  sheet(sheetId: number): Worksheet {
    const sheet = this.find(sheetId);
    if (!sheet) throw new Error(`no sheet ${sheetId}`);
    return sheet;
  }

  find(sheetId: number): Worksheet | null {
    return this.workbook.getSheets().find((sheet) => sheetNumber(sheet.getSheetId()) === sheetId) ?? null;
  }
}

/** Google's sheet ids are numbers. Tabs made by the host are named so; one that a person adds in the page has a hash. */
export function sheetNumber(univerId: string): number {
  if (/^\d{1,10}$/.test(univerId)) return Number(univerId);
  let hash = 7;
  for (const character of univerId) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 2_147_483_647;
  return hash;
}

export function boxOf(area: CellArea): Box {
  return {
    startRow: area.row - 1,
    endRow: area.row + area.rows - 2,
    startColumn: area.column - 1,
    endColumn: area.column + area.columns - 2,
  };
}

export function areaOf(box: Box, sheetId: number): CellArea {
  return {
    sheetId,
    row: box.startRow + 1,
    column: box.startColumn + 1,
    rows: box.endRow - box.startRow + 1,
    columns: box.endColumn - box.startColumn + 1,
  };
}

export function holds(box: Box, row: number, column: number): boolean {
  return row >= box.startRow && row <= box.endRow && column >= box.startColumn && column <= box.endColumn;
}

/** What both boxes cover, or null. */
export function overlap(a: Box, b: Box): Box | null {
  const box = {
    startRow: Math.max(a.startRow, b.startRow),
    endRow: Math.min(a.endRow, b.endRow),
    startColumn: Math.max(a.startColumn, b.startColumn),
    endColumn: Math.min(a.endColumn, b.endColumn),
  };
  return box.startRow <= box.endRow && box.startColumn <= box.endColumn ? box : null;
}
