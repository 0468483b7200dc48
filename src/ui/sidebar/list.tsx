// The chosen rows, each a button with its state and deadline; an empty list says what to do.
import { useLayoutEffect } from 'preact/hooks';
import type { Board } from '../../contract/card.ts';
import * as SIDEBAR from '../../text/sidebar.ts';
import { localDay } from '../shared/local-day.ts';
import { Button } from './button.tsx';
import { recallDraft } from './draft.ts';
import { ALL_UNITS, cardsOf, isIn, matches } from './filters.ts';
import { textsOf } from './form-fields.ts';
import type { Card, Shown, State } from './state.ts';
import { moreUrgentFirst, toneOf } from './tone.ts';

interface Props {
  readonly state: State;
  readonly board: Board;
  readonly show: (what: Shown) => void;
  readonly open: (card: Card) => void;
}

export function List({ state, board, show, open }: Props) {
  const { unit, filter, search, last } = state;
  // The list is made anew when a form closes: the focus goes back to the row one came from.
  useLayoutEffect(() => {
    if (last !== '') focusRow(last);
  }, []);
  const rows = cardsOf(board, unit);
  const shown = rows
    .filter((card) => isIn(filter, card, board.monthStart) && matches(card, search))
    .sort(moreUrgentFirst);
  if (rows.length === 0) return <p class="message">{SIDEBAR.noRows}</p>;
  if (shown.length === 0) return <Nothing state={state} show={show} />;
  const tasks = shown.filter(({ kind }) => kind === 'task');
  const indicators = shown.filter(({ kind }) => kind === 'indicator');
  const withUnit = unit === ALL_UNITS;
  return (
    <>
      <Group title={SIDEBAR.tasks(tasks.length)} cards={tasks} withUnit={withUnit} open={open} />
      <Group
        title={SIDEBAR.indicators(indicators.length)}
        cards={indicators}
        withUnit={withUnit}
        open={open}
      />
    </>
  );
}

export function focusRow(code: string): void {
  const rows = document.querySelectorAll<HTMLElement>('[data-code]');
  [...rows].find((row) => row.dataset.code === code)?.focus();
}

function Nothing({ state: { unit, filter, search }, show }: Pick<Props, 'state' | 'show'>) {
  const isSearched = search.trim() !== '';
  return (
    <div class="message" role="status">
      <p>{isSearched ? SIDEBAR.noneFound(search.trim()) : SIDEBAR.noneIn[filter]}</p>
      <div class="choices">
        {isSearched && <Button onClick={() => show({ search: '' })}>{SIDEBAR.clearSearch}</Button>}
        {filter !== 'all' && <Button onClick={() => show({ filter: 'all' })}>{SIDEBAR.clearFilter}</Button>}
        {isSearched && unit !== ALL_UNITS && (
          <Button onClick={() => show({ unit: ALL_UNITS })}>{SIDEBAR.searchAll}</Button>
        )}
      </div>
    </div>
  );
}

interface GroupProps {
  readonly title: string;
  readonly cards: readonly Card[];
  readonly withUnit: boolean;
  readonly open: (card: Card) => void;
}

function Group({ title, cards, withUnit, open }: GroupProps) {
  if (cards.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="rows">
        {cards.map((card) => (
          <li key={card.code}>
            <Button class="row" data-code={card.code} onClick={() => open(card)}>
              <span class="name">
                <b>{card.code}</b> {card.name.replace(/^- /, '')}
              </span>
              <span class="facts">
                <span class={`badge ${toneOf(card)}`}>{card.statusLabel}</span>
                <span>{factOf(card)}</span>
              </span>
              {withUnit && card.kind === 'task' && <span class="facts">{card.leadUnit}</span>}
              {recallDraft(card.code, textsOf(card)) && <span class="asked">{SIDEBAR.draft}</span>}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function factOf(card: Card): string {
  if (card.kind === 'indicator')
    return card.printedTarget && `${SIDEBAR.target}: ${card.printedTarget} ${card.unit}`.trim();
  return card.effectiveDue === '' ? SIDEBAR.noDeadline : SIDEBAR.due(localDay(card.effectiveDue));
}
