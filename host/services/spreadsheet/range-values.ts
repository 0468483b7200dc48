// A block of cells: what is in them.
import { AUTOMATIC, isDateFormat } from '../../engine/number-format.ts';
import { instantOfSerial, instantOfTime } from '../../engine/serial.ts';
import { matrix, typeName } from './arguments.ts';
import { fail, type GoogleRange } from './context.ts';
import { putValues } from './inputs.ts';
import { numberFormat, oncePerWish } from './looks.ts';
import { RangeCells } from './range-cells.ts';
import { tooLong, wrongSignature } from './sentences.ts';

type Members =
  | 'getValue'
  | 'getValues'
  | 'getDisplayValues'
  | 'getFormulas'
  | 'setValue'
  | 'setValues'
  | 'clearContent'
  | 'getNumberFormats'
  | 'setNumberFormat'
  | 'setNumberFormats'
  | 'getNote'
  | 'getNotes'
  | 'setNote'
  | 'setNotes';

export class RangeValues extends RangeCells implements Pick<GoogleRange, Members> {
  getValue(): unknown {
    this.beginRead('getValue');
    return this.values()[0]?.[0];
  }

  getValues(): unknown[][] {
    this.beginRead('getValues');
    return this.values();
  }

  getDisplayValues(): string[][] {
    this.beginRead('getDisplayValues');
    return this.context.engine.displays(this.area);
  }

  getFormulas(): string[][] {
    this.beginRead('getFormulas');
    return this.context.engine.cells.formulas(this.area);
  }

  /** Fills every cell. */
  setValue(value: unknown): GoogleRange {
    this.beginWrite('setValue');
    putValues(this.context, 'Range.setValue', this.area, () => value);
    return this.self;
  }

  setValues(values: unknown[][]): GoogleRange {
    this.beginWrite('setValues');
    const rows = matrix(this.context, 'Range.setValues', values, this.area);
    putValues(this.context, 'Range.setValues', this.area, (row, column) => rows[row]?.[column]);
    return this.self;
  }

  /** Formats, notes and validation stay. */
  clearContent(): GoogleRange {
    this.beginWrite('clearContent');
    this.context.engine.cells.clear(this.area);
    return this.self;
  }

  getNumberFormats(): string[][] {
    this.beginRead('getNumberFormats');
    return this.context.engine.cells.read(this.area, (_, format) => (format === '' ? AUTOMATIC : format));
  }

  setNumberFormat(numberFormat: string): GoogleRange {
    this.beginWrite('setNumberFormat');
    this.putFormats('setNumberFormat', () => numberFormat);
    return this.self;
  }

  setNumberFormats(numberFormats: string[][]): GoogleRange {
    this.beginWrite('setNumberFormats');
    const rows = matrix(this.context, 'Range.setNumberFormats', numberFormats, this.area);
    this.putFormats('setNumberFormats', (row, column) => rows[row]?.[column]);
    return this.self;
  }

  getNote(): string {
    this.beginRead('getNote');
    return this.context.engine.notes.read(this.area)[0]?.[0] ?? '';
  }

  getNotes(): string[][] {
    this.beginRead('getNotes');
    return this.context.engine.notes.read(this.area);
  }

  setNote(note: string | null): GoogleRange {
    this.beginWrite('setNote');
    const { rows, columns } = this.area;
    this.putNotes(Array.from({ length: rows }, () => new Array<unknown>(columns).fill(note)));
    return this.self;
  }

  setNotes(notes: (string | null)[][]): GoogleRange {
    this.beginWrite('setNotes');
    this.putNotes(matrix(this.context, 'Range.setNotes', notes, this.area));
    return this.self;
  }

  /** Only its number format makes a number a Date: midnight of the sheet's time zone. */
  private values(): unknown[][] {
    const values = this.context.engine.cells.read(this.area, (value, format) =>
      typeof value === 'number' && isDateFormat(format) ? this.dateOf(value) : value,
    );
    return this.context.execution.world.reading('errorCell') === 'object' ? this.withErrors(values) : values;
  }

  private dateOf(serial: number): Date {
    const { Date: ScriptDate, world } = this.context.execution;
    const { sheetTimeZone } = world.options;
    const isTime = serial < 1 && world.reading('timeOnlyCell') === 'offset of today';
    return new ScriptDate(
      isTime
        ? instantOfTime(serial, sheetTimeZone, world.clock.now())
        : instantOfSerial(serial, sheetTimeZone),
    );
  }

  private withErrors(values: readonly (readonly unknown[])[]): unknown[][] {
    const formulas = this.context.engine.cells.formulas(this.area);
    return values.map((line, row) =>
      line.map((value, column) =>
        typeof value === 'string' && value.startsWith('#') && formulas[row]?.[column]
          ? new Error(value)
          : value,
      ),
    );
  }

  /** null takes no format away: that is what 'general' is for. */
  private putFormats(method: string, formatAt: (row: number, column: number) => unknown): void {
    const lookOf = oncePerWish((wish) => {
      if (typeof wish === 'string') return numberFormat(wish);
      throw fail(this.context, wrongSignature([typeName(wish)], `Range.${method}`));
    });
    this.context.engine.cells.restyle(this.area, (row, column) => lookOf(formatAt(row, column)));
  }

  private putNotes(notes: readonly (readonly unknown[])[]): void {
    const texts = notes.map((line) => line.map((note) => (typeof note === 'string' ? note : '')));
    if (texts.flat().some((text) => text.length > 50_000)) throw fail(this.context, tooLong);
    this.context.engine.notes.write(this.area, texts);
  }
}
