// SpreadsheetApp.Range: a block of cells, with its borders and what it accepts.
import { hexColor } from '../../engine/color.ts';
import type { Rule } from '../../engine/validation-rules.ts';
import { activate } from './active.ts';
import { keptAreaOf, matrix } from './arguments.ts';
import { type Borders, cellBorders } from './borders.ts';
import { type GoogleRange, mayScript } from './context.ts';
import { DataValidation, ruleOf } from './data-validation.ts';
import type { GoogleProtection } from './kept-protection.ts';
import { protectRange } from './protection.ts';
import { RangeLooks } from './range-looks.ts';

type GoogleRule = GoogleAppsScript.Spreadsheet.DataValidation;
type Members =
  | 'setBorder'
  | 'setDataValidation'
  | 'setDataValidations'
  | 'clearDataValidations'
  | 'getDataValidations'
  | 'protect'
  | 'canEdit'
  | 'activate';

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
    this.beginWrite('setBorder');
    const line = { color: hexColor(color ?? '') ?? '#000000', style: String(style ?? 'SOLID') };
    const borders: Borders = { top, left, bottom, right, vertical, horizontal, ...line };
    this.context.engine.cells.restyle(this.area, cellBorders(borders, this.area));
    return this.self;
  }

  setDataValidation(rule: GoogleRule | null): GoogleRange {
    this.beginWrite('setDataValidation');
    this.context.engine.validations.set(this.area, this.ruleGiven('setDataValidation', rule));
    return this.self;
  }

  /** null takes a cell's rule away. */
  setDataValidations(rules: (GoogleRule | null)[][]): GoogleRange {
    this.beginWrite('setDataValidations');
    const grid = matrix(this.context, 'Range.setDataValidations', rules, this.area);
    const wanted = grid.map((line) => line.map((rule) => this.ruleGiven('setDataValidations', rule)));
    this.context.engine.validations.write(this.area, wanted);
    return this.self;
  }

  clearDataValidations(): GoogleRange {
    this.beginWrite('clearDataValidations');
    this.context.engine.validations.set(this.area, null);
    return this.self;
  }

  getDataValidations(): (GoogleRule | null)[][] {
    this.beginRead('getDataValidations');
    const rules = this.context.engine.validations.read(this.area);
    return rules.map((line) => line.map((rule) => rule && DataValidation.present(this.context, rule)));
  }

  /** null, and what is left out, takes a rule away. */
  private ruleGiven(method: string, rule: unknown): Rule | null {
    return rule === null || rule === undefined ? null : ruleOf(this.context, `Range.${method}`, rule);
  }

  protect(): GoogleProtection {
    return protectRange(this.context, keptAreaOf(this.context, 'Range.protect', this));
  }

  /** false where a single cell is closed to the acting user. */
  canEdit(): boolean {
    this.beginRead('canEdit');
    const isViewer = this.context.execution.user.role === 'viewer';
    return !isViewer && mayScript(this.context, { kind: 'cells', area: this.area });
  }

  /** The page scrolls there. */
  activate(): GoogleRange {
    this.context.execution.call('Range.activate', 'write');
    activate(this.context, this.area);
    return this.self;
  }
}
