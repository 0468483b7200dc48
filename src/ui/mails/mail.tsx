// One mail as its reader would get it, and what can be done with it here: try it, copy it for a chat.
import { useRef, useState } from 'preact/hooks';
import type { MailPreview } from '../../contract/mails.ts';
import * as WORDS from '../../text/mails-page.ts';

interface Props {
  readonly mail: MailPreview;
  readonly disabled: boolean;
  readonly onTrial: () => void;
}

export function Mail({ mail, disabled, onTrial }: Props) {
  const [kind, setKind] = useState<'html' | 'text'>('html');
  const [copied, setCopied] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  /** Google's frame has no right to the clipboard's own interface. */
  const copy = () => {
    const field = area.current;
    if (!field) return;
    field.focus();
    field.select();
    const done = document.execCommand('copy');
    if (!done) setKind('text');
    setCopied(done ? WORDS.copied : WORDS.copyByHand);
  };
  if (!mail.sends) return <p class="message">{WORDS.nothing}</p>;
  return (
    <>
      <p>
        <b>{WORDS.to}:</b> {mail.to.length === 0 ? WORDS.noAddress : mail.to.join(', ')}
      </p>
      <p>
        <b>{WORDS.subject}:</b> {mail.subject}
      </p>
      <div class="buttons">
        <div class="tabs" role="tablist">
          {(['html', 'text'] as const).map((tab) => (
            <button
              key={tab}
              type="button"
              role="tab"
              aria-selected={kind === tab}
              onClick={() => setKind(tab)}
            >
              {tab === 'html' ? WORDS.html : WORDS.text}
            </button>
          ))}
        </div>
        <button type="button" onClick={copy}>
          {WORDS.copy}
        </button>
        <button type="button" disabled={disabled} onClick={onTrial}>
          {WORDS.trial}
        </button>
      </div>
      <p role="status" class={copied === '' ? '' : 'message good'}>
        {copied}
      </p>
      {kind === 'html' && <iframe title={mail.subject} sandbox="" srcdoc={mail.html} />}
      <textarea
        ref={area}
        class={kind === 'html' ? 'away' : ''}
        aria-label={WORDS.text}
        tabIndex={kind === 'html' ? -1 : 0}
        readOnly
        value={mail.text}
      />
    </>
  );
}
