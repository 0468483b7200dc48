// One labelled field: how to fill it in, what is wrong or doubtful, and what a colleague has put there meanwhile.
import * as FORM from '../../text/sidebar-form.ts';
import { ClashBox } from './clash-box.tsx';
import { type FieldSpec, optionsWith } from './form-fields.ts';
import type { Choice, Form } from './form-state.ts';

interface Props {
  readonly field: FieldSpec;
  readonly form: Form;
  readonly type: (name: string, value: string) => void;
  readonly choose: (name: string, choice: Choice) => void;
}

export function Field({ field, form, type, choose }: Props) {
  const { name, label, hint, id = name } = field;
  const value = form.values[name] ?? '';
  const error = form.errors[name] ?? '';
  const asked = form.asked?.[name] ?? '';
  const clash = form.clashes[name];
  const told = [hint && `${id}-hint`, error && `${id}-error`, asked && `${id}-asked`].filter(Boolean);
  const common = {
    id,
    name,
    value,
    'aria-invalid': error !== '',
    'aria-describedby': told.length > 0 ? told.join(' ') : undefined,
    onInput: (event: { currentTarget: { value: string } }) => type(name, event.currentTarget.value),
  };
  return (
    <div class={`field${error ? ' bad' : asked ? ' doubtful' : ''}`}>
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {clash && (
        <ClashBox label={label} clash={clash} by={form.by} choose={(choice) => choose(name, choice)} />
      )}
      {clash?.choice !== '' && <Control field={field} common={common} value={value} />}
      {error && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {asked && (
        <p class="asked" id={`${id}-asked`}>
          <b>{FORM.doubtful}.</b> {asked}
        </p>
      )}
    </div>
  );
}

type Common = Readonly<Record<string, unknown>>;

function Control({ field, common, value }: { field: FieldSpec; common: Common; value: string }) {
  if (field.input === 'choice') {
    return (
      <select {...common}>
        <option value="">{FORM.empty}</option>
        {optionsWith(value).map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
    );
  }
  if (field.input === 'long') return <textarea {...common} rows={3} />;
  const mode = field.input === 'number' ? 'decimal' : field.input === 'link' ? 'url' : 'text';
  return <input {...common} type="text" inputMode={mode} autocomplete="off" />;
}
