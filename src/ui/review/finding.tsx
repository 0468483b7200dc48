// One open finding, as a card or as a line that opens; the same stands in both.
import type { ShownFinding } from '../../contract/review.ts';
import { foundText, lineText } from '../../text/review.ts';
import { REVIEW } from '../../text/review-page.ts';
import { Choices } from './choices.tsx';
import { anchorOf, type Desk } from './desk.ts';
import { Places } from './places.tsx';
import { Words } from './words.tsx';

interface Props {
  readonly finding: ShownFinding;
  readonly desk: Desk;
}

export function FindingCard({ finding, desk }: Props) {
  const found = foundText(finding.about, finding.quote);
  return (
    <li class="finding">
      <h3 id={anchorOf(finding.id)} tabIndex={-1}>
        {found}
      </h3>
      <Body finding={finding} desk={desk} said={[found]} />
    </li>
  );
}

export function FindingLine({ finding, desk }: Props) {
  const { about, quote } = finding;
  const task = 'row' in about ? desk.list.tasks.find(({ code }) => code === about.row) : undefined;
  const line = lineText(about, task?.name ?? quote);
  const found = foundText(about, quote);
  return (
    <li class="finding line">
      <details>
        <summary id={anchorOf(finding.id)}>{line}</summary>
        {found !== line && <h3>{found}</h3>}
        <Body finding={finding} desk={desk} said={[line, found]} />
      </details>
    </li>
  );
}

function Body({ finding, desk, said }: Props & { readonly said: readonly string[] }) {
  const refused = desk.refused?.id === finding.id ? desk.refused.message : '';
  return (
    <>
      <Words finding={finding} tasks={desk.list.tasks} said={said} />
      <Places places={finding.places} />
      <Choices finding={finding} desk={desk} />
      <p class="saving" aria-live="polite">
        {desk.working === finding.id && REVIEW.saving}
      </p>
      {refused !== '' && (
        <p class="message bad" role="alert">
          {refused}
        </p>
      )}
    </>
  );
}
