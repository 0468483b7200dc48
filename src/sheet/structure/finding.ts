// What may be wrong with the structure of the tabs, and what may be done about each.
import type { IsoDate } from '../../plan/day.ts';
import type { Mend } from './mend.ts';

/** text/repair.ts has the sentence of each. */
export type Wrong =
  | { readonly code: 'tabMissing' }
  | { readonly code: 'tabEmpty' }
  /** Something else stands under our name, or no row of it is our header. */
  | { readonly code: 'tabForeign' }
  | { readonly code: 'headerMissing'; readonly header: string; readonly hidden: boolean }
  | { readonly code: 'headerDoubled'; readonly header: string; readonly kept: string }
  | { readonly code: 'codeBlank'; readonly name: string }
  | { readonly code: 'codeDoubled'; readonly name: string; readonly held: string; readonly keeper: number }
  /** As above; what else the row holds is the keeper's too. */
  | { readonly code: 'rowCopied'; readonly name: string; readonly held: string; readonly keeper: number }
  /** The printed row of another Mã. */
  | { readonly code: 'codeChanged'; readonly name: string; readonly held: string }
  /** Some columns were sorted without the others: rows hold what is printed for other Mã. */
  | { readonly code: 'rowsMixed'; readonly rows: readonly number[] }
  | { readonly code: 'rowGone'; readonly held: string; readonly name: string }
  | { readonly code: 'printGone'; readonly header: string; readonly rows: readonly number[] }
  | { readonly code: 'dayAsText'; readonly header: string; readonly text: string; readonly day: IsoDate }
  | { readonly code: 'formatsLost'; readonly header: string; readonly rows: readonly number[] }
  | { readonly code: 'listLost'; readonly header: string; readonly rows: readonly number[] }
  | { readonly code: 'coloursTorn' }
  | { readonly code: 'zoneWrong'; readonly locale: string; readonly timeZone: string }
  | { readonly code: 'scriptZoneWrong'; readonly zone: string };

export type Remedy =
  | { readonly code: 'build' }
  | { readonly code: 'renameTab'; readonly from: string }
  | { readonly code: 'renameHeader'; readonly from: string; readonly to: string; readonly column: string }
  | { readonly code: 'addColumn'; readonly header: string; readonly column: string }
  | { readonly code: 'giveCode'; readonly given: string; readonly printed: boolean }
  | { readonly code: 'paintRow' }
  | { readonly code: 'putBack'; readonly row: number }
  | { readonly code: 'fillPrint' }
  | { readonly code: 'makeDay'; readonly text: string; readonly day: IsoDate }
  | { readonly code: 'dress' }
  | { readonly code: 'mendColours' }
  | { readonly code: 'setZone' };

export interface Choice {
  readonly remedy: Remedy;
  readonly mends: readonly Mend[];
  /** Two choices of one claim cannot both be carried out: they change the same column. */
  readonly claim?: string;
}

export interface Finding {
  /** The same as long as the same is wrong. */
  readonly id: string;
  readonly wrong: Wrong;
  /** '' for what concerns the whole spreadsheet. */
  readonly tab: string;
  /** In A1 notation, of a whole row its number; '' where it is neither. */
  readonly cell: string;
  /** The likeliest first; none where a person must see to it. */
  readonly choices: readonly Choice[];
  /** Whether the first choice harms nothing and leaves nothing in doubt. */
  readonly safe: boolean;
}
