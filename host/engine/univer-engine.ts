// The spreadsheet under the services, over an already created Univer: the same in Node and in the page.
import type { Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { IFunctionService } from '@univerjs/engine-formula';
import type { CellArea } from '../types.ts';
import type { World } from '../world.ts';
import { blankWorkbook } from './blank.ts';
import { Book, sheetNumber } from './book.ts';
import { Cells, type Scalar } from './cells.ts';
import { clockFunctions } from './clock-functions.ts';
import { ColourRules } from './colour-rules.ts';
import { displayText } from './display.ts';
import type { Engine } from './engine.ts';
import { type Entry, parseEntry } from './entry.ts';
import { Notes } from './notes.ts';
import { yearAt } from './serial.ts';
import { ShownColours } from './shown-colours.ts';
import { Tabs } from './tabs.ts';
import { Validations } from './validations.ts';

export class UniverEngine implements Engine {
  readonly tabs: Tabs;
  readonly cells: Cells;
  readonly notes: Notes;
  readonly rules: ColourRules;
  readonly validations: Validations;
  private readonly book: Book;
  private readonly shown: ShownColours;

  constructor(
    private readonly univer: Univer,
    private readonly facade: FUniver,
    readonly world: World,
  ) {
    const locale = () => world.options.locale;
    this.book = new Book(univer);
    this.book.injector.get(IFunctionService).registerExecutors(...clockFunctions(world));
    this.tabs = new Tabs(this.book);
    this.cells = new Cells(this.book, locale);
    this.notes = new Notes(this.book);
    this.rules = new ColourRules(this.book, locale);
    this.validations = new Validations(this.book);
    this.shown = new ShownColours(this.book, facade, this.cells, this.rules);
  }

  get id(): string {
    return this.book.unitId;
  }

  get name(): string {
    return this.book.workbook.getName();
  }

  enter(sheetId: number, row: number, column: number, text: string): void {
    const area = cellAt(sheetId, row, column);
    const format = this.cells.read(area, (_, current) => current)[0]?.[0] ?? '';
    const entry = this.parse(text, format, 'person');
    const refused = this.validations
      .within(area)
      .some(({ rule }) => !rule.allowInvalid && !isListed(rule.values, entry.value));
    if (!refused) this.cells.write(area, () => entry);
  }

  parse(text: string, format: string, by: 'person' | 'script'): Entry {
    const { locale, sheetTimeZone, apostropheInTextCell, equalsInTextCell } = this.world.options;
    const year = yearAt(this.world.clock.now(), sheetTimeZone);
    return parseEntry(text, { locale, format, year, by, apostropheInTextCell, equalsInTextCell });
  }

  clear(area: CellArea): void {
    this.cells.clear(area);
  }

  sheetIdByName(name: string): number | null {
    return this.tabs.idByName(name);
  }

  sheetNames(): readonly string[] {
    return this.tabs.ids().map((id) => this.tabs.name(id));
  }

  sheetIdOf(univerSheetId: string): number {
    return sheetNumber(univerSheetId);
  }

  display(sheetId: number, row: number, column: number): string {
    return this.displays(cellAt(sheetId, row, column))[0]?.[0] ?? '';
  }

  displays(area: CellArea): string[][] {
    const { locale } = this.world.options;
    return this.cells.read(area, (value, format) => displayText(value, format, locale));
  }

  note(sheetId: number, row: number, column: number): string {
    return this.notes.read(cellAt(sheetId, row, column))[0]?.[0] ?? '';
  }

  shownBackground(sheetId: number, row: number, column: number): Promise<string> {
    return this.shown.background(cellAt(sheetId, row, column));
  }

  recalculate(): void {
    this.facade.getFormula().executeCalculation();
  }

  eventValue(sheetId: number, row: number, column: number): string {
    const value = this.cells.read(cellAt(sheetId, row, column), (raw) => raw)[0]?.[0] ?? '';
    return typeof value === 'boolean' ? displayText(value, '', 'en_US') : String(value);
  }

  save(): unknown {
    return this.facade.getActiveWorkbook()?.save();
  }

  dispose(): void {
    this.univer.dispose();
  }
}

/** Opens the saved workbook, or a blank one in the world's language, in a Univer that has none yet. */
export function openEngine(univer: Univer, facade: FUniver, world: World, saved?: unknown): UniverEngine {
  // What save() gave comes back untyped, Univer fills in whatever is missing; and it would work on the caller's own copy.
  const workbook: unknown =
    saved === undefined ? blankWorkbook(world.options.language) : structuredClone(saved);
  facade.createWorkbook(workbook as object);
  return new UniverEngine(univer, facade, world);
}

/** Empty is always allowed. */
export function isListed(values: readonly string[], value: Scalar): boolean {
  return value === '' || values.includes(displayText(value, '', 'en_US'));
}

function cellAt(sheetId: number, row: number, column: number): CellArea {
  return { sheetId, row, column, rows: 1, columns: 1 };
}
