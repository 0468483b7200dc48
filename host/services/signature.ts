// What Google says to arguments of the wrong type: the values' types and the method they were meant for.
import { exception, type GoogleException } from '../errors.ts';
import type { Execution } from '../execution.ts';
import { typeName } from './spreadsheet/arguments.ts';

export function signatureMismatch(
  execution: Execution,
  method: string,
  args: readonly unknown[],
): GoogleException {
  const types = args.map(typeName).join(',');
  return exception(execution.world.options.language, {
    en: `The parameters (${types}) don't match the method signature for ${method}.`,
    vi: `Các tham số (${types}) không khớp với chữ ký phương thức của ${method}.`,
  });
}
