// Numbers and dates in the grid and in the cell's editor, written as the sheet's locale writes them: 1,5 and not 1.5.
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import {
  CellValueType,
  type ICellData,
  InterceptorEffectEnum,
  type Nullable,
  type Workbook,
} from '@univerjs/presets';
import { displayText } from '../engine/display.ts';
import { isDateFormat, isTextFormat } from '../engine/number-format.ts';
import type { Locale } from '../types.ts';
import type { Grid } from './univer.ts';

/** After Univer's own number formats, whose text is replaced; before them where the editor asks. */
const LAST = 1;
const FIRST = 10_000;

interface Figure {
  readonly value: number;
  readonly format: string;
}

function figureIn(cell: Nullable<ICellData>, workbook: Workbook): Figure | null {
  if (typeof cell?.v !== 'number' || cell.t === CellValueType.BOOLEAN) return null;
  const format = workbook.getStyles().getStyleByCell(cell)?.n?.pattern ?? '';
  return isTextFormat(format) ? null : { value: cell.v, format };
}

/** All the digits a person may want to change, whatever the format shows of them. */
function editable({ value, format }: Figure, locale: Locale): string {
  if (isDateFormat(format)) return displayText(value, format, locale);
  if (format.includes('%')) return `${displayText(value * 100, '', locale)}%`;
  return displayText(value, '', locale);
}

export function writeNumbersIn(locale: Locale, { univer }: Grid): void {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: LAST,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, { rawData, workbook }, next) => {
      const figure = figureIn(rawData, workbook);
      if (!cell || !figure) return next(cell);
      return next({ ...cell, v: displayText(figure.value, figure.format, locale), t: CellValueType.NUMBER });
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { worksheet, workbook, row, col }, next) => {
      const raw = worksheet.getCellRaw(row, col);
      const figure = raw?.f ? null : figureIn(raw, workbook);
      return figure ? { ...raw, v: editable(figure, locale), t: CellValueType.STRING } : next(cell);
    },
  });
}
