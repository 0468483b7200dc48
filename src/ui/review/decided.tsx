// What has been decided already, folded away; each can be asked again.
import { useId } from 'preact/hooks';
import type { Decision } from '../../contract/review.ts';
import { decisionText } from '../../text/review-answers.ts';
import { REVIEW } from '../../text/review-page.ts';
import { anchorOf, type Desk } from './desk.ts';

export function Decided({ desk }: { readonly desk: Desk }) {
  const { decided } = desk.list;
  if (decided.length === 0) return null;
  return (
    <details class="decided">
      <summary>{REVIEW.decided(decided.length)}</summary>
      <p class="effect">{REVIEW.reopenEffect}</p>
      <ul>
        {decided.map((decision) => (
          <DecidedItem key={decision.id} decision={decision} desk={desk} />
        ))}
      </ul>
    </details>
  );
}

function DecidedItem({ decision, desk }: { readonly decision: Decision; readonly desk: Desk }) {
  const id = useId();
  const anchor = anchorOf(decision.id);
  const refused = desk.refused?.id === decision.id ? desk.refused.message : '';
  return (
    <li class="finding">
      <h3 id={anchor}>{decision.point}</h3>
      <p class="decision" id={id}>
        {decisionText(decision)}
      </p>
      {desk.list.mayDecide && (
        <button
          type="button"
          aria-disabled={desk.working !== ''}
          aria-describedby={`${anchor} ${id}`}
          onClick={() => desk.reopen(decision)}
        >
          {REVIEW.reopen}
        </button>
      )}
      <p class="saving" aria-live="polite">
        {desk.working === decision.id && REVIEW.saving}
      </p>
      {refused !== '' && (
        <p class="message bad" role="alert">
          {refused}
        </p>
      )}
    </li>
  );
}
