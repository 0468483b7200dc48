// An answer that needs a field: the field, the button, and what is still missing when it is pressed too early.
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ShownFinding } from '../../contract/review.ts';
import { captionText, effectText } from '../../text/review-answers.ts';
import { inputIssueText } from '../../text/review-page.ts';
import { AskField } from './ask-field.tsx';
import type { Desk } from './desk.ts';
import { firstDraft, type Question, readDraft } from './draft.ts';

interface Props {
  readonly finding: ShownFinding;
  readonly question: Question;
  readonly desk: Desk;
}

export function Ask({ finding, question, desk }: Props) {
  const [draft, setDraft] = useState(firstDraft(question));
  const [error, setError] = useState('');
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [tries]);

  const submit = (event: { preventDefault(): void }) => {
    event.preventDefault();
    const filled = readDraft(question, draft, finding, desk.list.planYear);
    setError(filled.ok ? '' : inputIssueText(filled.issue));
    if (filled.ok) desk.answer(finding, question, filled.value);
    else setTries(tries + 1);
  };
  return (
    <form ref={form} class="ask" onSubmit={submit} noValidate>
      <AskField
        id={`${id}-field`}
        question={question}
        list={desk.list}
        draft={draft}
        error={error}
        change={(text) => {
          setDraft(text);
          setError('');
        }}
      />
      <button
        type="submit"
        class="choice"
        aria-disabled={desk.working !== ''}
        aria-describedby={`${id}-effect`}
      >
        {captionText(question, finding.about)}
      </button>
      <p class="effect" id={`${id}-effect`}>
        {effectText(question.code, finding.about)}
      </p>
    </form>
  );
}
