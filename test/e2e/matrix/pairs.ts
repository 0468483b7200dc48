// Combinations of options: all of them, or few in which every two values of two axes meet.

type Axes = Readonly<Record<string, readonly string[]>>;
type CellOf<A extends Axes> = { readonly [K in keyof A]: A[K][number] };

export function product<A extends Axes>(axes: A): readonly CellOf<A>[] {
  const cells = Object.entries(axes).reduce<readonly Readonly<Record<string, string>>[]>(
    (all, [axis, values]) => all.flatMap((cell) => values.map((value) => ({ ...cell, [axis]: value }))),
    [{}],
  );
  return cells as readonly CellOf<A>[];
}

/** Greedy: always the combination in which most pairs meet for the first time. */
export function pairs<A extends Axes>(axes: A): readonly CellOf<A>[] {
  const all = product(axes);
  const met = new Set<string>();
  const chosen: CellOf<A>[] = [];
  for (;;) {
    const gains = all.map((cell) => pairsOf(cell).filter((pair) => !met.has(pair)).length);
    const best = all[gains.indexOf(Math.max(...gains))];
    if (!best || Math.max(...gains) === 0) return chosen;
    for (const pair of pairsOf(best)) met.add(pair);
    chosen.push(best);
  }
}

function pairsOf(cell: Readonly<Record<string, string>>): readonly string[] {
  const values = Object.entries(cell).map((entry) => entry.join('='));
  return values.flatMap((one, at) => values.slice(at + 1).map((other) => `${one} ${other}`));
}
