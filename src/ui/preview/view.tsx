// Shows each recipient's mail of the week exactly as it would leave.
import { useEffect, useState } from 'preact/hooks';
import type { MailPreview } from '../../contract/reply.ts';
import { PREVIEW as words } from '../../text/dialogs.ts';
import * as PAGE from '../../text/page.ts';
import { call } from '../shared/server.ts';

export function Preview() {
  const [mails, setMails] = useState<readonly MailPreview[] | null>(null);
  const [problem, setProblem] = useState('');
  const [chosen, setChosen] = useState(0);
  const load = async () => {
    setProblem('');
    const reply = await call('loadPreviews', [], PAGE.failed);
    if (reply.ok) setMails(reply.value.mails);
    else setProblem(reply.message);
  };
  useEffect(() => {
    void load();
  }, []);
  if (problem !== '') {
    return (
      <div class="message bad" role="alert">
        <p>{problem}</p>
        <button type="button" onClick={load}>
          {PAGE.retry}
        </button>
      </div>
    );
  }
  const mail = mails?.[chosen];
  if (!mails || !mail) return <p class="message">{PAGE.loading}</p>;
  return (
    <>
      <h1>
        <label for="recipient">{words.choose}</label>
      </h1>
      <select
        id="recipient"
        value={chosen}
        onChange={(event) => setChosen(Number(event.currentTarget.value))}
      >
        {mails.map(({ name }, index) => (
          <option key={name + String(index)} value={index}>
            {index === 0 ? words.whole(name) : name}
          </option>
        ))}
      </select>
      <Mail mail={mail} />
    </>
  );
}

function Mail({ mail }: { readonly mail: MailPreview }) {
  const [kind, setKind] = useState<'html' | 'text'>('html');
  if (!mail.sends) return <p class="message">{words.nothing}</p>;
  return (
    <>
      <p>
        <b>{words.to}:</b> {mail.to === '' ? words.noAddress : mail.to}
      </p>
      <p>
        <b>{words.subject}:</b> {mail.subject}
      </p>
      <div class="tabs" role="tablist">
        {(['html', 'text'] as const).map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            aria-selected={kind === tab}
            onClick={() => setKind(tab)}
          >
            {words[tab]}
          </button>
        ))}
      </div>
      {kind === 'html' ? (
        <iframe title={mail.subject} sandbox="" srcdoc={mail.html} />
      ) : (
        <pre>{mail.text}</pre>
      )}
    </>
  );
}
