// Everything an execution finds in its global scope, and nothing that Apps Script lacks.
import type { Engine } from '../engine/engine.ts';
import type { Execution } from '../execution.ts';
import { createCharts } from '../services/charts.ts';
import { createConsole } from '../services/console.ts';
import { createHtmlService, type HtmlFiles } from '../services/html-service.ts';
import { createLockService } from '../services/lock-service.ts';
import { createMailApp } from '../services/mail-app.ts';
import { createPropertiesService } from '../services/properties-service.ts';
import { createScriptApp } from '../services/script-app.ts';
import { createSession } from '../services/session.ts';
import { spreadsheetServices } from '../services/spreadsheet/index.ts';
import { getUi } from '../services/ui.ts';
import { createUtilities } from '../services/utilities.ts';
import { answersLost } from './lost-answers.ts';

type Sheets = Pick<ReturnType<typeof spreadsheetServices>, 'spreadsheet' | 'range' | 'settle'>;

/** The globals, and the same execution's spreadsheet objects for the event that starts it. */
export interface Services extends Sheets {
  readonly globals: Readonly<Record<string, unknown>>;
}

export function createServices(execution: Execution, engine: Engine, files: HtmlFiles): Services {
  const { SpreadsheetApp, ...sheets } = spreadsheetServices(execution, engine, () => getUi(execution));
  const services = {
    SpreadsheetApp,
    Charts: createCharts(),
    HtmlService: createHtmlService(execution, files),
    LockService: createLockService(execution),
    MailApp: createMailApp(execution),
    PropertiesService: createPropertiesService(execution),
    ScriptApp: createScriptApp(execution),
    Session: createSession(execution),
    Utilities: createUtilities(execution),
  };
  const language = { Date: execution.Date, console: createConsole(execution) };
  if (!execution.isFaulty) return { globals: { ...services, ...language }, ...sheets };
  const losing = answersLost(execution);
  return {
    globals: { ...losing(services), ...language },
    spreadsheet: () => losing(sheets.spreadsheet()),
    range: (area) => losing(sheets.range(area)),
    settle: () => sheets.settle(),
  };
}
