// The sidebar's state as one value, and what each event makes of it; no screen, no server.
import type { Board, IndicatorCard, TaskCard } from '../../contract/card.ts';
import { ALL_UNITS, cardsOf, type Filter } from './filters.ts';
import type { Values } from './form-fields.ts';
import type { Refusal } from './form-state.ts';

export type Card = TaskCard | IndicatorCard;

/** Texts on their way into a row, with what they replace. */
export interface Attempt {
  readonly card: Card;
  readonly values: Values;
  readonly base: Values;
}

export interface Notice {
  readonly text: string;
  readonly undo: Attempt | null;
}

export interface State {
  readonly phase: 'loading' | 'ready' | 'failed';
  readonly problem: string;
  readonly board: Board | null;
  readonly unit: string;
  readonly filter: Filter;
  readonly search: string;
  /** The row whose form is open; it stays open though a reload no longer finds the row. */
  readonly card: Card | null;
  /** What the form begins with in place of the sheet's texts. */
  readonly start: { readonly attempt: Attempt; readonly refusal: Refusal } | null;
  /** Mã of the row last opened, which the list goes back to. */
  readonly last: string;
  readonly notice: Notice | null;
}

/** What chooses the rows of the list. */
export type Shown = Partial<Pick<State, 'unit' | 'filter' | 'search'>>;

/** What an event makes of the state. */
export type Change = (state: State) => State;

export const INITIAL: State = {
  phase: 'loading',
  problem: '',
  board: null,
  unit: '',
  filter: 'all',
  search: '',
  card: null,
  start: null,
  last: '',
  notice: null,
};

const set =
  (part: Partial<State>): Change =>
  (state) => ({ ...state, ...part });

export const reloading = set({ phase: 'loading', problem: '', notice: null });
export const closed = set({ card: null, start: null });
export const failed = (problem: string) => set({ phase: 'failed', problem });
export const shown = (what: Shown) => set({ ...what, notice: null });
export const told = (text: string) => set({ notice: { text, undo: null } });

/** The row that is selected in the sheet opens at the beginning only: later a person has chosen where to be. */
export function loaded(board: Board, remembered: string): Change {
  return (state) => {
    const unit = unitOf(state, board, remembered);
    const card = state.card && (cardOf(board, state.card.code) ?? state.card);
    const ready: State = { ...state, phase: 'ready', board, unit, card };
    const selected = state.board === null ? cardOf(board, board.selected) : undefined;
    return selected ? at(ready, selected) : ready;
  };
}

/** What is typed into an open form must not vanish under a row that arrives late. */
export function opened(card: Card): Change {
  return (state) => (state.card ? state : at(state, card));
}

export function undoRefused(attempt: Attempt, refusal: Refusal): Change {
  return (state) => ({ ...at(state, attempt.card), start: { attempt, refusal } });
}

/** The form stays open. */
export function renewed(card: Card): Change {
  return (state) => ({ ...withCard(state, card), card });
}

export function saved(card: Card, text: string, undo: Attempt | null): Change {
  return (state) => ({ ...withCard(state, card), card: null, start: null, notice: { text, undo } });
}

export function cardOf(board: Board, code: string): Card | undefined {
  return cardsOf(board, ALL_UNITS).find((card) => card.code === code);
}

/** Behind the form stands a list that has the row: the one in use if it does, else the person's own, else the first. */
function at(state: State, card: Card): State {
  const { board, unit } = state;
  const lists = board ? [unit, board.ownUnit, ...board.units.map((rows) => rows.unit)] : [];
  const behind = lists.find((name) => board && cardsOf(board, name).some(({ code }) => code === card.code));
  return { ...state, card, unit: behind ?? unit, start: null, last: card.code, notice: null };
}

/** The choice in use stays; else the person's own unit, else the one used last time. */
function unitOf(state: State, board: Board, remembered: string): string {
  const isThere = (name: string) =>
    name === ALL_UNITS || (name !== '' && board.units.some(({ unit }) => unit === name));
  return [state.unit, board.ownUnit, remembered].find(isThere) ?? '';
}

/** An indicator may stand under several units: every copy is renewed. */
function withCard(state: State, card: Card): State {
  const renewed = <C extends Card>(cards: readonly C[]) =>
    cards.map((old) => (old.code === card.code ? (card as C) : old));
  const units = (state.board?.units ?? []).map((rows) => ({
    ...rows,
    tasks: renewed(rows.tasks),
    indicators: renewed(rows.indicators),
  }));
  return { ...state, board: state.board && { ...state.board, units } };
}
