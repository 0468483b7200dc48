// What a script's values become in cells: parsed strings, dates as day numbers, refusals of validation rules.
import { CONVENTIONS } from '../../engine/conventions.ts';
import { displayText } from '../../engine/display.ts';
import type { Entry } from '../../engine/entry.ts';
import { isDateFormat, isTextFormat } from '../../engine/number-format.ts';
import { serialOfInstant } from '../../engine/serial.ts';
import { accepts } from '../../engine/validation-rules.ts';
import { NotEmulatedError } from '../../errors.ts';
import { refusal } from '../../late-refusals.ts';
import type { CellArea } from '../../types.ts';
import { toA1 } from './a1.ts';
import { typeName } from './arguments.ts';
import { type Context, fail } from './context.ts';
import { breaksRule, tooLong, wrongSignature } from './sentences.ts';

const MOST_CHARACTERS = 50_000;

/** Writes one value per cell. @throws before anything is written. */
export function putValues(
  context: Context,
  method: string,
  area: CellArea,
  valueAt: (row: number, column: number) => unknown,
): void {
  const { engine } = context;
  const formats = engine.cells.read(area, (_, format) => format);
  const entries = formats.map((line, row) =>
    line.map((format, column) => entryOf(context, method, valueAt(row, column), format)),
  );
  refuseInvalid(context, area, entries, formats);
  engine.cells.write(area, (row, column) => entries[row]?.[column] ?? { value: '' });
}

function entryOf(context: Context, method: string, value: unknown, format: string): Entry {
  if (value === null || value === undefined || value === '') return { value: '' };
  if (typeof value === 'boolean') return { value };
  if (typeof value === 'number' && Number.isFinite(value)) return { value: numberIn(context, value, format) };
  if (typeof value === 'string') {
    if (value.length > MOST_CHARACTERS) throw fail(context, tooLong);
    return context.engine.parse(value, format, 'script');
  }
  if (isDate(value)) return dated(context, value.getTime(), format);
  throw fail(context, wrongSignature([typeName(value)], method));
}

function numberIn({ execution: { world } }: Context, value: number, format: string): number | string {
  if (!isTextFormat(format) || world.reading('numberInTextCell') === 'number') return value;
  return displayText(value, '', world.options.locale);
}

/** An unformatted cell takes a date format along with the date. */
function dated(context: Context, instant: number, format: string): Entry {
  const { locale, sheetTimeZone } = context.execution.world.options;
  const value = serialOfInstant(instant, sheetTimeZone);
  if (format !== '') return { value };
  const { dateFormat } = CONVENTIONS[locale];
  return { value, format: Number.isInteger(value) ? dateFormat : `${dateFormat} HH:mm:ss` };
}

/** A date may come from another realm, where instanceof does not reach. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

function refuseInvalid(
  context: Context,
  area: CellArea,
  entries: readonly (readonly Entry[])[],
  formats: readonly (readonly string[])[],
): void {
  for (const { area: covered, rule } of context.engine.validations.within(area)) {
    if (rule.allowInvalid) continue;
    const top = covered.row - area.row;
    const left = covered.column - area.column;
    for (let row = top; row < top + covered.rows; row += 1) {
      for (let column = left; column < left + covered.columns; column += 1) {
        const { value = '', format, formula } = entries[row]?.[column] ?? {};
        // Google judges what the formula comes to, which is not known here before the script has ended.
        if (formula !== undefined) throw new NotEmulatedError('a formula into a cell whose rule rejects');
        if (accepts(rule, value, isDateFormat(format ?? formats[row]?.[column] ?? ''))) continue;
        const cell = { ...area, row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
        throw refusal(context.execution, breaksRule(toA1(cell), rule));
      }
    }
  }
}
