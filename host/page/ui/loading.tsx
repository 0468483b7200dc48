// What stands before the sheet while sample data comes into it, so that nobody types between.
import { useModal } from './use-modal.ts';

export function Loading({ day }: { day: string }) {
  const modal = useModal();
  return (
    <dialog
      ref={modal}
      class="panel loading"
      aria-label="Nạp số liệu mẫu"
      onCancel={(event) => event.preventDefault()}
    >
      <p role="status">Đang nạp số liệu mẫu: ngày {day}…</p>
    </dialog>
  );
}
