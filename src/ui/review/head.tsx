// The top of the page, always in sight: how much is left, what has just been done, and a way to ask anew.
import type { Ref } from 'preact';
import { REVIEW } from '../../text/review-page.ts';
import type { State } from './state.ts';

interface Props {
  readonly state: State;
  /** undefined until the first list has come. */
  readonly left: number | undefined;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly load: () => void;
}

export function Head({ state, left, heading, load }: Props) {
  return (
    <>
      <header>
        {left !== undefined && (
          <h1 ref={heading} tabIndex={-1} class={left === 0 ? 'calm' : ''}>
            {left === 0 ? REVIEW.nothingLeft : REVIEW.left(left)}
          </h1>
        )}
        <div class="top">
          <p role="status">{state.phase === 'loading' ? REVIEW.loading : state.notice}</p>
          <button type="button" class="link" aria-disabled={isBusy(state)} onClick={load}>
            {REVIEW.reload}
          </button>
        </div>
      </header>
      {left !== undefined && left > 0 && <p class="effect">{REVIEW.intro}</p>}
    </>
  );
}

function isBusy({ phase, working }: State): boolean {
  return phase === 'loading' || working !== '';
}
