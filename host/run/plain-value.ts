// What may cross google.script.run: null, texts, booleans, finite numbers, and plain arrays and objects of these.

/** A plain object of any realm: its prototype is missing, or is some realm's Object.prototype. */
function isPlainObject(value: object): value is Record<string, unknown> {
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** The innermost property whose value may not cross, or null when all may; `property` names the value itself. */
export function illegalProperty(
  value: unknown,
  property: string,
  above: readonly unknown[] = [],
): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : property;
  if (typeof value !== 'object' || above.includes(value)) return property;
  if (!Array.isArray(value) && !isPlainObject(value)) return property;
  for (const [key, member] of Object.entries(value)) {
    const illegal = illegalProperty(member, key, [...above, value]);
    if (illegal !== null) return illegal;
  }
  return null;
}

/** A copy made of this realm's objects: undefined becomes null in an array and vanishes from an object. */
export function copyPlain(value: unknown): unknown {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown);
}
