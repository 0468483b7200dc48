// The plan's entities as schemas: what a page checks before it trusts rows that a server of another version may have sent.
import * as z from 'zod/mini';
import type { Indicator } from '../plan/indicator.ts';
import { CADENCES } from '../plan/indicator.ts';
import type { Directory } from '../plan/names.ts';
import type { Answers } from '../plan/review/finding.ts';
import type { Task } from '../plan/task.ts';
import { TASK_STATES } from '../plan/task.ts';

z.config({ jitless: true });

/** yyyy-MM-dd. */
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
/** yyyy-MM. */
const period = z.string().check(z.regex(/^\d{4}-\d{2}$/));
const percent = z.number().check(z.gte(0), z.lte(100));

export const taskSchema = z.strictObject({
  code: z.string(),
  name: z.string(),
  leadUnit: z.string(),
  coordinatingUnits: z.string(),
  printedDeadline: z.string(),
  leader: z.string(),
  product: z.string(),
  adjustedDeadline: z.nullable(day),
  adjustmentReason: z.string(),
  state: z.nullable(z.enum(TASK_STATES)),
  progress: z.nullable(percent),
  completedOn: z.nullable(day),
  document: z.string(),
  evidenceLink: z.string(),
  difficulty: z.string(),
  updatedOn: z.nullable(day),
} satisfies Record<keyof Task, unknown>);

export const indicatorSchema = z.strictObject({
  code: z.string(),
  name: z.string(),
  unit: z.string(),
  printedTarget: z.string(),
  responsibleUnits: z.string(),
  cadence: z.nullable(z.enum(CADENCES)),
  period: z.nullable(period),
  result: z.string(),
  source: z.string(),
  difficulty: z.string(),
  updatedOn: z.nullable(day),
} satisfies Record<keyof Indicator, unknown>);

const entry = { code: z.optional(z.string()), name: z.string(), aliases: z.array(z.string()) };

export const directorySchema = z.strictObject({
  units: z.array(z.strictObject(entry)),
  leaders: z.array(z.strictObject({ ...entry, role: z.optional(z.enum(['CT', 'PCT'])) })),
} satisfies Record<keyof Directory, unknown>);

export const answersSchema = z.record(
  z.string(),
  z.strictObject({
    choice: z.string(),
    value: z.string(),
    on: day,
    by: z.string(),
    point: z.string(),
    said: z.string(),
  } satisfies Record<keyof Answers[string], unknown>),
);
