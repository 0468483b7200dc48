// The dialog as a whole: how the sending stands, then one recipient's mail exactly as it would leave.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MailDesk } from '../../contract/mails.ts';
import type { Reply } from '../../contract/reply.ts';
import * as WORDS from '../../text/mails-page.ts';
import * as PAGE from '../../text/page.ts';
import { KeeperLine } from './keeper-line.tsx';
import { Mail } from './mail.tsx';
import { loadMails, sendMails, sendTrial, settleMail, takeOver } from './requests.ts';
import { Sending } from './sending.tsx';
import { Unknown } from './unknown.tsx';

export function Mails() {
  const [desk, setDesk] = useState<MailDesk | null>(null);
  const [problem, setProblem] = useState('');
  const [report, setReport] = useState('');
  const [busy, setBusy] = useState(false);
  const [chosen, setChosen] = useState('');
  const isBusy = useRef(false);

  /** One request at a time: a second press while the first is under way does nothing. */
  const ask = async (request: () => Promise<Reply<MailDesk>>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setBusy(true);
    setProblem('');
    setReport('');
    const reply = await request();
    isBusy.current = false;
    setBusy(false);
    if (!reply.ok) return setProblem(reply.message);
    setDesk(reply.value);
    setReport(reply.value.report);
  };
  const take = () =>
    ask(async () => {
      const reply = await takeOver();
      return reply.ok ? loadMails() : reply;
    });
  useEffect(() => {
    void ask(loadMails);
  }, []);

  const mail = desk?.mails.find(({ key }) => key === chosen) ?? desk?.mails[0];
  return (
    <>
      <div role="status" class={busy || report !== '' ? 'message good' : ''}>
        {busy ? WORDS.working : report}
      </div>
      {problem !== '' && (
        <div class="message bad" role="alert">
          <p>{problem}</p>
          <button type="button" onClick={() => ask(loadMails)}>
            {PAGE.retry}
          </button>
        </div>
      )}
      {desk && <KeeperLine keeper={desk.keeper} disabled={busy} onTake={take} />}
      {desk && desk.unknown.length > 0 && (
        <Unknown
          unknown={desk.unknown}
          disabled={busy || !desk.maySend}
          onSettle={(address, answer) => ask(() => settleMail(address, answer))}
        />
      )}
      {desk && <Sending desk={desk} disabled={busy} onSend={() => ask(sendMails)} />}
      {desk && mail && (
        <>
          <h1>
            <label for="recipient">{WORDS.choose}</label>
          </h1>
          <select id="recipient" value={mail.key} onChange={(event) => setChosen(event.currentTarget.value)}>
            {desk.mails.map(({ key, name, sends }) => (
              <option key={key} value={key}>
                {sends ? name : WORDS.unsent(name)}
              </option>
            ))}
          </select>
          <Mail key={mail.key} mail={mail} disabled={busy} onTrial={() => ask(() => sendTrial(mail.key))} />
        </>
      )}
    </>
  );
}
