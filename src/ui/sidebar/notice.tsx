// What was last done, told to screen readers as it comes, with the way back where there is one.
import * as SIDEBAR from '../../text/sidebar.ts';
import { Button } from './button.tsx';

interface Props {
  readonly text: string;
  readonly undo: (() => void) | null;
  readonly undoing: boolean;
}

export function Notice({ text, undo, undoing }: Props) {
  // A long one would cover too much of a low window.
  const stays = text.length < 60;
  return (
    <div class={stays ? 'notice stays' : 'notice'} aria-live="polite">
      {text !== '' && (
        <div class={undo ? 'message good' : 'message'}>
          <span>{text}</span>
          {undo && (
            <Button disabled={undoing} onClick={undo}>
              {SIDEBAR.undo}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
