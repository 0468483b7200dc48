// The document lock keeps out other executions: as the reference of Lock has it [D]; the words of the refusal come from
// several reports [R+], that a second Lock object waits on the first from a single one [R1].
import { createLockService } from '../../../host/services/lock-service.ts';
import { contractOf } from '../contract-of.ts';
import { anExecution, aWorld } from '../office-builders.ts';

contractOf({
  Lock: 'releaseLock tryLock',
  LockService: 'getDocumentLock',
});

describe('a free lock', () => {
  it('is taken, held, and let go', () => {
    const lock = createLockService(anExecution()).getDocumentLock();
    const seen = [lock.hasLock(), lock.tryLock(100), lock.hasLock(), lock.tryLock(100)];
    lock.releaseLock();
    expect([...seen, lock.hasLock()]).toEqual([false, true, true, true, false]);
  });

  it('is free again for the next execution, released or not', () => {
    const world = aWorld();
    const first = anExecution(world);
    createLockService(first).getDocumentLock().waitLock(1);
    first.letGo();
    expect(createLockService(anExecution(world)).getDocumentLock().tryLock(1)).toBe(true);
  });
});

describe('a lock that someone else holds', () => {
  it.each([
    ['en', 'Lock timeout: another process was holding the lock for too long.'],
    ['vi', 'Hết thời gian chờ khóa: một quy trình khác đã giữ khóa quá lâu.'],
  ] as const)('is refused by tryLock and thrown over by waitLock (%s)', (language, text) => {
    const world = aWorld({ language });
    world.documentLocked = true;
    const lock = createLockService(anExecution(world)).getDocumentLock();
    expect(lock.tryLock(10)).toBe(false);
    expect(() => lock.waitLock(10)).toThrow(expect.objectContaining({ name: 'Exception', message: text }));
    expect(lock.hasLock()).toBe(false);
  });
});

describe('a second Lock object of the same execution', () => {
  it('waits on the first in vain, and releasing it frees nothing', () => {
    const locks = createLockService(anExecution());
    const [first, second] = [locks.getDocumentLock(), locks.getDocumentLock()];
    first.waitLock(1);
    second.releaseLock();
    expect([second.tryLock(1), first.hasLock()]).toEqual([false, true]);
  });
});
