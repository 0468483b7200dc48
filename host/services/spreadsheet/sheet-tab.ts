// One tab among the others: its name, whether it is to be seen, and what is selected in it.
import { activate, activeArea, activeCell, chooseCell } from './active.ts';
import { areaOfRange } from './arguments.ts';
import { beginWrite, demandRight, fail, type GoogleRange, type GoogleSheet } from './context.ts';
import { noVisibleSheet, sheetExists } from './sentences.ts';
import { SheetLines } from './sheet-lines.ts';

type Members =
  | 'setName'
  | 'hideSheet'
  | 'showSheet'
  | 'isSheetHidden'
  | 'activate'
  | 'getActiveRange'
  | 'getActiveCell'
  | 'getCurrentCell'
  | 'setActiveRange'
  | 'setCurrentCell';

export class SheetTab extends SheetLines implements Pick<GoogleSheet, Members> {
  setName(name: string): GoogleSheet {
    this.beginLook('setName');
    const { tabs } = this.context.engine;
    if (tabs.isTaken(name, this.id)) throw fail(this.context, sheetExists(name));
    if (tabs.name(this.id) !== name) tabs.rename(this.id, name);
    return this.self;
  }

  hideSheet(): GoogleSheet {
    this.beginLook('hideSheet');
    const { tabs } = this.context.engine;
    if (tabs.isLastVisible(this.id)) throw fail(this.context, noVisibleSheet);
    tabs.hide(this.id);
    return this.self;
  }

  showSheet(): GoogleSheet {
    this.beginLook('showSheet');
    this.context.engine.tabs.show(this.id);
    return this.self;
  }

  isSheetHidden(): boolean {
    this.beginRead('isSheetHidden');
    return this.context.engine.tabs.isHidden(this.id);
  }

  activate(): GoogleSheet {
    this.context.execution.call('Sheet.activate', 'write');
    this.context.execution.editing = null;
    this.context.engine.tabs.activate(this.id);
    return this.self;
  }

  getActiveRange(): GoogleRange | null {
    this.beginRead('getActiveRange');
    return this.context.range(activeArea(this.context, this.id));
  }

  getActiveCell(): GoogleRange {
    this.beginRead('getActiveCell');
    return this.context.range(activeCell(this.context, this.id));
  }

  getCurrentCell(): GoogleRange | null {
    this.beginRead('getCurrentCell');
    return this.context.range(activeCell(this.context, this.id));
  }

  setActiveRange(range: GoogleRange): GoogleRange {
    this.context.execution.call('Sheet.setActiveRange', 'write');
    activate(this.context, areaOfRange(this.context, 'Sheet.setActiveRange', range));
    return range;
  }

  setCurrentCell(cell: GoogleRange): GoogleRange {
    this.context.execution.call('Sheet.setCurrentCell', 'write');
    chooseCell(this.context, areaOfRange(this.context, 'Sheet.setCurrentCell', cell));
    return cell;
  }

  /** Begins what changes the tab itself, against which only a protection of the whole sheet stands. */
  protected beginLook(method: string): void {
    beginWrite(this.context, `Sheet.${method}`);
    demandRight(this.context, { kind: 'look', sheetId: this.id });
  }
}
