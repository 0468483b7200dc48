// The host's movable clock, and the Date that the bundle and the formula engine see.

export class Clock {
  #now: number;

  constructor(now: number) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  /** Moves the clock to an instant (epoch ms); backwards is allowed, nothing fires. */
  set(instant: number): void {
    this.#now = instant;
  }
}

/** A Date whose "now" is the clock's; every other way of making one is the language's own. */
export function dateOf(clock: { now(): number }): DateConstructor {
  const RealDate = REAL_DATE;
  return new Proxy(RealDate, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [clock.now()] : args, newTarget),
    apply: () => new RealDate(clock.now()).toString(),
    get: (target, key, receiver) => (key === 'now' ? () => clock.now() : Reflect.get(target, key, receiver)),
  });
}

const REAL_DATE = Date;
