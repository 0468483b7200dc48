// What crosses from the sidebar and the dialogs to the server, checked there word by word.
import * as z from 'zod/mini';
import { LONGEST_CHANGES } from './setup.ts';

// Apps Script may refuse the code that zod would otherwise make at run time.
z.config({ jitless: true });

/** Mã as the office writes it. */
const code = z.string().check(z.minLength(1), z.maxLength(40));
/** As long as Google lets a cell be; the fields' own checks name their lower limits. */
const text = z.string().check(z.maxLength(50_000));

const taskFields = z.strictObject({
  state: text,
  progress: text,
  completedOn: text,
  document: text,
  evidenceLink: text,
  difficulty: text,
});

const indicatorFields = z.strictObject({ period: text, result: text, source: text, difficulty: text });

/**
 * `base` is what the form was opened with: only what differs from it is written, and only if nobody else has changed it.
 * `confirmed`: the fields whose question the person has answered, parted by commas.
 */
export const saveTaskRequest = z.strictObject({
  code,
  fields: taskFields,
  base: taskFields,
  confirmed: text,
});
export const saveIndicatorRequest = z.strictObject({
  code,
  fields: indicatorFields,
  base: indicatorFields,
  confirmed: text,
});
/** `period` is MM/yyyy; `base` is what the form showed for it. */
export const saveFigureRequest = z.strictObject({ code, period: text, value: text, base: text });

/**
 * A decision on the finding `id`. `register`, `code` and `field` name the cell it is about, `row` a line above the table
 * where there is no Mã; `before` is what stood there when the person decided. `words` are the spellings or the unit's
 * name as found, parted by "; ". `point` and `said` are kept as they are: the question and the answer in words.
 */
export const answerReviewRequest = z.strictObject({
  id: text,
  choice: text,
  value: text,
  register: text,
  code: text,
  field: text,
  row: text,
  before: text,
  words: text,
  point: text,
  said: text,
});
export const reopenReviewRequest = z.strictObject({ id: text });
export const openPointsRequest = z.strictObject({ count: text });
/** A list of contract/mend.ts as JSON: with as many rows' texts as a page may send at once. */
export const repairRequest = z.strictObject({ mends: z.string().check(z.maxLength(2_000_000)) });
/** The cell of a column in the row of a Mã; where there is none, `cell` as in A1 notation. */
export const showCellRequest = z.strictObject({ tab: text, cell: text, code: text, field: text });
/** The key of a mail on the dialog. */
export const sendTrialRequest = z.strictObject({ key: text });
/** The addresses agreed to, parted by commas. */
export const sendMailsRequest = z.strictObject({ to: text });
/** `answer`: "again" or "arrived". */
export const settleMailRequest = z.strictObject({ address: text, answer: text });
/** Lines of protections as contract/rights.ts writes them. */
export const changeRightsRequest = z.strictObject({ remove: text, add: text });
/** What the person changed on the form, as contract/check-setup.ts packs it; `takesJob`: 'yes' or ''. */
export const beginSetUpRequest = z.strictObject({
  changes: z.string().check(z.maxLength(LONGEST_CHANGES)),
  takesJob: text,
});
/** Ids of steps, one a line. */
export const runSetUpRequest = z.strictObject({ steps: text });

export type BeginSetUpRequest = z.infer<typeof beginSetUpRequest>;
export type RunSetUpRequest = z.infer<typeof runSetUpRequest>;
export type SendMailsRequest = z.infer<typeof sendMailsRequest>;
export type SendTrialRequest = z.infer<typeof sendTrialRequest>;
export type SettleMailRequest = z.infer<typeof settleMailRequest>;
export type ChangeRightsRequest = z.infer<typeof changeRightsRequest>;
export type AnswerReviewRequest = z.infer<typeof answerReviewRequest>;
export type ShowCellRequest = z.infer<typeof showCellRequest>;
export type SaveFigureRequest = z.infer<typeof saveFigureRequest>;
export type SaveTaskRequest = z.infer<typeof saveTaskRequest>;
export type SaveIndicatorRequest = z.infer<typeof saveIndicatorRequest>;
