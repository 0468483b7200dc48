// What a figure, or its absence, says of the year on a given day.
import type { AssessmentContext } from './assessment.ts';
import { monthsElapsed } from './data-month.ts';
import type { Aggregate, Direction } from './figures.ts';
import type { Indicator, IndicatorStatus } from './indicator.ts';
import { momentOf } from './moment.ts';
import { paceOf } from './pace.ts';
import type { IndicatorReason } from './reason.ts';
import { isWhole, type Result } from './result.ts';
import type { Target } from './target.ts';

export interface Known {
  readonly indicator: Indicator;
  readonly target: Target;
  readonly result: Result;
  readonly direction: Direction;
  readonly aggregate: Aggregate;
}

export interface Outlook {
  readonly status: IndicatorStatus;
  readonly reasons: readonly IndicatorReason[];
  readonly needed?: number;
}

/** Without a figure: not yet measured until the first period has closed, missing after that. */
export function blankOutlook(indicator: Indicator, context: AssessmentContext): Outlook {
  const cadence = indicator.cadence ?? 'month';
  const close = momentOf(context).firstClose(cadence);
  return context.today <= close
    ? { status: 'notYetMeasured', reasons: [{ code: 'notYetMeasured', cadence, firstClose: close }] }
    : { status: 'noData', reasons: [{ code: 'noData', firstClose: close }] };
}

/** With the target reached; what must be held is not safe before the year has ended. */
export function reachedOutlook(
  known: Known,
  verdict: 'exceeded' | 'met',
  context: AssessmentContext,
): Outlook {
  const { result, printedTarget } = known.indicator;
  const code = verdict === 'met' ? 'targetMet' : 'targetExceeded';
  const until = momentOf(context).yearEnd;
  const holding = known.aggregate === 'hold' && context.today <= until;
  return {
    status: verdict,
    reasons: [
      { code, result, target: printedTarget },
      ...(holding ? [{ code: 'mustHold', until } as const] : []),
    ],
  };
}

/**
 * With the target not reached. After the year it is missed; a whole of which part is lost, or a ceiling that a running
 * total has passed, cannot be mended (one late file ends "100% đúng hạn", L195); a running total is measured by its pace.
 */
export function shortfallOutlook(known: Known, context: AssessmentContext): Outlook {
  const { indicator, target, result, aggregate, direction } = known;
  const short = { code: 'targetNotMet', result: indicator.result, target: indicator.printedTarget } as const;
  const { yearEnd, lastClosed } = momentOf(context);
  if (context.today > yearEnd) {
    return { status: 'missed', reasons: [short, { code: 'yearEnded', on: yearEnd }] };
  }
  if (aggregate === 'hold' && direction === 'higher' && isWhole(target)) {
    return { status: 'unreachable', reasons: [{ code: 'wholeBroken' }, short] };
  }
  if (aggregate !== 'cumulative') return { status: 'atRisk', reasons: [short] };
  if (direction === 'lower') return { status: 'unreachable', reasons: [{ code: 'ceilingPassed' }, short] };
  const elapsed = monthsElapsed(indicator.period ?? lastClosed, context.planYear);
  const pace = paceOf(target, result, direction, elapsed);
  if (!pace) return { status: 'atRisk', reasons: [short] };
  const { isEnough, ...figures } = pace;
  return isEnough
    ? { status: 'onCourse', reasons: [{ code: 'paceEnough', ...figures }, short], needed: pace.needed }
    : { status: 'atRisk', reasons: [{ code: 'paceTooSlow', ...figures }, short], needed: pace.needed };
}
