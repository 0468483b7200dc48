// Where a finding stands, as links into the sheet: the first ones, the rest on demand.
import { useState } from 'preact/hooks';
import type { ShownPlace } from '../../contract/review.ts';
import { REVIEW } from '../../text/review-page.ts';
import { show } from './requests.ts';

const SHOWN = 3;

export function Places({ places }: { readonly places: readonly ShownPlace[] }) {
  const [problem, setProblem] = useState('');
  const open = async (place: ShownPlace) => {
    setProblem('');
    const reply = await show(place);
    if (!reply.ok) setProblem(reply.message);
  };
  const more = places.slice(SHOWN);
  return (
    <div class="places">
      <Links places={places.slice(0, SHOWN)} open={open} />
      {more.length > 0 && (
        <details>
          <summary>{REVIEW.morePlaces(more.length)}</summary>
          <Links places={more} open={open} />
        </details>
      )}
      {problem !== '' && (
        <p class="message bad" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

interface LinksProps {
  readonly places: readonly ShownPlace[];
  readonly open: (place: ShownPlace) => void;
}

function Links({ places, open }: LinksProps) {
  return (
    <ul>
      {places.map((place) => (
        <li key={`${place.tab}:${place.cell}`}>
          <button type="button" class="link" onClick={() => open(place)}>
            {REVIEW.place(place)}
          </button>
        </li>
      ))}
    </ul>
  );
}
