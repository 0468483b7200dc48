// What crosses from the sidebar and the dialogs to the server, checked there word by word.
import * as z from 'zod/mini';

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

/** `base` is what the form was opened with: only what differs from it is written, and only if nobody else has changed it. */
export const saveTaskRequest = z.strictObject({ code, fields: taskFields, base: taskFields });
export const saveIndicatorRequest = z.strictObject({
  code,
  fields: indicatorFields,
  base: indicatorFields,
});

export type SaveTaskRequest = z.infer<typeof saveTaskRequest>;
export type SaveIndicatorRequest = z.infer<typeof saveIndicatorRequest>;
