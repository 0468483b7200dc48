// Every mail the add-in has sent, shown as its reader would see it. Nothing has really left this machine.
import { useState } from 'preact/hooks';
import type { Mail } from '../../types.ts';
import { readable } from '../time.ts';
import { CloseIcon } from './icons.tsx';
import { MailBody } from './mail-body.tsx';
import { useModal } from './use-modal.ts';

type Shape = 'html' | 'plain';

interface Doings {
  readonly onLink: (href: string) => void;
  readonly onEscape: () => void;
}

function Body({ mail, ...doings }: { mail: Mail } & Doings) {
  const [wanted, setShape] = useState<Shape>('html');
  const shape = mail.htmlBody ? wanted : 'plain';
  const tab = (name: Shape, caption: string) => (
    <button
      type="button"
      role="tab"
      aria-selected={shape === name}
      disabled={name === 'html' && !mail.htmlBody}
      onClick={() => setShape(name)}
    >
      {caption}
    </button>
  );
  return (
    <>
      <div class="tabs" role="tablist" aria-label="Cách hiển thị thư">
        {tab('html', 'Như người nhận thấy')}
        {tab('plain', 'Chỉ chữ')}
      </div>
      {shape === 'html' ? (
        <MailBody html={mail.htmlBody} {...doings} />
      ) : (
        <pre class="mail-body">{mail.body}</pre>
      )}
    </>
  );
}

function Reader({ mail, ...doings }: { mail: Mail } & Doings) {
  const lines = [
    ['Từ', mail.name ? `${mail.name} <${mail.from}>` : mail.from],
    ['Đến', mail.to],
    ['Đồng gửi', mail.cc],
    ['Gửi ẩn', mail.bcc],
    ['Lúc', readable(mail.at)],
  ].filter(([, value]) => value);
  return (
    <article class="mail">
      <h3>{mail.subject}</h3>
      <dl>
        {lines.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Body mail={mail} {...doings} />
    </article>
  );
}

function List({
  mails,
  chosen,
  onChoose,
}: {
  mails: readonly Mail[];
  chosen: number;
  onChoose: (at: number) => void;
}) {
  const newestFirst = mails.map((mail, at) => ({ mail, at })).reverse();
  return (
    <ul class="mails" aria-label="Danh sách thư">
      {newestFirst.map(({ mail, at }) => (
        <li key={at}>
          <button type="button" aria-current={at === chosen} onClick={() => onChoose(at)}>
            <strong>{mail.subject}</strong>
            <span>{mail.to}</span>
            <small>{readable(mail.at)}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}

interface Props {
  readonly mails: readonly Mail[];
  readonly onLink: (href: string) => void;
  readonly onClose: () => void;
}

export function Outbox({ mails, onLink, onClose }: Props) {
  const [chosen, setChosen] = useState(mails.length - 1);
  const modal = useModal();
  const mail = mails[chosen];
  return (
    <dialog ref={modal} class="panel outbox" aria-label="Thư đã gửi" onClose={onClose}>
      <div class="panel-head">
        <h2>Thư đã gửi (không rời khỏi máy này)</h2>
        <button type="button" class="icon-button" aria-label="Đóng" onClick={onClose}>
          <CloseIcon />
        </button>
      </div>
      {mail ? (
        <div class="outbox-panes">
          <List mails={mails} chosen={chosen} onChoose={setChosen} />
          <Reader key={chosen} mail={mail} onLink={onLink} onEscape={onClose} />
        </div>
      ) : (
        <p class="empty">Tiện ích chưa gửi thư nào.</p>
      )}
    </dialog>
  );
}
