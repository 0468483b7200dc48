// The lists of tasks: overdue, due soon, to be watched, with a deadline that was moved.
import type { ComponentChildren } from 'preact';
import type { RowPlace, TaskLine } from '../../contract/dashboard-lines.ts';
import { DASHBOARD } from '../../text/dashboard.ts';
import { LISTED, Listing, type ListingProps, RowLink } from './listing.tsx';

interface Props {
  readonly lines: readonly TaskLine[];
  readonly jump: (place: RowPlace) => void;
}

export function Overdue(props: Props) {
  return (
    <Tasks
      {...props}
      id="overdue"
      title={DASHBOARD.overdue}
      none={DASHBOARD.noOverdue}
      heads={[
        { text: DASHBOARD.due, kind: 'day' },
        { text: DASHBOARD.daysLate, kind: 'number' },
      ]}
      cells={(line) => (
        <>
          <td class="day">{line.due}</td>
          <td class="number late">{line.daysLate}</td>
        </>
      )}
    />
  );
}

export function Soon(props: Props) {
  return (
    <Tasks
      {...props}
      id="soon"
      title={DASHBOARD.soon}
      none={DASHBOARD.noSoon}
      heads={[{ text: DASHBOARD.due, kind: 'day' }]}
      cells={(line) => <td class="day">{line.due}</td>}
    />
  );
}

/** Waiting for something, paused, or hindered. */
export function Watched(props: Props) {
  return (
    <Tasks
      {...props}
      id="watched"
      title={DASHBOARD.watched}
      none={DASHBOARD.noWatched}
      heads={[{ text: DASHBOARD.status }, { text: DASHBOARD.due, kind: 'day' }]}
      cells={(line) => (
        <>
          <td data-head={DASHBOARD.status}>{line.status}</td>
          <td class="day">{line.due}</td>
        </>
      )}
    />
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

interface TasksProps extends Props, Pick<ListingProps, 'id' | 'title' | 'none' | 'heads'> {
  /** Behind the task itself. */
  readonly cells: (line: TaskLine) => ComponentChildren;
}

function Tasks({ lines, jump, heads, cells, ...listing }: TasksProps) {
  return (
    <Listing {...listing} count={lines.length} heads={[{ text: DASHBOARD.task }, ...heads]}>
      <tbody>
        {lines.slice(0, LISTED).map((line) => (
          <tr key={line.code} class="line">
            <RowLink place={line} title={line.title} jump={jump}>
              <span class="sub">{[line.unit, line.leader].filter(Boolean).join(' – ')}</span>
              {line.words !== '' && <span class="sub words">{DASHBOARD.words(line.words)}</span>}
            </RowLink>
            {cells(line)}
          </tr>
        ))}
      </tbody>
    </Listing>
  );
}
