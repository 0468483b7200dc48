// Who answers for an indicator: rows that a merged cell leaves open, and matters on which the two appendices disagree.
import { possibleOwners, supportingTasks } from '../data/indicator-traits-2026.ts';
import type { Indicator } from '../indicator.ts';
import { readUnits } from '../names.ts';
import type { Task } from '../task.ts';
import { isDecided } from './decided.ts';
import type { Answers, Choice, Finding } from './finding.ts';
import { type At, indicatorPlace, type ReviewInput } from './input.ts';

/** Begins the id of a question about a merged cell. */
export const OWNER_ID = 'ownerUnconfirmed:';

export function ownerFindings(input: ReviewInput): readonly Finding[] {
  const tasks = new Map(input.tasks.map(({ value }) => [value.code, value]));
  return input.indicators.flatMap((at) => {
    const { code, responsibleUnits } = at.value;
    // A task that the office has linked itself, and an owner that it has chosen, are no question any more.
    const isSettled = Object.keys(input.answers).includes(ownerId(code));
    const others = supportingTasks(code)
      .flatMap((task) => tasks.get(task) ?? [])
      .filter((task) => isLedByAnother(task, at.value, input));
    const owners = possibleOwners(at.value);
    if (owners) return [unconfirmed(at, owners, others)];
    if (others.length === 0 || isSettled) return [];
    const leads = [...new Set(others.map((task) => task.leadUnit))];
    return [
      {
        id: `ownerDiffers:${code}:${responsibleUnits}:${others.map((task) => task.code).join()}`,
        about: { code: 'ownerDiffers', row: code, tasks: others.map((task) => task.code) },
        places: [indicatorPlace(at, 'responsibleUnits')],
        quote: responsibleUnits,
        before: responsibleUnits,
        choices: [keep, ...leads.map(setOwner)],
      },
    ];
  });
}

/** Rows of a breakdown ("- Công nghiệp, xây dựng") are served through the row above them. */
export function noTaskFindings(input: ReviewInput): readonly Finding[] {
  const present = new Set(input.tasks.map(({ value }) => value.code));
  return input.indicators
    .filter(({ value }) => !value.name.startsWith('- '))
    .filter(({ value }) => !linkedTasks(value, input).some((task) => present.has(task)))
    .map((at) => ({
      id: noTaskId(at.value.code),
      about: { code: 'noTask', row: at.value.code },
      places: [indicatorPlace(at, 'name')],
      quote: at.value.name,
      before: at.value.name,
      choices: [keep, { code: 'linkTask', value: '', input: 'task' }],
    }));
}

/** Nobody has settled yet whose the row is. */
export function isOwnerOpen(indicator: Indicator, answers: Answers): boolean {
  return possibleOwners(indicator) !== null && !isDecided({ id: ownerId(indicator.code) }, answers);
}

function unconfirmed(
  at: At<Indicator>,
  [printed, other]: readonly [string, string],
  others: readonly Task[],
): Finding {
  const row = at.value.code;
  return {
    id: ownerId(row),
    about: { code: 'ownerUnconfirmed', row, tasks: others.map((task) => task.code) },
    places: [indicatorPlace(at, 'responsibleUnits')],
    quote: printed,
    before: printed,
    choices: [{ code: 'keep', value: printed }, setOwner(other)],
  };
}

/** Those that the plan's words suggest, and the one that the office has named. */
function linkedTasks({ code }: Indicator, { answers }: ReviewInput): readonly string[] {
  const answer = answers[noTaskId(code)];
  return [...supportingTasks(code), ...(answer?.choice === 'linkTask' ? [answer.value] : [])];
}

function ownerId(code: string): string {
  return `${OWNER_ID}${code}`;
}

function noTaskId(code: string): string {
  return `noTask:${code}`;
}

function isLedByAnother(task: Task, indicator: Indicator, { directory }: ReviewInput): boolean {
  const [lead] = readUnits(task.leadUnit, directory).units;
  const responsible = readUnits(indicator.responsibleUnits, directory).units;
  return lead !== undefined && responsible.length > 0 && !responsible.includes(lead);
}

const keep: Choice = { code: 'keep', value: '' };

function setOwner(value: string): Choice {
  return { code: 'setOwner', value };
}
