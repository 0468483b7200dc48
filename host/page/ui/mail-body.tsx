// A mail as its reader sees it: no script of it runs, and its links lead where they would lead from a real mailbox.
import { useEffect, useRef } from 'preact/hooks';

/**
 * Without allow-scripts nothing in the mail runs, and only so may the page look into it: its clicks and its Esc are
 * heard here, and nowhere else.
 */
const SANDBOX = 'allow-same-origin';

interface Props {
  readonly html: string;
  readonly onLink: (href: string) => void;
  readonly onEscape: () => void;
}

export function MailBody({ html, onLink, onEscape }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const heard = useRef({ onLink, onEscape });
  useEffect(() => {
    heard.current = { onLink, onEscape };
  });

  const listen = () => {
    const mail = frame.current?.contentDocument;
    const follow = (event: Event) => {
      const link = (event.target as Element | null)?.closest('a[href]');
      if (!link) return;
      event.preventDefault();
      heard.current.onLink(link.getAttribute('href') ?? '');
    };
    mail?.addEventListener('click', follow);
    // The middle button of a mouse.
    mail?.addEventListener('auxclick', follow);
    mail?.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') heard.current.onEscape();
    });
  };

  return (
    <iframe
      ref={frame}
      class="mail-body"
      title="Nội dung thư"
      sandbox={SANDBOX}
      srcdoc={html}
      onLoad={listen}
    />
  );
}
