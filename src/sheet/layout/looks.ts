// How the tabs look: frozen columns, widths in pixels, columns that are centred. Setup alone needs it, at build time.

import type { TabLayout } from './column.ts';
import { INDICATORS_TAB } from './indicators.ts';
import { INDICATOR_LEGEND, type LegendEntry, TASK_LEGEND } from './legend.ts';
import { DIRECTORY_TAB, FIGURES_TAB, HOLIDAYS_TAB, LOG_TAB, SETTINGS_TAB } from './registers.ts';
import { TASKS_TAB } from './tasks.ts';

export interface TabLooks {
  readonly layout: TabLayout;
  readonly frozenColumns: number;
  readonly colour: string;
  readonly widths: Readonly<Record<string, number>>;
  readonly aligned: Readonly<Record<string, 'center' | 'right'>>;
  /** In the first row, by column. */
  readonly legend?: Readonly<Record<string, LegendEntry>>;
}

/** In the order in which the tabs stand behind Tổng hợp. */
export const LOOKS: readonly TabLooks[] = [
  {
    layout: INDICATORS_TAB,
    frozenColumns: 2,
    colour: '#1f5fa8',
    widths: {
      stt: 44,
      name: 250,
      unit: 84,
      printedTarget: 96,
      responsibleUnits: 210,
      cadence: 104,
      period: 84,
      result: 96,
      source: 180,
      difficulty: 200,
      comparison: 104,
      status: 150,
      memory: 60,
      updatedAt: 126,
      updatedBy: 190,
      code: 60,
    },
    aligned: {
      stt: 'center',
      unit: 'center',
      printedTarget: 'center',
      cadence: 'center',
      period: 'center',
      result: 'center',
      comparison: 'center',
      updatedAt: 'center',
    },
    legend: INDICATOR_LEGEND,
  },
  {
    layout: TASKS_TAB,
    frozenColumns: 2,
    colour: '#1f5fa8',
    widths: {
      stt: 44,
      name: 280,
      leadUnit: 150,
      coordinatingUnits: 140,
      printedDeadline: 110,
      leader: 150,
      product: 170,
      adjustedDeadline: 96,
      adjustmentReason: 150,
      state: 120,
      progress: 76,
      completedOn: 104,
      document: 150,
      evidenceLink: 150,
      difficulty: 200,
      effectiveDeadline: 96,
      status: 150,
      daysLate: 76,
      memory: 60,
      updatedAt: 126,
      updatedBy: 190,
      code: 60,
    },
    aligned: {
      stt: 'center',
      adjustedDeadline: 'center',
      progress: 'center',
      completedOn: 'center',
      effectiveDeadline: 'center',
      daysLate: 'center',
      updatedAt: 'center',
    },
    legend: TASK_LEGEND,
  },
  {
    layout: FIGURES_TAB,
    frozenColumns: 2,
    colour: '#7a8794',
    widths: { period: 90, code: 80, name: 320, value: 110, source: 260, updatedAt: 126, updatedBy: 190 },
    aligned: { period: 'center', value: 'right', updatedAt: 'center' },
  },
  {
    layout: DIRECTORY_TAB,
    frozenColumns: 1,
    colour: '#7a8794',
    widths: { name: 250, kind: 116, aliases: 260, emails: 230, editors: 230, remark: 320, code: 80 },
    aligned: {},
  },
  {
    layout: SETTINGS_TAB,
    frozenColumns: 1,
    colour: '#7a8794',
    widths: { name: 280, value: 180, meaning: 520 },
    aligned: {},
  },
  {
    layout: HOLIDAYS_TAB,
    frozenColumns: 0,
    colour: '#7a8794',
    widths: { day: 110, name: 420 },
    aligned: { day: 'center' },
  },
  {
    layout: LOG_TAB,
    frozenColumns: 0,
    colour: '#7a8794',
    widths: { at: 126, who: 190, tab: 110, code: 80, column: 180, before: 220, after: 220, how: 140 },
    aligned: { at: 'center' },
  },
];
