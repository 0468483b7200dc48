// The movable clock: a date, and a step to the next morning on which the night's triggers have run.
import type { Desk } from '../desk.ts';
import { dayAfter, dayOf, localDay, typedDay, weekdayOf } from '../time.ts';

export function ClockPicker({ desk, now }: { desk: Desk; now: number }) {
  return (
    <fieldset class="strip-field" aria-label="Đồng hồ">
      <label class="strip-field">
        <span>{weekdayOf(now)}</span>
        <input
          type="text"
          inputMode="numeric"
          size={10}
          class="strip-tool"
          data-test="day"
          aria-label="Hôm nay là ngày"
          value={localDay(dayOf(now))}
          title="Nhập ngày/tháng/năm rồi bấm Enter. Sang ngày sau: các việc hẹn giờ trong khoảng đó được chạy. Lùi lại: không việc nào chạy."
          onChange={({ currentTarget }) => {
            const day = typedDay(currentTarget.value);
            if (day) void desk.moveTo(day);
            else currentTarget.value = localDay(dayOf(now));
          }}
        />
      </label>
      <button
        type="button"
        class="strip-tool"
        data-test="next-day"
        onClick={() => void desk.moveTo(dayAfter(now))}
      >
        Ngày kế tiếp
      </button>
    </fieldset>
  );
}
