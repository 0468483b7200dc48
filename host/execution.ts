// One run of the bundle: whose rights it has, what it may call, and the meter and faults every service call passes.
import { longestRun, Stopwatch } from './cost.ts';
import { exception, RunEnded } from './errors.ts';
import { type Fate, type Fault, OVERRUN, SERVER_ERROR, TIMED_OUT, UNANSWERED } from './faults.ts';
import { scriptDate } from './script-date.ts';
import type { AuthMode, CallKind, CellArea, Origin, Screen, User } from './types.ts';
import type { World } from './world.ts';

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
  /** What the script calls Date, and what services make the dates of that they hand over. */
  readonly Date: DateConstructor;
  /** While onEdit runs, the edited cells are the active ones, until the script selects others. */
  editing: CellArea | null;
  /** Set before a call whose answer is to be lost, until that is done. */
  answerIsLost = false;
  readonly #fault: Fault | undefined;
  readonly #watch = new Stopwatch();
  #ended: RunEnded | null = null;
  #documentLock: object | null = null;
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
    this.Date = scriptDate(this, world.options.scriptTimeZone);
  }

  /** The Lock object through which this execution holds the document lock; gone with the execution, or at an alert. */
  get documentLock(): object | null {
    return this.#documentLock;
  }

  set documentLock(lock: object | null) {
    const { world } = this;
    if (lock !== null || world.lockHolder === this.#documentLock) world.lockHolder = lock;
    this.#documentLock = lock;
  }

  /** However the run has ended, Google lets go of what it held. */
  letGo(): void {
    this.documentLock = null;
  }

  /** How many service calls the run has made. */
  get calls(): number {
    return this.#nth;
  }

  /** Set once Google has ended the run, whatever the run itself makes of that. */
  get ended(): RunEnded | null {
    return this.#ended;
  }

  /** The instant it is for the run (epoch milliseconds): its service calls take time by the model of cost.ts. */
  now(): number {
    return this.world.clock.now() + Math.round(this.#watch.elapsed);
  }

  /** Whether the run can meet faults, which need more care of its answers. */
  get isFaulty(): boolean {
    return this.#fault !== undefined;
  }

  /** Every emulated service method begins with this. */
  call(method: string, kind: CallKind, cells = 0): void {
    if (this.#ended) throw this.#ended;
    this.#nth += 1;
    this.#suffer(this.#fault?.(method, this.#nth, kind));
    const call = { method, kind, cells };
    this.world.meter.record(call);
    this.#watch.record(call);
    this.#stopWhenLate();
  }

  /** The run stands still. @throws when that takes longer than Google lets it run. */
  wait(milliseconds: number): void {
    this.#watch.wait(milliseconds);
    this.#stopWhenLate();
  }

  /** What comes after a call whose effect is there and whose answer is not. */
  loseAnswer(): void {
    if (!this.answerIsLost) return;
    this.answerIsLost = false;
    throw exception(this.world.options.language, SERVER_ERROR);
  }

  #suffer(fate: Fate | undefined): void {
    const { language } = this.world.options;
    if (fate === 'lost') this.answerIsLost = true;
    if (fate === 'end') throw this.#end();
    if (fate === 'error') throw exception(language, SERVER_ERROR);
    if (fate === 'timeout') {
      this.wait(UNANSWERED);
      throw exception(language, TIMED_OUT);
    }
  }

  #stopWhenLate(): void {
    if (this.#watch.elapsed > longestRun(this.origin)) throw this.#end();
  }

  #end(): RunEnded {
    this.#ended = new RunEnded(OVERRUN[this.world.options.language]);
    return this.#ended;
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
