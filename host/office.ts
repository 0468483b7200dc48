// The whole imitated Google in one object: who is at the keyboard, what that person does, and what the add-in makes of it.
import { LoudError } from './errors.ts';
import type { Execution, Fault } from './execution.ts';
import { type EditedText, editEvent, openEvent, timeEvent } from './run/events.ts';
import {
  cleanResult,
  failureMessage,
  functionNotFound,
  isCallable,
  type Reply,
  sentArguments,
} from './run/rpc.ts';
import { type Arguments, type Failure, type OfficeParts, Runner } from './run/runner.ts';
import { nextDue } from './run/triggers.ts';
import { parseA1 } from './services/spreadsheet/a1.ts';
import type { AuthMode, CellArea, InstalledTrigger, MenuItem, Origin, User } from './types.ts';

export type { Failure, OfficeParts, Reply };

export class Office {
  readonly world: OfficeParts['world'];
  readonly engine: OfficeParts['engine'];
  readonly bundle: OfficeParts['bundle'];
  /** Google queues two onEdit events at most and loses the others; true loses all. */
  loseEdits = false;
  readonly #runner: Runner;
  #user: User;

  /** The world's first user sits down. */
  constructor(parts: OfficeParts) {
    this.world = parts.world;
    this.engine = parts.engine;
    this.bundle = parts.bundle;
    this.#runner = new Runner(parts);
    const [first] = parts.world.options.users;
    if (!first) throw new Error('an office needs a user');
    this.#user = first;
  }

  /** Who is at the keyboard. */
  get user(): User {
    return this.#user;
  }

  as(email: string): this {
    this.#user = this.world.user(email);
    return this;
  }

  /** Given to every execution from now on. */
  set fault(fault: Fault | undefined) {
    this.#runner.fault = fault;
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
    this.#simpleTrigger('onOpen', authMode, (execution, services) => [openEvent(execution, services)]);
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

  /** Where a validation rule turns the text away, or it is what the cell holds already, nothing is edited. */
  type(sheet: string, a1: string, text: string): void {
    const area = this.#cells(sheet, a1);
    const oldValue = this.#eventValue(area);
    this.engine.enter(area.sheetId, area.row, area.column, text);
    const value = this.#eventValue(area);
    if (value !== oldValue) this.edited(area, { value, oldValue });
  }

  /**
   * From other cells: past the validation rules, which the paste takes away. Google tells no value for a paste, not
   * even of one cell.
   */
  paste(sheet: string, a1: string, rows: readonly (readonly string[])[]): void {
    const corner = this.#cells(sheet, a1);
    const area = { ...corner, rows: rows.length, columns: Math.max(...rows.map((row) => row.length)) };
    this.engine.validations.set(area, null);
    for (const [down, row] of rows.entries()) {
      for (const [right, text] of row.entries()) {
        this.engine.enter(area.sheetId, area.row + down, area.column + right, text);
      }
    }
    this.edited(area);
  }

  clear(sheet: string, a1: string): void {
    const area = this.#cells(sheet, a1);
    const oldValue = this.#eventValue(area);
    this.engine.clear(area);
    this.edited(area, { oldValue });
  }

  /** The user's hand has changed the cells already; only onEdit is still to run. */
  edited(area: CellArea, text: EditedText = {}): void {
    if (this.loseEdits) return;
    this.#simpleTrigger('onEdit', 'LIMITED', (execution, services) => [
      editEvent(execution, services, area, text),
    ]);
  }

  /** google.script.run. @throws TypeError for an argument that may not cross, as the client does. */
  call(name: string, ...args: readonly unknown[]): Reply {
    const sent = sentArguments(args);
    this.#mustEdit();
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
    const { clock } = this.world;
    if (instant < clock.now()) throw new Error('time does not pass backwards; set the clock instead');
    for (;;) {
      const due = nextDue(this.world.triggers, clock.now(), instant);
      if (!due) break;
      clock.set(due.at);
      for (const trigger of due.triggers) if (this.world.triggers.includes(trigger)) this.fire(trigger);
    }
    clock.set(instant);
  }

  /** Runs a trigger now as its owner, who need not be there; twice, to imitate Google's rare second firing. */
  fire(trigger: InstalledTrigger): void {
    const user = this.world.options.users.find(({ email }) => email === trigger.owner);
    // The triggers of someone who may no longer edit stop without a word.
    if (!user || user.role === 'viewer') return;
    const start = { name: trigger.handler, origin: 'trigger', authMode: 'FULL', user } as const;
    this.#runner.quietly(start, (execution) => [timeEvent(execution, trigger)]);
  }

  /** Google runs simple triggers for those who may edit only, and asks for none that the script lacks. */
  #simpleTrigger(name: string, authMode: AuthMode, args: Arguments): void {
    if (this.#user.role === 'viewer' || !this.bundle.functions.includes(name)) return;
    this.#runner.quietly({ name, origin: 'simple', authMode, user: this.#user }, args);
  }

  #cells(sheet: string, a1: string): CellArea {
    this.#mustEdit();
    const sheetId = this.engine.sheetIdByName(sheet);
    if (sheetId === null) throw new Error(`no sheet "${sheet}" among ${this.engine.sheetNames().join(', ')}`);
    const area = parseA1(a1, this.engine.tabs.grid(sheetId));
    if (!area) throw new Error(`"${a1}" is no range`);
    return area;
  }

  #eventValue({ sheetId, row, column }: CellArea): string {
    return this.engine.eventValue(sheetId, row, column);
  }

  #mustEdit(): void {
    if (this.#user.role === 'viewer') throw new Error(`${this.#user.email} may only view`);
  }
}
