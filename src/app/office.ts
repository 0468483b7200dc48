// Who acts for the office that follows up the plan.
import type { Plan } from './load-plan.ts';
import { readOwner } from './ownership.ts';
import type { Ports } from './ports.ts';

/**
 * What is decided binds the whole ward (the plan leaves it to Văn phòng, L157): the file's owner, whoever runs the daily
 * job, and the accounts that Cấu hình names for Văn phòng.
 */
export function mayDecide(ports: Ports, plan: Plan): boolean {
  const me = ports.ownerEmail();
  return me !== '' && (isOffice(ports, plan) || ports.protections.owner() === me);
}

/** Văn phòng, as far as can be told without asking Google for the file's owner. */
export function isOffice(ports: Ports, { reading }: Plan): boolean {
  const office = [readOwner(ports)?.email, ...reading.rules.settings.officeAccounts];
  return office.includes(ports.ownerEmail());
}
