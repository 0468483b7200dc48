// What every part of SpreadsheetApp.Protection begins with: the kept protection, and the right to change it.
import type { Protection } from '../../engine/protections.ts';
import { NotEmulatedError } from '../../errors.ts';
import { beginWrite, type Context, fail } from './context.ts';
import { protectedCell } from './sentences.ts';

export type GoogleProtection = GoogleAppsScript.Spreadsheet.Protection;

export class KeptProtection {
  constructor(
    protected readonly context: Context,
    private readonly id: number,
  ) {}

  protected get kept(): Protection {
    const kept = this.context.engine.protections.find(this.id);
    if (kept) return kept;
    throw new NotEmulatedError('Protection after the protection itself is gone');
  }

  /** This object as the bundle knows it: called through the proxy, `this` is the proxy. */
  protected get self(): GoogleProtection {
    return this as object as GoogleProtection;
  }

  protected get mayEdit(): boolean {
    return this.context.engine.rights.mayEdit(this.kept, this.context.execution.user);
  }

  protected begin(method: string, kind: 'handle' | 'read'): void {
    this.context.execution.call(`Protection.${method}`, kind);
  }

  protected beginChange(method: string): void {
    beginWrite(this.context, `Protection.${method}`);
    this.demandRight();
  }

  /** A protection is open to those alone whom it lets edit its cells. */
  protected demandRight(): void {
    if (!this.mayEdit) throw fail(this.context, protectedCell);
  }

  protected change(change: Partial<Omit<Protection, 'id'>>): GoogleProtection {
    this.context.engine.protections.change(this.id, change);
    return this.self;
  }

  protected forget(): void {
    this.context.engine.protections.remove(this.id);
  }
}
