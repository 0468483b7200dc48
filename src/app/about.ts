// The facts of the "Giới thiệu" dialog: which version runs, who runs the daily job, when it last did.
import type { AboutFacts } from '../contract/reply.ts';
import { formatDay, type IsoDate } from '../plan/day.ts';
import { TASKS_TAB } from '../sheet/layout/tasks.ts';
import { openLedger } from './mails/ledger.ts';
import { readOwner } from './ownership.ts';
import type { Ports } from './ports.ts';
import { lastRefresh } from './refresh.ts';
import { structureOf } from './structure-version.ts';
import { VERSION } from './version.ts';

export function loadAbout(ports: Ports): AboutFacts {
  const owner = readOwner(ports);
  const { lastDay } = openLedger(ports.store, ports.now().day);
  return {
    version: VERSION,
    structure: ports.book.tabId(TASKS_TAB.name) === null ? '' : String(structureOf(ports.store)),
    owner: owner?.email ?? '',
    since: owner ? formatDay(owner.since) : '',
    lastRefresh: lastRefresh(ports),
    lastDigest: lastDay === '' ? '' : formatDay(lastDay as IsoDate),
  };
}
