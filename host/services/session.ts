// Session: whose hands are at the keyboard and whose rights the script has, as far as Google tells.
import { isOfDomain } from '../engine/editors.ts';
import { refuseUnknown } from '../errors.ts';
import type { Execution } from '../execution.ts';

type Google = GoogleAppsScript.Base.User;

/** Where a User given back by the bundle keeps its address: reading it here is no call of the bundle's. */
const EMAIL = Symbol('email');

export class SessionUser implements Pick<Google, 'getEmail'> {
  readonly [EMAIL]: string;

  constructor(
    private readonly execution: Execution,
    private readonly email: string,
  ) {
    this[EMAIL] = email;
  }

  getEmail(): string {
    this.execution.call('User.getEmail', 'other');
    return this.email;
  }
}

export function user(execution: Execution, email: string): Google {
  return refuseUnknown(new SessionUser(execution, email), 'User') as unknown as Google;
}

/** null for what is no User of this host. */
export function emailOfUser(given: object): string | null {
  return EMAIL in given ? (given[EMAIL] as string) : null;
}

/** Google tells simple triggers the addresses of the owner's own organisation only, and of nobody at gmail.com. */
function isHidden({ user, origin, authMode, world }: Execution): boolean {
  return authMode === 'NONE' || (origin === 'simple' && !isOfDomain(user, world.options));
}

/** Nobody is at the keyboard of a time trigger, and who is elsewhere is not always told. */
export function activeUser(execution: Execution): Google {
  return user(execution, isActiveUserTold(execution) ? execution.user.email : '');
}

function isActiveUserTold(execution: Execution): boolean {
  const { origin, user: person, world } = execution;
  if (origin === 'trigger') return world.reading('activeUserOfTrigger') === 'its owner';
  if (person.account === 'workspace') return !isHidden(execution);
  const told = world.reading('personalAddress');
  return told === 'everywhere' || (told === 'menus and pages' && !isHidden(execution));
}

export class Session
  implements Pick<GoogleAppsScript.Base.Session, 'getActiveUser' | 'getEffectiveUser' | 'getScriptTimeZone'>
{
  constructor(private readonly execution: Execution) {}

  getActiveUser(): Google {
    this.execution.call('Session.getActiveUser', 'handle');
    return activeUser(this.execution);
  }

  getEffectiveUser(): Google {
    this.execution.call('Session.getEffectiveUser', 'handle');
    return user(this.execution, isHidden(this.execution) ? '' : this.execution.user.email);
  }

  getScriptTimeZone(): string {
    this.execution.call('Session.getScriptTimeZone', 'other');
    return this.execution.world.options.scriptTimeZone;
  }
}

export function createSession(execution: Execution): Session {
  return refuseUnknown(new Session(execution), 'Session');
}
