// The spreadsheet under the services, over an already created Univer: the same in Node and in the page.
import type { Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { IFunctionService } from '@univerjs/engine-formula';
import type { CellArea } from '../types.ts';
import type { World } from '../world.ts';
import { cellAt } from './areas.ts';
import { blankWorkbook } from './blank.ts';
import { Blocks } from './blocks.ts';
import { Book, sheetNumber } from './book.ts';
import { Cells } from './cells.ts';
import { Charts } from './charts.ts';
import { clockFunctions } from './clock-functions.ts';
import { ColourRules } from './colour-rules.ts';
import { displayText } from './display.ts';
import type { Engine } from './engine.ts';
import { Entries } from './entries.ts';
import type { Entry } from './entry.ts';
import { Gestures } from './gestures.ts';
import { Notes } from './notes.ts';
import { ProtectionRights } from './protection-rights.ts';
import { Protections } from './protections.ts';
import { followLines } from './rule-follower.ts';
import { Selection } from './selection.ts';
import { ShownColours } from './shown-colours.ts';
import { Structure } from './structure.ts';
import { Tabs } from './tabs.ts';
import './univer-speed.ts';
import type { Rule } from './validation-rules.ts';
import { Validations } from './validations.ts';

export class UniverEngine implements Engine {
  readonly tabs: Tabs;
  readonly cells: Cells;
  readonly notes: Notes;
  readonly rules: ColourRules;
  readonly validations: Validations;
  readonly protections: Protections;
  readonly rights: ProtectionRights;
  readonly charts: Charts;
  readonly structure: Structure;
  readonly gestures: Gestures;
  readonly selection: Selection;
  private readonly book: Book;
  private readonly entries: Entries;
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
    followLines(this.book, this.rules, () => world.reading('colourRulesAtEdge') === 'grow');
    this.validations = new Validations(this.book, locale);
    this.entries = new Entries(this.cells, this.validations, world);
    this.protections = new Protections(this.book);
    this.rights = new ProtectionRights(this.protections, world);
    this.charts = new Charts(this.book);
    const blocks = new Blocks(this.book, this.notes, this.validations);
    this.gestures = new Gestures(this.cells, blocks, this.rules, world);
    this.selection = new Selection(this.book, this.tabs);
    this.structure = new Structure(this.book, this.tabs, this.cells, this.validations, this.selection, world);
    this.shown = new ShownColours(this.book, facade, this.cells, this.rules);
  }

  get id(): string {
    return this.book.unitId;
  }

  get name(): string {
    return this.book.workbook.getName();
  }

  parse(text: string, format: string, by: 'person' | 'script'): Entry {
    return this.entries.parse(text, format, by);
  }

  enter(sheetId: number, row: number, column: number, text: string): void {
    this.entries.enter(cellAt(sheetId, row, column), text);
  }

  refusing(sheetId: number, row: number, column: number, text: string): Rule | null {
    return this.entries.refusing(cellAt(sheetId, row, column), text);
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
  // What save() gave comes back untyped, Univer fills in whatever is missing; and it would work on the caller's own
  // copy. As JSON, which it is, it is copied in half the time that structuredClone takes.
  const workbook: unknown =
    saved === undefined ? blankWorkbook(world.options.language) : JSON.parse(JSON.stringify(saved));
  facade.createWorkbook(workbook as object);
  return new UniverEngine(univer, facade, world);
}
