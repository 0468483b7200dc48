// Judges a task on a day: what was done, what was proved, and how its deadline stands.
import type { AssessmentContext, TaskAssessment } from './assessment.ts';
import { type EffectiveDeadline, effectiveDeadline } from './calendar.ts';
import { fixedDeadlineOf } from './data/fixed-deadlines.ts';
import { daysBetween, type IsoDate } from './day.ts';
import { momentOf } from './moment.ts';
import type { TaskReason } from './reason.ts';
import { type Task, type TaskStatus, unmarkedDay } from './task.ts';
import { cleanText } from './text.ts';

type Dated = Extract<EffectiveDeadline, { kind: 'dated' }>;
type Judgement = Omit<TaskAssessment, 'effectiveDue'>;

/**
 * Exactly one status for any task on any day. Completion on the due day is on time, lateness begins the day after. A task
 * with several ends is late only after the last; an end that has passed is a reason, not a status.
 */
export function assessTask(task: Task, context: AssessmentContext): TaskAssessment {
  const deadline = effectiveDeadline(task, context);
  const { status, daysLate, reasons } = judgementOf(task, deadline, context);
  return {
    status,
    effectiveDue: deadline.kind === 'dated' ? deadline.due : null,
    daysLate,
    reasons: [...reasons, ...deadlineReasons(task, deadline, context)],
  };
}

function judgementOf(task: Task, deadline: EffectiveDeadline, context: AssessmentContext): Judgement {
  if (task.state === 'done') return doneJudgement(task, deadline, context.today);
  const open =
    task.state === 'paused' ? pausedJudgement(deadline, context) : pendingJudgement(task, deadline, context);
  const completedOn = unmarkedDay(task);
  return completedOn ? { ...open, reasons: [...open.reasons, { code: 'stateNotDone', completedOn }] } : open;
}

function pausedJudgement(deadline: EffectiveDeadline, context: AssessmentContext): Judgement {
  const days = deadline.kind === 'dated' ? -momentOf(context).daysUntil(deadline.due) : 0;
  if (deadline.kind !== 'dated' || days <= 0) return judgement('paused', { code: 'paused' });
  return judgement('paused', { code: 'paused' }, { code: 'pausedPastDue', due: deadline.due, days });
}

function doneJudgement(task: Task, deadline: EffectiveDeadline, today: IsoDate): Judgement {
  const { completedOn } = task;
  const lacking: TaskReason[] = [];
  if (!completedOn) lacking.push({ code: 'completionDayMissing' });
  else if (completedOn > today) lacking.push({ code: 'completionInFuture', completedOn });
  if (cleanText(task.document + task.evidenceLink) === '') lacking.push({ code: 'proofMissing' });
  if (!completedOn || completedOn > today) return judgement('doneUnproven', ...lacking);
  const timing = timingOf(completedOn, deadline);
  return lacking.length > 0 ? judgement('doneUnproven', ...lacking, ...timing.reasons) : timing;
}

function timingOf(completedOn: IsoDate, deadline: EffectiveDeadline): Judgement {
  if (deadline.kind !== 'dated') {
    return judgement('doneNoDeadline', { code: 'completedWithoutDeadline', completedOn });
  }
  const { due } = deadline;
  if (completedOn <= due) return judgement('doneOnTime', { code: 'completedOnTime', completedOn, due });
  const days = daysBetween(due, completedOn);
  return { ...judgement('doneLate', { code: 'completedLate', completedOn, due, days }), daysLate: days };
}

function pendingJudgement(task: Task, deadline: EffectiveDeadline, context: AssessmentContext): Judgement {
  if (deadline.kind === 'ongoing') return ongoingJudgement(task, deadline.cadence, context);
  if (deadline.kind === 'unreadable') {
    return judgement('deadlineNeeded', { code: 'deadlineUnreadable', text: deadline.text });
  }
  const { start, due } = deadline;
  const days = momentOf(context).daysUntil(due);
  if (days < 0) {
    const late = { code: 'overdue', due, days: -days, completedOn: task.completedOn } as const;
    return { ...judgement('overdue', late), daysLate: -days };
  }
  if (days === 0) return judgement('dueToday', { code: 'dueToday', due });
  if (days <= context.soonDays) return judgement('dueSoon', { code: 'dueSoon', due, days });
  if (start > context.today) return judgement('notYetStarted', { code: 'notYetStarted', start, due });
  return judgement('onTrack', { code: 'onTrack', due, days });
}

/** Reported on within the current data month (data quarter): the plan asks every unit for a monthly account (L155). */
function ongoingJudgement(task: Task, cadence: 'month' | 'quarter', context: AssessmentContext): Judgement {
  const { start, end } = momentOf(context)[cadence];
  const { updatedOn } = task;
  return updatedOn !== null && updatedOn >= start && updatedOn <= end
    ? judgement('ongoingUpdated', { code: 'ongoingUpdated', updatedOn })
    : judgement('ongoingStale', { code: 'ongoingStale', since: start, updatedOn });
}

/** How the due day came about, and the ends before it. */
function deadlineReasons(task: Task, deadline: EffectiveDeadline, context: AssessmentContext): TaskReason[] {
  if (deadline.kind !== 'dated') return [];
  const { due, movedFrom, basis } = deadline;
  const reasons: TaskReason[] = [];
  if (basis === 'adjusted') {
    const asked = movedFrom ?? due;
    reasons.push({
      code: 'deadlineAdjusted',
      printed: task.printedDeadline,
      due: asked,
      why: task.adjustmentReason,
    });
  }
  const fixed = basis === 'fixed' ? fixedDeadlineOf(task.code, context.planYear) : null;
  if (fixed) reasons.push({ code: 'deadlineFixed', due, source: fixed.source });
  if (movedFrom) reasons.push({ code: 'deadlineMoved', from: movedFrom, to: due });
  if (task.state === 'done' || task.state === 'paused') return reasons;
  return [...reasons, ...milestoneReasons(deadline, context)];
}

function milestoneReasons({ milestones, due }: Dated, context: AssessmentContext): TaskReason[] {
  return milestones.flatMap((milestone): TaskReason[] => {
    const days = momentOf(context).daysUntil(milestone);
    if (milestone === due || days > context.soonDays) return [];
    return days < 0 ? [{ code: 'milestonePassed', milestone }] : [{ code: 'milestoneSoon', milestone, days }];
  });
}

function judgement(status: TaskStatus, ...reasons: readonly TaskReason[]): Judgement {
  return { status, daysLate: null, reasons };
}
