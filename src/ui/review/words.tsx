// The words that a finding is about: what the sheet holds, what the body of the plan says, which tasks are meant.
import type { ReviewList, ShownFinding } from '../../contract/review.ts';
import type { About } from '../../plan/review/finding.ts';
import { shortened } from '../../text/review.ts';
import { REVIEW } from '../../text/review-page.ts';

const LONGEST_QUOTE = 240;
/** More tasks than this are found through their places. */
const TASKS_NAMED = 5;

interface Props {
  readonly finding: ShownFinding;
  readonly tasks: ReviewList['tasks'];
  /** What stands above already. */
  readonly said: readonly string[];
}

export function Words({ finding, tasks, said }: Props) {
  const { about, quote } = finding;
  if (about.code === 'bodyDiffers') {
    return (
      <dl class="quote">
        <dt>{REVIEW.inAppendix}</dt>
        <dd>{quoted(quote)}</dd>
        <dt>{REVIEW.inBody}</dt>
        <dd>{about.body.includes('«') ? about.body : quoted(about.body)}</dd>
      </dl>
    );
  }
  const named = codesIn(about)
    .flatMap((code) => tasks.find((task) => task.code === code) ?? [])
    .filter(({ name }) => name !== quote && !isSaid(name, said));
  return (
    <>
      {quote.trim() !== '' && !isSaid(quote, said) && <p class="quote">{quoted(quote)}</p>}
      {named.length > 0 && named.length <= TASKS_NAMED && (
        <ul class="named">
          {named.map(({ code, name }) => (
            <li key={code}>{REVIEW.task(code, name)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function isSaid(text: string, said: readonly string[]): boolean {
  return said.some((line) => line.includes(`«${text}»`) || line.endsWith(`. ${text}`));
}

function quoted(text: string): string {
  return `«${shortened(text, LONGEST_QUOTE)}»`;
}

function codesIn(about: About): readonly string[] {
  return [
    ...('row' in about ? [about.row] : []),
    ...('rows' in about ? about.rows : []),
    ...('tasks' in about ? about.tasks : []),
  ];
}
