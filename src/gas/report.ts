// What Google's log gets to know of an error: Google shows it to whoever owns the script, and keeps it.
import { kindOf } from '../app/fault.ts';

/** Codes only: exceptions quote addresses, and the language's own errors the text they stumbled over. */
export function report(code: string, error: unknown): void {
  console.error(JSON.stringify({ code, error: kindOf(error) }));
}
