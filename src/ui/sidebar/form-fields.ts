// Which fields a row's form has, and their checks: the same as the server's.
import type { Board, IndicatorFields, TaskFields } from '../../contract/card.ts';
import { checkIndicatorFields, checkTaskFields } from '../../contract/check-fields.ts';
import { TASK_STATE_OPTIONS } from '../../contract/options.ts';
import { entryIssueText, exampleOf } from '../../text/entry-issues.ts';
import { SIDEBAR } from '../../text/sidebar.ts';
import type { Card } from './state.ts';

export type Values = Readonly<Record<string, string>>;

export interface FieldSpec {
  readonly name: string;
  readonly label: string;
  readonly input: 'choice' | 'number' | 'text' | 'link' | 'long';
  readonly options?: readonly string[];
  readonly placeholder?: string;
}

export function fieldsOf(card: Card): readonly FieldSpec[] {
  const { field } = SIDEBAR;
  const difficulty: FieldSpec = { name: 'difficulty', label: field.difficulty, input: 'long' };
  if (card.kind === 'indicator') {
    return [
      { name: 'period', label: field.period, input: 'text', placeholder: '03/2026' },
      { name: 'result', label: field.result, input: 'text', placeholder: exampleOf(card.printedTarget) },
      { name: 'source', label: field.source, input: 'long' },
      difficulty,
    ];
  }
  return [
    { name: 'state', label: field.state, input: 'choice', options: TASK_STATE_OPTIONS },
    { name: 'progress', label: field.progress, input: 'number', placeholder: '0–100' },
    // Not the browser's date field: it shows the month first wherever the browser speaks English.
    { name: 'completedOn', label: field.completedOn, input: 'text', placeholder: '31/03/2026' },
    { name: 'document', label: field.document, input: 'text', placeholder: '12/KH-UBND' },
    { name: 'evidenceLink', label: field.evidenceLink, input: 'link', placeholder: 'https://' },
    difficulty,
  ];
}

/** Sentences by field name; empty when everything may be saved. */
export function issuesOf(card: Card, values: Values, board: Board): Values {
  const issues =
    card.kind === 'task'
      ? checkTaskFields(values as unknown as TaskFields, board.today, board.planYear)
      : checkIndicatorFields(values as unknown as IndicatorFields, card, board);
  return Object.fromEntries(Object.entries(issues).map(([name, issue]) => [name, entryIssueText(issue)]));
}
