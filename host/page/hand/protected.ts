// Keeps a person's hand from protected cells, as Google does: a box that says so, or a question where they only warn.

import type { Change, Verdict } from '../../engine/protection-rights.ts';
import type { UniverEngine } from '../../engine/univer-engine.ts';
import { editAnyway } from '../../services/spreadsheet/protection-sentences.ts';
import { protectedCell } from '../../services/spreadsheet/sentences.ts';
import type { CellArea, User } from '../../types.ts';
import type { Grid } from '../univer.ts';
import type { Machine } from './machine.ts';
import { changesOf } from './mutation-changes.ts';
import { changesDocument } from './rights.ts';

interface Parts {
  readonly grid: Grid;
  readonly engine: UniverEngine;
  readonly machine: Machine;
  readonly user: () => User;
}

/**
 * What has been said of the gesture under way, whose mutations come in one go: 'no' ends it; after 'lines' (rows or
 * columns that came or went) rules and notes only follow; after 'anyway' nothing is asked again.
 */
type Settled = 'no' | 'lines' | 'anyway' | null;

export class ProtectedCells {
  #settled: Settled = null;

  constructor(private readonly parts: Parts) {
    const { grid, engine, machine } = parts;
    const { api } = grid;
    api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
      const sheetId = engine.sheetIdOf(event.worksheet.getSheetId());
      const area = { sheetId, row: event.row + 1, column: event.column + 1, rows: 1, columns: 1 };
      if (this.#verdict([{ kind: 'cells', area }]) !== 'refused') return;
      event.cancel = true;
      this.#refuse();
    });
    api.addEvent(api.Event.BeforeCommandExecute, (event) => {
      const { options, type, ...info } = event;
      if (machine.working || !changesDocument(info.id, type, options)) return;
      if (!this.#mayGoOn(changesOf(info, (sheetId) => engine.tabs.grid(sheetId)))) event.cancel = true;
    });
  }

  /** For what the hand itself writes, past Univer's commands. */
  mayWrite(area: CellArea): boolean {
    return this.#answer(this.#verdict([{ kind: 'cells', area }]));
  }

  #mayGoOn(changes: readonly Change[]): boolean {
    if (this.#settled === 'no' || this.#settled === 'lines') return this.#settled === 'lines';
    const verdict = this.#verdict(changes);
    const isAllowed = (verdict === 'warned' && this.#settled === 'anyway') || this.#answer(verdict);
    if (!isAllowed) this.#settle('no');
    else if (changes.some(({ kind }) => kind === 'insertion' || kind === 'removal')) this.#settle('lines');
    else if (verdict === 'warned') this.#settle('anyway');
    return isAllowed;
  }

  #settle(settled: Settled): void {
    this.#settled = settled;
    setTimeout(() => {
      this.#settled = null;
    });
  }

  #verdict(changes: readonly Change[]): Verdict {
    const user = this.parts.user();
    // A viewer is kept from changes elsewhere, and without a word.
    if (user.role === 'viewer') return 'free';
    const verdicts = changes.map((change) => this.parts.engine.rights.verdict(change, user));
    if (verdicts.includes('refused')) return 'refused';
    return verdicts.includes('warned') ? 'warned' : 'free';
  }

  #answer(verdict: Verdict): boolean {
    if (verdict === 'free') return true;
    if (verdict === 'warned') return window.confirm(editAnyway[this.#language]);
    this.#refuse();
    return false;
  }

  /** Later: Univer is in the middle of a command or of a key stroke. */
  #refuse(): void {
    setTimeout(() => window.alert(protectedCell[this.#language]));
  }

  get #language(): 'vi' | 'en' {
    return this.parts.engine.world.options.language;
  }
}
