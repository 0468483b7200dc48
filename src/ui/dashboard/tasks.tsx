// The lists of tasks: overdue, due soon, to be watched, with a deadline that was moved.
import type { RowPlace, TaskLine } from '../../contract/dashboard-lines.ts';
import { DASHBOARD } from '../../text/dashboard.ts';
import { LISTED, Listing, RowLink } from './listing.tsx';

interface Props {
  readonly lines: readonly TaskLine[];
  readonly jump: (place: RowPlace) => void;
}

export function Overdue({ lines, jump }: Props) {
  const heads = [
    { text: DASHBOARD.task },
    { text: DASHBOARD.due, kind: 'day' },
    { text: DASHBOARD.daysLate, kind: 'number' },
  ] as const;
  return (
    <Listing
      id="overdue"
      title={DASHBOARD.overdue}
      count={lines.length}
      none={DASHBOARD.noOverdue}
      heads={heads}
    >
      <tbody>
        {lines.slice(0, LISTED).map((line) => (
          <tr key={line.code} class="line">
            <Task line={line} jump={jump} />
            <td class="day">{line.due}</td>
            <td class="number late">{line.daysLate}</td>
          </tr>
        ))}
      </tbody>
    </Listing>
  );
}

export function Soon({ lines, jump }: Props) {
  const heads = [{ text: DASHBOARD.task }, { text: DASHBOARD.due, kind: 'day' }] as const;
  return (
    <Listing id="soon" title={DASHBOARD.soon} count={lines.length} none={DASHBOARD.noSoon} heads={heads}>
      <tbody>
        {lines.slice(0, LISTED).map((line) => (
          <tr key={line.code} class="line">
            <Task line={line} jump={jump} />
            <td class="day">{line.due}</td>
          </tr>
        ))}
      </tbody>
    </Listing>
  );
}

/** Waiting for something, paused, or hindered. */
export function Watched({ lines, jump }: Props) {
  const heads = [
    { text: DASHBOARD.task },
    { text: DASHBOARD.status },
    { text: DASHBOARD.due, kind: 'day' },
  ] as const;
  return (
    <Listing
      id="watched"
      title={DASHBOARD.watched}
      count={lines.length}
      none={DASHBOARD.noWatched}
      heads={heads}
    >
      <tbody>
        {lines.slice(0, LISTED).map((line) => (
          <tr key={line.code} class="line">
            <Task line={line} jump={jump} />
            <td data-head={DASHBOARD.status}>{line.status}</td>
            <td class="day">{line.due}</td>
          </tr>
        ))}
      </tbody>
    </Listing>
  );
}

export function Adjusted({ lines, jump }: Props) {
  const heads = [
    { text: DASHBOARD.task },
    { text: DASHBOARD.printedDue, kind: 'day' },
    { text: DASHBOARD.newDue, kind: 'day' },
  ] as const;
  return (
    <Listing
      id="adjusted"
      title={DASHBOARD.adjusted}
      count={lines.length}
      none={DASHBOARD.noAdjusted}
      heads={heads}
    >
      <tbody>
        {lines.slice(0, LISTED).map((line) => (
          <tr key={line.code} class="line">
            <RowLink place={line} title={line.title} jump={jump}>
              <span class="sub">
                {line.unit}. {DASHBOARD.reason(line.reason)}
              </span>
            </RowLink>
            <td class="day">{line.printedDue || DASHBOARD.noPrintedDue}</td>
            <td class="day">{line.due}</td>
          </tr>
        ))}
      </tbody>
    </Listing>
  );
}

function Task({ line, jump }: { readonly line: TaskLine; readonly jump: Props['jump'] }) {
  return (
    <RowLink place={line} title={line.title} jump={jump}>
      <span class="sub">{[line.unit, line.leader].filter(Boolean).join(' – ')}</span>
      {line.words !== '' && <span class="sub words">{DASHBOARD.words(line.words)}</span>}
    </RowLink>
  );
}
