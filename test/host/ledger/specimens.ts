// One object of each class that the bundle can meet, all of them come by as the bundle comes by them.
import { createNodeEngine } from '../../../host/engine/node.ts';
import { createServices } from '../../../host/run/globals.ts';
import { RecordedScreen } from '../../../host/screen.ts';
import { anExecution, aWorld, inNode } from '../office-builders.ts';

/** What a script finds in its global scope, Date aside, which is the language's own. */
interface Globals {
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly Charts: GoogleAppsScript.Charts.Charts;
  readonly HtmlService: GoogleAppsScript.HTML.HtmlService;
  readonly LockService: GoogleAppsScript.Lock.LockService;
  readonly MailApp: GoogleAppsScript.Mail.MailApp;
  readonly PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  readonly ScriptApp: GoogleAppsScript.Script.ScriptApp;
  readonly Session: GoogleAppsScript.Base.Session;
  readonly Utilities: GoogleAppsScript.Utilities.Utilities;
  readonly console: Console;
}

type Specimens = Readonly<Record<string, object | null>>;

/** By the name of the class. */
export function specimens(): Specimens {
  const world = aWorld();
  const engine = createNodeEngine(world);
  try {
    const execution = anExecution(world, { screen: new RecordedScreen() });
    const { Date: _, ...globals } = createServices(execution, engine, inNode()).globals;
    const services = globals as unknown as Globals;
    return { ...services, ...fromSpreadsheet(services), ...fromOthers(services) };
  } finally {
    engine.dispose();
  }
}

function fromSpreadsheet({ SpreadsheetApp, Charts }: Globals): Specimens {
  const Spreadsheet = SpreadsheetApp.getActive();
  const Sheet = Spreadsheet.getActiveSheet();
  const Range = Sheet.getRange('A1');
  const TextStyleBuilder = SpreadsheetApp.newTextStyle();
  const ConditionalFormatRuleBuilder = SpreadsheetApp.newConditionalFormatRule();
  const ConditionalFormatRule = ConditionalFormatRuleBuilder.whenFormulaSatisfied('=TRUE')
    .setRanges([Range])
    .build();
  const DataValidationBuilder = SpreadsheetApp.newDataValidation();
  const EmbeddedChartBuilder = Sheet.newChart();
  const EmbeddedChart = EmbeddedChartBuilder.setChartType(Charts.ChartType.BAR).setNumHeaders(1).build();
  const { BooleanCriteria, BorderStyle, DataValidationCriteria, ProtectionType, WrapStrategy } =
    SpreadsheetApp;
  const { ChartType, ChartHiddenDimensionStrategy } = Charts;
  return {
    ...{ Spreadsheet, Sheet, Range, TextStyleBuilder, TextStyle: TextStyleBuilder.build() },
    ...{ Protection: Range.protect(), ConditionalFormatRuleBuilder, ConditionalFormatRule },
    BooleanCondition: ConditionalFormatRule.getBooleanCondition(),
    ...{ DataValidationBuilder, DataValidation: DataValidationBuilder.requireDate().build() },
    ...{ EmbeddedChartBuilder, EmbeddedChart, ChartType, ChartHiddenDimensionStrategy },
    ...{ BooleanCriteria, BorderStyle, DataValidationCriteria, ProtectionType, WrapStrategy },
  };
}

function fromOthers(services: Globals): Specimens {
  const Ui = services.SpreadsheetApp.getUi();
  const TriggerBuilder = services.ScriptApp.newTrigger('onDaily');
  const ClockTriggerBuilder = TriggerBuilder.timeBased();
  return {
    ...{ Ui, Button: Ui.Button, ButtonSet: Ui.ButtonSet, Menu: Ui.createMenu('Kế hoạch') },
    HtmlOutput: services.HtmlService.createHtmlOutputFromFile('sidebar'),
    Lock: services.LockService.getDocumentLock(),
    Properties: services.PropertiesService.getDocumentProperties(),
    ...{ TriggerBuilder, ClockTriggerBuilder },
    Trigger: ClockTriggerBuilder.everyDays(1).atHour(7).create(),
    User: services.Session.getActiveUser(),
  };
}
