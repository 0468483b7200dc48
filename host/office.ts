// The whole imitated Google in one object: who is at the keyboard, what that person does, and what the add-in makes of it.
import type { Change } from './engine/protection-rights.ts';
import type { Selected } from './engine/selection.ts';
import { LoudError } from './errors.ts';
import type { Execution } from './execution.ts';
import type { Fault } from './faults.ts';
import { Clockwork } from './run/clockwork.ts';
import { type EditedText, editEvent, openEvent } from './run/events.ts';
import { HandRights, type Warning, type WarningAnswer } from './run/hand-rights.ts';
import { EditQueue, type Times } from './run/hearing.ts';
import { PersonAtCells } from './run/person-at-cells.ts';
import {
  cleanResult,
  failureMessage,
  functionNotFound,
  isCallable,
  type Reply,
  sentArguments,
} from './run/rpc.ts';
import { type Arguments, type Failure, type OfficeParts, Runner } from './run/runner.ts';
import type { AuthMode, CellArea, InstalledTrigger, MenuItem, Origin, User } from './types.ts';

export type { Failure, OfficeParts, Reply, Times, Warning };

export class Office extends PersonAtCells {
  readonly world: OfficeParts['world'];
  readonly engine: OfficeParts['engine'];
  readonly bundle: OfficeParts['bundle'];
  readonly #edits = new EditQueue();
  readonly #runner: Runner;
  readonly #clockwork: Clockwork;
  readonly #hand: HandRights;
  readonly #selections = new Map<string, Selected>();
  #user: User;

  /** The world's first user sits down. */
  constructor(parts: OfficeParts) {
    super();
    this.world = parts.world;
    this.engine = parts.engine;
    this.bundle = parts.bundle;
    this.#runner = new Runner(parts);
    this.#clockwork = new Clockwork(parts.world, this.#runner);
    this.#hand = new HandRights(parts.engine);
    const [first] = parts.world.options.users;
    if (!first) throw new Error('an office needs a user');
    this.#user = first;
  }

  /** Who is at the keyboard. */
  get user(): User {
    return this.#user;
  }

  /** Everyone has a selection of their own; who comes for the first time begins where the last one was. */
  as(email: string): this {
    this.#selections.set(this.#user.email, this.engine.selection.read());
    this.#user = this.world.user(email);
    const own = this.#selections.get(email);
    if (own && this.engine.tabs.has(own.area.sheetId)) this.engine.selection.set(own.area, own.cell);
    return this;
  }

  /** Given to every execution from now on. */
  set fault(fault: Fault | undefined) {
    this.#runner.fault = fault;
  }

  /** How people answer, from now on, whether to edit cells that are protected by a warning only. */
  set answerWarnings(answer: WarningAnswer) {
    this.#hand.answer = answer;
  }

  /** Every such question so far, the oldest first. */
  get warnings(): readonly Warning[] {
    return this.#hand.warnings;
  }

  get lastExecution(): Execution | null {
    return this.#runner.last;
  }

  /** What simple triggers, menu items and time triggers threw, the oldest first. */
  get failures(): readonly Failure[] {
    return this.#runner.failures;
  }

  /** The menus that the add-in gave the acting user. */
  get menus(): readonly Extract<MenuItem, { kind: 'menu' }>[] {
    return this.#runner.menus.of(this.#user.email);
  }

  /** Opens or reloads the sheet. */
  open(authMode: AuthMode = 'LIMITED'): void {
    this.#runner.menus.forget(this.#user.email);
    const args: Arguments = (execution, services) => [openEvent(execution, services)];
    this.#simpleTrigger('onOpen', authMode, args, this.#user);
  }

  /** Clicks through a menu to an item. @throws what its function throws, which Google shows in a red bar. */
  click(...captions: readonly string[]): void {
    const name = this.#runner.menus.handler(this.#user.email, captions);
    const start = { name, origin: 'menu', authMode: 'FULL', user: this.#user } as const;
    try {
      this.#runner.execute(start, () => []);
    } catch (error) {
      this.#runner.recordFailure(start, error);
      throw error;
    }
  }

  /** The user's hand has changed the cells already; only onEdit is still to run. */
  edited(area: CellArea, text: EditedText = {}): void {
    const args: Arguments = (execution, services) => [editEvent(execution, services, area, text)];
    const user = this.#user;
    this.#edits.add(() => this.#simpleTrigger('onEdit', 'LIMITED', args, user, area));
  }

  /**
   * Edits that people make faster than Google runs onEdit: it hears of two of them, and by then all is done, so that
   * the cells which an event names may hold something else.
   */
  burst(edits: () => void): void {
    this.#edits.burst(edits);
  }

  /** How often the add-in hears of each edit from now on. */
  set edits(times: Times) {
    this.#edits.times = times;
  }

  /** How often each trigger's hour comes from now on. */
  set triggers(times: Times) {
    this.#clockwork.times = times;
  }

  /** google.script.run. @throws TypeError for an argument that may not cross, as the client does. */
  call(name: string, ...args: readonly unknown[]): Reply {
    const sent = sentArguments(args);
    this.mustEdit();
    if (!isCallable(name, this.bundle.functions)) {
      return { ok: false, message: functionNotFound(name, this.world.options.language) };
    }
    try {
      return { ok: true, value: cleanResult(this.run(name, 'rpc', ...sent)) };
    } catch (error) {
      if (error instanceof LoudError) throw error;
      return { ok: false, message: failureMessage(error) };
    }
  }

  /** One execution of the acting user's, its result as it is. @throws what the function throws. */
  run(name: string, origin: Origin, ...args: readonly unknown[]): unknown {
    const authMode = origin === 'simple' ? 'LIMITED' : 'FULL';
    return this.#runner.execute({ name, origin, authMode, user: this.#user }, () => args);
  }

  /** Moves the clock on; what falls due on the way runs one after another. */
  passUntil(instant: number): void {
    this.#clockwork.passUntil(instant);
  }

  /** Runs a trigger now, late or early, as its owner, who need not be there. */
  fire(trigger: InstalledTrigger): void {
    this.#clockwork.fire(trigger);
  }

  /** Google runs simple triggers for those who may edit only, and asks for none that the script lacks. */
  #simpleTrigger(name: string, authMode: AuthMode, args: Arguments, user: User, editing?: CellArea): void {
    if (user.role === 'viewer' || !this.bundle.functions.includes(name)) return;
    this.#runner.quietly({ name, origin: 'simple', authMode, user, editing }, args);
  }

  /** false where the person would rather not edit cells that only warn. @throws what Google says of protected ones. */
  protected mayMake(...changes: readonly Change[]): boolean {
    return this.#hand.mayMake(changes, this.#user);
  }

  protected mustEdit(): void {
    if (this.#user.role === 'viewer') throw new Error(`${this.#user.email} may only view`);
  }
}
