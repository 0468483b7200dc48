// Which fields a row's form has.
import { TASK_STATE_OPTIONS } from '../../contract/options.ts';
import { exampleOf } from '../../text/form-issues.ts';
import * as FORM from '../../text/sidebar-form.ts';
import type { Card } from './state.ts';

export type Values = Readonly<Record<string, string>>;

export interface FieldSpec {
  readonly name: string;
  /** Where the name stands for another field of the page already. */
  readonly id?: string;
  readonly label: string;
  readonly input: 'choice' | 'number' | 'text' | 'link' | 'long';
  readonly hint: string;
}

export function fieldsOf(card: Card): readonly FieldSpec[] {
  const difficulty: FieldSpec = { name: 'difficulty', label: FORM.field.difficulty, input: 'long', hint: '' };
  if (card.kind === 'indicator') {
    const result = FORM.example(exampleOf(card.printedTarget));
    return [
      { name: 'period', label: FORM.field.period, input: 'text', hint: FORM.example('03/2026') },
      { name: 'result', label: FORM.field.result, input: 'text', hint: result },
      { name: 'source', label: FORM.field.source, input: 'long', hint: '' },
      difficulty,
    ];
  }
  return [
    { name: 'state', label: FORM.field.state, input: 'choice', hint: '' },
    { name: 'progress', label: FORM.field.progress, input: 'number', hint: FORM.progressExample },
    // Not the browser's date field: it shows the month first wherever the browser speaks English.
    { name: 'completedOn', label: FORM.field.completedOn, input: 'text', hint: FORM.example('31/03/2026') },
    { name: 'document', label: FORM.field.document, input: 'text', hint: FORM.example('12/KH-UBND') },
    { name: 'evidenceLink', label: FORM.field.evidenceLink, input: 'link', hint: FORM.linkExample },
    difficulty,
  ];
}

/** The texts of the cells by field. */
export function textsOf(card: Card): Values {
  const fields: unknown = card.fields;
  return fields as Values;
}

/** A wrong entry of the cell stays to be seen, until another is chosen. */
export function optionsWith(value: string): readonly string[] {
  const isOther = value !== '' && !TASK_STATE_OPTIONS.includes(value);
  return isOther ? [...TASK_STATE_OPTIONS, value] : TASK_STATE_OPTIONS;
}
