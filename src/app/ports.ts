// What the use cases ask of the world: a handful of functions that src/gas gives them, and nothing of Google's own.
import type { IsoDate } from '../plan/day.ts';
import type { Grid } from '../sheet/cell.ts';
import type { SeedFile } from '../sheet/layout/seeds.ts';
import type { TabFacts } from '../sheet/structure/facts.ts';
import type { Chart, Write } from '../sheet/write.ts';

export interface Book {
  id(): string;
  /** A tab's own number, which a rename does not change; null when there is no such tab. */
  tabId(tab: string): number | null;
  url(): string;
  /** A whole tab from A1 to its last cell; null when there is no such tab. */
  read(tab: string): Grid | null;
  /** Rows `first` to `last` (from 1) over their whole width. */
  readRows(tab: string, first: number, last: number): Grid;
  readNotes(
    tab: string,
    row: number,
    column: number,
    rows: number,
    columns: number,
  ): readonly (readonly string[])[];
  /** Every tab as it stands: those of `looked` whole, of the others the first rows. */
  structure(looked: readonly string[]): readonly TabFacts[];
  /** Carries the writes out in order, then makes sure that they have arrived. */
  apply(writes: readonly Write[]): void;
  /**
   * The charts of ours on a tab, `ids` as it gave them last: each is told which cells it draws, or made.
   * @returns their ids now.
   */
  keepCharts(tab: string, charts: readonly Chart[], ids: readonly number[]): readonly number[];
  /** Brings a tab to the front. */
  show(tab: string): void;
  /** Selects a cell (A1 notation) and brings it into view; false when there is no such tab or cell. */
  select(tab: string, cell: string): boolean;
  /** Where the person at the keyboard is; null when Google does not tell. */
  selection(): { readonly tab: string; readonly row: number } | null;
  readonly locale: { get(): string; set(locale: string): void };
  /** `assume` spares the question where the answer of the last refresh is at hand. */
  readonly timeZone: { get(): string; set(zone: string): void; assume(zone: string): void };
}

export interface Message {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface Mailer {
  /** Recipients that may still be written to today. */
  remaining(): number;
  send(message: Message): void;
}

/** Google's protections of ranges and sheets, seen and changed with the caller's rights. */
export interface Protections {
  /** '' where Google tells of none. */
  owner(): string;
  fileEditors(): readonly string[];
  /** All of the spreadsheet's, whoever made them; `line` as contract/rights.ts describes it. */
  standing(): readonly { readonly line: string; remove(): void }[];
  /** @throws where Google refuses it, or will not close the cells: then they warn. */
  protect(description: string, tab: string, place: string, accounts: string): void;
}

/** Small texts kept with the document, shared by all editors. */
export interface Store {
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
  /** The values whose keys begin so. */
  all(prefix: string): readonly string[];
}

/** A moment on the spreadsheet's own calendar; time is HH:mm. */
export interface Moment {
  readonly day: IsoDate;
  readonly time: string;
}

/** The pages that the build makes. */
export type Page =
  | 'sidebar'
  | 'dashboard'
  | 'mails'
  | 'about'
  | 'review'
  | 'repair'
  | 'rights'
  | 'setup'
  | 'check';

export interface Ports {
  readonly book: Book;
  readonly protections: Protections;
  readonly mailer: Mailer;
  readonly store: Store;
  /** Runs `work` alone in this document; false when a colleague's run has not ended in time. */
  alone(work: () => void): boolean;
  now(): Moment;
  /** The script's own time zone, which the manifest sets. */
  scriptZone(): string;
  /** Address of whoever makes an edit, '' when Google does not tell. */
  userEmail(): string;
  /**
   * Whose rights the run has: the sender of mails, the owner of the daily trigger; of a menu's or page's run the person
   * before it, whom Google may not call the active user.
   */
  ownerEmail(): string;
  /** Into Google's own log: a code and the kind of the error, never a person's data. */
  report(code: string, error: unknown): void;
  /** What the build made of the printed plan. */
  seedFile(): SeedFile;
  /** Triggers of the caller's own; Google shows nobody those of others. */
  readonly daily: {
    isInstalled(): boolean;
    isMine(triggerUid: string): boolean;
    /** `hour`: 0–23, in the spreadsheet's zone. In the place of those that were there, which go last. */
    install(hour: number): void;
  };
  readonly screen: {
    /** Google's five seconds, unless told. */
    toast(message: string, seconds?: number): void;
    inform(message: string): void;
    confirm(message: string): boolean;
    showPage(page: Page): void;
  };
}
