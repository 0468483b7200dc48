// Checks what a page sent before anything is done with it: every exported function can be called by anyone in the sheet.
import type { Reply } from '../contract/reply.ts';
import { badRequest } from './fault.ts';

export interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false };
}

/** @throws Fault badRequest for anything that is not of the schema's form. */
export function parsed<T, R>(schema: Schema<T>, request: unknown, work: (valid: T) => Reply<R>): Reply<R> {
  const result = schema.safeParse(request);
  if (!result.success) throw badRequest();
  return work(result.data);
}
