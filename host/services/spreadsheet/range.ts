// SpreadsheetApp.Range: a block of cells, with its borders and what it accepts.
import { hexColor } from '../../engine/color.ts';
import { type Borders, cellBorders } from './borders.ts';
import { beginWrite, type GoogleRange } from './context.ts';
import { DataValidation, listRuleOf } from './data-validation.ts';
import { RangeLooks } from './range-looks.ts';

type Members = 'setBorder' | 'setDataValidation' | 'getDataValidations' | 'activate';

export class Range extends RangeLooks implements Pick<GoogleRange, Members> {
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
    style: unknown = null,
  ): GoogleRange {
    beginWrite(this.context, 'Range.setBorder', this.size);
    const line = { color: hexColor(color ?? '') ?? '#000000', style: String(style ?? 'SOLID') };
    const borders: Borders = { top, left, bottom, right, vertical, horizontal, ...line };
    this.context.engine.cells.restyle(this.area, cellBorders(borders, this.area));
    return this.self;
  }

  setDataValidation(rule: GoogleAppsScript.Spreadsheet.DataValidation | null): GoogleRange {
    beginWrite(this.context, 'Range.setDataValidation', this.size);
    this.context.engine.validations.set(this.area, rule === null ? null : listRuleOf(rule));
    return this.self;
  }

  getDataValidations(): (GoogleAppsScript.Spreadsheet.DataValidation | null)[][] {
    this.beginRead('getDataValidations');
    const placed = this.context.engine.validations.within(this.area);
    const { row, column, rows, columns } = this.area;
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, right) => {
        const found = placed.find(
          ({ area }) =>
            row + down >= area.row &&
            row + down < area.row + area.rows &&
            column + right >= area.column &&
            column + right < area.column + area.columns,
        );
        return found ? DataValidation.present(this.context, found.rule) : null;
      }),
    );
  }

  /** Shows the sheet; which cells are selected is the page's affair. */
  activate(): GoogleRange {
    this.context.execution.call('Range.activate', 'write');
    this.context.engine.tabs.activate(this.area.sheetId);
    return this.self;
  }
}
