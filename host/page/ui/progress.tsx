// Google's bar above the sheet: a script is running, or has failed.
import type { Desk } from '../desk.ts';
import type { View } from '../store.ts';

export function Progress({ desk, view }: { desk: Desk; view: View }) {
  return (
    <div class="progress" role="status" aria-live="assertive">
      {view.running && <p class="progress-note">Đang chạy tập lệnh…</p>}
      {view.failure && (
        <p class="progress-note progress-failed">
          <span>{view.failure}</span>
          <button type="button" onClick={() => desk.store.set({ failure: null })}>
            Bỏ qua
          </button>
        </p>
      )}
    </div>
  );
}
