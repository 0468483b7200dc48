// The repair dialog as a whole: what has been done, what is wrong in each tab, and the button that mends what is ticked.
import { useEffect, useRef, useState } from 'preact/hooks';
import { clashing, type Finding } from '../../contract/structure-list.ts';
import { REPAIR } from '../../text/repair.ts';
import { close } from '../shared/server.ts';
import { Item } from './item.tsx';
import { type Outcome, OutcomeList } from './outcome.tsx';
import * as server from './requests.ts';
import { chosenOf, type Ticks, tickOf } from './ticks.ts';

export function Repair() {
  const [findings, setFindings] = useState<readonly Finding[] | null>(null);
  const [ticks, setTicks] = useState<Ticks>({});
  const [working, setWorking] = useState('');
  const [problem, setProblem] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const busy = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const scroll = useRef<HTMLDivElement>(null);
  const show = (list: readonly Finding[]) => {
    setFindings(list);
    setTicks({});
  };
  /** One at a time: the ref, unlike the state, is set already when a double click's second event arrives. */
  const alone = async (said: string, work: () => Promise<void>) => {
    if (busy.current) return;
    busy.current = true;
    setWorking(said);
    setProblem('');
    await work();
    setWorking('');
    busy.current = false;
  };
  const load = () =>
    alone(REPAIR.loading, async () => {
      setOutcome(null);
      const reply = await server.load();
      if (reply.ok) show(reply.value);
      else setProblem(reply.message);
    });
  useEffect(() => {
    void load();
  }, []);

  const chosen = chosenOf(findings ?? [], ticks);
  const clashes = clashing(chosen);
  const mend = () => {
    if (chosen.length === 0) return;
    if (clashes.length > 0) {
      setProblem(REPAIR.clash);
      return;
    }
    void alone(REPAIR.working(chosen.length), async () => {
      setOutcome(null);
      const reply = await server.mend(chosen.map(({ choice }) => choice));
      if (!reply.ok) {
        setProblem(reply.message);
        return;
      }
      setWorking(REPAIR.refreshing);
      const refreshed = await server.refresh(reply.value);
      const now = refreshed?.ok ? refreshed.value : reply.value;
      const wrong = new Set(now.map(({ id }) => id));
      // A marked copy stays until the person has deleted it.
      const isLeft = ({ id, choice }: (typeof chosen)[number]) =>
        wrong.has(id) && choice.remedy.code !== 'paintRow';
      show(now);
      setOutcome({
        done: chosen.filter((one) => !isLeft(one)),
        left: chosen.filter(isLeft),
        notRefreshed: refreshed?.ok === false ? refreshed.message : '',
      });
      heading.current?.focus();
      scroll.current?.scrollTo(0, 0);
    });
  };
  const tabs = [...new Set((findings ?? []).map(({ tab }) => tab))];
  return (
    <>
      <div class="scroll" ref={scroll}>
        {findings && (
          <h1 ref={heading} tabIndex={-1} class={findings.length === 0 ? 'calm' : ''}>
            {findings.length === 0 ? REPAIR.nothing : REPAIR.found(findings.length)}
          </h1>
        )}
        {outcome && <OutcomeList outcome={outcome} />}
        {findings && findings.length > 0 && <p class="soft">{REPAIR.intro}</p>}
        {tabs.map((tab) => (
          <section key={tab}>
            <h2>{tab === '' ? REPAIR.whole : tab}</h2>
            <ul>
              {(findings ?? [])
                .filter((finding) => finding.tab === tab)
                .map((finding) => (
                  <Item
                    key={finding.id}
                    finding={finding}
                    tick={tickOf(ticks, finding)}
                    clashes={clashes.includes(finding.id)}
                    disabled={working !== ''}
                    change={(tick) => {
                      setProblem('');
                      setTicks({ ...ticks, [finding.id]: tick });
                    }}
                  />
                ))}
            </ul>
          </section>
        ))}
      </div>
      <footer>
        {problem !== '' && (
          <p class="message bad" role="alert">
            {problem}
          </p>
        )}
        <p role="status">{working}</p>
        <div class="buttons">
          {findings?.some(({ choices }) => choices.length > 0) && (
            <button
              type="button"
              class="primary"
              disabled={working !== '' || chosen.length === 0}
              onClick={mend}
            >
              {REPAIR.mend(chosen.length)}
            </button>
          )}
          <button type="button" disabled={working !== ''} onClick={load}>
            {REPAIR.again}
          </button>
          <button type="button" onClick={close}>
            {REPAIR.close}
          </button>
        </div>
      </footer>
    </>
  );
}
