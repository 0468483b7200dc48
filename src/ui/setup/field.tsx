// One answer of the form: a line of addresses, or one of a list.
import { useEffect, useRef } from 'preact/hooks';
import type { SetupState } from './use-setup.ts';

interface Props {
  readonly state: SetupState;
  readonly place: string;
  readonly label: string;
  readonly disabled: boolean;
}

export function AddressField({ state, place, label, hint, disabled }: Props & { readonly hint: string }) {
  const input = useRef<HTMLInputElement>(null);
  const issue = state.answers.issues[place] ?? '';
  const isWanted = state.answers.wanted === place;
  useEffect(() => {
    if (isWanted && state.working === '') input.current?.focus();
  }, [isWanted, state.working]);
  return (
    <div class="answer">
      <label for={place}>{label}</label>
      <div>
        <input
          id={place}
          ref={input}
          type="text"
          inputMode="email"
          autoComplete="off"
          spellcheck={false}
          disabled={disabled}
          value={state.answers.answerOf(place)}
          aria-invalid={issue !== ''}
          aria-describedby={`${place}-why`}
          onInput={(event) => state.answer(place, event.currentTarget.value)}
        />
        <p id={`${place}-why`} class={issue === '' ? 'soft' : 'wrong'}>
          {issue === '' ? hint : issue}
        </p>
      </div>
    </div>
  );
}

export function Choice({
  state,
  place,
  label,
  options,
  disabled,
}: Props & { readonly options: readonly { readonly value: string; readonly text: string }[] }) {
  const value = state.answers.answerOf(place);
  const chosen = options.find((option) => option.value.toLowerCase() === value.toLowerCase());
  return (
    <div>
      <label for={place}>{label}</label>
      <select
        id={place}
        disabled={disabled}
        value={chosen?.value ?? value}
        onChange={(event) => state.answer(place, event.currentTarget.value)}
      >
        {!chosen && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
