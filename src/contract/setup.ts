// What crosses between "Thiết lập trang tính" and the server: what setup finds, asks and does, and what is still missing.

/** One question of the form, with its answer. */
export interface SetupField {
  /** Key of a setting, or `mail:` and the Mã of a line of Danh bạ. */
  readonly place: string;
  /** Of the unit or leader; '' for a setting. */
  readonly name: string;
  readonly isLeader: boolean;
  /** What stands in the sheet, or will once its tab is built. */
  readonly standing: string;
  /** What an unfinished setup was told; else what stands. */
  readonly value: string;
}

/** Monday first. */
export { WEEKDAYS as WEEKDAY_OPTIONS } from '../sheet/layout/settings.ts';

export const MAIL_PLACE = 'mail:';
/** The settings that setup asks for. */
export const SETUP_SETTINGS = ['officeAccounts', 'digestWeekday', 'digestHour'] as const;

/** A changed answer: where, what stood there when the person read it, what is to stand there. */
export type SetupChange = readonly [place: string, before: string, value: string];

/** Of all changes as JSON: they must fit into one property of Google's, 9 KB at three bytes a character. */
export const LONGEST_CHANGES = 2800;

/** `zone`, `tab:` and a tab's name, `structure` of an earlier version, `answers`, `job`, `figures`; each may be run again and does no more. */
export interface SetupStep {
  readonly id: string;
  readonly done: boolean;
}

export const TAB_STEP = 'tab:';
/** Parts the steps of a request. */
export const STEP_BREAK = '\n';

export type CheckCode =
  | 'unfinished'
  | 'tabs'
  | 'zone'
  | 'keeper'
  | 'mails'
  | 'addresses'
  | 'wrongAddresses'
  | 'accounts'
  | 'rights'
  | 'review'
  | 'title'
  | 'holidays'
  | 'settings'
  | 'version';

/** `open`: still to be done. `bad`: keeps the add-in from its work. */
export interface Check {
  readonly code: CheckCode;
  readonly state: 'good' | 'open' | 'bad';
  /** Of the same code may be several. */
  readonly text: string;
  /** The one cell that it is about. */
  readonly at?: SetupCell;
}

export interface SetupCell {
  readonly tab: string;
  /** A1 notation. */
  readonly cell: string;
}

export interface SetupDesk {
  /** Whose rights setup would have. */
  readonly me: string;
  readonly build: readonly string[];
  readonly keep: readonly string[];
  /** Tabs of our names that hold something else. */
  readonly foreign: readonly string[];
  /** As they are, where they are to change. */
  readonly locale: string | null;
  readonly timeZone: string | null;
  /**
   * Whether the caller gets the daily job: `ask` where the sheet stands already and nobody is known to have it, as in a
   * copy.
   */
  readonly daily: 'install' | 'ask' | 'keep';
  /** Who runs the daily job already. */
  readonly keeper: string | null;
  /** Tabs of ours were there before this setup, or the one that was left, began. */
  readonly stood: boolean;
  /** Whether the person may change answers. */
  readonly mayAnswer: boolean;
  /** An earlier setup was left in the middle. */
  readonly begun: boolean;
  /** Of that one; else what `daily` says. */
  readonly takesJob: boolean;
  readonly fields: readonly SetupField[];
  readonly steps: readonly SetupStep[];
  readonly checks: readonly Check[];
}

/** What became of some steps. */
export interface SetupProgress {
  /** Names of what somebody else had changed meanwhile, which stays as it is. */
  readonly theirs: readonly string[];
  /** Nothing of this setup is left to do. */
  readonly ended: boolean;
}
