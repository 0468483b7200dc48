// What "Phân quyền" is made of: who may edit what by the plan of rights, and what protects the spreadsheet now.
import type { Protection } from '../sheet/protections.ts';

/** Row, column, rows, columns on today's grid; empty for a whole tab, null where there is no such tab. */
export type At = readonly number[] | null;

export interface WantedProtection extends Protection {
  readonly at: At;
}

export interface StandingProtection {
  readonly tab: string;
  readonly at: At;
  readonly description: string;
  /** null: it only warns. Empty: Google does not tell this account. EVERYONE stands for the owner's whole domain. */
  readonly accounts: readonly string[] | null;
}

export const EVERYONE = '*';

/** Plain JSON. */
export interface RightsFacts {
  /** The account at the keyboard. */
  readonly me: string;
  /** '' where Google tells of none. */
  readonly owner: string;
  /** Runs the daily job; '' before setup. */
  readonly keeper: string;
  /** As typed in Cấu hình. */
  readonly officeAccounts: readonly string[];
  readonly lockByUnit: boolean;
  /** Who may edit the spreadsheet at all, as far as Google lists them by name. */
  readonly fileEditors: readonly string[];
  /** Of Danh bạ; accounts as typed. */
  readonly units: readonly { readonly name: string; readonly editors: readonly string[] }[];
  /** The units that answer for each row of the appendices; none where the plan names no single unit. */
  readonly rows: readonly (readonly string[])[];
  readonly wanted: readonly WantedProtection[];
  readonly ours: readonly StandingProtection[];
  readonly others: readonly StandingProtection[];
  /** What Google refused of the change that was just asked for. */
  readonly failed: readonly FailedChange[];
}

export interface FailedChange {
  readonly tab: string;
  readonly description: string;
  /** Whether it stands all the same, as a warning. */
  readonly warns: boolean;
}
