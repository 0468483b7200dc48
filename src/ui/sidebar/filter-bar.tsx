// The search box and the filters with the number of rows behind each.
import type { Board } from '../../contract/card.ts';
import * as SIDEBAR from '../../text/sidebar.ts';
import { localDay } from '../shared/local-day.ts';
import { Button } from './button.tsx';
import { cardsOf, countsOf, FILTERS, matches } from './filters.ts';
import type { Shown, State } from './state.ts';

interface Props {
  readonly state: State;
  readonly board: Board;
  readonly show: (what: Shown) => void;
}

export function FilterBar({ state: { unit, filter, search }, board, show }: Props) {
  const found = cardsOf(board, unit).filter((card) => matches(card, search));
  const counts = countsOf(found, board.monthStart);
  return (
    <>
      <label for="search">{SIDEBAR.search}</label>
      <input
        id="search"
        type="search"
        autocomplete="off"
        value={search}
        onInput={(event) => show({ search: event.currentTarget.value })}
      />
      <fieldset class="filters" aria-label={SIDEBAR.filters}>
        {FILTERS.map((name) => (
          <Button key={name} aria-pressed={filter === name} onClick={() => show({ filter: name })}>
            {SIDEBAR.filter[name]} <b>{counts[name]}</b>
          </Button>
        ))}
      </fieldset>
      {filter === 'stale' && <p class="hint">{SIDEBAR.staleSince(localDay(board.monthStart))}</p>}
    </>
  );
}
