// The spreadsheet's active tab and selection.
import { activate, activeArea, activeCell, activeSheet, chooseCell } from './active.ts';
import { areaOfRange, idOfSheet } from './arguments.ts';
import { type Context, demandDocument, type GoogleRange, type GoogleSheet } from './context.ts';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Members =
  | 'getActiveSheet'
  | 'setActiveSheet'
  | 'getActiveRange'
  | 'getActiveCell'
  | 'getCurrentCell'
  | 'setActiveRange'
  | 'setCurrentCell';

export class SpreadsheetActive implements Pick<GoogleSpreadsheet, Members> {
  constructor(protected readonly context: Context) {}

  getActiveSheet(): GoogleSheet {
    this.begin('getActiveSheet', 'handle');
    return this.context.sheet(activeSheet(this.context));
  }

  setActiveSheet(sheet: GoogleSheet): GoogleSheet {
    this.begin('setActiveSheet', 'write');
    this.context.execution.editing = null;
    this.context.engine.tabs.activate(idOfSheet(this.context, 'Spreadsheet.setActiveSheet', sheet));
    return sheet;
  }

  getActiveRange(): GoogleRange | null {
    this.begin('getActiveRange', 'read');
    return this.context.range(activeArea(this.context));
  }

  getActiveCell(): GoogleRange {
    this.begin('getActiveCell', 'read');
    return this.context.range(activeCell(this.context));
  }

  getCurrentCell(): GoogleRange | null {
    this.begin('getCurrentCell', 'read');
    return this.context.range(activeCell(this.context));
  }

  setActiveRange(range: GoogleRange): GoogleRange {
    this.begin('setActiveRange', 'write');
    activate(this.context, areaOfRange(this.context, 'Spreadsheet.setActiveRange', range));
    return range;
  }

  setCurrentCell(cell: GoogleRange): GoogleRange {
    this.begin('setCurrentCell', 'write');
    chooseCell(this.context, areaOfRange(this.context, 'Spreadsheet.setCurrentCell', cell));
    return cell;
  }

  protected begin(method: string, kind: 'handle' | 'read' | 'write' | 'ui'): void {
    this.context.execution.call(`Spreadsheet.${method}`, kind);
    demandDocument(this.context, `Spreadsheet.${method}`);
  }
}
