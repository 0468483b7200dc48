// The page's state as one value, and what each event makes of it; no screen, no server.
import type { ReviewList } from '../../contract/review.ts';
import { openGroups } from './groups.ts';

export interface State {
  readonly phase: 'loading' | 'ready' | 'failed';
  /** Why the list could not be had. */
  readonly problem: string;
  readonly list: ReviewList | null;
  /** Id of the finding whose answer is on its way, '' for none. */
  readonly working: string;
  /** The answer that was not taken, and why. */
  readonly refused: { readonly id: string; readonly message: string } | null;
  readonly notice: string;
  /** Id of the finding to go to, '' for the heading, null to stay. */
  readonly focus: string | null;
}

export type Event =
  | { readonly kind: 'reload' }
  | { readonly kind: 'loaded'; readonly list: ReviewList }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'sent'; readonly id: string }
  | { readonly kind: 'refused'; readonly id: string; readonly message: string }
  | { readonly kind: 'answered'; readonly id: string; readonly list: ReviewList; readonly notice: string };

export const INITIAL: State = {
  phase: 'loading',
  problem: '',
  list: null,
  working: '',
  refused: null,
  notice: '',
  focus: null,
};

export function next(state: State, event: Event): State {
  switch (event.kind) {
    case 'reload':
      return { ...state, phase: 'loading', problem: '', refused: null, notice: '', focus: null };
    case 'loaded':
      return { ...state, phase: 'ready', list: event.list, focus: '' };
    case 'failed':
      return { ...state, phase: 'failed', problem: event.message };
    case 'sent':
      return { ...state, working: event.id, refused: null, notice: '', focus: null };
    case 'refused':
      return { ...state, working: '', refused: { id: event.id, message: event.message } };
    case 'answered':
      return {
        ...state,
        phase: 'ready',
        problem: '',
        working: '',
        list: event.list,
        notice: event.notice,
        focus: following(state.list, event.list, event.id),
      };
  }
}

/** The finding itself if it is open again, else the one that stood next below it and is still open. */
function following(before: ReviewList | null, now: ReviewList, id: string): string {
  const open = new Set(now.findings.map((finding) => finding.id));
  if (open.has(id)) return id;
  const shown = openGroups(before?.findings ?? []).flatMap(({ findings }) => findings);
  const below = shown.slice(shown.findIndex((finding) => finding.id === id) + 1);
  return below.find((finding) => open.has(finding.id))?.id ?? '';
}
