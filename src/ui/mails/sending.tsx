// "Gửi ngay": how many mails would go to whom, asked before any leaves.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MailDesk } from '../../contract/mails.ts';
import * as WORDS from '../../text/mails-page.ts';

interface Props {
  readonly desk: MailDesk;
  readonly disabled: boolean;
  readonly onSend: (to: readonly string[]) => void;
}

export function Sending({ desk, disabled, onSend }: Props) {
  const [asking, setAsking] = useState(false);
  const question = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (asking) question.current?.focus();
  }, [asking]);
  const { due, already, withoutAddress, maySend } = desk;
  const send = () => {
    setAsking(false);
    onSend(due.map(({ address }) => address));
  };
  return (
    <div class="sending">
      <p>
        {WORDS.standing(already.length, due.length)} {desk.next}
      </p>
      {withoutAddress.length > 0 && (
        <details>
          <summary>{WORDS.unreachable(withoutAddress.length)}</summary>
          <p>{withoutAddress.join('; ')}</p>
        </details>
      )}
      {due.length > 0 && !maySend && <p>{WORDS.onlyOffice}</p>}
      {due.length > 0 && maySend && !asking && (
        <button type="button" disabled={disabled} onClick={() => setAsking(true)}>
          {WORDS.send(due.length)}
        </button>
      )}
      {asking && due.length > 0 && (
        <div class="message" ref={question} tabIndex={-1}>
          <p>
            <b>{WORDS.sendTitle(due.length)}</b>
          </p>
          <ul>
            {due.map(({ name, address }) => (
              <li key={address}>
                {name} – {address}
              </li>
            ))}
          </ul>
          <p>{WORDS.sendNote}</p>
          <div class="buttons">
            <button type="button" class="primary" disabled={disabled} onClick={send}>
              {WORDS.confirmSend}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              {WORDS.cancel}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
