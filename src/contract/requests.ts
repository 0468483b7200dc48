// What crosses from the sidebar and the dialogs to the server, checked there word by word.
import * as z from 'zod/mini';
import { TEXT_LIMIT } from '../plan/entry.ts';

// Apps Script may refuse the code that zod would otherwise make at run time.
z.config({ jitless: true });

/** Longer than any limit that the fields' own checks name, so that a person hears of the limit and not of a bad request. */
const text = z.string().check(z.maxLength(TEXT_LIMIT * 2));
const code = z.string().check(z.regex(/^[A-Z]{2}-\d{1,5}(\.\d{1,3})?$/));

export const taskFields = z.strictObject({
  state: text,
  progress: text,
  completedOn: text,
  document: text,
  evidenceLink: text,
  difficulty: text,
});

export const indicatorFields = z.strictObject({ period: text, result: text, source: text, difficulty: text });

/** `base` is what the form was opened with: only what differs from it is written, and only if nobody else has changed it. */
export const saveTaskRequest = z.strictObject({ code, fields: taskFields, base: taskFields });
export const saveIndicatorRequest = z.strictObject({ code, fields: indicatorFields, base: indicatorFields });

export type SaveTaskRequest = z.infer<typeof saveTaskRequest>;
export type SaveIndicatorRequest = z.infer<typeof saveIndicatorRequest>;
