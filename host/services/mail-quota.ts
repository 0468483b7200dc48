// How many recipients a user may still write to: per account kind, for the 24 hours after the first of them.
import type { User } from '../types.ts';
import type { World } from '../world.ts';

const WINDOW = 24 * 60 * 60 * 1000;

function useOf(world: World, user: User): { since: number; recipients: number } {
  const now = world.clock.now();
  const use = world.mailUse.get(user.email);
  return use && now - use.since < WINDOW ? use : { since: now, recipients: 0 };
}

export function remainingRecipients(world: World, user: User): number {
  return Math.max(0, world.options.mailQuota[user.account] - useOf(world, user).recipients);
}

export function spendRecipients(world: World, user: User, count: number): void {
  const use = useOf(world, user);
  world.mailUse.set(user.email, { since: use.since, recipients: use.recipients + count });
}
