// Rows and boards as the server would hand them to the sidebar, with only what a test cares for said.
import type { Board, IndicatorCard, TaskCard } from '../../../src/contract/card.ts';
import type { Card } from '../../../src/ui/sidebar/state.ts';

export function aTask(code: string, changes: Partial<TaskCard> = {}): TaskCard {
  return {
    kind: 'task',
    code,
    stt: '1',
    name: 'Xây dựng Kế hoạch',
    leadUnit: 'Phòng A',
    coordinatingUnits: '',
    leader: '',
    product: '',
    printedDeadline: 'Quý I năm 2026',
    effectiveDue: '2026-03-31',
    adjustmentReason: '',
    status: 'onTrack',
    statusLabel: 'Trong hạn',
    reasons: [],
    updatedOn: '',
    fields: {
      state: '',
      progress: '',
      completedOn: '',
      document: '',
      evidenceLink: '',
      difficulty: '',
    },
    ...changes,
  };
}

export function anIndicator(code: string, changes: Partial<IndicatorCard> = {}): IndicatorCard {
  return {
    kind: 'indicator',
    code,
    stt: '5',
    name: 'Giải quyết việc làm',
    unit: 'Lao động',
    printedTarget: '>500',
    responsibleUnits: 'Phòng A',
    cadence: 'Tháng',
    ownerUnconfirmed: false,
    comparison: '',
    status: 'noData',
    statusLabel: 'Chưa có số liệu',
    reasons: [],
    history: [],
    updatedOn: '',
    fields: { period: '', result: '', source: '', difficulty: '' },
    ...changes,
  };
}

export function aBoard(
  units: Readonly<Record<string, readonly Card[]>>,
  changes: Partial<Board> = {},
): Board {
  return {
    today: '2026-06-20',
    planYear: 2026,
    latestPeriod: '2026-07',
    monthStart: '2026-06-15',
    selected: '',
    ownUnit: '',
    silence: '',
    units: Object.entries(units).map(([unit, cards]) => ({
      unit,
      tasks: cards.filter((card) => card.kind === 'task'),
      indicators: cards.filter((card) => card.kind === 'indicator'),
    })),
    ...changes,
  };
}
