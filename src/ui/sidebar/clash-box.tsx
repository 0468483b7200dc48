// Two texts of one cell, one's own and a colleague's, and the choice between them.
import * as FORM from '../../text/sidebar-form.ts';
import { Button } from './button.tsx';
import type { Choice, Clash } from './form-state.ts';

interface Props {
  readonly label: string;
  readonly clash: Clash;
  readonly by: string;
  readonly choose: (choice: Choice) => void;
}

export function ClashBox({ label, clash, by, choose }: Props) {
  const button = (choice: Choice, words: string) => (
    <Button aria-pressed={clash.choice === choice} onClick={() => choose(choice)}>
      {words}
    </Button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be the one thing that takes the focus in every browser.
    <div
      class={clash.choice === '' ? 'clash open' : 'clash'}
      role="group"
      aria-label={FORM.clash(label)}
      tabIndex={-1}
    >
      <p>
        {FORM.mine} <q>{clash.mine || FORM.blank}</q>
      </p>
      <p>
        {FORM.theirs(by)} <q>{clash.theirs || FORM.blank}</q>
      </p>
      <div class="choices">
        {button('mine', FORM.keepMine)}
        {button('theirs', FORM.takeTheirs)}
      </div>
    </div>
  );
}
