// The form of what the server hands to "Soát kế hoạch".
import * as z from 'zod/mini';
import { answersSchema, directorySchema, indicatorSchema, taskSchema } from './entities.ts';
import type { ReviewData } from './review.ts';

const row = z.number().check(z.positive());
const columns = z.record(z.string(), row);

const reviewSchema = z.strictObject({
  planYear: z.number(),
  holidays: z.array(z.string()),
  moveToWorkingDay: z.boolean(),
  tasks: z.array(z.strictObject({ row, value: taskSchema })),
  indicators: z.array(z.strictObject({ row, value: indicatorSchema })),
  titles: z.array(z.strictObject({ register: z.enum(['indicators', 'tasks']), row, text: z.string() })),
  directory: directorySchema,
  conflicts: z.array(z.strictObject({ row: z.string(), body: z.string() })),
  answers: answersSchema,
  mayDecide: z.boolean(),
  columns: z.strictObject({ tasks: columns, indicators: columns }),
} satisfies Record<keyof ReviewData, unknown>);

/** The data as they are, or null when they are not of this version's form. */
export function readReview(data: unknown): ReviewData | null {
  return reviewSchema.safeParse(data).success ? (data as ReviewData) : null;
}
