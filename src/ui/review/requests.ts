// What the page asks of the server, made of a finding; replies come back as the list to be shown.
import type { Reply } from '../../contract/reply.ts';
import type { AnswerReviewRequest } from '../../contract/requests.ts';
import {
  type Decision,
  LONGEST_ANSWER,
  type ReviewData,
  type ReviewList,
  type ShownFinding,
  type ShownPlace,
} from '../../contract/review.ts';
import { listOf } from '../../contract/review-list.ts';
import type { About, Choice } from '../../plan/review/finding.ts';
import { foundText, shortened } from '../../text/review.ts';
import { saidText } from '../../text/review-answers.ts';
import { REVIEW } from '../../text/review-page.ts';
import { call } from '../shared/server.ts';

export async function load(): Promise<Reply<ReviewList>> {
  return listed(await call('loadReview', [], REVIEW.lost));
}

export async function answer(
  finding: ShownFinding,
  choice: Choice,
  value: string,
): Promise<Reply<ReviewList>> {
  return listed(await call('answerReview', [requestOf(finding, choice, value)], REVIEW.unsent));
}

export async function reopen({ id }: Decision): Promise<Reply<ReviewList>> {
  return listed(await call('reopenReview', [{ id }], REVIEW.lost));
}

export function show({ tab, cell, code, field }: ShownPlace): Promise<Reply<null>> {
  return call('showCell', [{ tab, cell, code, field }], REVIEW.lost);
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
  { id, about, places: [place], quote, before }: ShownFinding,
  choice: Choice,
  value: string,
): AnswerReviewRequest {
  const code = 'row' in about ? about.row : '';
  const named = place && (code !== '' || place.field === 'title') ? place : undefined;
  return {
    id,
    choice: choice.code,
    value,
    code,
    register: named?.register ?? '',
    field: named?.field ?? '',
    row: named ? String(named.row) : '',
    before: named ? before : '',
    words: wordsOf(about),
    point: shortened(foundText(about, quote), LONGEST_ANSWER - 1),
    said: shortened(saidText(choice.code, value, about), LONGEST_ANSWER - 1),
  };
}

function wordsOf(about: About): string {
  if (about.code === 'spellings') return about.forms.join('; ');
  return about.code === 'unknownUnit' ? about.text : '';
}
