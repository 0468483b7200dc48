// A list of rows of the sheet under its heading; each line leads to its row.
import type { ComponentChildren } from 'preact';
import type { RowPlace } from '../../contract/dashboard-lines.ts';
import { DASHBOARD } from '../../text/dashboard.ts';

/** Nobody reads a longer list; the filters make it shorter. */
export const LISTED = 60;

export interface ListingProps {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  /** Said in place of an empty list. */
  readonly none: string;
  readonly heads: readonly { readonly text: string; readonly kind?: 'number' | 'day' }[];
  readonly class?: string;
  readonly before?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Listing({ id, title, count, none, heads, before, children, ...rest }: ListingProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} <span class="n">{count}</span>
      </h2>
      {before}
      {count === 0 && <p class="none">{none}</p>}
      {count > 0 && (
        <table class={`lines ${rest.class ?? ''}`}>
          <thead>
            <tr>
              {heads.map(({ text, kind }) => (
                <th key={text} scope="col" class={kind}>
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          {children}
        </table>
      )}
      {count > LISTED && <p class="none">{DASHBOARD.more(count - LISTED)}</p>}
    </section>
  );
}

interface LinkProps {
  readonly place: RowPlace;
  readonly title: string;
  readonly jump: (place: RowPlace) => void;
  readonly children?: ComponentChildren;
}

/** The row's heading; its button covers the whole line. */
export function RowLink({ place, title, jump, children }: LinkProps) {
  return (
    <th scope="row">
      <button type="button" class="whole" onClick={() => jump(place)}>
        {title}
      </button>
      {children}
    </th>
  );
}
