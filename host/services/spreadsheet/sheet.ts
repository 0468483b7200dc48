// SpreadsheetApp.Sheet: one tab, how it looks and its colour rules.
import { hexColor } from '../../engine/color.ts';
import { namesASheet } from '../../engine/formula-text.ts';
import { eachOf } from './arguments.ts';
import { ConditionalFormatRule, colourRuleOf } from './conditional-format-rule.ts';
import { demandRight, fail, type GoogleSheet } from './context.ts';
import type { GoogleProtection } from './kept-protection.ts';
import { protectionsOf, protectSheet } from './protection.ts';
import { otherSheetInRule } from './sentences.ts';
import { SheetCharts } from './sheet-charts.ts';

type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Members =
  | 'setFrozenRows'
  | 'setFrozenColumns'
  | 'getFrozenRows'
  | 'setColumnWidth'
  | 'getColumnWidth'
  | 'setRowHeight'
  | 'hideColumns'
  | 'isColumnHiddenByUser'
  | 'setTabColor'
  | 'setHiddenGridlines'
  | 'getConditionalFormatRules'
  | 'setConditionalFormatRules'
  | 'protect'
  | 'getProtections';

export class Sheet extends SheetCharts implements Pick<GoogleSheet, Members> {
  setFrozenRows(rows: number): void {
    this.beginLook('setFrozenRows');
    const { tabs } = this.context.engine;
    tabs.freeze(this.id, rows, tabs.frozen(this.id).columns);
  }

  setFrozenColumns(columns: number): void {
    this.beginLook('setFrozenColumns');
    const { tabs } = this.context.engine;
    tabs.freeze(this.id, tabs.frozen(this.id).rows, columns);
  }

  getFrozenRows(): number {
    this.beginRead('getFrozenRows');
    return this.context.engine.tabs.frozen(this.id).rows;
  }

  setColumnWidth(columnPosition: number, width: number): GoogleSheet {
    this.beginLook('setColumnWidth');
    this.demandColumn(columnPosition);
    this.context.engine.tabs.setColumnWidth(this.id, columnPosition, width);
    return this.self;
  }

  getColumnWidth(columnPosition: number): number {
    this.beginRead('getColumnWidth');
    this.demandColumn(columnPosition);
    return this.context.engine.tabs.columnWidth(this.id, columnPosition);
  }

  setRowHeight(rowPosition: number, height: number): GoogleSheet {
    this.beginLook('setRowHeight');
    this.demandRow(rowPosition);
    this.context.engine.tabs.setRowHeight(this.id, rowPosition, height);
    return this.self;
  }

  hideColumns(columnIndex: number, numColumns = 1): void {
    this.beginLook('hideColumns');
    this.demandColumn(columnIndex, numColumns);
    this.context.engine.tabs.hideColumns(this.id, columnIndex, numColumns);
  }

  isColumnHiddenByUser(columnPosition: number): boolean {
    this.beginRead('isColumnHiddenByUser');
    this.demandColumn(columnPosition);
    return this.context.engine.tabs.isColumnHidden(this.id, columnPosition);
  }

  setTabColor(color: string | null): GoogleSheet {
    this.beginLook('setTabColor');
    const hex = color ? hexColor(color) : '';
    if (hex !== null) this.context.engine.tabs.setColor(this.id, hex);
    return this.self;
  }

  setHiddenGridlines(hideGridlines: boolean): GoogleSheet {
    this.beginLook('setHiddenGridlines');
    this.context.engine.tabs.setGridlines(this.id, !hideGridlines);
    return this.self;
  }

  getConditionalFormatRules(): GoogleRule[] {
    this.beginRead('getConditionalFormatRules');
    const rules = this.context.engine.rules.read(this.id);
    return rules.map((rule) => ConditionalFormatRule.present(this.context, rule));
  }

  /** Replaces all rules of the sheet, the users' too; one formula about another sheet refuses them all. */
  setConditionalFormatRules(rules: GoogleRule[]): void {
    this.beginLook('setConditionalFormatRules');
    const wanted = eachOf(this.context, 'Sheet.setConditionalFormatRules', rules, colourRuleOf);
    const reachesOut = wanted.some(
      ({ formula, areas }) =>
        (formula !== null && namesASheet(formula)) || areas.some(({ sheetId }) => sheetId !== this.id),
    );
    if (reachesOut) throw fail(this.context, otherSheetInRule);
    if (this.context.execution.world.reading('colourRulesOfClosedCells') === 'closed') {
      const areas = [...this.context.engine.rules.read(this.id), ...wanted].flatMap((rule) => rule.areas);
      for (const area of areas) demandRight(this.context, { kind: 'cells', area });
    }
    this.context.engine.rules.replace(this.id, wanted);
  }

  protect(): GoogleProtection {
    return protectSheet(this.context, this.id);
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleProtection[] {
    return protectionsOf(this.context, 'Sheet.getProtections', [this.id], type);
  }
}
