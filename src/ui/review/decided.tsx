// What has been decided already, folded away; each can be asked again.
import { useId } from 'preact/hooks';
import type { ShownFinding } from '../../contract/review.ts';
import { foundText } from '../../text/review.ts';
import { decisionText } from '../../text/review-answers.ts';
import { REVIEW } from '../../text/review-page.ts';
import { anchorOf, type Desk } from './desk.ts';
import { Words } from './words.tsx';

interface Props {
  readonly findings: readonly ShownFinding[];
  readonly desk: Desk;
}

export function Decided({ findings, desk }: Props) {
  if (findings.length === 0) return null;
  return (
    <details class="decided">
      <summary>{REVIEW.decided(findings.length)}</summary>
      <p class="effect">{REVIEW.reopenEffect}</p>
      <ul>
        {findings.map((finding) => (
          <DecidedItem key={finding.id} finding={finding} desk={desk} />
        ))}
      </ul>
    </details>
  );
}

function DecidedItem({ finding, desk }: { readonly finding: ShownFinding; readonly desk: Desk }) {
  const id = useId();
  const { about, quote, answer } = finding;
  const found = foundText(about, quote);
  const refused = desk.refused?.id === finding.id ? desk.refused.message : '';
  return (
    <li class="finding">
      <h3 id={anchorOf(finding.id)}>{found}</h3>
      <Words finding={finding} tasks={desk.list.tasks} said={[found]} />
      {answer && (
        <p class="decision" id={id}>
          {decisionText(answer, about)}
        </p>
      )}
      <button
        type="button"
        aria-disabled={desk.working !== ''}
        aria-describedby={`${anchorOf(finding.id)} ${id}`}
        onClick={() => desk.reopen(finding)}
      >
        {REVIEW.reopen}
      </button>
      <p class="saving" aria-live="polite">
        {desk.working === finding.id && REVIEW.saving}
      </p>
      {refused !== '' && (
        <p class="message bad" role="alert">
          {refused}
        </p>
      )}
    </li>
  );
}
