// The sidebar's state as one value, and what each event makes of it; no screen, no server.
import type { Board, IndicatorCard, TaskCard } from '../../contract/card.ts';

export type Card = TaskCard | IndicatorCard;

export interface State {
  readonly phase: 'loading' | 'ready' | 'failed';
  readonly problem: string;
  readonly board: Board | null;
  readonly unit: string;
  /** Mã of the opened row, '' for the list. */
  readonly open: string;
  readonly notice: string;
}

export type Event =
  | { readonly kind: 'reload' }
  | { readonly kind: 'loaded'; readonly board: Board; readonly rememberedUnit: string }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'unit'; readonly unit: string }
  | { readonly kind: 'open'; readonly code: string }
  | { readonly kind: 'close' }
  | { readonly kind: 'saved'; readonly card: Card; readonly notice: string };

export const INITIAL: State = { phase: 'loading', problem: '', board: null, unit: '', open: '', notice: '' };

export function next(state: State, event: Event): State {
  switch (event.kind) {
    case 'reload':
      return { ...state, phase: 'loading', problem: '', notice: '' };
    case 'loaded':
      return {
        ...state,
        phase: 'ready',
        board: event.board,
        unit: unitOf(state, event.board, event.rememberedUnit),
      };
    case 'failed':
      return { ...state, phase: 'failed', problem: event.message };
    case 'unit':
      return { ...state, unit: event.unit, open: '', notice: '' };
    case 'open':
      return { ...state, open: event.code, notice: '' };
    case 'close':
      return { ...state, open: '' };
    case 'saved':
      return {
        ...state,
        open: '',
        notice: event.notice,
        board: state.board && withCard(state.board, event.card),
      };
  }
}

export function cardOf(board: Board, code: string): Card | undefined {
  for (const unit of board.units) {
    const found = [...unit.tasks, ...unit.indicators].find((card) => card.code === code);
    if (found) return found;
  }
  return undefined;
}

/** The unit in use stays; else the person's own, else the one used last time. */
function unitOf(state: State, board: Board, remembered: string): string {
  const wanted = [state.unit, board.ownUnit, remembered];
  return wanted.find((name) => name !== '' && board.units.some((unit) => unit.unit === name)) ?? '';
}

/** An indicator may stand under several units: every copy is renewed. */
function withCard(board: Board, card: Card): Board {
  const renewed = <C extends Card>(cards: readonly C[]) =>
    cards.map((old) => (old.code === card.code ? (card as C) : old));
  return {
    ...board,
    units: board.units.map((unit) => ({
      ...unit,
      tasks: renewed(unit.tasks),
      indicators: renewed(unit.indicators),
    })),
  };
}
