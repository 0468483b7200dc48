// Who may edit what a protection covers, by role, by the protection's list and by the owner's domain.
import type { User, WorldOptions } from '../types.ts';
import type { Protection } from './protections.ts';

type People = Pick<WorldOptions, 'users'>;

/** Every user of the list may edit the spreadsheet; the owner is no entry of a protection's list. */
export function sharedEditors({ users }: People): readonly string[] {
  return users.filter(({ role }) => role === 'editor').map(({ email }) => email);
}

/** null where the spreadsheet belongs to a personal account, or to nobody. */
export function domainOf({ users }: People): string | null {
  const owner = users.find(({ role }) => role === 'owner');
  return owner?.account === 'workspace' ? domain(owner.email) : null;
}

export function mayEdit(protection: Protection, user: User, people: People): boolean {
  if (user.role === 'viewer') return false;
  const { editors, warningOnly, domainEdit } = protection;
  if (user.role === 'owner' || warningOnly || editors === null) return true;
  if (editors.some((email) => isSame(email, user.email))) return true;
  return domainEdit && isOfDomain(user, people);
}

/** Whether the user belongs to the Workspace domain that owns the spreadsheet. */
export function isOfDomain({ account, email }: User, people: People): boolean {
  return account === 'workspace' && domain(email) === domainOf(people);
}

export function isSame(email: string, other: string): boolean {
  return email.toLowerCase() === other.toLowerCase();
}

function domain(email: string): string {
  return email.slice(email.indexOf('@') + 1).toLowerCase();
}
