// The list with what chooses its rows: the sheet's selection, the unit, the searched words, the filters.
import * as PAGE from '../../text/page.ts';
import * as SIDEBAR from '../../text/sidebar.ts';
import { Button } from './button.tsx';
import { FilterBar } from './filter-bar.tsx';
import { ALL_UNITS } from './filters.ts';
import { List } from './list.tsx';
import { rememberUnit } from './remembered.ts';
import { Silence } from './silence.tsx';
import { type Card, type Change, type State, shown, told } from './state.ts';

interface Props {
  readonly state: State;
  readonly change: (change: Change) => void;
  readonly load: () => void;
  readonly findSelected: () => Promise<Card | null>;
  readonly open: (card: Card) => void;
}

export function ListPage({ state, change, load, findSelected, open }: Props) {
  const { board, phase } = state;
  const openSelected = async () => {
    const card = await findSelected();
    if (card) open(card);
  };
  const chooseUnit = (unit: string) => {
    rememberUnit(unit);
    change(shown({ unit }));
  };
  return (
    <>
      <h1 class="unseen">{SIDEBAR.title}</h1>
      <Silence text={board?.silence ?? ''} tell={(done) => change(told(done))} />
      <div class="top">
        <Button disabled={!board} onClick={openSelected}>
          {SIDEBAR.openSelected}
        </Button>
        <Button class="link" onClick={load}>
          {SIDEBAR.reload}
        </Button>
      </div>
      <label for="unit">{SIDEBAR.unit}</label>
      <select
        id="unit"
        value={state.unit}
        disabled={!board}
        onChange={(event) => chooseUnit(event.currentTarget.value)}
      >
        <option value="">{SIDEBAR.chooseUnit}</option>
        <option value={ALL_UNITS}>{SIDEBAR.allUnits}</option>
        {board?.units.map(({ unit }) => (
          <option key={unit} value={unit}>
            {unit}
          </option>
        ))}
      </select>
      <div aria-live="polite">{phase === 'loading' && <p class="message">{PAGE.loading}</p>}</div>
      {phase === 'failed' && (
        <div class="message bad" role="alert">
          <p>{state.problem}</p>
          <Button onClick={load}>{PAGE.retry}</Button>
        </div>
      )}
      {board && state.unit === '' && <p class="message">{SIDEBAR.chooseFirst}</p>}
      {board && state.unit !== '' && (
        <>
          <FilterBar state={state} board={board} show={(what) => change(shown(what))} />
          <List
            state={state}
            board={board}
            show={(what) => (what.unit ? chooseUnit(what.unit) : change(shown(what)))}
            open={open}
          />
        </>
      )}
    </>
  );
}
