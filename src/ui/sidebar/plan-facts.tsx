// What the plan and the judgement say of a row, above its form.
import { reasonText } from '../../text/reasons.ts';
import { SIDEBAR } from '../../text/sidebar.ts';
import { localDay } from '../shared/local-day.ts';
import type { Card } from './state.ts';
import { toneOf } from './tone.ts';

export function PlanFacts({ card }: { readonly card: Card }) {
  return (
    <>
      <span class={`badge ${toneOf(card)}`}>{card.statusLabel}</span>
      {card.reasons.map(reasonText).map((reason) => (
        <p class="message" key={reason}>
          {reason}
        </p>
      ))}
      <details>
        <summary>{SIDEBAR.planWords}</summary>
        <dl>
          {factsOf(card)
            .filter(([, value]) => value !== '')
            .map(([term, value]) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{value}</dd>
              </div>
            ))}
        </dl>
      </details>
      {card.kind === 'indicator' && card.ownerUnconfirmed && (
        <p class="message">{SIDEBAR.ownerUnconfirmed}</p>
      )}
    </>
  );
}

function factsOf(card: Card): readonly (readonly [string, string])[] {
  if (card.kind === 'indicator') return [[SIDEBAR.target, `${card.printedTarget} ${card.unit}`.trim()]];
  const due = card.effectiveDue === '' ? '' : ` – ${SIDEBAR.due(localDay(card.effectiveDue)).toLowerCase()}`;
  return [
    [SIDEBAR.printedDeadline, `${card.printedDeadline}${due}`],
    [SIDEBAR.product, card.product],
    [SIDEBAR.leader, card.leader],
  ];
}
