// What Tổng hợp says of the add-in's own life: who runs the daily job, when it last ran, when mails last left.
import type { IsoDate } from '../plan/day.ts';
import type { Heartbeat } from '../sheet/layout/summary.ts';
import { heartbeatText } from '../text/heartbeat.ts';
import { openLedger } from './mails/ledger.ts';
import { lastDailyRun, lifeOf, readOwner } from './ownership.ts';
import type { Ports } from './ports.ts';

/**
 * Four properties, no tab. `runsNow`: the daily job is what asks, and has not yet written that it ran. `silentDays`:
 * calendar days.
 */
export function heartbeat(ports: Ports, silentDays: number, runsNow: boolean): Heartbeat {
  const life = runsNow ? 'alive' : lifeOf(ports, silentDays);
  const text = heartbeatText(life, {
    owner: readOwner(ports),
    lastRun: runsNow ? ports.now().day : lastDailyRun(ports),
    lastMails: openLedger(ports).lastDay as IsoDate | '',
  });
  return { text, alarm: life !== 'alive' };
}
