// What the plan and the judgement say of a row, above its form.
import { reasonText } from '../../text/reasons.ts';
import * as SIDEBAR from '../../text/sidebar.ts';
import { localDay } from '../shared/local-day.ts';
import type { Card } from './state.ts';
import { toneOf } from './tone.ts';

type Fact = readonly [term: string, text: string];

export function PlanFacts({ card }: { readonly card: Card }) {
  // The adjusted deadline stands among the facts, with its reason.
  const reasons = card.reasons.filter(({ code }) => code !== 'deadlineAdjusted').map(reasonText);
  return (
    <>
      <span class={`badge ${toneOf(card)}`}>{card.statusLabel}</span>
      {reasons.length > 0 && (
        <ul class="message reasons">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {card.kind === 'indicator' && card.ownerUnconfirmed && (
        <p class="message ask">{SIDEBAR.ownerUnconfirmed}</p>
      )}
      <Facts facts={mainFacts(card)} />
      <details>
        <summary>{SIDEBAR.planWords}</summary>
        <Facts facts={otherFacts(card)} />
      </details>
    </>
  );
}

function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl>
      {facts
        .filter(([, text]) => text.trim() !== '')
        .map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </dl>
  );
}

function mainFacts(card: Card): readonly Fact[] {
  if (card.kind === 'indicator') {
    return [
      [SIDEBAR.target, `${card.printedTarget} ${card.unit}`],
      [SIDEBAR.comparison, card.comparison],
    ];
  }
  const adjusted = card.reasons.find((reason) => reason.code === 'deadlineAdjusted');
  const isCounted = !adjusted && card.effectiveDue !== '' && card.printedDeadline !== '';
  const counted = isCounted ? ` (${SIDEBAR.countedDay(localDay(card.effectiveDue))})` : '';
  return [
    [SIDEBAR.printedDeadline, `${card.printedDeadline}${counted}`],
    [
      SIDEBAR.adjustedDeadline,
      adjusted ? SIDEBAR.adjusted(localDay(adjusted.due), card.adjustmentReason) : '',
    ],
  ];
}

function otherFacts(card: Card): readonly Fact[] {
  if (card.kind === 'indicator') {
    return [[SIDEBAR.responsible, card.responsibleUnits]];
  }
  return [
    [SIDEBAR.leadUnit, card.leadUnit],
    [SIDEBAR.coordinating, card.coordinatingUnits],
    [SIDEBAR.leader, card.leader],
    [SIDEBAR.product, card.product],
  ];
}
