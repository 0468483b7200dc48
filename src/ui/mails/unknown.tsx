// Mails of which nobody knows whether they have left: whoever has asked the recipient says what to do.
import type { UnknownMail } from '../../contract/mails.ts';
import * as WORDS from '../../text/mails-page.ts';

interface Props {
  readonly unknown: readonly UnknownMail[];
  readonly disabled: boolean;
  readonly onSettle: (address: string, answer: 'again' | 'arrived') => void;
}

export function Unknown({ unknown, disabled, onSettle }: Props) {
  return (
    <div class="message bad">
      <h2>{WORDS.unknownTitle}</h2>
      <p>{WORDS.unknownNote}</p>
      <ul>
        {unknown.map(({ name, address, resends }) => (
          <li key={address}>
            {name} – {address}
            <div class="buttons">
              <button type="button" disabled={disabled} onClick={() => onSettle(address, 'arrived')}>
                {WORDS.arrived}
              </button>
              <button
                type="button"
                disabled={disabled || !resends}
                onClick={() => onSettle(address, 'again')}
              >
                {WORDS.again}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
