// Who is written to: one recipient for each set of roles that an address has, so that nobody gets two mails.
import { type Contact, OFFICE_CODE } from '../../sheet/directory.ts';
import { OFFICE_NAME } from '../../sheet/layout/registers.ts';

export interface Roles {
  /** Name of Văn phòng in Danh bạ; null for the others. */
  readonly office: string | null;
  readonly leaders: readonly string[];
  readonly units: readonly string[];
}

export interface Recipient extends Roles {
  readonly name: string;
  /** As typed; none where Danh bạ has none. Each gets a mail of its own, so that a bad one fails alone. */
  readonly addresses: readonly string[];
}

/**
 * Văn phòng first, then in the order of Danh bạ. Without an address of Văn phòng's the whole goes to `keeper`, who runs
 * the daily job: its silence must mean that the job is dead.
 */
export function recipientsOf(contacts: readonly Contact[], keeper: string): readonly Recipient[] {
  const office = contacts.find(({ kind, code }) => kind === 'unit' && code === OFFICE_CODE);
  const officeName = office?.name ?? OFFICE_NAME;
  const rolesOf = ({ kind, name }: Contact): Roles => ({
    office: name === office?.name && kind === 'unit' ? name : null,
    leaders: kind === 'leader' ? [name] : [],
    units: kind === 'unit' ? [name] : [],
  });
  const bare = { office: officeName, leaders: [], units: [] };
  const officeMails = office?.emails.length ? [] : [[keeper, office ? rolesOf(office) : bare] as const];
  const given = [
    ...officeMails.filter(([address]) => address !== ''),
    ...contacts.flatMap((contact) => contact.emails.map((email) => [email, rolesOf(contact)] as const)),
  ];
  const byAddress = new Map<string, readonly [string, Roles]>();
  for (const [address, roles] of given) {
    const key = address.toLowerCase();
    const before = byAddress.get(key);
    byAddress.set(key, before ? [before[0], joined(before[1], roles)] : [address, roles]);
  }
  const byRoles = new Map<string, Recipient>();
  for (const [address, roles] of byAddress.values()) {
    const key = JSON.stringify(roles);
    const before = byRoles.get(key);
    const addresses = [...(before?.addresses ?? []), address];
    byRoles.set(key, { ...roles, name: nameOf(roles), addresses });
  }
  const reached = [...byRoles.values()];
  const unreached = contacts
    .filter(({ emails, name }) => emails.length === 0 && !(name === office?.name && keeper !== ''))
    .map((contact) => ({ ...rolesOf(contact), name: contact.name, addresses: [] }));
  const isOffice = (one: Recipient) => (one.office === null ? 1 : 0);
  return [...reached, ...unreached].sort((a, b) => isOffice(a) - isOffice(b));
}

function joined(a: Roles, b: Roles): Roles {
  return {
    office: a.office ?? b.office,
    leaders: [...new Set([...a.leaders, ...b.leaders])],
    units: [...new Set([...a.units, ...b.units])],
  };
}

function nameOf({ leaders, units }: Roles): string {
  return [...units.slice(0, 1), ...leaders, ...units.slice(1)].join(', ') || OFFICE_NAME;
}
