// Protected ranges and sheets: who may edit them, saved with the workbook, following its rows and columns.
import { ICommandService, IResourceManagerService, UniverInstanceType } from '@univerjs/core';
import { type Book, sheetNumber } from './book.ts';
import type { LineChange } from './follow.ts';
import { type KeptArea, keptAfter } from './kept-area.ts';
import { lineChangeOf } from './line-change.ts';

export interface Protection {
  readonly id: number;
  readonly sheetId: number;
  /** null for a protection of the whole sheet. */
  readonly range: KeptArea | null;
  /** Within a protected sheet only. */
  readonly unprotected: readonly KeptArea[];
  readonly description: string;
  readonly warningOnly: boolean;
  /** null until somebody changes the list: everyone who may edit the spreadsheet. The owner needs no entry. */
  readonly editors: readonly string[] | null;
  readonly domainEdit: boolean;
}

const RESOURCE = 'SHEET_HOST_PROTECTIONS_PLUGIN';

/** They do not follow sorted cells: Google's stay where they are. */
export class Protections {
  #all: readonly Protection[] = [];

  constructor(book: Book) {
    book.injector.get(IResourceManagerService).registerPluginResource<readonly Protection[]>({
      pluginName: RESOURCE,
      businesses: [UniverInstanceType.UNIVER_SHEET],
      toJson: () => JSON.stringify(this.#all),
      parseJson: (text) => JSON.parse(text) as readonly Protection[],
      onLoad: (_, kept) => {
        this.#all = kept;
      },
      onUnLoad: () => {
        this.#all = [];
      },
    });
    book.injector.get(ICommandService).onCommandExecuted((info) => {
      const change = lineChangeOf(info);
      if (change) this.#follow(change);
      if (info.id === 'sheet.mutation.remove-sheet') {
        this.#forgetSheet(sheetNumber((info.params as { readonly subUnitId: string }).subUnitId));
      }
    });
  }

  /** The oldest first. */
  of(sheetId: number): readonly Protection[] {
    return this.#all.filter((protection) => protection.sheetId === sheetId);
  }

  find(id: number): Protection | null {
    return this.#all.find((protection) => protection.id === id) ?? null;
  }

  /** @returns its id. */
  add(protection: Omit<Protection, 'id'>): number {
    const id = Math.max(0, ...this.#all.map((other) => other.id)) + 1;
    this.#all = [...this.#all, { ...protection, id }];
    return id;
  }

  change(id: number, change: Partial<Omit<Protection, 'id'>>): void {
    this.#all = this.#all.map((protection) =>
      protection.id === id ? { ...protection, ...change } : protection,
    );
  }

  remove(id: number): void {
    this.#all = this.#all.filter((protection) => protection.id !== id);
  }

  #follow(change: LineChange): void {
    this.#all = this.#all.flatMap((protection) => {
      if (protection.sheetId !== change.sheetId) return [protection];
      const range = protection.range && keptAfter(protection.range, change);
      if (protection.range && !range) return [];
      const unprotected = protection.unprotected.flatMap((hole) => keptAfter(hole, change) ?? []);
      return [{ ...protection, range, unprotected }];
    });
  }

  #forgetSheet(sheetId: number): void {
    this.#all = this.#all.filter((protection) => protection.sheetId !== sheetId);
  }
}
