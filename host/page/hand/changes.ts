// Pastes, fills, deletions and undo: Univer writes them, and the changed area is told afterwards.
import {
  ClearSelectionContentCommand,
  type ISetRangeValuesMutationParams,
  SetRangeValuesCommand,
  SetRangeValuesMutation,
} from '@univerjs/preset-sheets-core';
import type { ICommandInfo, IExecutionOptions } from '@univerjs/presets';
import type { Grid } from '../univer.ts';
import type { Machine } from './machine.ts';

export interface Box {
  readonly sheet: string;
  /** All from 0, last ones included. */
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** Chosen from a list, ticked or deleted: Google tells the values of one such cell, of a paste or a fill never. */
  readonly told: boolean;
}

const TOLD: readonly string[] = [SetRangeValuesCommand.id, ClearSelectionContentCommand.id];

/** Univer adds to every mutation the command it came from. */
type Params = ISetRangeValuesMutationParams & { readonly trigger?: string };

function holdsContent(cell: object | null): boolean {
  return cell === null || 'v' in cell || 'f' in cell || 'p' in cell;
}

/** The area whose content (not only its look) a mutation writes. */
function written({ subUnitId, cellValue, trigger = '' }: Params): Box | null {
  const rows: number[] = [];
  const columns: number[] = [];
  for (const [row, cells] of Object.entries(cellValue ?? {})) {
    for (const [column, cell] of Object.entries(cells ?? {})) {
      if (!holdsContent(cell ?? null)) continue;
      rows.push(Number(row));
      columns.push(Number(column));
    }
  }
  if (rows.length === 0) return null;
  const least = (numbers: number[]) => numbers.reduce((a, b) => Math.min(a, b));
  const most = (numbers: number[]) => numbers.reduce((a, b) => Math.max(a, b));
  return {
    sheet: subUnitId,
    top: least(rows),
    left: least(columns),
    bottom: most(rows),
    right: most(columns),
    told: TOLD.includes(trigger),
  };
}

function joined(a: Box | undefined, b: Box): Box {
  if (!a) return b;
  return {
    sheet: b.sheet,
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
    told: a.told && b.told,
  };
}

/** A box that a person's own command is about to write, or null: formula results and the add-in's writes are not meant. */
export function writtenByHand(
  info: ICommandInfo,
  options: IExecutionOptions | undefined,
  machine: Machine,
): Box | null {
  if (info.id !== SetRangeValuesMutation.id || machine.working) return null;
  if (options?.onlyLocal || options?.fromFormula) return null;
  const params = info.params as Params;
  // A gesture is always some command of Univer's; the engine writes without one.
  return params.trigger === undefined ? null : written(params);
}

interface Watcher {
  /** Before Univer writes, while the old value can still be read. */
  readonly onBefore: (box: Box) => void;
  /** Once per gesture and sheet, after all its mutations. */
  readonly onAfter: (box: Box) => void;
}

export function watchChanges({ api }: Grid, machine: Machine, { onBefore, onAfter }: Watcher): void {
  const boxes = new Map<string, Box>();
  const flush = () => {
    const changed = [...boxes.values()];
    boxes.clear();
    for (const box of changed) onAfter(box);
  };
  api.addEvent(api.Event.BeforeCommandExecute, ({ options, ...info }) => {
    const box = writtenByHand(info, options, machine);
    if (box) onBefore(box);
  });
  api.addEvent(api.Event.CommandExecuted, ({ options, ...info }) => {
    const box = writtenByHand(info, options, machine);
    if (!box) return;
    if (boxes.size === 0) setTimeout(flush);
    boxes.set(box.sheet, joined(boxes.get(box.sheet), box));
  });
}
