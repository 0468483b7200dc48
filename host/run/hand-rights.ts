// What a person's own change meets in protected cells: Google's refusal, or its question whether to edit anyway.
import type { Engine } from '../engine/engine.ts';
import type { Change } from '../engine/protection-rights.ts';
import { exception } from '../errors.ts';
import { protectedCell } from '../services/spreadsheet/sentences.ts';
import type { User } from '../types.ts';

export type WarningAnswer = 'edit' | 'cancel';

/** A question that Google put to a person about cells protected by a warning only. */
export interface Warning {
  readonly user: string;
  readonly change: Change;
  readonly answer: WarningAnswer;
}

export class HandRights {
  /** What is answered from now on. */
  answer: WarningAnswer = 'edit';
  readonly warnings: Warning[] = [];

  constructor(private readonly engine: Engine) {}

  /** @returns false where the person gave up at the question. @throws where Google refuses the whole of it. */
  mayMake(changes: readonly Change[], user: User): boolean {
    const verdicts = changes.map((change) => ({ change, verdict: this.engine.rights.verdict(change, user) }));
    if (verdicts.some(({ verdict }) => verdict === 'refused')) {
      throw exception(this.engine.world.options.language, protectedCell);
    }
    const warned = verdicts.find(({ verdict }) => verdict === 'warned');
    if (!warned) return true;
    this.warnings.push({ user: user.email, change: warned.change, answer: this.answer });
    return this.answer === 'edit';
  }
}
