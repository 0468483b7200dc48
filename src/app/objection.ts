// What keeps a form from being saved: a text that someone has entered meanwhile, a wrong one, a question not yet answered.
import type { FieldIssues } from '../contract/check-fields.ts';
import { type FormIssue, isAbout, isQuestion } from '../plan/entry-issue.ts';
import { cellText } from '../sheet/cell.ts';
import type { TableRow } from '../sheet/table.ts';
import { say } from '../text/say.ts';
import { formText } from './cards.ts';
import { meanwhile, type Refusal, refusal } from './refusals.ts';

export interface Sent<F> {
  readonly fields: F;
  /** What the form was opened with. */
  readonly base: F;
  /** The fields that the person was asked about and has looked at again, parted by commas. */
  readonly confirmed: string;
}

/** `changed`: the fields that the person has; `check`: of the fields as they would stand. null where nothing is against it. */
export function objection<K extends string, F extends Readonly<Record<string, string>>>(
  row: TableRow<K>,
  { fields, base, confirmed }: Sent<F>,
  changed: readonly (K & string)[],
  check: (standing: F) => FieldIssues<F>,
): Refusal | null {
  const keys = Object.keys(fields) as (K & string)[];
  const standing = (key: K) => formText(row.cell(key));
  const isTheirs = (key: K & string) =>
    ![base[key], fields[key]].some((text) => cellText(text) === standing(key));
  const reports = changed.some(isOfFigure);
  const theirs = keys.filter(
    (key) => (changed.includes(key) || (reports && isOfFigure(key))) && isTheirs(key),
  );
  if (theirs.length > 0) return meanwhile(row, theirs);
  const others = keys.filter((key) => !changed.includes(key)).map((key) => [key, standing(key)] as const);
  const found: Readonly<Record<string, FormIssue | undefined>> = check({
    ...fields,
    ...Object.fromEntries(others),
  });
  // A cell that was wrong before does not keep a person from reporting the others.
  const issues = Object.entries(found).flatMap(([key, issue]) =>
    issue && isAbout(key, issue, changed) ? [[key, issue] as const] : [],
  );
  // Of a text that the form does not show nobody can be asked.
  const unseen = keys.filter(
    (key) => isTheirs(key) && issues.some(([field, issue]) => isAbout(field, issue, [key])),
  );
  if (unseen.length > 0) return meanwhile(row, unseen);
  const wrong = issues.filter(([, issue]) => !isQuestion(issue));
  if (wrong.length > 0) return refusal(say.fixFields(wrong.length), wrong);
  const answered = confirmed.split(',');
  if (issues.every(([field]) => answered.includes(field))) return null;
  return { ...refusal(say.lookAgain, issues), question: true };
}

/** A result belongs to its period: who changes either has to know both, or a figure goes to another month. */
function isOfFigure(key: string): boolean {
  return key === 'period' || key === 'result';
}
