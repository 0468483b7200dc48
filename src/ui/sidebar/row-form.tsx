// One row's form: the plan's words above, the fields to fill below, errors beside each field.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Board } from '../../contract/card.ts';
import { SIDEBAR } from '../../text/sidebar.ts';
import { call } from '../shared/server.ts';
import { Field } from './field.tsx';
import { fieldsOf, issuesOf, type Values } from './form-fields.ts';
import { PlanFacts } from './plan-facts.tsx';
import type { Card } from './state.ts';

interface Props {
  readonly card: Card;
  readonly board: Board;
  readonly close: () => void;
  readonly saved: (card: Card) => void;
}

export function RowForm({ card, board, close, saved }: Props) {
  const base = card.fields as unknown as Values;
  const [values, setValues] = useState<Values>(base);
  const [errors, setErrors] = useState<Values>({});
  const [problem, setProblem] = useState('');
  const [saving, setSaving] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const busy = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(), [errors]);

  const dirty = Object.keys(values).some((key) => values[key] !== base[key]);
  const leave = () => (dirty ? setLeaving(true) : close());
  const save = async (event: { preventDefault(): void }) => {
    event.preventDefault();
    // The ref, unlike the state, is already set when a double click's second event arrives.
    if (busy.current) return;
    const all = issuesOf(card, values, board);
    const found = Object.fromEntries(Object.entries(all).filter(([name]) => values[name] !== base[name]));
    setErrors(found);
    setProblem(Object.keys(found).length > 0 ? SIDEBAR.fixFirst : '');
    if (Object.keys(found).length > 0) return;
    busy.current = true;
    setSaving(true);
    const name = card.kind === 'task' ? 'saveTask' : 'saveIndicator';
    const reply = await call(name, [{ code: card.code, fields: values, base }], SIDEBAR.failed);
    busy.current = false;
    setSaving(false);
    if (reply.ok) return saved(reply.value);
    setErrors(reply.fields ?? {});
    setProblem(reply.message);
  };

  return (
    <form ref={form} onSubmit={save} onKeyDown={(event) => event.key === 'Escape' && leave()} noValidate>
      <button type="button" class="link" onClick={leave}>
        ‹ {SIDEBAR.back}
      </button>
      {leaving && (
        <div class="message bad" role="alertdialog" aria-label={SIDEBAR.unsaved}>
          <p>{SIDEBAR.unsaved}</p>
          <button type="button" onClick={() => setLeaving(false)}>
            {SIDEBAR.unsavedStay}
          </button>{' '}
          <button type="button" onClick={close}>
            {SIDEBAR.unsavedLeave}
          </button>
        </div>
      )}
      <h1 ref={heading} tabIndex={-1}>
        {card.code}. {card.name.replace(/^- /, '')}
      </h1>
      <PlanFacts card={card} />
      {fieldsOf(card).map((field) => (
        <Field
          key={field.name}
          field={field}
          value={values[field.name] ?? ''}
          error={errors[field.name] ?? ''}
          change={(value) => setValues({ ...values, [field.name]: value })}
        />
      ))}
      <div class="actions">
        {problem !== '' && (
          <p class="message bad" role="alert">
            {problem}
          </p>
        )}
        <button type="submit" class="primary" disabled={saving}>
          {saving ? SIDEBAR.saving : SIDEBAR.save}
        </button>
        <button type="button" onClick={leave}>
          {SIDEBAR.cancel}
        </button>
      </div>
    </form>
  );
}
