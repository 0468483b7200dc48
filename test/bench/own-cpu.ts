// The add-in's own CPU time: what a run takes between the services' answers, the imitated spreadsheet left out.
import type { Bundle, BundleFunction } from '../../host/run/bundle.ts';
import { cpuNow } from './measure.ts';

export interface OwnCpu {
  /** Milliseconds since the last reset. */
  readonly spent: number;
  reset(): void;
  readonly bundle: Bundle;
}

/**
 * Stops at every call of a service and goes on with its answer. Reading and evaluating the script is left out: that is
 * the same for every run and measured by itself.
 */
export function ownCpu(bundle: Bundle): OwnCpu {
  let spent = 0;
  let since = 0;
  const stop = () => {
    spent += cpuNow() - since;
  };
  const go = () => {
    since = cpuNow();
  };
  const entry = (found: BundleFunction): BundleFunction => {
    return (...args) => {
      go();
      try {
        return found(...args);
      } finally {
        stop();
      }
    };
  };
  const services = membrane(stop, go);
  return {
    get spent() {
      return spent;
    },
    reset: () => {
      spent = 0;
    },
    bundle: {
      functions: bundle.functions,
      html: (name) => bundle.html(name),
      load: (globals) => {
        const { Date: clock, console: log, ...timed } = globals;
        const wrapped = Object.entries(timed).map(([name, service]) => [name, services(service)]);
        const find = bundle.load({ ...Object.fromEntries(wrapped), Date: clock, console: log });
        return (name) => {
          const found = find(name);
          return found && entry(found);
        };
      },
    },
  };
}

/** Objects of the services, whatever method gave them, with `before` and `after` around each of their methods. */
function membrane(before: () => void, after: () => void): (thing: unknown) => unknown {
  const outer = new WeakMap<object, object>();
  const inner = new WeakMap<object, object>();
  const bare = (thing: unknown): unknown => {
    if (Array.isArray(thing)) return isService(thing[0]) ? thing.map(bare) : thing;
    return isService(thing) ? (inner.get(thing) ?? thing) : thing;
  };
  const wrap = (thing: unknown): unknown => {
    if (Array.isArray(thing)) return isService(thing[0]) ? thing.map(wrap) : thing;
    if (!isService(thing)) return thing;
    const known = outer.get(thing);
    if (known) return known;
    const proxy = new Proxy(thing, {
      get: (target, key) => {
        const member: unknown = Reflect.get(target, key);
        if (typeof member !== 'function') return wrap(member);
        return (...args: readonly unknown[]) => {
          before();
          try {
            return wrap(Reflect.apply(member, target, args.map(bare)));
          } finally {
            after();
          }
        };
      },
    });
    outer.set(thing, proxy);
    inner.set(proxy, thing);
    return proxy;
  };
  return wrap;
}

/** Neither plain data nor a Date, and of no use to be called. */
function isService(thing: unknown): thing is object {
  if (typeof thing !== 'object' || thing === null || Array.isArray(thing)) return false;
  if (Object.prototype.toString.call(thing) === '[object Date]') return false;
  const prototype: unknown = Object.getPrototypeOf(thing);
  return prototype !== null && Object.getPrototypeOf(prototype) !== null;
}
