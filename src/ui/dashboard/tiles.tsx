// How many tasks stand how, the urgent ones first, and how many are done of all, of the dated, of the due.

import { TASK_GROUP_COLOURS, TASK_GROUP_LABELS } from '../../contract/dashboard-looks.ts';
import type { Ratio, Tile } from '../../contract/dashboard-view.ts';
import { DASHBOARD } from '../../text/dashboard.ts';

export function Tiles({ tiles }: { readonly tiles: readonly Tile[] }) {
  return (
    <section aria-labelledby="tasks">
      <h2 id="tasks">{DASHBOARD.tasks}</h2>
      <ul class="tiles">
        {tiles.map(({ group, count, parts }) => (
          <li
            key={group}
            class={count === 0 ? 'tile none' : `tile ${group}`}
            style={{ borderTopColor: TASK_GROUP_COLOURS[group] }}
          >
            <span class="count">{count}</span> <span class="label">{TASK_GROUP_LABELS[group]}</span>
            {parts.map(([label, part]) => (
              <span key={label} class="part">
                <span>{label}</span> <span>{part}</span>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Ratios({ ratios }: { readonly ratios: readonly Ratio[] }) {
  return (
    <section aria-labelledby="ratios">
      <h2 id="ratios">{DASHBOARD.ratios}</h2>
      <ul class="ratios">
        {ratios.map(({ of, done, total, percent }) => (
          <li key={of}>
            <span class="label">{DASHBOARD.ratio[of]}</span>
            <span class="percent">{percent === null ? '–' : DASHBOARD.percent(percent)}</span>
            <svg class="ratio" width="100%" height="8" aria-hidden="true">
              <rect width="100%" height="8" rx="4" fill="#dfe5eb" />
              {done > 0 && (
                <rect width={`${(100 * done) / total}%`} height="8" rx="4" fill={TASK_GROUP_COLOURS.done} />
              )}
            </svg>
            <span class="share">{total === 0 ? DASHBOARD.nothingYet : DASHBOARD.share(done, total)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
