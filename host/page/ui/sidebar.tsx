// Google's sidebar: 300 px at the right, with a title and a cross.
import type { Desk } from '../desk.ts';
import type { Opened } from '../store.ts';
import { AddinFrame } from './addin-frame.tsx';
import { CloseIcon } from './icons.tsx';

export function Sidebar({ desk, page }: { desk: Desk; page: Opened }) {
  const close = () => desk.store.set({ sidebar: null });
  return (
    <aside class="sidebar" aria-label={page.title}>
      <div class="sidebar-head">
        <h2>{page.title}</h2>
        <button type="button" class="icon-button" aria-label="Đóng thanh bên" onClick={close}>
          <CloseIcon />
        </button>
      </div>
      <AddinFrame desk={desk} page={page} onClose={close} />
    </aside>
  );
}
