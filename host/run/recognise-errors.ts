// Makes `error instanceof Error` true inside the sandbox for what the host's services throw, as it is on Google.
import vm from 'node:vm';

/**
 * Every vm context has an Error of its own, so an exception made outside is an instance of nothing in there. Handing
 * the outer Error in would only turn the question round for the engine's TypeErrors. Only Error itself is taught;
 * its subclasses would inherit the answer, so they are asked in the language's usual way.
 */
const LESSON = `Object.defineProperty(Error, Symbol.hasInstance, {
  value(thing) {
    const usual = Function.prototype[Symbol.hasInstance].call(this, thing);
    return usual || (this === Error && Object.prototype.toString.call(thing) === '[object Error]');
  },
});`;

export function recogniseErrors(context: Record<string, unknown>): void {
  vm.runInContext(LESSON, context);
}
