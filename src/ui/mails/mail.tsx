// One mail as its reader would get it, and what can be done with it here: try it, copy it for a chat.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MailPreview } from '../../contract/mails.ts';
import * as WORDS from '../../text/mails-page.ts';

interface Props {
  readonly mail: MailPreview;
  readonly busy: boolean;
  readonly onTrial: () => void;
}

/**
 * Links open beside the dialog: in its own frame Google blocks them, and the mail would be gone. Light, as the dialog is,
 * whatever the reader's own mail program makes of it.
 */
const page = (html: string) =>
  html
    .replace('<head>', '<head><base target="_blank">')
    .replace('@media (prefers-color-scheme: dark)', '@media not all');

export function Mail({ mail, busy, onTrial }: Props) {
  const [asText, setAsText] = useState(false);
  const [copied, setCopied] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (busy) setCopied('');
  }, [busy]);
  /** Google's frame has no right to the clipboard's own interface. */
  const copy = () => {
    const field = area.current;
    if (!field) return;
    field.focus();
    field.select();
    const done = document.execCommand('copy');
    if (!done) setAsText(true);
    setCopied(done ? WORDS.copied : WORDS.copyByHand);
  };
  return (
    <>
      <p>
        <b>{WORDS.to}:</b> {mail.to.length === 0 ? WORDS.noAddress : mail.to.join(', ')}
      </p>
      {!mail.sends && <p class="message">{mail.sent ? WORDS.nothingLeft : WORDS.nothing}</p>}
      {mail.sends && (
        <>
          {mail.sent && <p class="message">{WORDS.remade}</p>}
          <p>
            <b>{WORDS.subject}:</b> {mail.subject}
          </p>
          <div class="buttons">
            <button type="button" aria-pressed={asText} onClick={() => setAsText(!asText)}>
              {WORDS.text}
            </button>
            <button type="button" onClick={copy}>
              {WORDS.copy}
            </button>
            <button type="button" disabled={busy} onClick={onTrial}>
              {WORDS.trial}
            </button>
          </div>
          <p role="status" class={copied === '' ? '' : 'message good'}>
            {copied}
          </p>
          {!asText && (
            <iframe
              title={mail.subject}
              sandbox="allow-popups allow-popups-to-escape-sandbox"
              srcdoc={page(mail.html)}
            />
          )}
          <textarea
            ref={area}
            class={asText ? '' : 'away'}
            aria-label={WORDS.text}
            tabIndex={asText ? 0 : -1}
            readOnly
            value={mail.text}
          />
        </>
      )}
    </>
  );
}
