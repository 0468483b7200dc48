// Takes from the sandbox what the language's library gained after ES2019, which no bundler lowers and Google promises nowhere.
import vm from 'node:vm';

const NEWER: Readonly<Record<string, readonly string[]>> = {
  'Array.prototype': ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'],
  'String.prototype': ['at', 'replaceAll', 'matchAll', 'isWellFormed', 'toWellFormed'],
  Array: ['fromAsync'],
  Object: ['hasOwn', 'groupBy'],
  Map: ['groupBy'],
  Promise: ['allSettled', 'any', 'withResolvers'],
};

const lesson = new vm.Script(
  Object.entries(NEWER)
    .flatMap(([owner, names]) => names.map((name) => `delete ${owner}.${name};`))
    .join('\n'),
);

/** The sandbox's own built-ins only: an array that a service hands over still has them. */
export function removeNewerLibrary(context: vm.Context): void {
  lesson.runInContext(context);
}
