// Unsaved text of a row, kept in the browser until it is saved or dropped, so that a closed sidebar loses nothing.

import { forget, keep, readKept } from '../shared/storage.ts';
import type { Values } from './form-fields.ts';
import { changedIn, type Form, isDirty } from './form-state.ts';

export interface Draft {
  readonly values: Values;
  /** What the form was opened with: a colleague's change since then is found when saving. */
  readonly base: Values;
  /** yyyy-MM-dd. */
  readonly on: string;
}

const keyOf = (code: string) => `ke-hoach-draft-${code}`;

export function keepDraft(code: string, { values, base }: Form, on: string): void {
  keep(keyOf(code), JSON.stringify({ values, base, on } satisfies Draft));
}

export function forgetDraft(code: string): void {
  forget(keyOf(code));
}

/** null where nothing was kept, or nothing that the sheet does not have by now. */
export function recallDraft(code: string, fields: Values): Draft | null {
  const draft = parsed(readKept(keyOf(code)));
  return draft && changedIn(draft).some((name) => draft.values[name] !== fields[name]) ? draft : null;
}

/** Only what had been edited comes back: the other fields may have newer texts by now. */
export function restored(form: Form, draft: Draft): Form {
  const names = changedIn(draft).filter((name) => name in form.values);
  const of = (texts: Values) => Object.fromEntries(names.map((name) => [name, texts[name] ?? '']));
  return {
    ...form,
    values: { ...form.values, ...of(draft.values) },
    base: { ...form.base, ...of(draft.base) },
  };
}

/** After each change: a form that is as the sheet again has nothing to keep. */
export function syncDraft(code: string, before: Form, after: Form, on: string): void {
  if (isDirty(after)) keepDraft(code, after, on);
  else if (isDirty(before)) forgetDraft(code);
}

function parsed(text: string): Draft | null {
  try {
    const kept: unknown = JSON.parse(text);
    return isDraft(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** What another version has kept may have another form. */
function isDraft(kept: unknown): kept is Draft {
  const { values, base, on } = (kept ?? {}) as Readonly<Record<string, unknown>>;
  return (
    typeof values === 'object' && typeof base === 'object' && !!values && !!base && typeof on === 'string'
  );
}
