// Every answer that a finding allows: a button each, and once for neighbours of one kind what they change.
import { useId } from 'preact/hooks';
import { runsOf, type ShownFinding } from '../../contract/review.ts';
import type { Choice } from '../../plan/review/finding.ts';
import { captionText, effectText } from '../../text/review-answers.ts';
import { Ask } from './ask.tsx';
import type { Desk } from './desk.ts';
import { hasField } from './draft.ts';

interface Props {
  readonly finding: ShownFinding;
  readonly desk: Desk;
}

export function Choices({ finding, desk }: Props) {
  if (!desk.list.mayDecide) return null;
  return (
    <div class="choices">
      {runsOf(finding.choices, areOfOneKind).map((run) => {
        const [first] = run;
        return hasField(first) ? (
          <Ask key={keyOf(first)} finding={finding} question={first} desk={desk} />
        ) : (
          <Buttons key={keyOf(first)} finding={finding} run={run} desk={desk} />
        );
      })}
    </div>
  );
}

function Buttons({ finding, run, desk }: Props & { readonly run: readonly Choice[] }) {
  const id = useId();
  const [first] = run;
  return (
    <div>
      {run.map((choice) => (
        <button
          key={keyOf(choice)}
          type="button"
          class="choice"
          aria-disabled={desk.working !== ''}
          aria-describedby={id}
          onClick={() => desk.answer(finding, choice, choice.value)}
        >
          {captionText(choice, finding.about)}
        </button>
      ))}
      <p class="effect" id={id}>
        {first && effectText(first.code, finding.about)}
      </p>
    </div>
  );
}

/** Neighbours of one code without a field stand together; a field stands alone. */
function areOfOneKind(before: Choice, choice: Choice): boolean {
  return before.code === choice.code && !hasField(before) && !hasField(choice);
}

function keyOf({ code, value, input }: Choice): string {
  return `${code}:${input ?? ''}:${value}`;
}
