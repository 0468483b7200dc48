// Protections as lines: where each stands, and for whom.
import { EVERYONE, UNTOLD } from '../../contract/rights.ts';
import type { Wanted } from '../../contract/rights-lines.ts';
import { RIGHTS } from '../../text/rights.ts';

interface Props {
  readonly protections: readonly Wanted[];
  /** With what people called them. */
  readonly named?: boolean;
}

export function PlaceList({ protections, named = false }: Props) {
  return (
    <ul class="places">
      {protections.map(({ tab, place, description, accounts }, index) => (
        // Two may be alike, and none has a number of its own.
        <li key={index}>
          {RIGHTS.place(tab, place)} {named && `(${RIGHTS.called(description)}) `}
          <span class="soft">– {peopleOf(accounts)}</span>
        </li>
      ))}
    </ul>
  );
}

function peopleOf(accounts: Wanted['accounts']): string {
  if (accounts === null) return RIGHTS.onlyWarns;
  if (accounts.includes(UNTOLD)) return RIGHTS.untold;
  return accounts.map((account) => (account === EVERYONE ? RIGHTS.domain : account)).join(', ');
}
