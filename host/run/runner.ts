// Starts executions of the bundle and keeps what came of them: failures, menus, the last execution's traces.
import type { Engine } from '../engine/engine.ts';
import { exception, LoudError, takeLoudError } from '../errors.ts';
import { Execution } from '../execution.ts';
import type { Fault } from '../faults.ts';
import type { AuthMode, CellArea, MenuItem, Origin, Screen, User } from '../types.ts';
import type { World } from '../world.ts';
import type { Bundle } from './bundle.ts';
import { createServices, type Services } from './globals.ts';
import { Menus } from './menus.ts';
import { failureMessage, functionNotFound } from './rpc.ts';

export interface OfficeParts {
  readonly world: World;
  readonly engine: Engine;
  readonly bundle: Bundle;
  /** Asked once per user. */
  readonly screen: (user: User) => Screen;
}

/** An error that Google shows to nobody, mails to a trigger's owner, or shows in a red bar above the sheet. */
export interface Failure {
  readonly origin: Origin;
  readonly handler: string;
  readonly user: string;
  /** With the error's name before it, as Google prints it. */
  readonly message: string;
  readonly error: unknown;
}

export interface Start {
  readonly name: string;
  readonly origin: Origin;
  readonly authMode: AuthMode;
  readonly user: User;
  /** The cells whose edit starts it. */
  readonly editing?: CellArea | undefined;
}

export type Arguments = (execution: Execution, services: Services) => readonly unknown[];

export class Runner {
  fault: Fault | undefined = undefined;
  last: Execution | null = null;
  readonly failures: Failure[] = [];
  readonly menus = new Menus();
  readonly #parts: OfficeParts;
  readonly #screens = new Map<string, Screen>();

  constructor(parts: OfficeParts) {
    this.#parts = parts;
  }

  /** @throws what the bundle throws; and, though the bundle caught it, what the host could not answer for. */
  execute({ name, origin, authMode, user, editing }: Start, args: Arguments): unknown {
    const { world, engine, bundle } = this.#parts;
    const screen = origin === 'trigger' ? null : this.#screen(user);
    const execution = new Execution(world, { user, authMode, origin, screen, fault: this.fault, editing });
    this.last = execution;
    takeLoudError();
    try {
      const services = createServices(execution, engine, bundle);
      const run = bundle.load(services.globals)(name);
      const { language } = world.options;
      if (!run)
        throw exception(language, { en: functionNotFound(name, 'en'), vi: functionNotFound(name, 'vi') });
      const result = run(...args(execution, services));
      services.settle();
      return result;
    } finally {
      execution.letGo();
      const loud = takeLoudError();
      // biome-ignore lint/correctness/noUnsafeFinally: a loud error is there to outrank any other ending.
      if (loud) throw loud;
      // biome-ignore lint/correctness/noUnsafeFinally: nothing that the run made of its end counts.
      if (execution.ended) throw execution.ended;
    }
  }

  /** An execution whose error nobody at the keyboard learns of. */
  quietly(start: Start, args: Arguments): void {
    try {
      this.execute(start, args);
    } catch (error) {
      if (error instanceof LoudError) throw error;
      this.recordFailure(start, error);
    }
  }

  recordFailure({ origin, name, user }: Start, error: unknown): void {
    this.failures.push({ origin, handler: name, user: user.email, message: failureMessage(error), error });
  }

  #screen(user: User): Screen {
    const screen = this.#screens.get(user.email) ?? this.#parts.screen(user);
    this.#screens.set(user.email, screen);
    return {
      menu: (menu: Extract<MenuItem, { kind: 'menu' }>) => {
        this.menus.add(user.email, menu);
        screen.menu(menu);
      },
      page: (page) => screen.page(page),
      toast: (toast) => screen.toast(toast),
      alert: (request) => screen.alert(request),
    };
  }
}
