// SpreadsheetApp.Spreadsheet: the one file that the script is bound to.
import { addressOf } from '../../address.ts';
import { NotEmulatedError } from '../../errors.ts';
import type { Locale } from '../../types.ts';
import { isZone } from '../../zone.ts';
import { user } from '../session.ts';
import { idOfSheet } from './arguments.ts';
import { beginWrite, demandRight, fail, type GoogleSheet } from './context.ts';
import type { GoogleProtection } from './kept-protection.ts';
import { protectionsOf } from './protection.ts';
import { invalidArgument, lastSheet, lastVisibleSheet, sheetExists, sheetNotFound } from './sentences.ts';
import { SpreadsheetActive } from './spreadsheet-active.ts';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleUser = GoogleAppsScript.Base.User;
type Members =
  | 'getId'
  | 'getUrl'
  | 'getName'
  | 'getSheets'
  | 'getSheetByName'
  | 'insertSheet'
  | 'deleteSheet'
  | 'getSpreadsheetLocale'
  | 'setSpreadsheetLocale'
  | 'getSpreadsheetTimeZone'
  | 'setSpreadsheetTimeZone'
  | 'getEditors'
  | 'getOwner'
  | 'getProtections'
  | 'toast';

const TOAST_SECONDS = 5;

export class Spreadsheet extends SpreadsheetActive implements Pick<GoogleSpreadsheet, Members> {
  getId(): string {
    this.begin('getId', 'handle');
    return this.context.engine.id;
  }

  getUrl(): string {
    this.begin('getUrl', 'handle');
    return addressOf(this.context.engine);
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
    if (tabs.isTaken(name)) throw fail(this.context, sheetExists(name));
    const id = tabs.insert(name, index ?? tabs.ids().indexOf(tabs.active()) + 1);
    tabs.activate(id);
    return this.context.sheet(id);
  }

  deleteSheet(sheet: GoogleSheet): void {
    beginWrite(this.context, 'Spreadsheet.deleteSheet');
    const sheetId = idOfSheet(this.context, 'Spreadsheet.deleteSheet', sheet);
    const { tabs } = this.context.engine;
    if (!tabs.has(sheetId)) throw fail(this.context, sheetNotFound);
    if (tabs.ids().length === 1) throw fail(this.context, lastSheet);
    if (tabs.isLastVisible(sheetId)) throw fail(this.context, lastVisibleSheet);
    demandRight(this.context, { kind: 'sheet removal', sheetId });
    tabs.remove(sheetId);
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

  /** Everyone who may edit, the owner included as it is mostly read. */
  getEditors(): GoogleUser[] {
    this.begin('getEditors', 'read');
    const { execution } = this.context;
    const hasOwner = execution.world.reading('ownerInFile') === 'listed';
    const editors = execution.world.options.users.filter(
      ({ role }) => role === 'editor' || (role === 'owner' && hasOwner),
    );
    return editors.map(({ email }) => user(execution, email));
  }

  getOwner(): GoogleUser | null {
    this.begin('getOwner', 'read');
    const { execution } = this.context;
    const owner = execution.world.options.users.find(({ role }) => role === 'owner');
    return owner ? user(execution, owner.email) : null;
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleProtection[] {
    return protectionsOf(this.context, 'Spreadsheet.getProtections', this.context.engine.tabs.ids(), type);
  }

  toast(message: string, title = '', timeoutSeconds: number | null = TOAST_SECONDS): void {
    this.begin('toast', 'ui');
    const { origin, world } = this.context.execution;
    if (origin === 'simple' && world.reading('toastInSimpleTrigger') === 'refused') {
      this.context.execution.requireFullAuth('Spreadsheet.toast');
    }
    this.context.execution.screen?.toast({ message, title, seconds: timeoutSeconds ?? TOAST_SECONDS });
  }
}

function isLocale(text: string): text is Locale {
  return text === 'vi_VN' || text === 'en_US';
}
