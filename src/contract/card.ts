// What the sidebar shows of a row: plain JSON, days to reckon with as yyyy-MM-dd, fields as typed.
import type { IndicatorReason, TaskReason } from '../plan/reason.ts';

export interface TaskCard {
  readonly kind: 'task';
  readonly code: string;
  readonly stt: string;
  readonly name: string;
  readonly leadUnit: string;
  readonly coordinatingUnits: string;
  readonly leader: string;
  readonly product: string;
  readonly printedDeadline: string;
  /** yyyy-MM-dd or ''. */
  readonly effectiveDue: string;
  readonly adjustmentReason: string;
  readonly status: string;
  readonly statusLabel: string;
  /** As codes: the page puts them into words, which would be dead weight in every run of the server. */
  readonly reasons: readonly TaskReason[];
  /** yyyy-MM-dd or ''. */
  readonly updatedOn: string;
  readonly fields: TaskFields;
}

/** As typed in the cells; a completion day that the sheet holds as a date is dd/MM/yyyy, as documents print it. */
export interface TaskFields {
  readonly state: string;
  readonly progress: string;
  readonly completedOn: string;
  readonly document: string;
  readonly evidenceLink: string;
  readonly difficulty: string;
}

export interface IndicatorCard {
  readonly kind: 'indicator';
  readonly code: string;
  readonly stt: string;
  readonly name: string;
  readonly unit: string;
  readonly printedTarget: string;
  readonly responsibleUnits: string;
  readonly cadence: string;
  readonly ownerUnconfirmed: boolean;
  readonly comparison: string;
  readonly status: string;
  readonly statusLabel: string;
  readonly reasons: readonly IndicatorReason[];
  /** Figures as typed, by period (yyyy-MM), oldest first. */
  readonly history: readonly { readonly period: string; readonly text: string }[];
  readonly updatedOn: string;
  readonly fields: IndicatorFields;
}

export interface IndicatorFields {
  readonly period: string;
  readonly result: string;
  readonly source: string;
  readonly difficulty: string;
}

export interface UnitRows {
  readonly unit: string;
  readonly tasks: readonly TaskCard[];
  readonly indicators: readonly IndicatorCard[];
}

export interface Board {
  /** yyyy-MM-dd, on the spreadsheet's calendar. */
  readonly today: string;
  readonly planYear: number;
  /** yyyy-MM: the data month that runs; figures of later ones do not exist yet. */
  readonly latestPeriod: string;
  /** yyyy-MM-dd: first day of the data month that runs. */
  readonly monthStart: string;
  readonly units: readonly UnitRows[];
  /** Mã of the row selected in the sheet, '' for none. */
  readonly selected: string;
  /** The unit whose address the person at the keyboard has, '' when unknown. */
  readonly ownUnit: string;
  /** Why no mails leave and no day is judged by itself any more; '' while the daily job runs. */
  readonly silence: string;
}
