// SpreadsheetApp, the global through which a bundle reaches the spreadsheet.
import { NO_DOCUMENT } from '../../errors.ts';
import { presentEnumeration } from '../enumeration.ts';
import { activeSheet } from './active.ts';
import { BORDER_STYLE } from './borders.ts';
import { BOOLEAN_CRITERIA, ConditionalFormatRule } from './conditional-format-rule.ts';
import { ConditionalFormatRuleBuilder } from './conditional-format-rule-builder.ts';
import { type Context, demandDocument, present } from './context.ts';
import { DATA_VALIDATION_CRITERIA } from './data-validation.ts';
import { DataValidationBuilder } from './data-validation-builder.ts';
import { WRAP_STRATEGY } from './looks.ts';
import { PROTECTION_TYPE } from './protection.ts';
import { Spreadsheet } from './spreadsheet.ts';
import { TextStyleBuilder } from './text-style.ts';

type GoogleApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Members =
  | 'getActive'
  | 'getActiveSpreadsheet'
  | 'getActiveSheet'
  | 'getUi'
  | 'flush'
  | 'newConditionalFormatRule'
  | 'newDataValidation'
  | 'newTextStyle'
  | 'BooleanCriteria'
  | 'BorderStyle'
  | 'DataValidationCriteria'
  | 'ProtectionType'
  | 'WrapStrategy';

export class SpreadsheetApp implements Pick<GoogleApp, Members> {
  readonly BooleanCriteria = offered('BooleanCriteria', BOOLEAN_CRITERIA);
  readonly BorderStyle = offered('BorderStyle', BORDER_STYLE);
  readonly DataValidationCriteria = offered('DataValidationCriteria', DATA_VALIDATION_CRITERIA);
  readonly ProtectionType = offered('ProtectionType', PROTECTION_TYPE);
  readonly WrapStrategy = offered('WrapStrategy', WRAP_STRATEGY);

  constructor(
    private readonly context: Context,
    private readonly ui: () => object,
  ) {}

  getActive(): GoogleSpreadsheet {
    return this.document('getActive', presentSpreadsheet);
  }

  getActiveSpreadsheet(): GoogleSpreadsheet {
    return this.document('getActiveSpreadsheet', presentSpreadsheet);
  }

  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.document('getActiveSheet', (context) => context.sheet(activeSheet(context)));
  }

  /** Who may have a user interface, and the count of the call, are the ui service's to say. */
  getUi(): GoogleAppsScript.Base.Ui {
    return this.ui() as GoogleAppsScript.Base.Ui;
  }

  /** Every write is done at once here; only refusals may have waited. */
  flush(): void {
    this.context.execution.call('SpreadsheetApp.flush', 'other');
    this.context.refusals.settle();
  }

  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    this.context.execution.call('SpreadsheetApp.newConditionalFormatRule', 'handle');
    return ConditionalFormatRuleBuilder.present(this.context, ConditionalFormatRule.present);
  }

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    this.context.execution.call('SpreadsheetApp.newDataValidation', 'handle');
    const builder = new DataValidationBuilder(this.context);
    return present<GoogleAppsScript.Spreadsheet.DataValidationBuilder>(builder, 'DataValidationBuilder');
  }

  newTextStyle(): GoogleAppsScript.Spreadsheet.TextStyleBuilder {
    this.context.execution.call('SpreadsheetApp.newTextStyle', 'handle');
    const builder = new TextStyleBuilder(this.context);
    return present<GoogleAppsScript.Spreadsheet.TextStyleBuilder>(builder, 'TextStyleBuilder');
  }

  private document<T>(method: string, part: (context: Context) => T): T {
    this.context.execution.call(`SpreadsheetApp.${method}`, 'handle');
    demandDocument(this.context, `SpreadsheetApp.${method}`);
    return this.context.execution.world.inDocument ? part(this.context) : NO_DOCUMENT;
  }
}

function offered<const Name extends keyof GoogleApp>(name: Name, values: object): GoogleApp[Name] {
  return presentEnumeration<GoogleApp[Name]>(values, name);
}

export function presentSpreadsheet(context: Context): GoogleSpreadsheet {
  return present<GoogleSpreadsheet>(new Spreadsheet(context), 'Spreadsheet');
}
