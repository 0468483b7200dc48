// A person at the grid: what they type, paste or delete reaches the sheet by Google's rules and then the add-in.
import { sheetNumber } from '../../engine/book.ts';
import type { UniverEngine } from '../../engine/univer-engine.ts';
import type { CellArea } from '../../types.ts';
import type { Desk } from '../desk.ts';
import type { Keeper } from '../keep.ts';
import type { Store } from '../store.ts';
import type { Grid } from '../univer.ts';
import { type Box, watchChanges } from './changes.ts';
import type { Machine } from './machine.ts';
import { interceptPaste, type OnPasted } from './paste.ts';
import { ProtectedCells } from './protected.ts';
import { refusal } from './refusal.ts';
import { guard } from './rights.ts';
import { interceptTyping, type Typed } from './typing.ts';
import { type Place, withUndo } from './undo.ts';

interface Hand {
  readonly grid: Grid;
  readonly desk: Desk;
  readonly engine: UniverEngine;
  readonly machine: Machine;
  readonly store: Store;
  readonly keeper: Keeper;
}

function areaOf({ sheet, row, column, rows, columns }: Place): CellArea {
  return { sheetId: sheetNumber(sheet), row: row + 1, column: column + 1, rows, columns };
}

function placeOf({ sheet, top, left, bottom, right }: Box): Place {
  return { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

export function connectHand({ grid, desk, engine, machine, store, keeper }: Hand): void {
  let oldValue = '';
  const cells = new ProtectedCells({ grid, engine, machine, user: () => store.view.user });

  /** '' for more than one cell: Google tells no values then. */
  const eventValue = ({ sheetId, row, column, rows, columns }: CellArea) =>
    rows === 1 && columns === 1 ? engine.eventValue(sheetId, row, column) : '';

  const enter = (place: Place, rows: readonly (readonly string[])[]) => {
    const { sheetId, row, column } = areaOf(place);
    const write = () => {
      for (const [down, texts] of rows.entries()) {
        for (const [right, text] of texts.entries()) engine.enter(sheetId, row + down, column + right, text);
      }
    };
    machine.run(() => withUndo(grid, place, write));
  };

  const type = ({ text, ...cell }: Typed) => {
    const place = { ...cell, rows: 1, columns: 1 };
    const area = areaOf(place);
    if (!cells.mayWrite(area)) return;
    const before = eventValue(area);
    enter(place, [[text]]);
    const refused = refusal(engine, area, text);
    if (refused) window.alert(refused);
    else desk.edited(area, { value: eventValue(area), oldValue: before });
  };

  const paste: OnPasted = (sheet, corner, rows) => {
    const columns = Math.max(...rows.map((texts) => texts.length));
    const place = { sheet, ...corner, rows: rows.length, columns };
    if (!cells.mayWrite(areaOf(place))) return;
    enter(place, rows);
    desk.edited(areaOf(place), {});
  };

  guard(grid, machine, store);
  interceptTyping(grid, type);
  interceptPaste(grid, paste);
  watchChanges(grid, machine, {
    onBefore: (box) => {
      oldValue = eventValue(areaOf(placeOf(box)));
    },
    onAfter: (box) => {
      const area = areaOf(placeOf(box));
      desk.edited(area, box.told ? { value: eventValue(area), oldValue } : {});
    },
  });
  // Widths, frozen rows, sheet names: changes that no add-in hears of must survive a reload too.
  grid.api.addEvent(grid.api.Event.CommandExecuted, ({ id }) => {
    if (id.includes('.mutation.')) keeper.soon();
  });
}
