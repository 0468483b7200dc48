// One run of the bundle: whose rights it has, what it may call, and the meter and faults every service call passes.
import { exception } from './errors.ts';
import type { AuthMode, CallKind, CellArea, Origin, Screen, User } from './types.ts';
import type { World } from './world.ts';

/** Called before each service call with its running number (from 1); throwing imitates a fault or a killed run. */
export type Fault = (method: string, nth: number) => void;

/** A line of console.log and its kin: what Google keeps in the Cloud log, for the developer only. */
export interface LogLine {
  readonly level: 'log' | 'info' | 'warn' | 'error';
  readonly message: string;
}

export interface ExecutionOptions {
  readonly user: User;
  readonly authMode: AuthMode;
  readonly origin: Origin;
  /** Absent where nobody looks: time triggers. */
  readonly screen: Screen | null;
  readonly fault?: Fault | undefined;
  /** The cells whose edit started the run. */
  readonly editing?: CellArea | undefined;
}

export class Execution {
  readonly user: User;
  readonly authMode: AuthMode;
  readonly origin: Origin;
  readonly screen: Screen | null;
  readonly log: LogLine[] = [];
  /** The Lock object through which this execution holds the document lock; gone with the execution, or at an alert. */
  documentLock: object | null = null;
  /** While onEdit runs, the edited cells are the active ones, until the script selects others. */
  editing: CellArea | null;
  readonly #fault: Fault | undefined;
  #nth = 0;

  constructor(
    readonly world: World,
    options: ExecutionOptions,
  ) {
    this.user = options.user;
    this.authMode = options.authMode;
    this.origin = options.origin;
    this.screen = options.screen;
    this.#fault = options.fault;
    this.editing = options.editing ?? null;
  }

  /** How many service calls the run has made. */
  get calls(): number {
    return this.#nth;
  }

  /** Every emulated service method begins with this. */
  call(method: string, kind: CallKind, cells = 0): void {
    this.#nth += 1;
    this.#fault?.(method, this.#nth);
    this.world.meter.record({ method, kind, cells });
  }

  /** Services that need authorisation refuse simple triggers (AuthMode LIMITED and NONE). */
  requireFullAuth(method: string): void {
    if (this.authMode === 'FULL') return;
    throw exception(this.world.options.language, {
      en: `You do not have permission to call ${method}.`,
      vi: `Bạn không có quyền gọi ${method}.`,
    });
  }
}
