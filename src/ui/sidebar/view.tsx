// The sidebar as a whole: a list of rows or one row's form, and above both what was last done.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Board } from '../../contract/card.ts';
import * as SIDEBAR from '../../text/sidebar.ts';
import { forgetDraft } from './draft.ts';
import { focusRow } from './list.tsx';
import { ListPage } from './list-page.tsx';
import { Notice } from './notice.tsx';
import { recallUnit } from './remembered.ts';
import { loadBoard, loadSelection, saveRow } from './requests.ts';
import { RowForm } from './row-form.tsx';
import {
  type Attempt,
  type Card,
  cardOf,
  closed,
  failed,
  INITIAL,
  loaded,
  opened,
  reloading,
  renewed,
  saved,
  told,
  undoRefused,
} from './state.ts';

export function Sidebar() {
  const [state, change] = useState(INITIAL);
  const [undoing, setUndoing] = useState(false);
  const busy = useRef(false);
  const { board, card, notice } = state;
  const attempt = notice?.undo;

  const load = async (): Promise<Board | null> => {
    change(reloading);
    const reply = await loadBoard();
    change(reply.ok ? loaded(reply.value, recallUnit()) : failed(reply.message));
    return reply.ok ? reply.value : null;
  };
  useEffect(() => {
    void load();
  }, []);
  // The button that was pressed is gone with its notice.
  useLayoutEffect(() => {
    if (!undoing && state.last !== '') focusRow(state.last);
  }, [undoing]);

  const findSelected = async (): Promise<Card | null> => {
    const reply = await loadSelection();
    const code = reply.ok ? reply.value.code : '';
    if (code === '') {
      change(told(reply.ok ? SIDEBAR.noneSelected : reply.message));
      return null;
    }
    const known = board && cardOf(board, code);
    // A row that was added after the board was read.
    const fresh = known ? board : await load();
    return (fresh && cardOf(fresh, code)) ?? null;
  };
  const undo = async (before: Attempt) => {
    if (busy.current) return;
    busy.current = true;
    setUndoing(true);
    // Texts that stood in the sheet before need no second look.
    const reply = await saveRow(before, 'yes');
    busy.current = false;
    setUndoing(false);
    if (!reply.ok) return change(undoRefused(before, reply));
    forgetDraft(reply.value.code);
    change(saved(reply.value, SIDEBAR.undone(reply.value.code), null));
  };
  const open = (row: Card) => change(opened(row));

  return (
    <>
      <Notice text={notice?.text ?? ''} undo={attempt ? () => undo(attempt) : null} undoing={undoing} />
      {board && card ? (
        <RowForm
          key={card.code}
          card={card}
          board={board}
          start={state.start}
          findSelected={findSelected}
          close={(isStale) => {
            change(closed);
            if (isStale) void load();
          }}
          open={open}
          renewed={(row) => change(renewed(row))}
          saved={(row, before) => change(saved(row, SIDEBAR.saved(row.code), before))}
        />
      ) : (
        <div inert={undoing}>
          <ListPage state={state} change={change} load={load} findSelected={findSelected} open={open} />
        </div>
      )}
    </>
  );
}
