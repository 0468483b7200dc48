// The review page as a whole: how much is left, the open findings under their headings, the decided ones below.
import { useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { Reply } from '../../contract/reply.ts';
import type { ReviewList, ShownFinding } from '../../contract/review.ts';
import { GROUP_TITLES } from '../../text/review.ts';
import { REVIEW } from '../../text/review-page.ts';
import { Decided } from './decided.tsx';
import { anchorOf, type Desk } from './desk.ts';
import { FindingCard, FindingLine } from './finding.tsx';
import { type Group, isLine, openGroups } from './groups.ts';
import { Head } from './head.tsx';
import * as server from './requests.ts';
import { INITIAL, next } from './state.ts';

export function Review() {
  const [state, send] = useReducer(next, INITIAL);
  const busy = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const load = async () => {
    // An answer on its way brings the newest list itself.
    if (busy.current) return;
    busy.current = true;
    send({ kind: 'reload' });
    const reply = await server.load();
    busy.current = false;
    if (reply.ok) send({ kind: 'loaded', list: reply.value });
    else send({ kind: 'failed', message: reply.message });
  };
  useEffect(() => {
    void load();
  }, []);
  useLayoutEffect(() => {
    if (state.focus === null) return;
    const target = state.focus === '' ? heading.current : document.getElementById(anchorOf(state.focus));
    target?.focus();
    if (state.focus === '') scrollTo(0, 0);
  }, [state.focus, state.list]);
  const left = state.list?.findings.length;
  useEffect(() => {
    if (left !== undefined) server.tellOpenPoints(left);
  }, [left]);

  const change = async (
    id: string,
    notice: (list: ReviewList) => string,
    ask: () => Promise<Reply<ReviewList>>,
  ) => {
    // The ref, unlike the state, is already set when a double click's second event arrives.
    if (busy.current) return;
    busy.current = true;
    send({ kind: 'sent', id });
    const reply = await ask();
    busy.current = false;
    if (reply.ok) send({ kind: 'answered', id, list: reply.value, notice: notice(reply.value) });
    else send({ kind: 'refused', id, message: reply.message });
  };
  const { list } = state;
  const desk: Desk | null = list && {
    list,
    working: state.working,
    refused: state.refused,
    answer: (finding, choice, value) =>
      void change(
        finding.id,
        () => REVIEW.answered,
        () => server.answer(finding, choice, value),
      ),
    reopen: (decision) => {
      const { id } = decision;
      const notice = ({ findings }: ReviewList) => REVIEW.reopened(findings.some((one) => one.id === id));
      void change(id, notice, () => server.reopen(decision));
    },
  };
  return (
    <>
      <Head state={state} left={left} heading={heading} load={load} />
      {state.phase === 'failed' && (
        <div class="message bad" role="alert">
          <p>{state.problem}</p>
          <button type="button" onClick={load}>
            {REVIEW.retry}
          </button>
        </div>
      )}
      {desk && !desk.list.mayDecide && <p class="message">{REVIEW.onlyOffice}</p>}
      {desk &&
        openGroups(desk.list.findings).map((group) => <Section key={group.name} group={group} desk={desk} />)}
      {desk && <Decided desk={desk} />}
    </>
  );
}

function Section({ group, desk }: { readonly group: Group; readonly desk: Desk }) {
  const shown = (finding: ShownFinding) => {
    const Shown = isLine(finding, desk.list) ? FindingLine : FindingCard;
    return <Shown key={finding.id} finding={finding} desk={desk} />;
  };
  return (
    <section aria-labelledby={`group-${group.name}`}>
      <h2 id={`group-${group.name}`}>
        {GROUP_TITLES[group.name]} <span class="count">{group.findings.length}</span>
      </h2>
      <ul>{group.findings.map(shown)}</ul>
    </section>
  );
}
