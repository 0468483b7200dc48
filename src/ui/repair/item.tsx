// One finding: what is wrong and where, whether it is to be mended, and how.
import { useId } from 'preact/hooks';
import type { Finding } from '../../contract/structure-list.ts';
import { adviceText, REPAIR, remedyText, wrongText } from '../../text/repair.ts';
import type { Tick } from './ticks.ts';

interface Props {
  readonly finding: Finding;
  readonly tick: Tick;
  readonly clashes: boolean;
  readonly disabled: boolean;
  readonly change: (tick: Tick) => void;
}

export function Item(props: Props) {
  const { finding, tick, clashes, disabled, change } = props;
  const { wrong, tab, cell, choices } = finding;
  const id = useId();
  const words = (
    <>
      {wrongText(wrong, tab)} {cell !== '' && <span class="soft">({REPAIR.cell(cell)})</span>}
    </>
  );
  if (choices.length === 0) {
    return (
      <li class="item">
        <p class="wrong">{words}</p>
        <p class="how">
          <strong>{REPAIR.byHand}:</strong> {adviceText(wrong)}
        </p>
      </li>
    );
  }
  return (
    <li class={clashes ? 'item bad' : 'item'}>
      <label class="wrong">
        <input
          type="checkbox"
          checked={tick.ticked}
          disabled={disabled}
          aria-describedby={`${id}-how`}
          onChange={({ currentTarget }) => change({ ...tick, ticked: currentTarget.checked })}
        />
        <span>{words}</span>
      </label>
      <div class="how" id={`${id}-how`}>
        <How {...props} />
      </div>
    </li>
  );
}

function How({ finding, tick, disabled, change }: Props) {
  const { choices, tab } = finding;
  const [only] = choices;
  if (choices.length === 1 && only) return <>{remedyText(only.remedy, tab)}</>;
  return (
    <fieldset>
      <legend>{REPAIR.how}</legend>
      {choices.map(({ remedy }, index) => (
        // The choices of a finding have no names of their own, and keep their order.
        <label key={index}>
          <input
            type="radio"
            name={finding.id}
            checked={tick.choice === index}
            disabled={disabled}
            onChange={() => change({ ticked: true, choice: index })}
          />
          <span>{remedyText(remedy, tab)}</span>
        </label>
      ))}
    </fieldset>
  );
}
