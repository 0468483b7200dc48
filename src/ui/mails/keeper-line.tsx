// Who sends the mails, and, where the person may take that over, how.
import { useState } from 'preact/hooks';
import type { Keeper } from '../../contract/mails.ts';
import { COPY_NOTE, TAKE_NOTE } from '../../text/keeper.ts';
import * as WORDS from '../../text/mails-page.ts';

interface Props {
  readonly keeper: Keeper;
  readonly disabled: boolean;
  readonly onTake: () => void;
}

export function KeeperLine({ keeper: { life, text, mayTake }, disabled, onTake }: Props) {
  const [asking, setAsking] = useState(false);
  const take = () => {
    setAsking(false);
    onTake();
  };
  return (
    <div class={life === 'alive' ? 'keeper' : 'keeper message bad'}>
      <p>{text}</p>
      {mayTake && !asking && (
        <button type="button" disabled={disabled} onClick={() => setAsking(true)}>
          {WORDS.takeOver}
        </button>
      )}
      {asking && (
        <>
          <p>{life === 'copy' || life === 'none' ? COPY_NOTE : TAKE_NOTE}</p>
          <div class="buttons">
            <button type="button" class="primary" disabled={disabled} onClick={take}>
              {WORDS.confirmTake}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              {WORDS.back}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
