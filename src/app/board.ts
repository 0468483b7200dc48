// What the sidebar opens with: the rows of every unit, judged as of now.
import type { Board } from '../contract/card.ts';
import { leadUnitOf } from '../plan/assessed.ts';
import { dataMonth } from '../plan/data-month.ts';
import { type Directory, readUnits } from '../plan/names.ts';
import { INDICATORS_TAB } from '../sheet/layout/indicators.ts';
import { TASKS_TAB } from '../sheet/layout/tasks.ts';
import { silenceText } from '../text/heartbeat.ts';
import { indicatorCard, taskCard } from './cards.ts';
import { lookAtPlan, type Plan } from './load-plan.ts';
import { lastDailyRun, lifeOf, readOwner } from './ownership.ts';
import type { Ports } from './ports.ts';

/** Six reads: the plan, and where the person is. */
export function loadBoard(ports: Ports): Board {
  const plan = lookAtPlan(ports);
  const own = ports.ownerEmail().toLowerCase();
  const tasks = plan.tasks.map((row) => ({
    unit: leadUnitOf(row.value, plan.directory),
    card: taskCard(row),
  }));
  const indicators = plan.indicators.map((row) => ({
    units: answerable(row.value.responsibleUnits, plan.directory),
    card: indicatorCard(row, plan.answers),
  }));
  const units = plan.contacts.filter((contact) => contact.kind === 'unit');
  const names = [
    ...new Set([
      ...units.map((unit) => unit.name),
      ...tasks.map((task) => task.unit),
      ...indicators.flatMap((row) => row.units),
    ]),
  ];
  const ownUnit = units.find(
    (unit) => own !== '' && unit.emails.some((email) => email.toLowerCase() === own),
  );
  const month = dataMonth(plan.context.today, plan.context.closingDay);
  return {
    today: plan.context.today,
    planYear: plan.context.planYear,
    latestPeriod: month.period,
    monthStart: month.start,
    selected: codeAtSelection(ports, plan),
    ownUnit: ownUnit?.name ?? '',
    silence: silenceOf(ports, plan),
    units: names.map((unit) => ({
      unit,
      tasks: tasks.filter((task) => task.unit === unit).map((task) => task.card),
      indicators: indicators.filter((indicator) => indicator.units.includes(unit)).map((row) => row.card),
    })),
  };
}

/** Only what anybody here can mend: that nobody sends from a copy, or yet, is Văn phòng's to know. */
function silenceOf(ports: Ports, { reading }: Plan): string {
  const { silentDays } = reading.rules.settings;
  if (lifeOf(ports, silentDays) !== 'silent') return '';
  return silenceText(readOwner(ports)?.email ?? '', lastDailyRun(ports));
}

/** Of the row that the person has selected in an appendix. */
function codeAtSelection({ book }: Ports, plan: Plan): string {
  const at = book.selection();
  const row = [
    ...(at?.tab === TASKS_TAB.name ? plan.tasks : []),
    ...(at?.tab === INDICATORS_TAB.name ? plan.indicators : []),
  ].find((located) => located.row === at?.row);
  return row?.value.code ?? '';
}

/** The known units; a text that names none stands for itself, so that its row is in some list. */
function answerable(text: string, directory: Directory): readonly string[] {
  const { units, unknown } = readUnits(text, directory);
  return units.length > 0 ? units : unknown;
}
