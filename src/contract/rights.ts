// What crosses between "Phân quyền" and the server: facts in plain JSON, and protections to change, one a line.
import type { Contact } from '../sheet/directory.ts';
import type { Settings } from '../sheet/layout/settings.ts';

/** Plain JSON; the page makes of it, and of ReviewData, what it shows. */
export interface RightsFacts {
  /** The account at the keyboard. */
  readonly me: string;
  /** '' where Google tells of none. */
  readonly owner: string;
  /** Runs the daily job; '' before setup. */
  readonly keeper: string;
  /** Who may edit the spreadsheet at all, as far as Google lists them by name. */
  readonly fileEditors: readonly string[];
  readonly settings: Settings;
  readonly contacts: readonly Contact[];
  /** Every protection of the spreadsheet, a StandingLine in JSON each. */
  readonly standing: readonly string[];
  /** Lines of the request that Google refused, or lets only warn. */
  readonly refused: readonly string[];
}

export type StandingLine = readonly [
  /** First: by the beginning of the line the server knows ours. */
  description: string,
  tab: string,
  /** 0: of the whole tab, 1: of a range. */
  isRange: number,
  /** As Google notes it today; whether ranges without ends keep their form is unsure. */
  place: string,
  /** Size of the grid. */
  rows: number,
  columns: number,
  /** null: it only warns. */
  accounts: readonly string[] | null,
];

/** Among accounts: everybody of the owner's domain, who may edit until told otherwise. */
export const EVERYONE = '*';
/** Alone among accounts: Google tells only those who may edit there. */
export const UNTOLD = '?';

/** Parts the lines of a request. */
export const LINE = '\n';
/** Parts a line to be added: description, tab, place ('': the whole tab), accounts parted by ',' ('': it only warns). */
export const PART = '\t';
