// Refusals that are told late: the refused write is passed over, and the next read, flush or end of the run throws.
import { GoogleException, type Sentence } from './errors.ts';
import type { Execution } from './execution.ts';

/** Of a protection or a validation rule: the only exceptions that may come late. */
class Refusal extends GoogleException {}

export function refusal({ world }: Execution, sentence: Sentence): GoogleException {
  return new Refusal(sentence[world.options.language]);
}

const WRITES = /^(?:set|clear|append|insert|delete|hide)/;

export class LateRefusals {
  #first: Refusal | null = null;

  /** The same object whose refused writes do not throw; they give the object back, as writes do. */
  passingOver<T extends object>(object: T): T {
    return new Proxy(object, {
      get: (target, key, receiver) => {
        const member: unknown = Reflect.get(target, key, receiver);
        if (typeof member !== 'function' || typeof key !== 'string' || !WRITES.test(key)) return member;
        return (...args: readonly unknown[]): unknown => {
          try {
            return Reflect.apply(member, receiver, args);
          } catch (error) {
            if (!(error instanceof Refusal)) throw error;
            this.#first ??= error;
            return receiver;
          }
        };
      },
    });
  }

  /** @throws the first refusal since the last asking. */
  settle(): void {
    const refused = this.#first;
    this.#first = null;
    if (refused) throw refused;
  }
}
