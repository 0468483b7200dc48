// The dashboard as a whole: reading the rows, choosing among them, and going from a line to its row in the sheet.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Dashboard } from '../../contract/dashboard.ts';
import { type Filter, NO_FILTER } from '../../contract/dashboard-filter.ts';
import type { RowPlace } from '../../contract/dashboard-lines.ts';
import { DASHBOARD } from '../../text/dashboard.ts';
import { PAGE_TITLES } from '../../text/menu.ts';
import { loading, retry } from '../../text/page.ts';
import { Board } from './board.tsx';
import * as server from './requests.ts';

interface Trouble {
  readonly text: string;
  readonly again?: () => void;
}

export function DashboardPage() {
  const [board, setBoard] = useState<Dashboard | null>(null);
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [said, setSaid] = useState<string>(loading);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const busy = useRef(false);

  /** One at a time: the ref, unlike the state, is set already when a double click's second event arrives. */
  const alone = async (text: string, work: () => Promise<string>) => {
    if (busy.current) return;
    busy.current = true;
    setTrouble(null);
    setSaid(text);
    setSaid(await work());
    busy.current = false;
  };
  const load = () =>
    alone(board ? DASHBOARD.refreshing : loading, async () => {
      const reply = await server.load();
      if (reply.ok) setBoard(reply.value);
      else setTrouble({ text: reply.message, again: () => void load() });
      return reply.ok && board ? DASHBOARD.refreshed : '';
    });
  const jump = (place: RowPlace) =>
    void alone(DASHBOARD.jumping(place.code), async () => {
      const reply = await server.jump(place);
      if (!reply.ok) setTrouble({ text: DASHBOARD.notShown(place.code, reply.message) });
      return '';
    });
  useEffect(() => {
    void load();
  }, []);

  return (
    <>
      {!board && <h1>{PAGE_TITLES.dashboard}</h1>}
      {board && (
        <Board board={board} filter={filter} change={setFilter} jump={jump} load={() => void load()} />
      )}
      <div class="said">
        <p role="status" class={said === '' ? '' : 'message'}>
          {said}
        </p>
        {trouble && (
          <div class="message bad" role="alert">
            <p>{trouble.text}</p>
            {trouble.again && (
              <button type="button" onClick={trouble.again}>
                {retry}
              </button>
            )}
          </div>
        )}
      </div>
    </>
  );
}
