// Stands in for the localStorage that Google's origin gives an add-in's frame: this frame has no origin and so no storage.
import type { FromFrame } from './protocol.ts';

/** What was kept, [key, text] each. */
export type KeptTexts = readonly (readonly [string, string])[];

/** By its methods only: `storage.unit = …` keeps nothing. */
export class FrameStorage {
  readonly #texts: Map<string, string>;
  readonly #tell: (change: Extract<FromFrame, { kind: 'keep' }>) => void;

  /** `tell` hears of each change, for the frame itself is gone when its page is closed. */
  constructor(kept: KeptTexts, tell: (change: Extract<FromFrame, { kind: 'keep' }>) => void) {
    this.#texts = new Map(kept);
    this.#tell = tell;
  }

  get length(): number {
    return this.#texts.size;
  }

  key(at: number): string | null {
    return [...this.#texts.keys()][at] ?? null;
  }

  getItem(key: string): string | null {
    return this.#texts.get(String(key)) ?? null;
  }

  /** What is no string is kept as one, as browsers do. */
  setItem(key: string, text: string): void {
    this.#texts.set(String(key), String(text));
    this.#tell({ kind: 'keep', key: String(key), text: String(text) });
  }

  removeItem(key: string): void {
    this.#texts.delete(String(key));
    this.#tell({ kind: 'keep', key: String(key), text: null });
  }

  clear(): void {
    for (const key of [...this.#texts.keys()]) this.removeItem(key);
  }
}
