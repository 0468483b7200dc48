// The host's own strip, apart from the imitated Google: who, when, what was mailed, what was asked of Google.
import { useState } from 'preact/hooks';
import type { Desk } from '../desk.ts';
import type { View } from '../store.ts';
import { ClockPicker } from './clock-picker.tsx';
import { MailIcon } from './icons.tsx';
import { MeterButton } from './meter-button.tsx';
import { Outbox } from './outbox.tsx';

function Person({ desk, view }: { desk: Desk; view: View }) {
  return (
    <select
      class="strip-tool"
      data-test="person"
      aria-label="Người đang dùng"
      value={view.user.email}
      onChange={(event) => void desk.as(event.currentTarget.value)}
    >
      {desk.world.options.users.map(({ email, name }) => (
        <option key={email} value={email}>
          {name}
        </option>
      ))}
    </select>
  );
}

export function Strip({ desk, view }: { desk: Desk; view: View }) {
  const [reading, setReading] = useState(false);
  const follow = (href: string) => {
    if (!desk.follow(href)) return;
    setReading(false);
    // While the mails stand open, nothing behind them takes the focus.
    setTimeout(desk.focusSheet);
  };
  return (
    <section class="strip" aria-label="Máy chạy thử">
      <strong class="strip-name">Máy chạy thử – không phải Google Trang tính</strong>
      <Person desk={desk} view={view} />
      <ClockPicker desk={desk} now={view.now} />
      <button type="button" class="strip-tool" data-test="outbox" onClick={() => setReading(true)}>
        <MailIcon /> Thư đã gửi <span class="count">{view.mails.length}</span>
      </button>
      <MeterButton run={view.lastRun} />
      <button type="button" class="strip-tool" data-test="sample" onClick={() => void desk.startSample()}>
        Nạp số liệu mẫu
      </button>
      <button type="button" class="strip-tool" data-test="reset" onClick={() => void desk.reset()}>
        Làm lại từ đầu
      </button>
      {reading && <Outbox mails={view.mails} onLink={follow} onClose={() => setReading(false)} />}
    </section>
  );
}
