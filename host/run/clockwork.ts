// What happens because time passes: installed triggers run at their hours, as their owners.
import type { InstalledTrigger } from '../types.ts';
import type { World } from '../world.ts';
import { timeEvent } from './events.ts';
import { hear, type Times } from './hearing.ts';
import type { Runner } from './runner.ts';
import { nextDue } from './triggers.ts';

export class Clockwork {
  /** How often each trigger's hour comes. */
  times: Times = 'once';

  constructor(
    private readonly world: World,
    private readonly runner: Runner,
  ) {}

  /** Moves the clock on; what falls due on the way runs one after another. */
  passUntil(instant: number): void {
    const { clock } = this.world;
    if (instant < clock.now()) throw new Error('time does not pass backwards; set the clock instead');
    for (;;) {
      const due = nextDue(this.world.triggers, clock.now(), instant);
      if (!due) break;
      clock.set(due.at);
      for (const trigger of due.triggers) {
        hear(this.times, () => {
          if (this.world.triggers.includes(trigger)) this.fire(trigger);
        });
      }
    }
    clock.set(instant);
  }

  /** Late or early; the owner need not be there. */
  fire(trigger: InstalledTrigger): void {
    const user = this.world.options.users.find(({ email }) => email === trigger.owner);
    // The triggers of someone who may no longer edit stop without a word.
    if (!user || user.role === 'viewer') return;
    const start = { name: trigger.handler, origin: 'trigger', authMode: 'FULL', user } as const;
    this.runner.quietly(start, (execution) => [timeEvent(execution, trigger)]);
  }
}
