// What each recipient is to hear of, gathered from a judged plan.
import { leaderOf, leadUnitOf } from '../../plan/assessed.ts';
import { daysBetween } from '../../plan/day.ts';
import { type Change, changesSince } from '../../plan/digest/changes.ts';
import { dueRows } from '../../plan/digest/due-rows.ts';
import { rowsByLeader } from '../../plan/digest/leader-rows.ts';
import { rowsByUnit } from '../../plan/digest/unit-rows.ts';
import { readUnits } from '../../plan/names.ts';
import { SILENT_DAYS } from '../../plan/silence.ts';
import { summarise } from '../../plan/summary.ts';
import { tallyOf } from '../../plan/tally.ts';
import type { LeaderNews } from '../../text/mail/leader.ts';
import type { News } from '../../text/mail/mail.ts';
import type { UnitNews } from '../../text/mail/unit.ts';
import type { Plan } from '../load-plan.ts';
import { officeNotices } from '../office-notices.ts';
import { readOwner } from '../ownership.ts';
import type { Ports } from '../ports.ts';
import type { judgedBefore } from './past.ts';
import type { Recipient } from './recipients.ts';
import { wrongRows } from './wrong-rows.ts';

/** What a recipient hears; each unit's and leader's rows are looked for once. */
export function reporter(
  plan: Plan,
  ports: Ports,
  before: ReturnType<typeof judgedBefore>,
): (recipient: Recipient) => News {
  const { context, directory, reading } = plan;
  const { today, calendar } = context;
  const { escalationDays } = reading.rules.settings;
  const tasks = plan.tasks.map((row) => row.assessed);
  const indicators = plan.indicators.map((row) => row.assessed);
  const changes = before ? changesSince(before.judgements, tasks, indicators) : [];
  const unitRows = rowsByUnit(tasks, indicators, directory, today);
  const leaderRows = rowsByLeader(tasks, directory, today, calendar, escalationDays);
  const wrong = wrongRows(plan);
  const unitNews = (unit: string): UnitNews => ({
    unit,
    rows: unitRows(unit),
    wrong: wrong.filter(({ units }) => units.includes(unit)),
    changes: changes.filter((change) => unitsOf(change, plan).includes(unit)),
  });
  const leaderNews = (leader: string): LeaderNews => ({
    leader,
    rows: leaderRows(leader),
    changes: changes.filter(({ item }) => 'task' in item && leaderOf(item.task, directory) === leader),
    tally: tallyOf(
      leader,
      tasks.filter(({ task }) => leaderOf(task, directory) === leader),
    ),
    escalationDays,
  });
  const summary = summarise(tasks, indicators, directory, context);
  // Nobody can have been silent for longer than there has been a sheet to speak in.
  const isNew = daysBetween(readOwner(ports)?.start ?? today, today) <= SILENT_DAYS;
  return ({ office, leaders, units }) => ({
    office:
      office === null
        ? null
        : {
            name: office,
            rows: dueRows(tasks, today),
            summary: isNew ? { ...summary, silent: [] } : summary,
            notices: officeNotices(plan, ports, 'mail'),
            changes,
            mails: [],
          },
    leaders: leaders.map(leaderNews),
    units: units.map(unitNews),
  });
}

function unitsOf({ item }: Change, { directory }: Plan): readonly string[] {
  return 'task' in item
    ? [leadUnitOf(item.task, directory)]
    : readUnits(item.indicator.responsibleUnits, directory).units;
}
