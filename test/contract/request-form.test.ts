// The server's own check of requests against the zod schemas that it was made from: the two must never disagree.
import fc from 'fast-check';
import * as z from 'zod/mini';
import { checker } from '../../src/contract/request-check.ts';
import { formOf } from '../../src/contract/request-form.ts';
import * as requests from '../../src/contract/requests.ts';

const SCHEMAS = Object.entries(requests) as unknown as [string, z.ZodMiniType][];

/** Something that fits, and things that nearly do. */
function near(form: ReturnType<typeof formOf>): fc.Arbitrary<unknown> {
  if (Array.isArray(form)) {
    const [least] = form as readonly [number, number];
    return fc.oneof(
      { weight: 9, arbitrary: fc.string({ minLength: least, maxLength: 45 }) },
      fc.anything(),
      fc.constant('x'.repeat(50_001)),
    );
  }
  const fields = Object.fromEntries(
    Object.entries(form).map(([name, part]) => [name, near(part as ReturnType<typeof formOf>)]),
  );
  return fc.oneof(
    { weight: 9, arbitrary: fc.record(fields) },
    fc.record(fields, { requiredKeys: [] }),
    fc.record({ ...fields, more: fc.string() }),
    fc.anything(),
  );
}

describe.each(SCHEMAS)('%s', (_name, schema) => {
  const form = formOf(schema);
  const check = checker(form);

  it('takes what its schema takes and refuses what it refuses', () => {
    fc.assert(
      fc.property(near(form), (value) => {
        expect(check.safeParse(value).success).toBe(schema.safeParse(value).success);
      }),
      { numRuns: 500 },
    );
  });
});

it('there are requests to compare', () => {
  expect(SCHEMAS.length).toBeGreaterThan(5);
});

it('a schema that the server’s check would not know fails the build', () => {
  expect(() => formOf(z.strictObject({ count: z.number() }))).toThrow(
    'a request may hold texts and strict objects only, not number',
  );
  expect(() => formOf(z.object({ a: z.string() }))).toThrow('not object');
  expect(() => formOf(z.string().check(z.regex(/a/)))).toThrow('limited by its length only');
});
