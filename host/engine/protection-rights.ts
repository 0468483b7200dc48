// Whether a change meets protected cells, and whether that forbids it or only calls for a question.
import type { CellArea, User } from '../types.ts';
import type { World } from '../world.ts';
import { shared, without } from './areas.ts';
import { mayEdit } from './editors.ts';
import type { Axis } from './follow.ts';
import { everGrowing, type KeptArea } from './kept-area.ts';
import type { Protection, Protections } from './protections.ts';

export type Change =
  | { readonly kind: 'cells'; readonly area: CellArea }
  /** New rows or columns after one of them, 0 for those before the first. */
  | { readonly kind: 'insertion'; readonly sheetId: number; readonly axis: Axis; readonly after: number }
  /** The area holds whole rows or columns. */
  | { readonly kind: 'removal'; readonly area: CellArea }
  /** The tab's name, colour, frozen parts, widths: only a protection of the whole sheet covers them. */
  | { readonly kind: 'look'; readonly sheetId: number }
  | { readonly kind: 'sheet removal'; readonly sheetId: number };

/** 'warned': Google asks a person once more, and lets scripts pass. */
export type Verdict = 'free' | 'warned' | 'refused';

export class ProtectionRights {
  constructor(
    private readonly protections: Protections,
    private readonly world: World,
  ) {}

  /** Where protections overlap, each of them must let the user pass. */
  verdict(change: Change, user: User): Verdict {
    const met = this.protections.of(sheetOf(change)).filter((protection) => this.meets(protection, change));
    if (met.some((protection) => !this.mayEdit(protection, user))) return 'refused';
    return met.some(({ warningOnly }) => warningOnly) ? 'warned' : 'free';
  }

  mayEdit(protection: Protection, user: User): boolean {
    return mayEdit(protection, user, this.world.options);
  }

  private meets({ range, unprotected }: Protection, change: Change): boolean {
    if (change.kind === 'sheet removal') return true;
    // Only cells may be left unprotected in a protected sheet: rows and columns may not come or go there.
    if (!range) return change.kind !== 'cells' || !isCovered(change.area, unprotected);
    if (change.kind === 'look') return false;
    if (change.kind === 'insertion') return isSplit(range, change.axis, change.after);
    return shared(everGrowing(range), change.area) !== null;
  }
}

export function sheetOf(change: Change): number {
  return 'area' in change ? change.area.sheetId : change.sheetId;
}

function isCovered(area: CellArea, holes: readonly KeptArea[]): boolean {
  const [hole, ...others] = holes;
  if (!hole) return false;
  return without(area, everGrowing(hole)).every((part) => isCovered(part, others));
}

/** What is inserted before or after a range only moves it, or leaves it; within, it would become part of it. */
function isSplit({ area, open }: KeptArea, axis: Axis, after: number): boolean {
  const length = axis === 'row' ? 'rows' : 'columns';
  if (open[length]) return area[axis] === 1 || after >= area[axis];
  return after >= area[axis] && after < area[axis] + area[length] - 1;
}
