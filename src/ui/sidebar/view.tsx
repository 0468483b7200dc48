// The sidebar as a whole: unit, list of its rows, one row's form.
import { useEffect, useReducer } from 'preact/hooks';
import { SIDEBAR } from '../../text/sidebar.ts';
import { call } from '../shared/server.ts';
import { List } from './list.tsx';
import { recallUnit, rememberUnit } from './remembered.ts';
import { RowForm } from './row-form.tsx';
import { cardOf, INITIAL, next } from './state.ts';

export function Sidebar() {
  const [state, send] = useReducer(next, INITIAL);
  const load = async () => {
    send({ kind: 'reload' });
    const reply = await call('loadBoard', [], SIDEBAR.failed);
    if (reply.ok) send({ kind: 'loaded', board: reply.value, rememberedUnit: recallUnit() });
    else send({ kind: 'failed', message: reply.message });
  };
  useEffect(() => {
    void load();
  }, []);

  const { board, unit, open } = state;
  const card = board && open !== '' ? cardOf(board, open) : undefined;
  if (board && card) {
    return (
      <RowForm
        key={card.code}
        card={card}
        board={board}
        close={() => send({ kind: 'close' })}
        saved={(saved) => {
          send({ kind: 'saved', card: saved, notice: SIDEBAR.saved(saved.code) });
          scrollTo(0, 0);
        }}
      />
    );
  }
  return (
    <>
      <div class="top">
        <label for="unit">{SIDEBAR.unit}</label>
        <button type="button" class="link" disabled={state.phase === 'loading'} onClick={load}>
          {SIDEBAR.reload}
        </button>
      </div>
      <select
        id="unit"
        value={unit}
        disabled={!board}
        onChange={(event) => {
          rememberUnit(event.currentTarget.value);
          send({ kind: 'unit', unit: event.currentTarget.value });
        }}
      >
        <option value="">{SIDEBAR.chooseUnit}</option>
        {board?.units.map(({ unit: name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
      <div aria-live="polite">
        {state.phase === 'loading' && <p class="message">{SIDEBAR.loading}</p>}
        {state.notice !== '' && <p class="message good">{state.notice}</p>}
      </div>
      {state.phase === 'failed' && (
        <div class="message bad" role="alert">
          <p>{state.problem}</p>
          <button type="button" onClick={load}>
            {SIDEBAR.retry}
          </button>
        </div>
      )}
      {board && <List board={board} unit={unit} open={(code) => send({ kind: 'open', code })} />}
    </>
  );
}
