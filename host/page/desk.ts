// Everything a person can do at the page, turned into calls of the office; the shell shows what came of it.
import { addressOf } from '../address.ts';
import type { UniverEngine } from '../engine/univer-engine.ts';
import type { Office } from '../office.ts';
import type { EditedText } from '../run/events.ts';
import { failureMessage, type Reply } from '../run/rpc.ts';
import type { CellArea } from '../types.ts';
import type { World } from '../world.ts';
import type { Machine } from './hand/machine.ts';
import type { Keeper } from './keep.ts';
import { wishForSample } from './sample/wish.ts';
import { sheetLink } from './sheet-link.ts';
import { clearShelves, isStorageRefused } from './shelf.ts';
import type { Store } from './store.ts';
import { openingOf } from './time.ts';

/** How long Google's answer to google.script.run lets itself be waited for, at its quickest. */
const LATENCY = 150;
/** Long enough for the browser to draw "a script is running" before the script holds it up. */
const DRAWN = 30;

export interface DeskParts {
  readonly world: World;
  readonly engine: UniverEngine;
  readonly office: Office;
  readonly store: Store;
  readonly machine: Machine;
  readonly keeper: Keeper;
  /** Names google.script.run offers. */
  readonly functions: readonly string[];
  readonly focusSheet: () => void;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

export class Desk {
  readonly world: World;
  readonly store: Store;
  readonly functions: readonly string[];
  readonly focusSheet: () => void;
  latency = LATENCY;
  /** Of the frames that open from now on; refused, their localStorage throws a SecurityError. */
  storage: 'kept' | 'refused' = isStorageRefused() ? 'refused' : 'kept';
  #underWay = 0;

  constructor(readonly parts: DeskParts) {
    this.world = parts.world;
    this.store = parts.store;
    this.functions = parts.functions;
    this.focusSheet = parts.focusSheet;
  }

  /** Opens the document as the user now sitting here: Google draws the menus anew. */
  open(): void {
    this.store.set({ menus: [], sidebar: null, dialog: null, toasts: [], failure: null });
    this.#run('Mở bảng tính', () => this.parts.office.open());
  }

  async as(email: string): Promise<void> {
    this.parts.office.as(email);
    this.store.set({ user: this.world.user(email), lastRun: null });
    this.open();
  }

  async click(captions: readonly string[]): Promise<void> {
    this.store.set({ running: true, failure: null });
    await pause(DRAWN);
    this.#run(captions.at(-1) ?? '', () => this.parts.office.click(...captions));
    this.store.set({ running: false });
  }

  /**
   * A click on a link in a mail: one to the sheet selects its cells here, any other opens a tab of the browser.
   * @returns whether it led to the sheet.
   */
  follow(href: string): boolean {
    const { engine, machine } = this.parts;
    const isSeen = (id: number) => engine.tabs.has(id) && !engine.tabs.isHidden(id);
    const grid = (id: number) => (isSeen(id) ? engine.tabs.grid(id) : null);
    const link = sheetLink(href, { url: addressOf(engine), grid });
    if (!link) {
      // Mail programs take links of other kinds out.
      if (/^(?:https?|mailto):/i.test(href)) window.open(href, '_blank', 'noopener,noreferrer');
      return false;
    }
    const { area } = link;
    if (area) machine.run(() => engine.selection.set(area));
    return true;
  }

  edited(area: CellArea, text: EditedText): void {
    this.#run('Sửa ô', () => this.parts.office.edited(area, text));
  }

  /** Google promises no order: of calls under way together, the later one is carried out and answered first. */
  async call(name: string, args: readonly unknown[]): Promise<Reply> {
    this.#underWay += 1;
    await pause(this.latency / this.#underWay);
    this.#underWay -= 1;
    const reply = this.#run(name, () => this.parts.office.call(name, ...args));
    return reply ?? { ok: false, message: 'Máy chạy thử gặp lỗi.' };
  }

  /** Forward, everything due on the way is run; backward, the clock is only set. */
  async moveTo(day: string): Promise<void> {
    const instant = openingOf(day);
    this.store.set({ running: true });
    await pause(DRAWN);
    if (instant > this.world.clock.now()) {
      this.#run('Việc hẹn giờ', () => this.parts.office.passUntil(instant));
    } else this.world.clock.set(instant);
    this.parts.machine.run(() => this.parts.engine.recalculate());
    this.store.set({ running: false });
    this.#refresh();
  }

  async reset(): Promise<void> {
    if (
      !window.confirm('Xóa bảng tính, thư, đồng hồ và nội dung chưa lưu của máy chạy thử để làm lại từ đầu?')
    )
      return;
    await this.#beginAnew();
  }

  /** From an empty page always: the sample is a story of its own, from its first day on. */
  async startSample(): Promise<void> {
    const question =
      'Máy chạy thử đang có nội dung. Xóa bảng tính, thư, đồng hồ và nội dung chưa lưu để nạp số liệu mẫu?';
    if (this.#hasContent() && !window.confirm(question)) return;
    wishForSample();
    await this.#beginAnew();
  }

  #hasContent(): boolean {
    const { cells, tabs } = this.parts.engine;
    const hasCells = tabs.ids().some((id) => cells.bounds(id).row > 0);
    return hasCells || tabs.ids().length > 1 || this.world.mails.length > 0;
  }

  async #beginAnew(): Promise<void> {
    await this.parts.keeper.forget();
    clearShelves();
    location.reload();
  }

  #run<T>(what: string, work: () => T): T | undefined {
    const { meter } = this.world;
    const { failures } = this.parts.office;
    const known = failures.length;
    meter.reset();
    try {
      return this.parts.machine.run(work);
    } catch (error) {
      console.error(error);
      this.store.set({ failure: failureMessage(error) });
      return undefined;
    } finally {
      const hiddenErrors = failures
        .slice(known)
        .filter(({ origin }) => origin === 'simple' || origin === 'trigger')
        .map(({ handler, message }) => `${handler}: ${message}`);
      this.store.set({ lastRun: { what, counts: meter.counts(), calls: [...meter.calls], hiddenErrors } });
      this.#refresh();
    }
  }

  #refresh(): void {
    this.store.set({ now: this.world.clock.now(), mails: [...this.world.mails] });
    this.parts.keeper.soon();
  }
}
