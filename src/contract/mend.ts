// What the repair page asks to be mended; the server takes nothing that is not of this form.
import type { Mend, MendWrite } from '../sheet/structure/mend.ts';

const KINDS = 'values,format,formats,style,validation,column,renameTab,build,zone,refresh'.split(',');

/** null for anything that is no such list. */
export function unpackMends(packed: string): readonly Mend[] | null {
  try {
    const mends = JSON.parse(packed) as readonly Mend[];
    return mends.every((mend) => mend.writes.every((write) => isAllowed(write, mend))) ? mends : null;
  } catch {
    return null;
  }
}

function isAllowed(write: MendWrite, { tab, row }: Mend): boolean {
  const isPlaced =
    !('at' in write) ||
    [write.at.row, write.at.column, write.at.rows, write.at.columns].every(
      (n) => Number.isInteger(n) && n > 0,
    );
  const tabs = [...('at' in write ? [write.at.tab] : []), ...('tab' in write ? [write.tab] : [])];
  const fits =
    write.kind !== 'values' ||
    (row > 0 &&
      write.at.row === row &&
      write.values.length === 1 &&
      write.values.every(
        (cells) =>
          cells.length === write.at.columns && cells.every((value) => /string|number/.test(typeof value)),
      ));
  return isPlaced && fits && tabs.every((name) => name === tab) && KINDS.includes(write.kind);
}
