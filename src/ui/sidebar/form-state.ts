// One row's form as a value, and what typing, choosing and the server's refusals make of it; no screen, no server.
import type { Reply } from '../../contract/reply.ts';
import type { Values } from './form-fields.ts';

/** A field that someone else has changed meanwhile. */
export interface Clash {
  readonly mine: string;
  readonly theirs: string;
  readonly choice: Choice | '';
}
export type Choice = 'mine' | 'theirs';

export interface Form {
  readonly values: Values;
  /** What the sheet held when the form was opened, or holds by the latest that is known. */
  readonly base: Values;
  /** Sentences by field: what keeps the form from being saved. */
  readonly errors: Values;
  /** Sentences by field: what the person is asked to look at again, to which saving is the answer. */
  readonly asked: Values | null;
  readonly clashes: Readonly<Record<string, Clash>>;
  /** Who has changed the row meanwhile. */
  readonly by: string;
  readonly problem: string;
  /** Nothing on the form can mend the problem: it may only be tried again. */
  readonly retry: boolean;
  /** Counts up, so that the focus goes to the new refusal each time. */
  readonly refusals: number;
}

export type Refusal = Extract<Reply<never>, { ok: false }>;

const UNSTOPPED = { errors: {}, asked: null, problem: '', retry: false };

export function openedForm(fields: Values): Form {
  const none = { ...UNSTOPPED, clashes: {}, by: '', refusals: 0 };
  return { ...none, values: fields, base: fields };
}

/** Texts, and what they were before. */
export type Texts = Pick<Form, 'values' | 'base'>;

export function isDirty(texts: Texts): boolean {
  return changedIn(texts).length > 0;
}

export function changedIn({ values, base }: Texts): readonly string[] {
  return Object.keys(values).filter((name) => values[name] !== base[name]);
}

/** Fields that no question is about. */
const ASIDE: readonly string[] = ['difficulty', 'document', 'evidenceLink'];

export function typed(form: Form, name: string, value: string): Form {
  const { [name]: _mended, ...errors } = form.errors;
  const asked = ASIDE.includes(name) ? form.asked : null;
  const isStill = form.retry || asked || Object.keys(errors).length > 0;
  const problem = isStill ? form.problem : '';
  return { ...form, values: { ...form.values, [name]: value }, errors, asked, problem };
}

/** Either way the sheet's text is known from now on, so the next saving meets no clash there. */
export function chosen(form: Form, name: string, choice: Choice): Form {
  const clash = form.clashes[name];
  if (!clash || clash.choice === choice) return form;
  const mine = clash.choice === 'mine' ? (form.values[name] ?? '') : clash.mine;
  return {
    ...form,
    values: { ...form.values, [name]: choice === 'mine' ? mine : clash.theirs },
    base: { ...form.base, [name]: clash.theirs },
    clashes: { ...form.clashes, [name]: { ...clash, mine, choice } },
    problem: '',
  };
}

export function isDecided(form: Form): boolean {
  return Object.values(form.clashes).every(({ choice }) => choice !== '');
}

/** Stopped before the call. */
export function stopped(form: Form, found: Partial<Pick<Form, 'errors' | 'asked' | 'problem'>>): Form {
  return { ...form, ...UNSTOPPED, ...found, refusals: form.refusals + 1 };
}

/** Refused by the server; everything typed stays. */
export function refused(form: Form, { message, fields, question, theirs, by = '' }: Refusal): Form {
  const after = stopped(form, { problem: message });
  if (theirs) return { ...after, clashes: clashesOf(form, theirs), by };
  if (question) return { ...after, asked: fields ?? {} };
  return fields ? { ...after, errors: fields } : { ...after, retry: true };
}

function clashesOf({ values }: Form, theirs: Values): Form['clashes'] {
  return Object.fromEntries(
    Object.entries(theirs).map(([name, text]) => [
      name,
      { mine: values[name] ?? '', theirs: text, choice: '' } satisfies Clash,
    ]),
  );
}
