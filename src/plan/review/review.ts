// Everything in the plan that needs a decision, found by rule in the rows as they stand now.
import { fixedDeadlineFindings, movedDeadlineFindings, unreadableDeadlineFindings } from './deadlines.ts';
import type { Finding } from './finding.ts';
import type { ReviewInput } from './input.ts';
import { groupFindings, spellingFindings, unknownUnitFindings } from './names.ts';
import { noTaskFindings, ownerFindings } from './owners.ts';
import { bodyFindings, foreignYearFindings, titleFindings, unreadableTargetFindings } from './print.ts';

const RULES = [
  ownerFindings,
  spellingFindings,
  unknownUnitFindings,
  unreadableDeadlineFindings,
  movedDeadlineFindings,
  fixedDeadlineFindings,
  unreadableTargetFindings,
  foreignYearFindings,
  bodyFindings,
  titleFindings,
  groupFindings,
  noTaskFindings,
];

/** Decided ones included; the same rows give the same findings, in the same order. */
export function reviewPlan(input: ReviewInput): readonly Finding[] {
  return RULES.flatMap((rule) => rule(input));
}
