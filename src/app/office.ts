// Who acts for the office that follows up the plan.
import { readOwner, sameAccount } from './ownership.ts';
import type { Ports } from './ports.ts';
import type { RulesReading } from './rules.ts';

/** Of a plan, or by themselves. */
interface WithSettings {
  readonly reading: { readonly rules: Pick<RulesReading['rules'], 'settings'> };
}

/**
 * What is decided binds the whole ward (the plan leaves it to Văn phòng, L157): the file's owner, whoever runs the daily
 * job, and the accounts that Cấu hình names for Văn phòng.
 */
export function mayDecide(ports: Ports, plan: WithSettings): boolean {
  return isOffice(ports, plan) || sameAccount(ports.protections.owner(), ports.ownerEmail());
}

/** Văn phòng, as far as can be told without asking Google for the file's owner. */
export function isOffice(ports: Ports, { reading }: WithSettings): boolean {
  const me = ports.ownerEmail();
  const office = [readOwner(ports)?.email, ...reading.rules.settings.officeAccounts];
  return office.some((account) => sameAccount(account, me));
}
