// Reviews what the server handed over and puts the places of each finding into words.

import { isDecided } from '../plan/review/decided.ts';
import type { Place } from '../plan/review/finding.ts';
import { reviewPlan } from '../plan/review/review.ts';
import { columnLetters } from '../sheet/a1.ts';
import type { TabLayout } from '../sheet/layout/column.ts';
import { INDICATORS_TAB } from '../sheet/layout/indicators.ts';
import { TASKS_TAB } from '../sheet/layout/tasks.ts';
import type { ReviewData, ReviewList, ShownPlace } from './review.ts';

export function listOf(data: ReviewData): ReviewList {
  const { planYear, tasks, indicators, titles, directory, conflicts, answers } = data;
  const calendar = { holidays: new Set(data.holidays), moveToWorkingDay: data.moveToWorkingDay };
  const findings = reviewPlan({
    planYear,
    calendar,
    tasks,
    indicators,
    titles,
    directory,
    conflicts,
    answers,
  });
  const open = findings.filter((finding) => !isDecided(finding, answers));
  const asked = new Set(open.map(({ id }) => id));
  return {
    planYear,
    mayDecide: data.mayDecide,
    findings: open.map((finding) => ({
      ...finding,
      places: finding.places.map((place) => shownPlace(place, data)),
    })),
    decided: Object.entries(answers)
      .filter(([id]) => !asked.has(id))
      .map(([id, answer]) => ({ ...answer, id }))
      .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : a.id < b.id ? -1 : 1)),
    units: directory.units.map(({ name }) => name),
    tasks: tasks.map(({ value }) => ({ code: value.code, name: value.name })),
  };
}

function shownPlace(place: Place, { columns }: ReviewData): ShownPlace {
  const layout: TabLayout = place.register === 'tasks' ? TASKS_TAB : INDICATORS_TAB;
  const columnOf: Readonly<Record<string, number>> = columns[place.register];
  const header = layout.columns.find(({ key }) => key === place.field)?.header ?? '';
  const cell = `${columnLetters(columnOf[place.field] ?? 1)}${place.row}`;
  return { ...place, tab: layout.name, cell, header };
}
