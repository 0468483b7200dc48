// What the plan itself leaves open: a finding with its place, the words it is about, and every answer that it allows.
import type { IsoDate } from '../day.ts';

/** The tab that a finding stands in, and the cell: `field` is the key of a column, 'title' the line above the table. */
export interface Place {
  readonly register: 'indicators' | 'tasks';
  /** Row on the sheet, from 1. */
  readonly row: number;
  /** The row's Mã, by which it is found again after sorting; '' for a title. */
  readonly code: string;
  readonly field: string;
}

/** What is found; `code` of a row is its Mã. text/review.ts has the sentences. */
export type About =
  /** A merged cell of the print leaves open whose the row is; `tasks` are those on the same matter that another unit leads. */
  | { readonly code: 'ownerUnconfirmed'; readonly row: string; readonly tasks: readonly string[] }
  /** Tasks on an indicator's matter are led by a unit that does not answer for the indicator. */
  | { readonly code: 'ownerDiffers'; readonly row: string; readonly tasks: readonly string[] }
  /** One leader's name in several spellings. */
  | { readonly code: 'spellings'; readonly forms: readonly string[] }
  /** A unit's name that Danh bạ does not know. */
  | { readonly code: 'unknownUnit'; readonly text: string }
  /** "… có liên quan", "các phòng chuyên môn": units meant and not named. */
  | { readonly code: 'groupUnlisted'; readonly row: string }
  /** A year in a task's name or deadline that is not the plan's. */
  | { readonly code: 'foreignYear'; readonly row: string; readonly year: number; readonly planYear: number }
  /** No task of Phụ lục II serves the indicator. */
  | { readonly code: 'noTask'; readonly row: string }
  | { readonly code: 'deadlineUnreadable'; readonly row: string }
  | { readonly code: 'targetUnreadable'; readonly row: string }
  /** A printed day off, and the working day that it moves to. */
  | {
      readonly code: 'deadlineMoved';
      readonly from: IsoDate;
      readonly to: IsoDate;
      readonly rows: readonly string[];
    }
  /** A day fixed by law within a longer printed term, which would end on `printedDue`. */
  | {
      readonly code: 'deadlineFixed';
      readonly row: string;
      readonly due: IsoDate;
      readonly printedDue: IsoDate;
      readonly source: string;
    }
  /** A blank that the print left for the plan's number or day. */
  | { readonly code: 'titleBlank' }
  /** The title does not say which appendix it is: `title` does. */
  | { readonly code: 'titleUnnumbered'; readonly title: string }
  /** What the body of the plan says of the same matter is not what the appendix says. */
  | { readonly code: 'bodyDiffers'; readonly row: string; readonly body: string };

/** Answers; text/review.ts has the captions. */
export type ChoiceCode =
  /** Right as it stands: nothing changes. */
  | 'keep'
  /** `responsibleUnits` of the row becomes the value. */
  | 'setOwner'
  /** Danh bạ keeps the value as the name, the other spellings as other names. */
  | 'setSpelling'
  /** Danh bạ takes the text as another name of the unit. */
  | 'addAlias'
  /** Danh bạ takes the text as a unit of its own. */
  | 'addUnit'
  /** A slip of the print, to be read as the value; the print stays. */
  | 'misprint'
  /** The body's words hold; the print stays. */
  | 'asBody'
  /** Body and appendix say different things and both hold. */
  | 'bothHold'
  /** The task of the given Mã serves the indicator. */
  | 'linkTask'
  /** `Hạn điều chỉnh` becomes the value (yyyy-MM-dd). */
  | 'setDeadline'
  /** The units meant, by name, parted by "; ". */
  | 'listUnits'
  /** The setting that moves deadlines is switched off. */
  | 'stopMoving'
  /** The cell's text becomes the value. */
  | 'retype';

export interface Choice {
  readonly code: ChoiceCode;
  /** What is chosen by the button alone, '' when it needs no more. */
  readonly value: string;
  /** What the person must add before the button works; `value` is then its first filling. */
  readonly input?: 'day' | 'unit' | 'units' | 'task' | 'text';
}

export interface Finding {
  /** The same as long as the words it is about stay the same, so that an answer is not asked for twice. */
  readonly id: string;
  readonly about: About;
  /** At least one. */
  readonly places: readonly Place[];
  readonly quote: string;
  /** The text of the first place's cell: an answer holds for this text and no other. */
  readonly before: string;
  readonly choices: readonly Choice[];
}

export interface Answer {
  readonly choice: ChoiceCode;
  readonly value: string;
  /** yyyy-MM-dd. */
  readonly on: string;
  /** E-mail, '' when Google does not tell. */
  readonly by: string;
  /** The point and the decision in words, which outlive the finding: most decisions make it go away. */
  readonly point: string;
  readonly said: string;
}

/** By id of the finding. */
export type Answers = Readonly<Record<string, Answer>>;
