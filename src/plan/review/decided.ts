// Whether a finding still waits for a decision.
import type { Answers, ChoiceCode, Finding } from './finding.ts';

/** Choices that make their finding go away: where it is found all the same, someone has undone what they did. */
const LASTING: ReadonlySet<ChoiceCode> = new Set([
  'setOwner',
  'setDeadline',
  'stopMoving',
  'retype',
  'addAlias',
  'addUnit',
  'linkTask',
]);

export function isDecided({ id }: Pick<Finding, 'id'>, answers: Answers): boolean {
  const answer = Object.keys(answers).includes(id) ? answers[id] : undefined;
  return answer !== undefined && !LASTING.has(answer.choice);
}
