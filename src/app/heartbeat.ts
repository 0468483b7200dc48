// What Tổng hợp says of the add-in's own life: who runs the daily job, when it last ran, when mails last left.
import type { IsoDate } from '../plan/day.ts';
import type { Heartbeat } from '../sheet/layout/summary.ts';
import { heartbeatText } from '../text/heartbeat.ts';
import { readLedger } from './ledger.ts';
import { isSilent, lastDailyRun, readOwner } from './ownership.ts';
import type { Ports } from './ports.ts';

/** Three properties, no tab. `runsNow`: the daily job is what asks, and has not yet written that it ran. */
export function heartbeat(ports: Ports, runsNow: boolean): Heartbeat {
  const { day } = ports.now();
  const owner = readOwner(ports);
  const lastRun = runsNow ? day : lastDailyRun(ports);
  const alarm = !owner || isSilent(owner, lastRun, day);
  const { lastDay } = readLedger(ports);
  return {
    text: heartbeatText(owner ? owner.email : '', lastRun, lastDay as IsoDate | '', alarm),
    alarm,
  };
}
