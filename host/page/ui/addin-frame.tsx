// The frame in which a sidebar or dialog of the add-in runs, cut off from the page as Google's is.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Desk } from '../desk.ts';
import { frameDocument } from '../frame/document.ts';
import { type FromFrame, isEnvelope, MARK, type ToFrame } from '../frame/protocol.ts';
import { keepOn, keptOf } from '../shelf.ts';
import type { Opened } from '../store.ts';

/** No allow-same-origin: the add-in's page must not reach the host's, nor all its storage. */
const SANDBOX = 'allow-scripts allow-forms allow-popups allow-modals allow-downloads';

interface Props {
  readonly desk: Desk;
  readonly page: Opened;
  readonly onClose: () => void;
  readonly onEscape?: () => void;
  readonly onSize?: (side: 'width' | 'height', pixels: number) => void;
}

export function AddinFrame({ desk, page, onClose, onEscape, onSize }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  // Once: another document, with what has been kept since, would load the frame anew.
  const [opening] = useState(() => {
    const { email } = desk.store.view.user;
    const kept = desk.storage === 'refused' ? null : keptOf(email);
    return { email, document: frameDocument(page.html, { functions: desk.functions, kept }) };
  });

  // Before the frame can run: after the next painting, its first call would already have gone unheard.
  useLayoutEffect(() => {
    const answer = async (message: FromFrame) => {
      if (message.kind === 'close') onClose();
      else if (message.kind === 'escape') onEscape?.();
      else if (message.kind === 'focus') desk.focusSheet();
      else if (message.kind === 'keep') keepOn(opening.email, message.key, message.text);
      else if (message.kind !== 'run') onSize?.(message.kind, message.pixels);
      else {
        const result = await desk.call(message.name, message.args);
        const content: ToFrame = { id: message.id, ...result };
        frame.current?.contentWindow?.postMessage({ mark: MARK, content }, '*');
      }
    };
    const listen = ({ source, data }: MessageEvent<unknown>) => {
      if (source === frame.current?.contentWindow && isEnvelope<FromFrame>(data)) void answer(data.content);
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, [desk, opening, onClose, onEscape, onSize]);

  return (
    <iframe ref={frame} class="addin-frame" title={page.title} sandbox={SANDBOX} srcdoc={opening.document} />
  );
}
