// One imitated Google: who is there, what time it is, what was mailed, which triggers and properties exist.
import { Clock } from './clock.ts';
import { Meter } from './meter.ts';
import type { InstalledTrigger, Mail, User, WorldOptions } from './types.ts';
import { type Readings, readingOf, type Unsure } from './unsure.ts';

/** What survives a reload of the page; plain JSON. */
export interface WorldState {
  readonly options: WorldOptions;
  readonly now: number;
  readonly properties: readonly (readonly [string, string])[];
  readonly mails: readonly Mail[];
  readonly triggers: readonly InstalledTrigger[];
  /** Mail recipients used per user since `since` (Google resets 24 h after the first). */
  readonly mailUse: readonly (readonly [string, { readonly since: number; readonly recipients: number }])[];
}

export class World {
  readonly clock: Clock;
  readonly meter = new Meter();
  readonly properties: Map<string, string>;
  readonly mails: Mail[];
  triggers: InstalledTrigger[];
  readonly mailUse: Map<string, { since: number; recipients: number }>;
  /** True while another execution holds the document lock (set by tests to imitate a colleague's run). */
  documentLocked = false;
  /** The Lock object of whichever execution holds the document lock: executions may overlap. */
  lockHolder: object | null = null;
  /** False where the script runs outside any document (set by tests: a script of its own, a web app). */
  inDocument = true;
  options: WorldOptions;

  constructor(options: WorldOptions, state?: WorldState) {
    this.options = state?.options ?? options;
    this.clock = new Clock(state?.now ?? options.now);
    this.properties = new Map(state?.properties);
    this.mails = [...(state?.mails ?? [])];
    this.triggers = [...(state?.triggers ?? [])];
    this.mailUse = new Map(state?.mailUse.map(([email, use]) => [email, { ...use }]));
  }

  user(email: string): User {
    const found = this.options.users.find((user) => user.email === email);
    if (!found) throw new Error(`no user ${email} in this world`);
    return found;
  }

  /** What this Google does where the real one leaves it open. */
  reading<Q extends Unsure>(question: Q): Readings[Q] {
    return readingOf(this.options, question);
  }

  state(): WorldState {
    return {
      options: this.options,
      now: this.clock.now(),
      properties: [...this.properties],
      mails: [...this.mails],
      triggers: [...this.triggers],
      mailUse: [...this.mailUse].map(([email, use]) => [email, { ...use }] as const),
    };
  }
}
