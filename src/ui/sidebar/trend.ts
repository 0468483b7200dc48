// An indicator's figures by period, as points of a small picture and as what may be corrected beside the form.
import type { Board, IndicatorCard } from '../../contract/card.ts';
import { checkPeriod, checkResult, figuresOf } from '../../contract/rules.ts';
import { formIssueText } from '../../text/form-issues.ts';
import * as TREND from '../../text/sidebar-figures.ts';
import { localDay } from '../shared/local-day.ts';
import type { Values } from './form-fields.ts';
import type { Texts } from './form-state.ts';

export const PICTURE = { width: 240, height: 48, margin: 5 } as const;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** None where there are fewer than two numbers: one point shows no course. A missing month leaves its space. */
export function pointsOf(card: Pick<IndicatorCard, 'history' | 'printedTarget' | 'unit'>): readonly Point[] {
  const figures = figuresOf(card.history, card).map(({ period, value }) => ({ at: monthOf(period), value }));
  if (figures.length < 2) return [];
  const x = scale(
    figures.map(({ at }) => at),
    PICTURE.width,
  );
  const y = scale(
    figures.map(({ value }) => value),
    PICTURE.height,
  );
  return figures.map(({ at, value }) => ({ x: x(at), y: PICTURE.height - y(value) }));
}

export function pictureLabel({ history }: Pick<IndicatorCard, 'history'>): string {
  return TREND.picture(history.map(({ period, text }) => TREND.point(localDay(period), text)).join('; '));
}

/** yyyy-MM of the figure that the row itself shows, '' where it shows none. */
export function ownPeriod(card: IndicatorCard, board: Board): string {
  const period = checkPeriod(card.fields.period.trim(), board.planYear, board.latestPeriod);
  return period.ok ? (period.value ?? '') : '';
}

/** Sentences by field; the figure's base is '' for a period that is to be added. */
export function figureIssues({ values, base }: Texts, card: IndicatorCard, board: Board): Values {
  const { period: typed = '', value = '' } = values;
  const period = checkPeriod(typed, board.planYear, board.latestPeriod);
  const result = checkResult(value, card.printedTarget, card.unit);
  if (!period.ok) return { period: formIssueText(period.issue) };
  const month = period.value ?? '';
  if (month === '') return { period: formIssueText({ code: 'notAPeriod', text: typed }) };
  // A correction of a figure that is not there any more is told by the server.
  if (base.value === '' && (month === ownPeriod(card, board) || hasFigure(card, month))) {
    return { period: TREND.hasFigure(localDay(month)) };
  }
  if (base.value === '' && value === '') return { value: TREND.valueMissing };
  return result.ok ? {} : { value: formIssueText(result.issue) };
}

function hasFigure({ history }: IndicatorCard, month: string): boolean {
  return history.some(({ period }) => period === month);
}

/** Months since year 0. */
function monthOf(period: string): number {
  return Number(period.slice(0, 4)) * 12 + Number(period.slice(5, 7));
}

/** From the smallest to the largest over the length; figures that are all alike lie in the middle. */
function scale(values: readonly number[], length: number): (value: number) => number {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const { margin } = PICTURE;
  const room = length - 2 * margin;
  return (value) =>
    Math.round(10 * (margin + (high === low ? 0.5 : (value - low) / (high - low)) * room)) / 10;
}
