// Reads the form of a request out of its zod schema: at build time, so that zod itself stays out of the server.
import type { $ZodType } from 'zod/v4/core';
import type { RequestForm } from './request-check.ts';

/** @throws for anything but strict objects of texts with lengths: the server's check would not know it. */
export function formOf(schema: unknown): RequestForm {
  const { def } = (schema as $ZodType)._zod as unknown as { readonly def: Definition };
  if (def.type === 'string') return lengthsOf(def.checks ?? []);
  if (def.type === 'object' && def.catchall?._zod.def.type === 'never') {
    const fields = Object.entries(def.shape ?? {}).map(([name, field]) => [name, formOf(field)] as const);
    return Object.fromEntries(fields);
  }
  throw new Error(`a request may hold texts and strict objects only, not ${def.type}`);
}

interface Definition {
  readonly type: string;
  readonly checks?: readonly { readonly _zod: { readonly def: Check } }[];
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly catchall?: { readonly _zod: { readonly def: Definition } };
}

type Check =
  | { readonly check: 'min_length'; readonly minimum: number }
  | { readonly check: 'max_length'; readonly maximum: number }
  | { readonly check: 'other' };

function lengthsOf(checks: NonNullable<Definition['checks']>): readonly [number, number] {
  let least = 0;
  let most = Number.MAX_SAFE_INTEGER;
  for (const { _zod } of checks) {
    const { def } = _zod;
    if (def.check === 'min_length') least = def.minimum;
    else if (def.check === 'max_length') most = def.maximum;
    else
      throw new Error(`a text of a request may be limited by its length only, not by ${JSON.stringify(def)}`);
  }
  return [least, most];
}
