// What the repair page shows and asks for: findings made of the tabs as they stand, and the request for those ticked.
import type { StructureFacts } from '../sheet/structure/facts.ts';
import { findStructure, isBlocking } from '../sheet/structure/find.ts';
import type { Choice, Finding } from '../sheet/structure/finding.ts';
import { freeMend, inOrder, type Mend } from '../sheet/structure/mend.ts';

export type { Choice, Finding, Remedy, Wrong } from '../sheet/structure/finding.ts';
export type { StructureFacts };
export { findStructure };

/** '[]' asks for the tabs as they stand. */
export function requestOf(choices: readonly Choice[]): { readonly mends: string } {
  const mends = inOrder(choices.flatMap((choice) => choice.mends));
  return { mends: JSON.stringify(mends) };
}

/** Judges every row and mends the colours, once nothing is left that would keep it from doing so. */
export function refreshRequest(findings: readonly Finding[]): { readonly mends: string } | null {
  const refresh: readonly Mend[] = [freeMend({ kind: 'refresh', tab: '' })];
  return findings.some(isBlocking) ? null : { mends: JSON.stringify(refresh) };
}

/** Ids of the ticked findings whose choices are about one and the same column or tab. */
export function clashing(
  chosen: readonly { readonly id: string; readonly choice: Choice }[],
): readonly string[] {
  const claims = chosen.map(({ choice }) => choice.claim);
  return chosen
    .filter(({ choice: { claim } }) => claim && claims.indexOf(claim) !== claims.lastIndexOf(claim))
    .map(({ id }) => id);
}
