// Every indicator, worst first: target, latest figure, and what is still needed.

import type { RowPlace } from '../../contract/dashboard-lines.ts';
import { INDICATOR_GROUP_COLOURS, INDICATOR_GROUP_LABELS } from '../../contract/dashboard-looks.ts';
import type { DashboardView } from '../../contract/dashboard-view.ts';
import { DASHBOARD } from '../../text/dashboard.ts';
import { Swatch } from './legend.tsx';
import { LISTED, Listing, RowLink } from './listing.tsx';

interface Props {
  readonly view: DashboardView;
  readonly shown: boolean;
  readonly jump: (place: RowPlace) => void;
}

const HEADS = [
  { text: DASHBOARD.indicator },
  { text: DASHBOARD.status },
  { text: DASHBOARD.target, kind: 'number' },
  { text: DASHBOARD.result, kind: 'number' },
  { text: DASHBOARD.period, kind: 'number' },
  { text: DASHBOARD.comparison, kind: 'number' },
  { text: DASHBOARD.needed, kind: 'number' },
] as const;

export function Indicators({ view, shown, jump }: Props) {
  if (!shown) {
    return (
      <section aria-labelledby="indicators">
        <h2 id="indicators">{DASHBOARD.indicators}</h2>
        <p class="none">{DASHBOARD.noIndicators}</p>
      </section>
    );
  }
  return (
    <Listing
      id="indicators"
      title={DASHBOARD.indicators}
      count={view.indicators.length}
      none={DASHBOARD.noneListed}
      heads={HEADS}
      class="indicators"
      before={view.indicators.length > 0 && <Counts counts={view.indicatorCounts} />}
    >
      <tbody>
        {view.indicators.slice(0, LISTED).map((line) => (
          <tr key={line.code} class="line">
            <RowLink place={line} title={line.title} jump={jump}>
              <span class="sub">{line.units}</span>
              {line.words !== '' && <span class="sub words">{DASHBOARD.words(line.words)}</span>}
            </RowLink>
            <td data-head={DASHBOARD.status}>
              <span class="badge" style={{ background: line.badge.background, color: line.badge.colour }}>
                {line.status}
              </span>
            </td>
            <Figure head={DASHBOARD.target} text={line.target} />
            <Figure head={DASHBOARD.result} text={line.result} />
            <Figure head={DASHBOARD.period} text={line.period} />
            <Figure head={DASHBOARD.comparison} text={line.comparison} />
            <Figure head={DASHBOARD.needed} text={line.needed} />
          </tr>
        ))}
      </tbody>
    </Listing>
  );
}

/** On a narrow page each figure stands on a line of its own behind its heading; one that is not there takes none. */
function Figure({ head, text }: { readonly head: string; readonly text: string }) {
  return (
    <td class={text === '' ? 'number blank' : 'number'} data-head={head}>
      {text}
    </td>
  );
}

function Counts({ counts }: { readonly counts: DashboardView['indicatorCounts'] }) {
  return (
    <ul class="legend">
      {counts.map(({ group, count }) => (
        <li key={group}>
          <Swatch colour={INDICATOR_GROUP_COLOURS[group]} />
          {INDICATOR_GROUP_LABELS[group]} <b>{count}</b>
        </li>
      ))}
    </ul>
  );
}
