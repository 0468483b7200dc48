// The rights dialog as a whole: what has happened, who may edit what, what would change, and the buttons.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RightsView } from '../../contract/rights-view.ts';
import { RIGHTS } from '../../text/rights.ts';
import { close } from '../shared/server.ts';
import { Changes } from './changes.tsx';
import { Notices } from './notices.tsx';
import * as server from './requests.ts';
import { Who } from './who.tsx';

/** What the person is told above the table. */
interface Said {
  readonly tone: 'good' | 'bad' | '';
  readonly text: string;
}

const SILENT: Said = { tone: '', text: '' };

export function Rights() {
  const [view, setView] = useState<RightsView | null>(null);
  const [said, setSaid] = useState<Said>({ tone: '', text: RIGHTS.loading });
  const [working, setWorking] = useState(true);
  const [asking, setAsking] = useState(false);
  const busy = useRef(false);

  /** One at a time: the ref, unlike the state, is set already when a double click's second event arrives. */
  const alone = async (text: string, work: () => Promise<Said>) => {
    if (busy.current) return;
    busy.current = true;
    setWorking(true);
    setAsking(false);
    setSaid({ tone: '', text });
    setSaid(await work());
    setWorking(false);
    busy.current = false;
  };
  const load = () =>
    alone(RIGHTS.loading, async () => {
      const reply = await server.load();
      if (!reply.ok) return { tone: 'bad', text: reply.message };
      setView(reply.value);
      return SILENT;
    });
  useEffect(() => {
    void load();
  }, []);
  const changed = async (remove: RightsView['ours'], add: RightsView['add'], done: string): Promise<Said> => {
    const reply = await server.change(remove, add);
    if (!reply.ok) return { tone: 'bad', text: reply.message };
    setView(reply.value);
    const { refused, softened } = reply.value;
    return refused.length + softened.length > 0 ? SILENT : { tone: 'good', text: done };
  };
  /** Rows may have been sorted or accounts changed since the dialog opened: what is done is what has been seen. */
  const apply = (seen: RightsView) =>
    alone(RIGHTS.working(seen.add.length + seen.remove.length), async () => {
      const fresh = await server.load();
      if (!fresh.ok) return { tone: 'bad', text: fresh.message };
      const { remove, add } = fresh.value;
      setView(fresh.value);
      if (JSON.stringify([remove, add]) !== JSON.stringify([seen.remove, seen.add]))
        return { tone: 'bad', text: RIGHTS.movedMeanwhile };
      return changed(remove, add, RIGHTS.applied);
    });
  const remove = ({ ours }: RightsView) =>
    alone(RIGHTS.working(ours.length), () => changed(ours, [], RIGHTS.removed));

  const hasChanges = view !== null && view.add.length + view.remove.length > 0;
  return (
    <>
      <div class="told" aria-live="polite">
        {said.text !== '' && <p class={`message ${said.tone}`}>{said.text}</p>}
      </div>
      <div class="scroll">
        {view && <Notices view={view} />}
        {view && <Who view={view} />}
        {view && <Changes view={view} />}
        {view && <Limits />}
      </div>
      {asking && view && (
        <div class="ask" role="alertdialog" aria-label={RIGHTS.remove}>
          <p>{RIGHTS.confirmRemove(view.ours.length)}</p>
          <button type="button" onClick={() => void remove(view)}>
            {RIGHTS.confirmYes}
          </button>
          <button type="button" ref={(button) => button?.focus()} onClick={() => setAsking(false)}>
            {RIGHTS.confirmNo}
          </button>
        </div>
      )}
      <div class="buttons">
        {view?.mayChange && (
          <>
            <button
              type="button"
              class="primary"
              disabled={working || !hasChanges}
              onClick={() => void apply(view)}
            >
              {RIGHTS.apply}
            </button>
            <button
              type="button"
              disabled={working || view.ours.length === 0}
              onClick={() => setAsking(true)}
            >
              {RIGHTS.remove}
            </button>
          </>
        )}
        <button type="button" disabled={working} onClick={() => void load()}>
          {RIGHTS.retry}
        </button>
        <button type="button" onClick={close}>
          {RIGHTS.close}
        </button>
      </div>
    </>
  );
}

function Limits() {
  return (
    <details>
      <summary>{RIGHTS.limits}</summary>
      <ul>
        {RIGHTS.limitLines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
