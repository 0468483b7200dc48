// Cells, rows or columns that follow one another, taken together: a block costs Google one call.

type Run<T> = [first: T, ...others: T[]];

/** In the order given. `follows`: whether an item goes on from the one before it. */
export function runsOf<T>(
  items: readonly T[],
  follows: (before: T, item: T) => boolean,
): readonly Readonly<Run<T>>[] {
  const runs: Run<T>[] = [];
  for (const item of items) {
    const run = runs[runs.length - 1];
    const before = run?.[run.length - 1];
    if (run && before !== undefined && follows(before, item)) run.push(item);
    else runs.push([item]);
  }
  return runs;
}
