// What the dashboard shows once it has rows: the state of things first, then where it comes from, then row by row.
import { useMemo } from 'preact/hooks';
import type { Dashboard } from '../../contract/dashboard.ts';
import {
  choicesOf,
  type Filter,
  type FilterKey,
  NO_FILTER,
  showsIndicators,
} from '../../contract/dashboard-filter.ts';
import type { RowPlace } from '../../contract/dashboard-lines.ts';
import { viewOf } from '../../contract/dashboard-view.ts';
import { DASHBOARD } from '../../text/dashboard.ts';
import { Bars } from './bars.tsx';
import { FilterBar } from './filter-bar.tsx';
import { Indicators } from './indicators.tsx';
import { Legend } from './legend.tsx';
import { Silent } from './silent.tsx';
import { Adjusted, Overdue, Soon, Watched } from './tasks.tsx';
import { Ratios, Tiles } from './tiles.tsx';

interface Props {
  readonly board: Dashboard;
  readonly filter: Filter;
  readonly change: (filter: Filter) => void;
  readonly jump: (place: RowPlace) => void;
  readonly load: () => void;
}

/** Units first: their chart is the longest. */
const CHARTS = ['unit', 'leader', 'month'] as const satisfies readonly FilterKey[];

export function Board({ board, filter, change, jump, load }: Props) {
  const whole = useMemo(() => viewOf(board, NO_FILTER), [board]);
  const view = useMemo(() => viewOf(board, filter), [board, filter]);
  const { today, planYear } = board.context;
  const toggle = (key: FilterKey, name: string) =>
    change({ ...filter, [key]: filter[key] === name ? null : name });
  const shown = DASHBOARD.shown(filter, {
    tasks: view.summary.all.total,
    allTasks: whole.summary.all.total,
    indicators: showsIndicators(filter) ? view.indicators.length : null,
    allIndicators: whole.indicators.length,
  });
  return (
    <>
      <header>
        <div>
          <h1>{DASHBOARD.title(planYear)}</h1>
          <p>{DASHBOARD.figuresAt(today, board.at)}</p>
        </div>
        <div class="actions">
          <button type="button" onClick={load}>
            {DASHBOARD.refresh}
          </button>
          <button type="button" onClick={() => print()}>
            {DASHBOARD.print}
          </button>
        </div>
      </header>
      <FilterBar
        filter={filter}
        choices={choicesOf(board, whole.summary, filter)}
        shown={shown}
        change={change}
      />
      <Tiles tiles={view.tiles} />
      <Ratios ratios={view.ratios} />
      <Overdue lines={view.overdue} jump={jump} />
      <Soon lines={view.soon} jump={jump} />
      <Watched lines={view.watched} jump={jump} />
      <div class="under">
        <Legend />
        <p class="hint controls">{DASHBOARD.chooseHint}</p>
      </div>
      <div class="charts">
        {CHARTS.map((key) => (
          <Bars key={key} of={key} bars={view.bars[key]} chosen={filter[key]} choose={toggle} />
        ))}
      </div>
      <Indicators view={view} shown={showsIndicators(filter)} jump={jump} />
      <Silent groups={view.silent} jump={jump} />
      <Adjusted lines={view.adjusted} jump={jump} />
    </>
  );
}
