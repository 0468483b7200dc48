// Links as mails carry them: whether one leads into this spreadsheet, and to which cells of it.
import { parseA1 } from '../services/spreadsheet/a1.ts';
import type { CellArea } from '../types.ts';

interface Book {
  /** As Spreadsheet.getUrl tells it. */
  readonly url: string;
  /** The whole grid of a tab, null where there is none. */
  readonly grid: (sheetId: number) => CellArea | null;
}

/** null for a link elsewhere; `area` is null where the link names no tab that is there: Google opens the sheet as it was left. */
export function sheetLink(href: string, { url, grid }: Book): { readonly area: CellArea | null } | null {
  const [address = '', fragment = ''] = href.split('#');
  if (address !== url) return null;
  const asked = new URLSearchParams(fragment);
  const gid = asked.get('gid');
  const tab = gid === null ? null : grid(Number(gid));
  if (!tab) return { area: null };
  const area = parseA1(asked.get('range') ?? 'A1', tab) ?? parseA1('A1', tab);
  const isInside =
    area && area.row + area.rows - 1 <= tab.rows && area.column + area.columns - 1 <= tab.columns;
  return { area: isInside ? area : parseA1('A1', tab) };
}
