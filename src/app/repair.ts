// "Kiểm tra và sửa trang tính": hands the page the tabs as they stand, which finds what is wrong, and carries out its mends.
import { unpackMends } from '../contract/mend.ts';
import { perText } from '../plan/remember.ts';
import { isTyped } from '../sheet/layout/column.ts';
import { TABS } from '../sheet/layout/tabs.ts';
import { rowText, type StructureFacts } from '../sheet/structure/facts.ts';
import type { MendWrite } from '../sheet/structure/mend.ts';
import { conditionOf } from '../sheet/tab-condition.ts';
import { neutralise } from '../sheet/text-cell.ts';
import type { Write } from '../sheet/write.ts';
import type { FaultCode } from '../text/faults.ts';
import { mendColours } from './colours.ts';
import { badRequest, isFault } from './fault.ts';
import { mendGuidance } from './guidance.ts';
import { migrate } from './migrate.ts';
import type { Ports } from './ports.ts';
import { refresh } from './refresh.ts';
import { buildWrites, mendZone } from './set-up.ts';
import { demandKnown, structureOf } from './structure-version.ts';
import { forgetSummaryLook } from './summary-tab.ts';

/**
 * Must run alone in the document. All rows are compared with the tabs as they stand before the first write: the page
 * puts last what moves columns. What has changed meanwhile is left out, and the page finds it anew. An empty list is
 * how the page begins.
 * @throws Fault badRequest for what no page would send, structureNewer.
 */
export function repairStructure(ports: Ports, request: { readonly mends: string }): StructureFacts {
  const { book } = ports;
  const mends = unpackMends(request.mends);
  if (!mends) throw badRequest();
  demandKnown(structureOf(ports.store));
  const { tabs: seed } = ports.seedFile();
  const gridOf = perText(book.read);
  book.apply(
    mends.flatMap(({ tab, row, before, writes }) => {
      const grid = gridOf(tab);
      if (row > 0 && rowText(grid?.[row - 1]) !== before) return [];
      return writes.flatMap((write) =>
        write.kind === 'build'
          ? buildWrites(
              seed,
              tab,
              conditionOf(grid, () => true),
              write.index,
            )
          : carryOut(ports, write),
      );
    }),
  );
  if (mends.length > 0) migrateIfWhole(ports);
  const looked = TABS.filter((layout) => layout.columns.some(isTyped)).map((layout) => layout.name);
  return {
    locale: book.locale.get(),
    timeZone: book.timeZone.get(),
    scriptZone: ports.scriptZone(),
    tabs: book.structure(looked),
    seed,
  };
}

/** What a step waits for: the page finds it too. */
const WAITING: readonly FaultCode['code'][] = ['tabMissing', 'headersMissing', 'headersDoubled'];

/** A mended header may be what the way to today's structure waited for; while one is missing the page tells of it. */
function migrateIfWhole(ports: Ports): void {
  try {
    migrate(ports);
  } catch (error) {
    if (!isFault(error) || !WAITING.includes(error.fault.code)) throw error;
  }
}

/** The writes still to be made. */
function carryOut(ports: Ports, write: Exclude<MendWrite, { kind: 'build' }>): readonly Write[] {
  switch (write.kind) {
    case 'zone':
      mendZone(ports.book);
      return [];
    case 'refresh': {
      forgetSummaryLook(ports);
      const plan = refresh(ports);
      mendColours(ports, plan);
      mendGuidance(ports, plan);
      return [];
    }
    case 'values':
      return [{ ...write, values: write.values.map((cells) => cells.map(neutralise)) }];
    default:
      return [write];
  }
}
