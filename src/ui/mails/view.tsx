// The dialog as a whole: how the sending stands, then one recipient's mail exactly as it would leave.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MailDesk } from '../../contract/mails.ts';
import type { Reply } from '../../contract/reply.ts';
import { RIGHTS_NOTE } from '../../text/keeper.ts';
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
  const [busy, setBusy] = useState(false);
  const [chosen, setChosen] = useState('');
  const isBusy = useRef(false);
  const outcome = useRef<HTMLDivElement>(null);

  /** One request at a time: a second press while the first is under way does nothing. */
  const ask = async (request: () => Promise<Reply<MailDesk>>, tells = true) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setBusy(true);
    setProblem('');
    const reply = await request();
    isBusy.current = false;
    setBusy(false);
    if (reply.ok) setDesk(reply.value);
    else setProblem(reply.message);
    // What was pressed may be far below what came of it, or gone.
    if (tells) outcome.current?.focus();
  };
  const take = () =>
    ask(async () => {
      const reply = await takeOver();
      if (!reply.ok) return reply;
      const fresh = await loadMails();
      const report = `${WORDS.taken} ${RIGHTS_NOTE}`;
      return fresh.ok ? { ok: true, value: { ...fresh.value, report } } : fresh;
    });
  useEffect(() => {
    void ask(loadMails, /* tells= */ false);
  }, []);

  const mail = desk?.mails.find(({ key }) => key === (chosen || desk.own)) ?? desk?.mails[0];
  const report = busy ? WORDS.working : problem || desk?.report;
  const isBad = !busy && (problem !== '' || desk?.done === false);
  return (
    <>
      <div
        ref={outcome}
        tabIndex={-1}
        role="status"
        class={report ? `message ${isBad ? 'bad' : 'good'}` : ''}
      >
        {report}
        {problem !== '' && !busy && (
          <div class="buttons">
            <button type="button" onClick={() => ask(loadMails)}>
              {PAGE.retry}
            </button>
          </div>
        )}
      </div>
      {desk && <KeeperLine keeper={desk.keeper} disabled={busy} onTake={take} />}
      {desk && desk.unknown.length > 0 && (
        <Unknown
          unknown={desk.unknown}
          disabled={busy || !desk.maySend}
          onSettle={(address, answer) => ask(() => settleMail(address, answer))}
        />
      )}
      {desk && <Sending desk={desk} disabled={busy} onSend={(to) => ask(() => sendMails(to))} />}
      {desk && mail && (
        <>
          <h1>
            <label for="recipient">{WORDS.choose}</label>
          </h1>
          <select id="recipient" value={mail.key} onChange={(event) => setChosen(event.currentTarget.value)}>
            {desk.mails.map(({ key, name, state }) => (
              <option key={key} value={key}>
                {WORDS.recipient(name, state)}
              </option>
            ))}
          </select>
          <Mail key={mail.key} mail={mail} busy={busy} onTrial={() => ask(() => sendTrial(mail.key))} />
        </>
      )}
    </>
  );
}
