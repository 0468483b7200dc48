// One labelled field with its error beneath, told to screen readers as belonging to it.
import { SIDEBAR } from '../../text/sidebar.ts';
import type { FieldSpec } from './form-fields.ts';

interface Props {
  readonly field: FieldSpec;
  readonly value: string;
  readonly error: string;
  readonly change: (value: string) => void;
}

export function Field({ field, value, error, change }: Props) {
  const id = `field-${field.name}`;
  const common = {
    id,
    value,
    name: field.name,
    'aria-invalid': error !== '',
    'aria-describedby': error === '' ? undefined : `${id}-error`,
    onInput: (event: { currentTarget: { value: string } }) => change(event.currentTarget.value),
  };
  return (
    <div class={error === '' ? 'field' : 'field bad'}>
      <label for={id}>{field.label}</label>
      <Control field={field} common={common} value={value} />
      {error !== '' && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

type Common = Readonly<Record<string, unknown>>;

function Control({ field, common, value }: { field: FieldSpec; common: Common; value: string }) {
  if (field.input === 'choice') {
    const options = field.options ?? [];
    // A wrong entry of the cell stays to be seen, until another is chosen.
    const extra = value !== '' && !options.includes(value) ? [value] : [];
    return (
      <select {...common}>
        <option value="">{SIDEBAR.empty}</option>
        {[...options, ...extra].map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
    );
  }
  if (field.input === 'long') return <textarea {...common} rows={3} />;
  const mode = field.input === 'number' ? 'decimal' : field.input === 'link' ? 'url' : 'text';
  return (
    <input
      {...common}
      type="text"
      inputMode={mode}
      placeholder={field.placeholder ?? ''}
      autocomplete="off"
    />
  );
}
