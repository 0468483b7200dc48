// What Tổng hợp says of the add-in's own life: who runs the daily job, when it last ran, when mails last left.
import type { Heartbeat } from '../sheet/layout/summary.ts';
import { heartbeatText, type Signs } from '../text/heartbeat.ts';
import type { Plan } from './load-plan.ts';
import { missedDay } from './mails/due.ts';
import { openLedger } from './mails/ledger.ts';
import { lastDailyRun, lifeOf, readOwner } from './ownership.ts';
import type { Ports } from './ports.ts';

/** A few properties, no tab. `runsNow`: the daily job is what asks, and has not yet written that it ran. */
export function heartbeat(ports: Ports, plan: Plan, runsNow: boolean): Heartbeat {
  const life = runsNow ? 'alive' : lifeOf(ports, plan.reading.rules.settings.silentDays);
  const signs = signsOf(ports, plan);
  const lastRun = runsNow ? plan.context.today : signs.lastRun;
  // The daily job may be about to send them.
  const missed = runsNow ? null : signs.missed;
  return {
    text: heartbeatText(life, { ...signs, lastRun, missed }),
    alarm: life !== 'alive' || missed !== null,
  };
}

export function signsOf(ports: Ports, plan: Plan): Signs {
  const ledger = openLedger(ports.store, plan.context.today);
  return {
    owner: readOwner(ports),
    lastRun: lastDailyRun(ports),
    lastMails: ledger.lastDay,
    missed: missedDay(ports, plan, ledger),
  };
}
