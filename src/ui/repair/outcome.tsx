// What has become of the mends that were asked for.
import { doneText, REPAIR } from '../../text/repair.ts';
import type { Chosen } from './ticks.ts';

export interface Outcome {
  readonly done: readonly Chosen[];
  readonly left: readonly Chosen[];
  /** Why the plan could not be judged anew, '' where it was or need not be. */
  readonly notRefreshed: string;
}

export function OutcomeList({ outcome }: { readonly outcome: Outcome }) {
  const { done, left, notRefreshed } = outcome;
  return (
    <div role="status">
      <div class={done.length > 0 ? 'message good' : 'message'}>
        {done.length > 0 ? REPAIR.done(done.length) : REPAIR.doneNone}
        <ul class="done">
          {done.map(({ id, finding: { wrong, tab }, choice }) => (
            <li key={id}>{doneText(wrong, choice.remedy, tab)}</li>
          ))}
        </ul>
      </div>
      {left.length > 0 && <p class="message bad">{REPAIR.left(left.length)}</p>}
      {notRefreshed !== '' && <p class="message bad">{REPAIR.notRefreshed(notRefreshed)}</p>}
    </div>
  );
}
