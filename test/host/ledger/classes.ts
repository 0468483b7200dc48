// Each class of the host beside its lines of the ledger: what the class lacks, or has with other types than Google, does
// not compile.
import * as charts from '../../../host/ledger/charts.ts';
import type { ClassLedger } from '../../../host/ledger/line.ts';
import * as mails from '../../../host/ledger/mails-locks-properties.ts';
import { PROTECTION } from '../../../host/ledger/protection.ts';
import * as range from '../../../host/ledger/range.ts';
import * as rules from '../../../host/ledger/rules.ts';
import * as script from '../../../host/ledger/script.ts';
import { SHEET } from '../../../host/ledger/sheet.ts';
import { SPREADSHEET } from '../../../host/ledger/spreadsheet.ts';
import { SPREADSHEET_APP } from '../../../host/ledger/spreadsheet-app.ts';
import * as ui from '../../../host/ledger/ui.ts';
import { Charts } from '../../../host/services/charts.ts';
import { Console } from '../../../host/services/console.ts';
import { HtmlOutput, HtmlService } from '../../../host/services/html-service.ts';
import { Lock, LockService } from '../../../host/services/lock-service.ts';
import { MailApp } from '../../../host/services/mail-app.ts';
import { Menu } from '../../../host/services/menu.ts';
import { Properties, PropertiesService } from '../../../host/services/properties-service.ts';
import { ScriptApp, Trigger, TriggerBuilder } from '../../../host/services/script-app.ts';
import { Session, SessionUser } from '../../../host/services/session.ts';
import {
  ConditionalFormatRule,
  FormulaCondition,
} from '../../../host/services/spreadsheet/conditional-format-rule.ts';
import { ConditionalFormatRuleBuilder } from '../../../host/services/spreadsheet/conditional-format-rule-builder.ts';
import { DataValidation } from '../../../host/services/spreadsheet/data-validation.ts';
import { DataValidationBuilder } from '../../../host/services/spreadsheet/data-validation-builder.ts';
import { EmbeddedChart } from '../../../host/services/spreadsheet/embedded-chart.ts';
import { EmbeddedChartBuilder } from '../../../host/services/spreadsheet/embedded-chart-builder.ts';
import { Protection } from '../../../host/services/spreadsheet/protection.ts';
import { Range } from '../../../host/services/spreadsheet/range.ts';
import { Sheet } from '../../../host/services/spreadsheet/sheet.ts';
import { Spreadsheet } from '../../../host/services/spreadsheet/spreadsheet.ts';
import { SpreadsheetApp } from '../../../host/services/spreadsheet/spreadsheet-app.ts';
import { TextStyle, TextStyleBuilder } from '../../../host/services/spreadsheet/text-style.ts';
import { ClockTriggerBuilder } from '../../../host/services/trigger-builder.ts';
import { Ui } from '../../../host/services/ui.ts';
import { Utilities } from '../../../host/services/utilities.ts';

interface Emulating {
  readonly ledger: ClassLedger;
  readonly prototype: object;
}

function emulates<Emulated>(
  ledger: ClassLedger<Emulated>,
  { prototype }: { readonly prototype: NoInfer<Emulated> & object },
): Emulating {
  return { ledger, prototype };
}

/** Enumerations are no classes; the classes that offer them have their types. */
export const CLASSES: readonly Emulating[] = [
  emulates(SPREADSHEET_APP, SpreadsheetApp),
  emulates(SPREADSHEET, Spreadsheet),
  emulates(SHEET, Sheet),
  emulates(charts.SHEET_CHARTS, Sheet),
  emulates(charts.CHARTS, Charts),
  emulates(charts.EMBEDDED_CHART, EmbeddedChart),
  emulates(charts.EMBEDDED_CHART_BUILDER, EmbeddedChartBuilder),
  emulates(range.RANGE, Range),
  emulates(range.TEXT_STYLE, TextStyle),
  emulates(range.TEXT_STYLE_BUILDER, TextStyleBuilder),
  emulates(rules.CONDITIONAL_FORMAT_RULE, ConditionalFormatRule),
  emulates(rules.BOOLEAN_CONDITION, FormulaCondition),
  emulates(rules.CONDITIONAL_FORMAT_RULE_BUILDER, ConditionalFormatRuleBuilder),
  emulates(rules.DATA_VALIDATION, DataValidation),
  emulates(rules.DATA_VALIDATION_BUILDER, DataValidationBuilder),
  emulates(PROTECTION, Protection),
  emulates(ui.UI, Ui),
  emulates(ui.MENU, Menu),
  emulates(ui.HTML_SERVICE, HtmlService),
  emulates(ui.HTML_OUTPUT, HtmlOutput),
  emulates(mails.MAIL_APP, MailApp),
  emulates(mails.LOCK_SERVICE, LockService),
  emulates(mails.LOCK, Lock),
  emulates(mails.PROPERTIES_SERVICE, PropertiesService),
  emulates(mails.PROPERTIES, Properties),
  emulates(script.SCRIPT_APP, ScriptApp),
  emulates(script.TRIGGER_BUILDER, TriggerBuilder),
  emulates(script.CLOCK_TRIGGER_BUILDER, ClockTriggerBuilder),
  emulates(script.TRIGGER, Trigger),
  emulates(script.SESSION, Session),
  emulates(script.USER, SessionUser),
  emulates(script.UTILITIES, Utilities),
  emulates(script.CONSOLE, Console),
];
