// What else is worth knowing of a reported figure, whatever its judgement: its age, and whether a running total fell.
import type { AssessmentContext } from './assessment.ts';
import type { Figure } from './figures.ts';
import type { Indicator } from './indicator.ts';
import { momentOf } from './moment.ts';
import type { IndicatorReason } from './reason.ts';

/** `figures` are those of a running total, in any order; leave them out for any other indicator. */
export function figureNotes(
  indicator: Indicator,
  figures: readonly Figure[],
  context: AssessmentContext,
): readonly IndicatorReason[] {
  const { cadence, period, result } = indicator;
  const notes: IndicatorReason[] = [];
  if (cadence === null) notes.push({ code: 'cadenceMissing' });
  const expected = momentOf(context).lastPeriodDue(cadence ?? 'month');
  if (result !== '' && period !== null && expected !== null && period < expected) {
    notes.push({ code: 'figureOld', period, expected });
  }
  const fall = lastFall(figures.filter((figure) => figure.period.startsWith(`${context.planYear}-`)));
  return fall ? [...notes, fall] : notes;
}

function lastFall(figures: readonly Figure[]): IndicatorReason | null {
  if (figures.length < 2) return null;
  const inOrder = [...figures].sort((a, b) => (a.period < b.period ? -1 : 1));
  for (let index = inOrder.length - 1; index > 0; index--) {
    const [before, after] = [inOrder[index - 1], inOrder[index]];
    if (before && after && after.value < before.value) {
      return { code: 'totalFell', period: after.period, from: before.value, to: after.value };
    }
  }
  return null;
}
