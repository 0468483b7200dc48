// Where rows and columns stand on the appendices, looked up anew only after somebody has moved them.
import { INDICATORS, letters, TASKS, type Ward } from '../ward.ts';

export interface Look {
  readonly tab: string;
  readonly headers: readonly string[];
  /** By row, from the sheet's first. */
  readonly codes: readonly string[];
  readonly first: number;
  readonly last: number;
}

export class Sheet {
  private looks = new Map<string, Look>();

  constructor(private readonly ward: Ward) {}

  /** Headers that stand next to one another from `column` on, of those allowed. */
  besides(code: string, column: string, allowed: readonly string[]): readonly string[] {
    const { headers } = this.look(code);
    const rest = headers.slice(headers.indexOf(column));
    const end = rest.findIndex((header) => !allowed.includes(header));
    return end < 0 ? rest : rest.slice(0, end);
  }

  /** Mã of the rows from one on, as they stand, up to a blank row. */
  below(code: string): readonly string[] {
    const { codes } = this.look(code);
    const rest = codes.slice(codes.indexOf(code));
    const end = rest.indexOf('');
    return end < 0 ? rest : rest.slice(0, end);
  }

  look(code: string): Look {
    const tab = tabOf(code);
    const kept = this.looks.get(tab);
    if (kept) return kept;
    const grid = this.ward.shown(tab);
    const head = grid.findIndex((cells) => cells.includes('Mã'));
    const headers = grid[head] ?? [];
    const codes = grid.map((cells, i) => (i > head ? (cells[headers.indexOf('Mã')] ?? '') : ''));
    const look = { tab, headers, codes, first: head + 2, last: grid.length };
    this.looks.set(tab, look);
    return look;
  }

  /** After rows or columns have moved. */
  forget(): void {
    this.looks = new Map();
  }

  /** As in A1 notation. */
  place(code: string, column: string): string {
    const { headers, codes } = this.look(code);
    const [row, at] = [codes.indexOf(code) + 1, headers.indexOf(column) + 1];
    if (row === 0 || at === 0) throw new Error(`no cell «${column}» of ${code}`);
    return `${letters(at)}${row}`;
  }
}

export function tabOf(code: string): string {
  return code.startsWith('NV') ? TASKS : INDICATORS;
}
