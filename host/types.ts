// The words the host's parts share: who uses it, what is counted, what is configured.
import type { Readings } from './unsure.ts';

export type Role = 'owner' | 'editor' | 'viewer';
export type Account = 'workspace' | 'consumer';
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';
/** How a piece of the bundle came to run; Google grants rights and time by it. */
export type Origin = 'simple' | 'menu' | 'rpc' | 'trigger';
export type Language = 'vi' | 'en';
export type Locale = 'vi_VN' | 'en_US';

export interface User {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly account: Account;
}

/** Everything about the imitated Google that a test or the page may choose. */
export interface WorldOptions {
  /** Instant the clock starts at, epoch milliseconds. */
  readonly now: number;
  readonly users: readonly User[];
  readonly locale: Locale;
  readonly sheetTimeZone: string;
  /** appsscript.json's timeZone. */
  readonly scriptTimeZone: string;
  readonly language: Language;
  /** Recipients left today, per account kind (Google: 100 consumer, 1500 Workspace). */
  readonly mailQuota: { readonly consumer: number; readonly workspace: number };
  /** Of what Google leaves open (unsure.ts), where it is to be another than the first. */
  readonly readings?: Partial<Readings>;
}

/** What the meter tells apart. `handle` is a free object (getRange), the rest are trips to Google. */
export type CallKind = 'handle' | 'read' | 'write' | 'property' | 'mail' | 'lock' | 'ui' | 'other';

export interface Mail {
  readonly at: number;
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  readonly name: string;
}

export interface InstalledTrigger {
  readonly id: string;
  readonly owner: string;
  readonly handler: string;
  /** Hour of the day in `timeZone`; `minute` is drawn once, as Google does. */
  readonly hour: number;
  readonly minute: number;
  readonly everyDays: number;
  readonly timeZone: string;
}

export type MenuItem =
  | { readonly kind: 'item'; readonly caption: string; readonly handler: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly caption: string; readonly items: readonly MenuItem[] };

export interface HtmlPage {
  readonly kind: 'sidebar' | 'dialog';
  readonly title: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

export interface Toast {
  readonly message: string;
  readonly title: string;
  readonly seconds: number;
}

export type AlertButtons = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
export type AlertAnswer = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';
export interface AlertRequest {
  readonly title: string;
  readonly message: string;
  readonly buttons: AlertButtons;
}

/** The screen of the acting user: what the bundle shows, and how a person answers. */
export interface Screen {
  menu(menu: Extract<MenuItem, { kind: 'menu' }>): void;
  page(page: HtmlPage): void;
  toast(toast: Toast): void;
  /** Blocks the script, as Google's alert does: tests answer from a list, the page asks by window.confirm/alert. */
  alert(request: AlertRequest): AlertAnswer;
}

/** Where a change in the sheet came from a person's hand. Rows and columns count from 1. */
export interface CellArea {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
