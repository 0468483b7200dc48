// Figures reported month by month, and how they add up to the year.
import type { Period } from './indicator.ts';

/**
 * What a reported figure says about the year: `latest` the last figure counts, `cumulative` it is the running total
 * since the start of the year, `hold` it must be kept until the end of the year.
 */
export type Aggregate = 'latest' | 'cumulative' | 'hold';

/** Whether more or less is better. */
export type Direction = 'higher' | 'lower';

/** One figure of one data month, in the indicator's own unit. */
export interface Figure {
  readonly period: Period;
  readonly value: number;
}
