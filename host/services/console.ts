// console: Google's Cloud log, which the developer reads and no user sees. Free of charge, so the meter skips it.
import { refuseUnknown } from '../errors.ts';
import type { Execution, LogLine } from '../execution.ts';

function printed(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  // An Error has nothing that JSON would show; it may come from the sandbox's own realm.
  return 'message' in value ? String(value) : JSON.stringify(value);
}

export class Console implements Pick<typeof console, LogLine['level']> {
  constructor(private readonly execution: Execution) {}

  log(...values: readonly unknown[]): void {
    this.keep('log', values);
  }

  info(...values: readonly unknown[]): void {
    this.keep('info', values);
  }

  warn(...values: readonly unknown[]): void {
    this.keep('warn', values);
  }

  error(...values: readonly unknown[]): void {
    this.keep('error', values);
  }

  private keep(level: LogLine['level'], values: readonly unknown[]): void {
    // On Google nothing of the script runs any more.
    if (this.execution.ended) return;
    this.execution.log.push({ level, message: values.map(printed).join(' ') });
  }
}

export function createConsole(execution: Execution): Console {
  return refuseUnknown(new Console(execution), 'console');
}
