// Counts what the bundle asks of Google, the measure that the product's speed promises are made in.
import type { CallKind } from './types.ts';

export interface Call {
  readonly method: string;
  readonly kind: CallKind;
  /** Cells read or written, 0 for other calls. */
  readonly cells: number;
}

export type Counts = Readonly<Record<CallKind, number>>;

const KINDS: readonly CallKind[] = ['handle', 'read', 'write', 'property', 'mail', 'lock', 'ui', 'other'];

export class Meter {
  #calls: Call[] = [];

  record(call: Call): void {
    this.#calls.push(call);
  }

  reset(): void {
    this.#calls = [];
  }

  get calls(): readonly Call[] {
    return this.#calls;
  }

  counts(): Counts {
    const counts = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<CallKind, number>;
    for (const call of this.#calls) counts[call.kind] += 1;
    return counts;
  }
}
