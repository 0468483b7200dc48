// Lets an answer of a service be lost after the service has done what was asked: no bundle can tell that from a refusal.
import type { Execution } from '../execution.ts';

/**
 * Gives a function that wraps a service object, and all that its members answer with, so that a call whose answer is
 * lost throws when it is done. One wrapper for each object: enumerations are compared by identity.
 */
export function answersLost(execution: Execution): <T>(answer: T) => T {
  const wrappers = new WeakMap<object, object>();
  const wrap = <T>(answer: T): T => {
    if (typeof answer !== 'object' || answer === null) return answer;
    if (Array.isArray(answer)) return answer.map(wrap) as T;
    // Enumerations are frozen, and a wrapper of theirs could show no other members than their own.
    if (Object.isFrozen(answer) || Object.prototype.toString.call(answer) === '[object Date]') return answer;
    const wrapper = wrappers.get(answer) ?? new Proxy(answer, { get: (owner, key) => memberOf(owner, key) });
    wrappers.set(answer, wrapper);
    return wrapper as T;
  };
  const memberOf = (owner: object, key: string | symbol): unknown => {
    const member: unknown = Reflect.get(owner, key);
    if (typeof member !== 'function') return typeof key === 'symbol' ? member : wrap(member);
    return (...args: readonly unknown[]): unknown => {
      const answer: unknown = Reflect.apply(member, owner, args);
      execution.loseAnswer();
      return wrap(answer);
    };
  };
  return wrap;
}
