// google.script.run as the client in the sidebar sees it: no kinder than Google about what crosses.
import type { Language } from '../types.ts';
import { copyPlain, illegalProperty } from './plain-value.ts';

export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

/** @throws TypeError in the client itself, before anything is sent: no failure handler ever hears of it. */
export function checkArgument(value: unknown, property = '0'): void {
  const illegal = illegalProperty(value, property);
  if (illegal !== null) throw new TypeError(`Failed due to illegal value in property: ${illegal}`);
}

/** The arguments as the server receives them. */
export function sentArguments(args: readonly unknown[]): readonly unknown[] {
  for (const [index, arg] of args.entries()) checkArgument(arg, String(index));
  return args.map(copyPlain);
}

/** The result as the success handler receives it: one Date, NaN or Map anywhere makes the whole of it null. */
export function cleanResult(value: unknown): unknown {
  return illegalProperty(value, '') === null ? copyPlain(value) : null;
}

/** A trailing underscore makes a function private, whatever its place. */
export function isCallable(name: string, functions: readonly string[]): boolean {
  return functions.includes(name) && !name.endsWith('_');
}

export function functionNotFound(name: string, language: Language): string {
  return { en: `Script function not found: ${name}`, vi: `Không tìm thấy hàm tập lệnh: ${name}` }[language];
}

/** All that a client learns of an error: its name and message in one line, no stack and no field of its own. */
export function failureMessage(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null || !('message' in thrown)) return String(thrown);
  const name = 'name' in thrown && thrown.name ? String(thrown.name) : 'Error';
  return `${name}: ${String(thrown.message)}`;
}
