// What the page asks of the server, made of a finding; replies come back as the list to be shown.
import type { Reply } from '../../contract/reply.ts';
import type { AnswerReviewRequest } from '../../contract/requests.ts';
import type { ReviewData, ReviewList, ShownFinding, ShownPlace } from '../../contract/review.ts';
import { listOf } from '../../contract/review-list.ts';
import type { About, ChoiceCode } from '../../plan/review/finding.ts';
import { REVIEW } from '../../text/review-page.ts';
import { call } from '../shared/server.ts';

export async function load(): Promise<Reply<ReviewList>> {
  return listed(await call('loadReview', [], REVIEW.lost));
}

export async function answer(
  finding: ShownFinding,
  choice: ChoiceCode,
  value: string,
): Promise<Reply<ReviewList>> {
  return listed(await call('answerReview', [requestOf(finding, choice, value)], REVIEW.unsent));
}

export async function reopen({ id }: ShownFinding): Promise<Reply<ReviewList>> {
  return listed(await call('reopenReview', [{ id }], REVIEW.lost));
}

export function show({ tab, cell }: ShownPlace): Promise<Reply<null>> {
  return call('showCell', [{ tab, cell }], REVIEW.lost);
}

/** The count waits for nobody: the next opening of the page tells it again. */
export function tellOpenPoints(count: number): void {
  void call('keepOpenPoints', [{ count: String(count) }], REVIEW.lost);
}

function listed(reply: Reply<ReviewData>): Reply<ReviewList> {
  return reply.ok ? { ok: true, value: listOf(reply.value) } : reply;
}

/** A finding about several rows, or about the directory, names no cell: whichever stood first would be the wrong one. */
function requestOf(
  { id, about, places: [place] }: ShownFinding,
  choice: ChoiceCode,
  value: string,
): AnswerReviewRequest {
  const code = 'row' in about ? about.row : '';
  const named = place && (code !== '' || place.field === 'title') ? place : undefined;
  return {
    id,
    choice,
    value,
    code,
    register: named?.register ?? '',
    field: named?.field ?? '',
    row: named ? String(named.row) : '',
    words: wordsOf(about),
  };
}

function wordsOf(about: About): string {
  if (about.code === 'spellings') return about.forms.join('; ');
  return about.code === 'unknownUnit' ? about.text : '';
}
