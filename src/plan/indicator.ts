// An indicator (chỉ tiêu) of Phụ lục I: what the plan prints, what a unit reports, and every state it can be judged to be in.
import type { IsoDate } from './day.ts';

/** How often a figure exists (Kỳ đo). */
export const CADENCES = ['month', 'quarter', 'halfYear', 'year', 'once'] as const;
export type Cadence = (typeof CADENCES)[number];

/** A month of figures, yyyy-MM: the data month that ends in that calendar month (the 14th by default). */
export type Period = string & { readonly period?: never };

export interface Indicator {
  /** CT-01, CT-01.1 … */
  readonly code: string;
  readonly name: string;
  /** As printed: %, Lao động, Lượt người, Trường, or blank. */
  readonly unit: string;
  /** As printed ("14% - 14,5", "< 0,2", "11/12"); target.ts reads it. */
  readonly printedTarget: string;
  /** As printed; names.ts reads it. */
  readonly responsibleUnits: string;
  readonly cadence: Cadence | null;
  /** Of the latest figure. */
  readonly period: Period | null;
  /** The latest figure as typed; blank is no data, never 0. */
  readonly result: string;
  readonly source: string;
  readonly difficulty: string;
  readonly updatedOn: IsoDate | null;
}

/** Every judgement of an indicator, worst first; exactly one holds for any indicator on any day. */
export const INDICATOR_STATUSES = [
  'missed',
  'unreachable',
  'atRisk',
  'noData',
  'notYetMeasured',
  'onCourse',
  'met',
  'exceeded',
] as const;
export type IndicatorStatus = (typeof INDICATOR_STATUSES)[number];
