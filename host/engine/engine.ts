// What the host's runners and the page may ask of the spreadsheet under the services.
import type { CellArea } from '../types.ts';
import type { World } from '../world.ts';
import type { Cells } from './cells.ts';
import type { Charts } from './charts.ts';
import type { ColourRules } from './colour-rules.ts';
import type { Entry } from './entry.ts';
import type { Gestures } from './gestures.ts';
import type { Notes } from './notes.ts';
import type { ProtectionRights } from './protection-rights.ts';
import type { Protections } from './protections.ts';
import type { Selection } from './selection.ts';
import type { Structure } from './structure.ts';
import type { Tabs } from './tabs.ts';
import type { Rule } from './validation-rules.ts';
import type { Validations } from './validations.ts';

/** The spreadsheet under the services: raw cells, formats, notes, rules. Rows and columns count from 1, as on Google. */
export interface Engine {
  /** Goes with the saved workbook: a copy is a snapshot with another id. */
  readonly id: string;
  readonly name: string;
  readonly world: World;
  readonly tabs: Tabs;
  readonly cells: Cells;
  readonly notes: Notes;
  readonly rules: ColourRules;
  readonly validations: Validations;
  /** Rows and columns come, go and move through here, whoever does it. */
  readonly structure: Structure;
  /** Blocks of cells are copied, cut, filled and sorted through here. */
  readonly gestures: Gestures;
  readonly selection: Selection;
  readonly protections: Protections;
  readonly rights: ProtectionRights;
  readonly charts: Charts;
  /** What a text becomes in a cell of this number format ('' when none). */
  parse(text: string, format: string, by: 'person' | 'script'): Entry;
  /**
   * A person's keystrokes into one cell, parsed by the spreadsheet's locale as Google parses typing; `@` cells take
   * text. Where a validation rule rejects it, the cell stays as it was: Google shows a dialog, and so may the page.
   */
  enter(sheetId: number, row: number, column: number, text: string): void;
  /** The rule that would not take such an entry, or null. */
  refusing(sheetId: number, row: number, column: number, text: string): Rule | null;
  /** A person's Delete key over an area: values go, formats stay. */
  clear(area: CellArea): void;
  sheetIdByName(name: string): number | null;
  sheetNames(): readonly string[];
  /** Google's number for one of Univer's tab ids. */
  sheetIdOf(univerSheetId: string): number;
  /** What a person sees in the cell. */
  display(sheetId: number, row: number, column: number): string;
  displays(area: CellArea): string[][];
  note(sheetId: number, row: number, column: number): string;
  /**
   * Background as a person sees it: conditional formats evaluated at the clock's time; '#rrggbb' lower case,
   * '#ffffff' when none. Async because the engine calculates in steps.
   */
  shownBackground(sheetId: number, row: number, column: number): Promise<string>;
  /** Lets TODAY() and NOW() in cells, and in the rules that the page paints, follow a moved clock. */
  recalculate(): void;
  /** The cell as Google's events tell it: raw string ('46000' for a date, '12.5', 'TRUE'), '' when empty. */
  eventValue(sheetId: number, row: number, column: number): string;
  /** The whole workbook as plain JSON, to be given to createNodeEngine or the page again. */
  save(): unknown;
  dispose(): void;
}
