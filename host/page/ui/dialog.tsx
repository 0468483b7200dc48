// Google's modal dialog, in the size the add-in asked for.
import { useState } from 'preact/hooks';
import type { Desk } from '../desk.ts';
import type { Opened } from '../store.ts';
import { AddinFrame } from './addin-frame.tsx';
import { CloseIcon } from './icons.tsx';
import { useModal } from './use-modal.ts';

export function Dialog({ desk, page }: { desk: Desk; page: Opened }) {
  const [size, setSize] = useState({ width: page.width, height: page.height });
  const modal = useModal();
  const close = () => desk.store.set({ dialog: null });
  return (
    <dialog ref={modal} class="dialog" aria-label={page.title} onClose={close}>
      <div class="dialog-head">
        <h2>{page.title}</h2>
        <button type="button" class="icon-button" aria-label="Đóng hộp thoại" onClick={close}>
          <CloseIcon />
        </button>
      </div>
      <div class="dialog-body" style={{ width: `${size.width}px`, height: `${size.height}px` }}>
        <AddinFrame
          desk={desk}
          page={page}
          onClose={close}
          onEscape={close}
          onSize={(side, pixels) => setSize({ ...size, [side]: pixels })}
        />
      </div>
    </dialog>
  );
}
