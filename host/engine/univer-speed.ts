// What Univer works out the long way for every cell of the workbook whenever one of them is written, the short way.
import {
  type ICellData,
  type IUniverInstanceService,
  type Nullable,
  ObjectMatrix,
  Tools,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { FormulaDataModel, type IFormulaData, initSheetFormulaData } from '@univerjs/engine-formula';

type Cell = Nullable<ICellData>;
type CellValues = Readonly<Record<number, Readonly<Record<number, Cell>>>>;

/** Univer asks for the printed name of the value's type; no cell can hold a boxed String, the one that differs. */
Tools.isString = (value?: unknown): value is string => typeof value === 'string';

/** Univer asks each value four times what it is, numbers and texts included. */
Tools.deepClone = <T>(value: T): T => copyOf(value) as T;

const NO_CELLS = new ObjectMatrix<Cell>();
const whole = FormulaDataModel.prototype.updateFormulaData;

/**
 * Which formulas a write changes: none, where neither the sheet nor the write has any. Univer looks for that through
 * all cells of all sheets.
 */
FormulaDataModel.prototype.updateFormulaData = function (unitId, sheetId, cellValue) {
  const sheet = unitsOf(this).getUnit<Workbook>(unitId)?.getSheetBySheetId(sheetId);
  if (sheet && !hasFormulas(sheet.getCellMatrix().getMatrix()) && !hasFormulas(cellValue)) return {};
  return whole.call(this, unitId, sheetId, cellValue);
};

/** All formulas there are: of the many cells without one Univer need not know. */
FormulaDataModel.prototype.getFormulaData = function () {
  const data: IFormulaData = {};
  for (const workbook of unitsOf(this).getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)) {
    const unitId = workbook.getUnitId();
    data[unitId] = {};
    for (const sheet of workbook.getSheets()) {
      const cells = sheet.getCellMatrix();
      const written = hasFormulas(cells.getMatrix()) ? cells : NO_CELLS;
      initSheetFormulaData(data, unitId, sheet.getSheetId(), written);
    }
  }
  return data;
};

function unitsOf(model: unknown): IUniverInstanceService {
  return (model as { readonly _univerInstanceService: IUniverInstanceService })._univerInstanceService;
}

function hasFormulas(cells: CellValues): boolean {
  return Object.values(cells).some((line) => Object.values(line).some((cell) => cell?.f || cell?.si));
}

/** As Univer has it: of other kinds of object there is no copy. */
function copyOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  switch (Object.prototype.toString.call(value)) {
    case '[object Array]':
      return (value as readonly unknown[]).map(copyOf);
    case '[object Object]':
      return partsCopied(value as Readonly<Record<string, unknown>>);
    case '[object Date]':
      return new Date(value as Date);
    case '[object RegExp]':
      return new RegExp(value as RegExp);
    default:
      return value;
  }
}

function partsCopied(value: Readonly<Record<string, unknown>>): object {
  const copy = Object.create(Object.getPrototypeOf(value) as object | null) as Record<string, unknown>;
  for (const key of Object.keys(value)) copy[key] = copyOf(value[key]);
  return copy;
}
