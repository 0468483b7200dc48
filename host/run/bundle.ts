// What the host knows of the pushed files: functions it may start, a fresh copy of them per execution, and pages.

export type BundleFunction = (...args: readonly unknown[]) => unknown;

export interface Bundle {
  /** The names Google finds at the top level of Code.js. */
  readonly functions: readonly string[];
  /**
   * Reads and runs the script from its first line, as Google does for every execution, so nothing survives in its
   * variables from one to the next. Gives undefined for a name that is no top-level function.
   */
  load(globals: Readonly<Record<string, unknown>>): (name: string) => BundleFunction | undefined;
  html(name: string): string | undefined;
}

/** Google also accepts `const f = () => …`; the build writes plain declarations only. */
const DECLARATION = /^(?:async\s+)?function\s+([A-Za-z_$][\w$]*)\s*\(/gm;

export function topLevelFunctions(code: string): readonly string[] {
  return [...new Set([...code.matchAll(DECLARATION)].flatMap(([, name]) => name ?? []))];
}
