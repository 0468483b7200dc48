// The rows of one unit, each a button with its state and deadline.
import type { Board } from '../../contract/card.ts';
import { SIDEBAR } from '../../text/sidebar.ts';
import { localDay } from '../shared/local-day.ts';
import type { Card } from './state.ts';
import { moreUrgentFirst, toneOf } from './tone.ts';

interface Props {
  readonly board: Board;
  readonly unit: string;
  readonly open: (code: string) => void;
}

export function List({ board, unit, open }: Props) {
  const rows = board.units.find((candidate) => candidate.unit === unit);
  if (!rows) return <p class="message">{SIDEBAR.chooseFirst}</p>;
  if (rows.tasks.length + rows.indicators.length === 0) return <p class="message">{SIDEBAR.noRows}</p>;
  return (
    <>
      {rows.tasks.length > 0 && (
        <Group title={SIDEBAR.tasks(rows.tasks.length)} cards={rows.tasks} open={open} />
      )}
      {rows.indicators.length > 0 && (
        <Group title={SIDEBAR.indicators(rows.indicators.length)} cards={rows.indicators} open={open} />
      )}
    </>
  );
}

function Group({
  title,
  cards,
  open,
}: {
  title: string;
  cards: readonly Card[];
  open: (code: string) => void;
}) {
  return (
    <section>
      <h2>{title}</h2>
      <ul class="rows">
        {[...cards].sort(moreUrgentFirst).map((card) => (
          <li key={card.code}>
            <button type="button" class="row" data-code={card.code} onClick={() => open(card.code)}>
              <span class="name">
                {card.code}. {card.name.replace(/^- /, '')}
              </span>
              <span class="facts">
                <span class={`badge ${toneOf(card)}`}>{card.statusLabel}</span>
                <span>{factOf(card)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function factOf(card: Card): string {
  if (card.kind === 'indicator') return `${card.printedTarget} ${card.unit}`.trim();
  return card.effectiveDue === '' ? SIDEBAR.noDeadline : SIDEBAR.due(localDay(card.effectiveDue));
}
