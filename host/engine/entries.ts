// Texts put into cells: read by the locale and the cell's own format, and turned away by a rule that rejects them.
import type { CellArea } from '../types.ts';
import type { World } from '../world.ts';
import type { Cells } from './cells.ts';
import { type Entry, parseEntry } from './entry.ts';
import { isDateFormat } from './number-format.ts';
import { yearAt } from './serial.ts';
import { accepts, type Rule } from './validation-rules.ts';
import type { Validations } from './validations.ts';

export class Entries {
  constructor(
    private readonly cells: Cells,
    private readonly validations: Validations,
    private readonly world: World,
  ) {}

  parse(text: string, format: string, by: 'person' | 'script'): Entry {
    const { locale, sheetTimeZone, readings = {} } = this.world.options;
    const year = yearAt(this.world.clock.now(), sheetTimeZone);
    return parseEntry(text, { locale, format, year, by, readings });
  }

  enter(cell: CellArea, text: string): void {
    const { entry, rule } = this.tried(cell, text);
    if (!rule) this.cells.write(cell, () => entry);
  }

  refusing(cell: CellArea, text: string): Rule | null {
    return this.tried(cell, text).rule;
  }

  private tried(cell: CellArea, text: string): { readonly entry: Entry; readonly rule: Rule | null } {
    const format = this.cells.read(cell, (_, current) => current)[0]?.[0] ?? '';
    const entry = this.parse(text, format, 'person');
    const isDate = isDateFormat(entry.format ?? format);
    const broken = this.validations
      .within(cell)
      .find(({ rule }) => !rule.allowInvalid && !accepts(rule, entry.value, isDate));
    return { entry, rule: broken?.rule ?? null };
  }
}
