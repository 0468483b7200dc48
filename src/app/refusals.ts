// How a save says no: what is wrong or doubtful in which field, or what someone else has entered meanwhile.
import type { Reply } from '../contract/reply.ts';
import type { FormIssue } from '../plan/entry-issue.ts';
import type { TableRow } from '../sheet/table.ts';
import { formIssueText } from '../text/form-issues.ts';
import { say } from '../text/say.ts';
import { formText } from './cards.ts';

export type Refusal = Extract<Reply<never>, { ok: false }>;

/** A sentence for each field. */
export function refusal(message: string, issues: readonly (readonly [string, FormIssue])[]): Refusal {
  const fields = issues.map(([key, issue]) => [key, formIssueText(issue)] as const);
  return { ok: false, message, fields: Object.fromEntries(fields) };
}

/** Both texts are shown to the person, who chooses. */
export function meanwhile<K extends string>(row: TableRow<K>, keys: readonly K[]): Refusal {
  const theirs = keys.map((key) => [key, formText(row.cell(key))] as const);
  return {
    ok: false,
    message: say.changedMeanwhile(theirs.length),
    theirs: Object.fromEntries(theirs),
    by: row.text('updatedBy' as K),
  };
}
