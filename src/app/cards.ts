// A judged row as the sidebar shows it.
import type { IndicatorCard, TaskCard } from '../contract/card.ts';
import { PLAN_2026 } from '../plan/data/plan-2026.ts';
import { type Cell, cellText } from '../sheet/cell.ts';
import { indicatorComputed } from '../sheet/computed.ts';
import { INDICATOR_STATUS_LABELS, TASK_STATUS_LABELS } from '../sheet/layout/labels.ts';
import { restoreText } from '../sheet/text-cell.ts';
import type { LocatedIndicator, LocatedTask, Plan } from './load-plan.ts';

/** `fields` hold what the cells hold, right or wrong, so that a form never hides an entry. */
export function taskCard(row: LocatedTask, plan: Pick<Plan, 'taskTable'>): TaskCard {
  const { value: task, assessed } = row;
  const { status, effectiveDue, reasons } = assessed.assessment;
  const cells = plan.taskTable.rows.find((candidate) => candidate.number === row.row);
  const cell = (key: Parameters<NonNullable<typeof cells>['cell']>[0]) => cells?.cell(key) ?? '';
  return {
    kind: 'task',
    code: task.code,
    stt: cellText(cell('stt')),
    name: task.name,
    leadUnit: task.leadUnit,
    coordinatingUnits: task.coordinatingUnits,
    leader: task.leader,
    product: task.product,
    printedDeadline: task.printedDeadline,
    effectiveDue: effectiveDue ?? '',
    adjustmentReason: task.adjustmentReason,
    status,
    statusLabel: TASK_STATUS_LABELS[status],
    reasons,
    fields: {
      state: formText(cell('state')),
      progress: formText(cell('progress')),
      completedOn: formText(cell('completedOn')),
      document: formText(cell('document')),
      evidenceLink: formText(cell('evidenceLink')),
      difficulty: formText(cell('difficulty')),
    },
  };
}

export function indicatorCard(row: LocatedIndicator, plan: Pick<Plan, 'indicatorTable'>): IndicatorCard {
  const { value: indicator, assessed } = row;
  const { status, reasons } = assessed.assessment;
  const cells = plan.indicatorTable.rows.find((candidate) => candidate.number === row.row);
  const cell = (key: Parameters<NonNullable<typeof cells>['cell']>[0]) => cells?.cell(key) ?? '';
  const printed = PLAN_2026.indicators.find((candidate) => candidate.code === indicator.code);
  return {
    kind: 'indicator',
    code: indicator.code,
    stt: cellText(cell('stt')),
    name: indicator.name,
    unit: indicator.unit,
    printedTarget: indicator.printedTarget,
    responsibleUnits: indicator.responsibleUnits,
    cadence: cellText(cell('cadence')),
    ownerUnconfirmed:
      printed?.ownerUnconfirmed === true && printed.responsibleUnits === indicator.responsibleUnits,
    comparison: indicatorComputed(assessed.assessment, []).comparison,
    status,
    statusLabel: INDICATOR_STATUS_LABELS[status],
    reasons,
    fields: {
      period: formText(cell('period')),
      result: formText(cell('result')),
      source: formText(cell('source')),
      difficulty: formText(cell('difficulty')),
    },
  };
}

export function formText(cell: Cell): string {
  return restoreText(cellText(cell));
}
