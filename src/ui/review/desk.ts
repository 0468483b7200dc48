// What every finding on the page shares: the lists for its fields, the answer on its way, and how to send one.
import type { Decision, ReviewList, ShownFinding } from '../../contract/review.ts';
import type { Choice } from '../../plan/review/finding.ts';

export interface Desk {
  readonly list: ReviewList;
  /** Id of the finding whose answer is on its way, '' for none; nothing else is sent meanwhile. */
  readonly working: string;
  readonly refused: { readonly id: string; readonly message: string } | null;
  answer(finding: ShownFinding, choice: Choice, value: string): void;
  reopen(decision: Decision): void;
}

/** Where the focus goes: findings' ids hold spaces and signs that no selector takes. */
export function anchorOf(id: string): string {
  return `finding-${id}`;
}
