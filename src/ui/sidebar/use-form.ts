// What every form of the sidebar does: typing, choosing, checking, saving once, and showing where to mend.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Reply } from '../../contract/reply.ts';
import type { Check } from './form-check.ts';
import { type Choice, chosen, type Form, refused, typed } from './form-state.ts';

interface Parts<C> {
  readonly first: () => Form;
  readonly check: (form: Form) => Check;
  readonly send: (form: Form, confirmed: string) => Promise<Reply<C>>;
  readonly saved: (card: C, sent: Form) => void;
  readonly changed: (before: Form, after: Form) => void;
}

/** The second click of a double click is no answer to a question that has only just appeared. */
const LOOKING_MS = 700;

/** Where the focus goes when a form was not saved, in the order of the page. */
const TO_MEND = '.clash.open, [aria-invalid=true], .doubtful :is(input, select, textarea), .retry';

export function useForm<C>({ first, check, send, saved, changed }: Parts<C>) {
  const [form, setForm] = useState(first);
  const [saving, setSaving] = useState(false);
  const busy = useRef(false);
  const askedAt = useRef(-LOOKING_MS);
  const root = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (form.refusals === 0) return;
    const place = root.current?.querySelector<HTMLElement>(TO_MEND);
    place?.focus();
    // The bar at the bottom may have grown over the place with this very refusal.
    place?.scrollIntoView({ block: 'center' });
  }, [form.refusals]);

  const put = (after: Form) => {
    changed(form, after);
    setForm(after);
  };
  const save = async (moment: number) => {
    // The refs, unlike the state, are already set when a double click's second event arrives.
    if (busy.current || moment - askedAt.current < LOOKING_MS) return;
    const { form: checked, confirmed } = check(form);
    if (confirmed === null) {
      if (checked.asked) askedAt.current = moment;
      return put(checked);
    }
    busy.current = true;
    setSaving(true);
    const reply = await send(checked, confirmed);
    busy.current = false;
    setSaving(false);
    if (reply.ok) return saved(reply.value, checked);
    if (reply.question) askedAt.current = performance.now();
    put(refused(checked, reply));
  };
  return {
    form,
    saving,
    root,
    put,
    save,
    type: (name: string, value: string) => put(typed(form, name, value)),
    choose: (name: string, choice: Choice) => put(chosen(form, name, choice)),
  };
}

export type Entry = ReturnType<typeof useForm>;
