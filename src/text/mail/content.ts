// What a weekly mail says, before it is HTML or plain text.
import type { Meaning } from '../../sheet/palette.ts';

/** One row of a list. `link` opens the sheet at it, `update` at the cells to type into. */
export interface MailLine {
  readonly code?: string;
  readonly text: string;
  readonly detail?: string;
  readonly link?: string;
  readonly update?: string;
}

export interface MailList {
  readonly kind: 'list';
  readonly title: string;
  /** What the title is seen by; plain without one. */
  readonly meaning?: Meaning;
  readonly lines: readonly MailLine[];
  /** What the list leaves out. */
  readonly more?: MailLine;
}

export interface MailTable {
  readonly kind: 'table';
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export type MailBlock = MailList | MailTable;

/** A count that is seen at once. */
export interface MailFigure {
  readonly count: number;
  readonly label: string;
  readonly meaning: Meaning;
}

/** What a recipient hears of in one of his roles. */
export interface MailPart {
  readonly title: string;
  readonly figures: readonly MailFigure[];
  readonly notes: readonly string[];
  readonly blocks: readonly MailBlock[];
}

export interface MailContent {
  readonly subject: string;
  readonly title: string;
  readonly greeting: string;
  readonly lead: readonly string[];
  readonly parts: readonly MailPart[];
  /** What is left out of very many parts. */
  readonly rest: string;
  readonly sheetLink: string;
  readonly contact: string;
}
