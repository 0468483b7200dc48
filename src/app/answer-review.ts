// Carries out a decision on one of the plan's open points and remembers it.
import type { AnswerReviewRequest } from '../contract/requests.ts';
import { LONGEST_ANSWER, type ReviewData } from '../contract/review.ts';
import { isDecided } from '../plan/review/decided.ts';
import type { ChoiceCode } from '../plan/review/finding.ts';
import { isOwnerOpen, OWNER_ID } from '../plan/review/owners.ts';
import { INDICATORS_TAB } from '../sheet/layout/indicators.ts';
import { WAYS } from '../sheet/layout/labels.ts';
import { LOG_TAB } from '../sheet/layout/registers.ts';
import { TASKS_TAB } from '../sheet/layout/tasks.ts';
import { withoutFlag } from '../sheet/note.ts';
import { logRow } from '../sheet/register-rows.ts';
import type { Write } from '../sheet/write.ts';
import { keepAnswer } from './answers.ts';
import { badRequest, Fault } from './fault.ts';
import { loadPlan, type Plan } from './load-plan.ts';
import { mayDecide } from './office.ts';
import type { Ports } from './ports.ts';
import { refresh } from './refresh.ts';
import { loadReview } from './review.ts';
import { standing } from './review-cell.ts';
import { EFFECTS } from './review-effects.ts';

/**
 * Must run alone in the document. What the person saw must still stand in the cell. The sheet is changed first and the
 * answer kept after: a run cut off between the two asks again, and the same answer changes nothing more.
 * @throws Fault pointGone when someone has decided or changed the cell meanwhile, notAllowed for whoever is not of Văn
 * phòng, badRequest for what no page would send.
 */
export function answerReview(ports: Ports, request: AnswerReviewRequest): ReviewData {
  const plan = loadPlan(ports);
  const { id, choice, value, point, said } = request;
  const code = choice as ChoiceCode;
  const effect = Object.keys(EFFECTS).includes(choice) ? EFFECTS[code] : null;
  const long =
    Math.max(...[id, value, point, said, request.words].map((text) => text.length)) > LONGEST_ANSWER;
  if (!effect || long) throw badRequest();
  if (!mayDecide(ports, plan)) throw new Fault({ code: 'notAllowed', tab: '', cell: '' });
  if (isDecided({ id }, plan.answers)) throw new Fault({ code: 'pointGone' });
  const writes = effect(plan, request, ports);
  // The flag goes first: once the owner is another one, nothing would ask for it to go. The lines go last and by
  // themselves: where Google refuses the change, none tells of it.
  ports.book.apply([...flagWrites(plan, request, ports), ...writes.filter((write) => !isLine(write))]);
  ports.book.apply([...writes.filter(isLine), ...logWrites(request, ports)]);
  const on = ports.now().day;
  keepAnswer(ports.store, id, { choice: code, value, on, by: ports.ownerEmail(), point, said });
  return loadReview(ports, refresh(ports));
}

function isLine({ kind }: Write): boolean {
  return kind === 'append';
}

/** A line on the decision itself; Nhật ký sets quotation marks round each of its texts. */
function logWrites({ register, code, point, said }: AnswerReviewRequest, ports: Ports): readonly Write[] {
  const tab = register === 'tasks' ? TASKS_TAB.name : register === '' ? '' : INDICATORS_TAB.name;
  const author = { at: ports.now(), email: ports.ownerEmail(), way: WAYS.review };
  return [
    {
      kind: 'append',
      tab: LOG_TAB.name,
      rows: [logRow(author, tab, code, '', { before: unquoted(point), after: unquoted(said) })],
    },
  ];
}

function unquoted(text: string): string {
  return text.replace(/[«»]/g, '');
}

function flagWrites(plan: Plan, request: AnswerReviewRequest, { book }: Ports): readonly Write[] {
  if (!request.id.startsWith(OWNER_ID)) return [];
  const { row } = standing(plan, request);
  const indicator = plan.indicators.find((candidate) => candidate.row === row?.number);
  if (!row || !indicator || !isOwnerOpen(indicator.value, plan.answers)) return [];
  const at = {
    tab: INDICATORS_TAB.name,
    row: row.number,
    column: plan.indicatorTable.columnOf.responsibleUnits,
    rows: 1,
    columns: 1,
  };
  const note = book.readNotes(at.tab, at.row, at.column, 1, 1)[0]?.[0] ?? '';
  const left = withoutFlag(note);
  return left === note ? [] : [{ kind: 'notes', at, notes: [[left]] }];
}
