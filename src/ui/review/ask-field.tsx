// The field of an answer that needs one: day, unit, several units, task or text.
import type { ReviewList } from '../../contract/review.ts';
import { REVIEW } from '../../text/review-page.ts';
import { type Question, unitsIn, withUnit } from './draft.ts';

interface Props {
  readonly id: string;
  readonly question: Question;
  readonly list: ReviewList;
  readonly draft: string;
  readonly error: string;
  readonly change: (draft: string) => void;
}

export function AskField(props: Props) {
  const { id, question, error } = props;
  const label = REVIEW.field[question.input];
  const message = error !== '' && (
    <p class="error" id={`${id}-error`}>
      {error}
    </p>
  );
  if (question.input === 'units') {
    return (
      <fieldset class={error === '' ? 'field' : 'field bad'} {...describedBy(props)}>
        <legend>{label}</legend>
        <Units {...props} />
        {message}
      </fieldset>
    );
  }
  return (
    <div class={error === '' ? 'field' : 'field bad'}>
      <label for={id}>{label}</label>
      <Control {...props} />
      {message}
    </div>
  );
}

function Control(props: Props) {
  const { id, question, list, draft, error, change } = props;
  const common = {
    id,
    value: draft,
    'aria-invalid': error !== '',
    ...describedBy(props),
    onInput: (event: { currentTarget: { value: string } }) => change(event.currentTarget.value),
  };
  if (question.input === 'text') return <textarea {...common} rows={4} />;
  if (question.input === 'day') {
    // Not the browser's date field: it shows the month first wherever the browser speaks English.
    return (
      <input {...common} type="text" inputMode="numeric" placeholder={REVIEW.dayExample} autocomplete="off" />
    );
  }
  const options =
    question.input === 'task'
      ? list.tasks.map(({ code, name }) => [code, REVIEW.task(code, name)] as const)
      : list.units.map((unit) => [unit, unit] as const);
  return (
    <select {...common}>
      <option value="">{REVIEW.notChosen}</option>
      {options.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  );
}

function Units({ list, draft, error, change }: Props) {
  const chosen = unitsIn(draft);
  return (
    <>
      {list.units.map((unit) => (
        <label class="tick" key={unit}>
          <input
            type="checkbox"
            checked={chosen.includes(unit)}
            aria-invalid={error !== ''}
            onChange={({ currentTarget }) => change(withUnit(draft, unit, currentTarget.checked, list.units))}
          />
          {unit}
        </label>
      ))}
    </>
  );
}

function describedBy({ id, error }: Props) {
  return error === '' ? {} : { 'aria-describedby': `${id}-error` };
}
