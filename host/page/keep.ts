// Keeps the sheet and the world between two visits of the page, in this browser only.
import { del, get, set } from 'idb-keyval';
import type { WorldState } from '../world.ts';

const KEY = 'ke-hoach-phuong';
/** Raised when what is kept changes shape; an older state is left aside. */
const VERSION = 1;
const PAUSE = 400;

export interface Kept {
  readonly version: number;
  /** The day asked for when the page was started: asking for another one moves the clock. */
  readonly asked: string | null;
  readonly email: string;
  readonly world: WorldState;
  readonly workbook: unknown;
}

export async function remembered(): Promise<Kept | null> {
  const kept = await get<Kept>(KEY).catch(() => undefined);
  return kept?.version === VERSION ? kept : null;
}

export class Keeper {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  constructor(readonly snapshot: () => Omit<Kept, 'version'>) {}

  /** Called after every change; a stream of changes is written again and again, not only when it ends. */
  soon(): void {
    this.#timer ??= setTimeout(() => void this.now(), PAUSE);
  }

  async now(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.#closed) await set(KEY, { version: VERSION, ...this.snapshot() });
  }

  async forget(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await del(KEY);
  }
}
