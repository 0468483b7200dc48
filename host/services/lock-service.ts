// LockService: the document lock, which keeps out other executions and never a person typing.
import { exception, NO_DOCUMENT, refuseUnknown } from '../errors.ts';
import type { Execution } from '../execution.ts';

type Google = GoogleAppsScript.Lock.Lock;

/**
 * A held lock is told by the Lock object that took it: a second object of the same execution waits on the first in
 * vain, as one report has it of Google. Waiting takes the run's own time.
 */
export class Lock implements Google {
  constructor(private readonly execution: Execution) {}

  tryLock(timeoutInMillis: number): boolean {
    this.execution.call('Lock.tryLock', 'lock');
    return this.take(timeoutInMillis);
  }

  waitLock(timeoutInMillis: number): void {
    this.execution.call('Lock.waitLock', 'lock');
    if (this.take(timeoutInMillis)) return;
    throw exception(this.execution.world.options.language, {
      en: 'Lock timeout: another process was holding the lock for too long.',
      vi: 'Hết thời gian chờ khóa: một quy trình khác đã giữ khóa quá lâu.',
    });
  }

  hasLock(): boolean {
    this.execution.call('Lock.hasLock', 'lock');
    return this.execution.documentLock === this;
  }

  releaseLock(): void {
    this.execution.call('Lock.releaseLock', 'lock');
    if (this.execution.documentLock === this) this.execution.documentLock = null;
  }

  private take(timeoutInMillis: number): boolean {
    const { documentLock, world } = this.execution;
    if (documentLock === this) return true;
    if (documentLock !== null && world.reading('secondLock') === 'shares') return true;
    if (world.lockHolder !== null || world.documentLocked) {
      this.execution.wait(timeoutInMillis);
      return false;
    }
    this.execution.documentLock = this;
    return true;
  }
}

export class LockService implements Pick<GoogleAppsScript.Lock.LockService, 'getDocumentLock'> {
  constructor(private readonly execution: Execution) {}

  getDocumentLock(): Google {
    this.execution.call('LockService.getDocumentLock', 'handle');
    const { origin, world } = this.execution;
    if (!world.inDocument) return NO_DOCUMENT;
    if (origin === 'simple' && world.reading('lockInSimpleTrigger') === 'refused') {
      this.execution.requireFullAuth('LockService.getDocumentLock');
    }
    return refuseUnknown(new Lock(this.execution), 'Lock');
  }
}

export function createLockService(execution: Execution): LockService {
  return refuseUnknown(new LockService(execution), 'LockService');
}
