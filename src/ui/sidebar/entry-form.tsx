// The fields of a form with the bar under them: what keeps it from being saved, saving, leaving.
import type { ComponentChildren } from 'preact';
import * as PAGE from '../../text/page.ts';
import * as FORM from '../../text/sidebar-form.ts';
import { Button } from './button.tsx';
import { Field } from './field.tsx';
import type { FieldSpec } from './form-fields.ts';
import type { Entry } from './use-form.ts';

interface Props {
  readonly fields: readonly FieldSpec[];
  readonly entry: Entry;
  readonly label: string;
  readonly cancel: () => void;
  /** Stands in place of the bar. */
  readonly instead?: ComponentChildren;
}

export function EntryForm({ fields, entry, label, cancel, instead }: Props) {
  const { form, saving, root, save, type, choose } = entry;
  const words = form.retry ? PAGE.retry : form.asked ? FORM.saveAnyway : label;
  const told = form.asked ? FORM.lookAgain('source' in form.values) : form.problem;
  return (
    <form
      ref={root}
      onSubmit={(event) => {
        event.preventDefault();
        void save(event.timeStamp);
      }}
    >
      <fieldset disabled={saving}>
        {fields.map((field) => (
          <Field key={field.name} field={field} form={form} type={type} choose={choose} />
        ))}
      </fieldset>
      {instead || (
        <div class="actions">
          {told && (
            <p class={form.asked ? 'message ask' : 'message bad'} role="alert">
              {told}
            </p>
          )}
          <button type="submit" class={form.retry ? 'primary retry' : 'primary'} disabled={saving}>
            {saving ? FORM.saving : words}
          </button>
          <Button disabled={saving} onClick={cancel}>
            {FORM.cancel}
          </Button>
        </div>
      )}
    </form>
  );
}
