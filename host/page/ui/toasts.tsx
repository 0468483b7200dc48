// Google's toasts, at the bottom right.
import type { Desk } from '../desk.ts';
import { dismissToast } from '../screen.ts';
import type { ShownToast } from '../store.ts';
import { CloseIcon } from './icons.tsx';

export function Toasts({ desk, toasts }: { desk: Desk; toasts: readonly ShownToast[] }) {
  return (
    <div class="toasts" role="status" aria-live="polite">
      {toasts.map(({ id, title, message }) => (
        <div class="toast" key={id}>
          <div>
            {title && <strong>{title}</strong>}
            <p>{message}</p>
          </div>
          <button
            type="button"
            class="icon-button"
            aria-label="Đóng thông báo"
            onClick={() => dismissToast(desk.store, id)}
          >
            <CloseIcon />
          </button>
        </div>
      ))}
    </div>
  );
}
