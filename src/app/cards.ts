// A judged row as the sidebar shows it.
import type { IndicatorCard, TaskCard } from '../contract/card.ts';
import type { Answers } from '../plan/review/finding.ts';
import { isOwnerOpen } from '../plan/review/owners.ts';
import { type Cell, cellText } from '../sheet/cell.ts';
import { comparisonText } from '../sheet/computed.ts';
import { INDICATOR_STATUS_LABELS, TASK_STATUS_LABELS } from '../sheet/layout/labels.ts';
import { restoreText } from '../sheet/text-cell.ts';
import type { LocatedIndicator, LocatedTask } from './load-plan.ts';

/** `fields` hold what the cells hold, right or wrong, so that a form never hides an entry. */
export function taskCard({ value: task, assessed, cells }: LocatedTask): TaskCard {
  const { status, effectiveDue, reasons } = assessed.assessment;
  return {
    kind: 'task',
    code: task.code,
    stt: cells.text('stt'),
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
    updatedOn: task.updatedOn ?? '',
    fields: {
      state: formText(cells.cell('state')),
      progress: formText(cells.cell('progress')),
      completedOn: formText(cells.cell('completedOn')),
      document: formText(cells.cell('document')),
      evidenceLink: formText(cells.cell('evidenceLink')),
      difficulty: formText(cells.cell('difficulty')),
    },
  };
}

export function indicatorCard(
  { value: indicator, assessed, cells, history }: LocatedIndicator,
  answers: Answers,
): IndicatorCard {
  const { status, reasons } = assessed.assessment;
  return {
    kind: 'indicator',
    code: indicator.code,
    stt: cells.text('stt'),
    name: indicator.name,
    unit: indicator.unit,
    printedTarget: indicator.printedTarget,
    responsibleUnits: indicator.responsibleUnits,
    cadence: cells.text('cadence'),
    ownerUnconfirmed: isOwnerOpen(indicator, answers),
    comparison: comparisonText(assessed.assessment),
    status,
    statusLabel: INDICATOR_STATUS_LABELS[status],
    reasons,
    history,
    updatedOn: indicator.updatedOn ?? '',
    fields: {
      period: formText(cells.cell('period')),
      result: formText(cells.cell('result')),
      source: formText(cells.cell('source')),
      difficulty: formText(cells.cell('difficulty')),
    },
  };
}

/** NFC and trimmed, as a form sends it. */
export function formText(cell: Cell): string {
  return restoreText(cellText(cell));
}
