// How much the last run of the add-in asked of Google, in short and call by call.
import { useState } from 'preact/hooks';
import type { CallKind } from '../../types.ts';
import type { LastRun } from '../store.ts';
import { CloseIcon } from './icons.tsx';
import { useModal } from './use-modal.ts';

const NAMES: Readonly<Record<CallKind, string>> = {
  handle: 'lấy vùng (không tốn)',
  read: 'đọc',
  write: 'ghi',
  property: 'thuộc tính',
  mail: 'thư',
  lock: 'khóa',
  ui: 'giao diện',
  other: 'khác',
};
const KINDS = Object.keys(NAMES) as CallKind[];

function short({ counts }: LastRun): string {
  const used = KINDS.filter((kind) => kind !== 'handle' && counts[kind] > 0);
  return used.map((kind) => `${counts[kind]} ${NAMES[kind]}`).join(', ') || 'không gọi gì';
}

function Calls({ run, onClose }: { run: LastRun; onClose: () => void }) {
  const modal = useModal();
  return (
    <dialog ref={modal} class="panel meter" aria-label="Lượt gọi dịch vụ" onClose={onClose}>
      <div class="panel-head">
        <h2>Lượt gọi dịch vụ Google của lần chạy gần nhất</h2>
        <button type="button" class="icon-button" aria-label="Đóng" onClick={onClose}>
          <CloseIcon />
        </button>
      </div>
      <p>
        {run.what}: {short(run)}.
      </p>
      {run.hiddenErrors.map((error) => (
        <p class="hidden-error" key={error}>
          Lỗi chỉ ghi trong nhật ký thực thi: {error}
        </p>
      ))}
      <div class="meter-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">Lệnh</th>
              <th scope="col">Loại</th>
              <th scope="col">Số ô</th>
            </tr>
          </thead>
          <tbody>
            {run.calls.map(({ method, kind, cells }, index) => (
              <tr key={index} class={`call-${kind}`}>
                <td>{method}</td>
                <td>{NAMES[kind]}</td>
                <td>{cells || ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </dialog>
  );
}

export function MeterButton({ run }: { run: LastRun | null }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class="strip-tool"
        data-test="meter"
        disabled={!run}
        onClick={() => setOpen(true)}
      >
        Lượt gọi: {run?.counts.read ?? 0} đọc, {run?.counts.write ?? 0} ghi
        {run && run.hiddenErrors.length > 0 && (
          <span class="count count-errors">{run.hiddenErrors.length} lỗi</span>
        )}
      </button>
      {open && run && <Calls run={run} onClose={() => setOpen(false)} />}
    </>
  );
}
