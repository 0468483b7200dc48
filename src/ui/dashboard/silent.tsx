// Rows of which nobody has heard for long, under the units that should speak.
import type { RowPlace } from '../../contract/dashboard-lines.ts';
import type { DashboardView } from '../../contract/dashboard-view.ts';
import { DASHBOARD } from '../../text/dashboard.ts';
import { LISTED, Listing, RowLink } from './listing.tsx';

interface Props {
  readonly groups: DashboardView['silent'];
  readonly jump: (place: RowPlace) => void;
}

export function Silent({ groups, jump }: Props) {
  const count = groups.reduce((sum, { lines }) => sum + lines.length, 0);
  const heads = [{ text: DASHBOARD.silentRow }, { text: DASHBOARD.silentDays, kind: 'number' }] as const;
  let room = LISTED;
  return (
    <Listing id="silent" title={DASHBOARD.silent} count={count} none={DASHBOARD.noSilent} heads={heads}>
      {groups.map(({ name, lines }) => {
        const listed = lines.slice(0, room);
        room -= listed.length;
        if (listed.length === 0) return null;
        return (
          <tbody key={name}>
            <tr class="group">
              <th scope="rowgroup" colSpan={2}>
                {name} <span class="n">{lines.length}</span>
              </th>
            </tr>
            {listed.map((line) => (
              <tr key={line.code} class="line">
                <RowLink place={line} title={line.title} jump={jump} />
                <td class="number">{line.days}</td>
              </tr>
            ))}
          </tbody>
        );
      })}
    </Listing>
  );
}
