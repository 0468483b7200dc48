// SpreadsheetApp.Spreadsheet: the one file that the script is bound to.
import { NotEmulatedError } from '../../errors.ts';
import type { Locale } from '../../types.ts';
import { isZone } from '../../zone.ts';
import { beginWrite, type Context, fail, type GoogleSheet, idOfSheet } from './context.ts';
import { invalidArgument, sheetExists } from './sentences.ts';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Members =
  | 'getId'
  | 'getUrl'
  | 'getName'
  | 'getSheets'
  | 'getSheetByName'
  | 'insertSheet'
  | 'getActiveSheet'
  | 'setActiveSheet'
  | 'getSpreadsheetLocale'
  | 'setSpreadsheetLocale'
  | 'getSpreadsheetTimeZone'
  | 'setSpreadsheetTimeZone'
  | 'toast';

const TOAST_SECONDS = 5;

export class Spreadsheet implements Pick<GoogleSpreadsheet, Members> {
  constructor(private readonly context: Context) {}

  getId(): string {
    this.begin('getId', 'handle');
    return this.context.engine.id;
  }

  getUrl(): string {
    this.begin('getUrl', 'handle');
    return `https://docs.google.com/spreadsheets/d/${this.context.engine.id}/edit`;
  }

  getName(): string {
    this.begin('getName', 'handle');
    return this.context.engine.name;
  }

  getSheets(): GoogleSheet[] {
    this.begin('getSheets', 'handle');
    return this.context.engine.tabs.ids().map((id) => this.context.sheet(id));
  }

  getSheetByName(name: string): GoogleSheet | null {
    this.begin('getSheetByName', 'handle');
    const id = this.context.engine.tabs.idByName(name);
    return id === null ? null : this.context.sheet(id);
  }

  /** After the active tab unless an index (from 0) is given; the new tab becomes the active one. */
  insertSheet(name?: unknown, index?: unknown): GoogleSheet {
    beginWrite(this.context, 'Spreadsheet.insertSheet');
    if (typeof name !== 'string' || (index !== undefined && typeof index !== 'number')) {
      throw new NotEmulatedError('Spreadsheet.insertSheet without a name, or from a template');
    }
    const { tabs } = this.context.engine;
    const isTaken = tabs.ids().some((id) => tabs.name(id).toLowerCase() === name.toLowerCase());
    if (isTaken) throw fail(this.context, sheetExists(name));
    const id = tabs.insert(name, index ?? tabs.ids().indexOf(tabs.active()) + 1);
    tabs.activate(id);
    return this.context.sheet(id);
  }

  getActiveSheet(): GoogleSheet {
    this.begin('getActiveSheet', 'handle');
    return this.context.sheet(this.context.engine.tabs.active());
  }

  setActiveSheet(sheet: GoogleSheet): GoogleSheet {
    this.begin('setActiveSheet', 'write');
    this.context.engine.tabs.activate(idOfSheet(sheet));
    return sheet;
  }

  getSpreadsheetLocale(): string {
    this.begin('getSpreadsheetLocale', 'read');
    return this.context.execution.world.options.locale;
  }

  /** Texts and numbers already in cells are not read again. */
  setSpreadsheetLocale(locale: string): void {
    beginWrite(this.context, 'Spreadsheet.setSpreadsheetLocale');
    if (!isLocale(locale)) throw fail(this.context, invalidArgument(locale));
    const { world } = this.context.execution;
    world.options = { ...world.options, locale };
  }

  getSpreadsheetTimeZone(): string {
    this.begin('getSpreadsheetTimeZone', 'read');
    return this.context.execution.world.options.sheetTimeZone;
  }

  setSpreadsheetTimeZone(timezone: string): void {
    beginWrite(this.context, 'Spreadsheet.setSpreadsheetTimeZone');
    if (!isZone(timezone)) throw fail(this.context, invalidArgument(timezone));
    const { world } = this.context.execution;
    world.options = { ...world.options, sheetTimeZone: timezone };
  }

  toast(message: string, title = '', timeoutSeconds: number | null = TOAST_SECONDS): void {
    this.begin('toast', 'ui');
    this.context.execution.screen?.toast({ message, title, seconds: timeoutSeconds ?? TOAST_SECONDS });
  }

  private begin(method: string, kind: 'handle' | 'read' | 'write' | 'ui'): void {
    this.context.execution.call(`Spreadsheet.${method}`, kind);
  }
}

function isLocale(text: string): text is Locale {
  return text === 'vi_VN' || text === 'en_US';
}
