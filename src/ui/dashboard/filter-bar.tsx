// The three filters, what they leave, and the way back to everything.
import {
  FILTER_KEYS,
  type Filter,
  type FilterKey,
  isFiltered,
  NO_FILTER,
} from '../../contract/dashboard-filter.ts';
import { DASHBOARD } from '../../text/dashboard.ts';

interface Props {
  readonly filter: Filter;
  readonly choices: Readonly<Record<FilterKey, readonly string[]>>;
  readonly shown: string;
  readonly change: (filter: Filter) => void;
}

export function FilterBar({ filter, choices, shown, change }: Props) {
  return (
    <section class="filters" aria-label={DASHBOARD.filters}>
      <div class="fields controls">
        {FILTER_KEYS.map((key) => (
          <div key={key}>
            <label for={`filter-${key}`}>{DASHBOARD.filter[key]}</label>
            <select
              id={`filter-${key}`}
              value={optionOf(filter[key])}
              onChange={({ currentTarget: { value } }) => change({ ...filter, [key]: nameIn(value) })}
            >
              <option value="">{DASHBOARD.everything}</option>
              {choices[key].map((name) => (
                <option key={name} value={optionOf(name)}>
                  {shownName(key, name)}
                </option>
              ))}
            </select>
          </div>
        ))}
        <button type="button" aria-disabled={!isFiltered(filter)} onClick={() => change(NO_FILTER)}>
          {DASHBOARD.clear}
        </button>
      </div>
      <div class="under">
        <p class={isFiltered(filter) ? 'narrowed' : ''} role="status">
          {shown}
        </p>
        <p class="hint controls">{DASHBOARD.jumpHint}</p>
      </div>
    </section>
  );
}

export function shownName(key: FilterKey, name: string): string {
  if (key === 'month') return DASHBOARD.month(name);
  return name || DASHBOARD.noName;
}

/** Rows that name nobody can be chosen too, so a blank name is not the blank value. */
function optionOf(name: string | null): string {
  return name === null ? '' : `=${name}`;
}

function nameIn(value: string): string | null {
  return value === '' ? null : value.slice(1);
}
