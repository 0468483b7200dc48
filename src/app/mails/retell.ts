// Tổng hợp tells when mails last left and which have not, and it was made before they did.
import { heartbeat } from '../heartbeat.ts';
import type { Plan } from '../load-plan.ts';
import type { Ports } from '../ports.ts';
import { writeSummary } from '../summary-tab.ts';

/** No tab is read for it. */
export function retell(ports: Ports, plan: Plan): void {
  writeSummary(ports, plan, heartbeat(ports, plan, /* runsNow= */ false));
}
