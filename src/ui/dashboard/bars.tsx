// Tasks under names as a table with a bar in each row; choosing a row looks at its tasks alone.

import type { FilterKey } from '../../contract/dashboard-filter.ts';
import type { Bar as BarOf } from '../../contract/dashboard-view.ts';
import { DASHBOARD } from '../../text/dashboard.ts';
import { Bar } from './bar.tsx';
import { shownName } from './filter-bar.tsx';

interface Props {
  readonly of: FilterKey;
  readonly bars: readonly BarOf[];
  readonly chosen: string | null;
  readonly choose: (key: FilterKey, name: string) => void;
}

export function Bars({ of, bars, chosen, choose }: Props) {
  const longest = Math.max(...bars.map(({ total }) => total), 1);
  const id = `bars-${of}`;
  return (
    <section class={id} aria-labelledby={id}>
      <h2 id={id}>{DASHBOARD.bars[of]}</h2>
      {bars.length === 0 && <p class="none">{DASHBOARD.noBars}</p>}
      {bars.length > 0 && (
        <table class="bars">
          <thead>
            <tr>
              <th scope="col">{DASHBOARD.barHead[of]}</th>
              <th scope="col">{DASHBOARD.picture}</th>
              <th scope="col" class="number">
                {DASHBOARD.lateHead}
              </th>
              <th scope="col" class="number">
                {DASHBOARD.doneHead}
              </th>
            </tr>
          </thead>
          <tbody>
            {bars.map((bar) => (
              <tr key={bar.name} class="line">
                <th scope="row">
                  <button
                    type="button"
                    class="whole"
                    aria-pressed={chosen === bar.name}
                    onClick={() => choose(of, bar.name)}
                  >
                    {shownName(of, bar.name)}
                  </button>
                </th>
                <td>
                  <Bar segments={bar.segments} total={bar.total} longest={longest} />
                </td>
                <td class={bar.overdue > 0 ? 'number late' : 'number nought'} data-head={DASHBOARD.lateHead}>
                  {bar.overdue}
                </td>
                <td class="number" data-head={DASHBOARD.doneHead}>
                  {bar.done}/{bar.total}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
