// To structure 5: what earlier versions wrote beside registers and settings, and is no longer so, is said as it is now.
import type { Value } from '../cell.ts';
import { asOf } from '../layout/column.ts';
import { FORMER_MEANINGS, NOT_YET } from '../layout/former-words.ts';
import { FIGURES_TAB, LOG_TAB, SETTINGS_TAB } from '../layout/registers.ts';
import type { Write } from '../write.ts';
import { meaningsNow, reworded } from './reworded.ts';
import { allOf, type Step } from './step.ts';

export const ownWords: Step = {
  from: 4,
  to: 5,
  writes: ({ gridOf, seedOf }) =>
    allOf([
      ...[FIGURES_TAB, LOG_TAB].map((layout) =>
        reworded(asOf(layout, 4), gridOf(layout.name), new Map([[NOT_YET, secondLine(seedOf(layout.name))]])),
      ),
      reworded(asOf(SETTINGS_TAB, 4), gridOf(SETTINGS_TAB.name), meaningsNow(FORMER_MEANINGS)),
    ]),
};

function secondLine(seed: readonly Write[]): Value {
  const all = seed.find((write) => write.kind === 'values' && write.at.row === 1);
  return (all?.kind === 'values' ? all.values[1]?.[0] : null) ?? '';
}
