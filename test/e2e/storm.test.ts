// Storms of what people do to a shared sheet: whatever Google reports of it, a refresh ends where a clean sheet would.
import fc from 'fast-check';
import { aWardSetUp, closeWards, INDICATORS, REFRESH, TASKS, type Ward } from './ward.ts';

const TODAY = '2026-03-16';
/** `npm run soak` asks for a thousand; `npm test` for a sample of them. */
const STORMS = Number(process.env.STORMS ?? 25);

const TYPED = {
  [TASKS]: [
    'Hạn điều chỉnh',
    'Lý do điều chỉnh',
    'Tình trạng',
    'Tiến độ (%)',
    'Ngày hoàn thành',
    'Số, ký hiệu văn bản/sản phẩm',
    'Liên kết minh chứng',
    'Khó khăn, vướng mắc',
  ],
  [INDICATORS]: ['Kỳ đo', 'Kỳ số liệu', 'Kết quả thực hiện', 'Nguồn số liệu, ghi chú', 'Khó khăn, vướng mắc'],
} as const;
const JUDGED = {
  [TASKS]: ['Hạn hiệu lực', 'Đánh giá', 'Số ngày quá hạn'],
  [INDICATORS]: ['So với kế hoạch', 'Đánh giá'],
} as const;
const NAMES = { [TASKS]: ['Nhiệm vụ', 'Thời hạn'], [INDICATORS]: ['Chỉ tiêu', 'Kế hoạch năm 2026'] } as const;
type Tab = keyof typeof TYPED;
const TABS = [TASKS, INDICATORS] as const;

const TEXTS = [
  'Hoàn thành',
  'Đang thực hiện',
  'xong rồi',
  '',
  '50',
  '150%',
  '5/2/2026',
  'hôm qua',
  '12/KH-UBND',
  'https://chuvanan.vn/1',
  '01/2026',
  '11/12',
  '12,5',
  '0,9',
  'Đạt',
  'Chờ cấp vốn 👍🏽',
  'Hoa\u0300n tha\u0300nh',
];

interface At {
  readonly tab: Tab;
  readonly row: number;
  readonly column: number;
}

type Step =
  | (At & { readonly do: 'type' | 'clear' | 'fill'; readonly text: string })
  | (At & { readonly do: 'paste'; readonly block: readonly (readonly string[])[] })
  | (At & { readonly do: 'move'; readonly to: number })
  | (At & { readonly do: 'sort' | 'insertRow' | 'insertColumn' | 'moveColumn' | 'deleteRow' })
  | { readonly do: 'lose' | 'hear' | 'refresh' };

const tab = fc.constantFrom<Tab>(...TABS);
const row = fc.nat(18);
const column = fc.nat(20);
const text = fc.constantFrom(...TEXTS);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom('type' as const, 'type' as const, 'clear' as const, 'fill' as const),
      tab,
      row,
      column,
      text,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('paste' as const),
      tab,
      row,
      column,
      block: fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 12 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('move' as const), tab, row, column, to: row }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'sort' as const,
        'insertRow' as const,
        'insertColumn' as const,
        'moveColumn' as const,
        'deleteRow' as const,
      ),
      tab,
      row,
      column,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom('lose' as const, 'hear' as const, 'refresh' as const) }),
  },
);

/** A tab as it stands: where its columns are, and which row carries which Mã. */
function look(ward: Ward, name: Tab) {
  const grid = ward.shown(name);
  const headerRow = grid.findIndex((cells) => cells.includes('Mã'));
  const headers = grid[headerRow] ?? [];
  const codeColumn = headers.indexOf('Mã');
  const rows = grid.map((cells, i) => ({ number: i + 1, code: cells[codeColumn] ?? '', cells }));
  return {
    headers,
    rows: rows.filter(({ number }) => number > headerRow + 1),
    coded: rows.filter(({ number, code }) => number > headerRow + 1 && code !== ''),
    columnOf: (header: string) => headers.indexOf(header) + 1,
  };
}

const letters = (n: number): string =>
  (n > 26 ? letters(Math.floor((n - 1) / 26)) : '') + String.fromCharCode(65 + ((n - 1) % 26));
const a1 = (r: number, c: number) => `${letters(c)}${r}`;

/** Carries one step out and says which typed cells it was meant to change. */
function take(ward: Ward, each: Step): ReadonlySet<string> {
  const { office } = ward;
  const meant = new Set<string>();
  if (!('tab' in each)) {
    if (each.do === 'refresh') office.click(...REFRESH);
    else office.edits = each.do === 'lose' ? 'never' : 'once';
    return meant;
  }
  const step = each;
  const name = step.tab;
  const { coded, rows, columnOf, headers } = look(ward, name);
  const at = coded[step.row % coded.length];
  if (!at) return meant;
  const header = TYPED[name][step.column % TYPED[name].length] ?? '';
  const column = columnOf(header);
  const mean = (number: number, right: number) => {
    const code = coded.find((candidate) => candidate.number === number)?.code;
    const touched = headers[right - 1] ?? '';
    if (code) meant.add(`${name}|${code}|${touched}`);
  };
  switch (step.do) {
    case 'type':
      mean(at.number, column);
      office.type(name, a1(at.number, column), step.text);
      break;
    case 'clear':
      mean(at.number, column);
      office.clear(name, a1(at.number, column));
      break;
    case 'fill': {
      const last = Math.min(at.number + 3, Math.max(...coded.map(({ number }) => number)));
      if (last === at.number) break;
      for (let number = at.number + 1; number <= last; number++) mean(number, column);
      office.fillDown(name, `${a1(at.number, column)}:${a1(last, column)}`);
      break;
    }
    case 'paste': {
      const typedColumns: readonly string[] = TYPED[name];
      // Onto typed columns only: people are kept off the others by protection.
      const wide = typedColumns.includes(headers[column] ?? '') ? 2 : 1;
      const block = step.block.slice(0, coded.length).map((line) => line.slice(0, wide));
      const last = Math.max(...coded.map(({ number }) => number));
      const fitting = block.slice(0, last - at.number + 1);
      fitting.forEach((line, down) => {
        for (let right = 0; right < line.length; right++) mean(at.number + down, column + right);
      });
      office.paste(name, a1(at.number, column), fitting);
      break;
    }
    case 'move': {
      const target = coded[step.to % coded.length];
      if (!target || target.number === at.number) break;
      mean(at.number, column);
      mean(target.number, column);
      office.cutPaste(name, a1(at.number, column), target.number, column);
      break;
    }
    case 'sort': {
      const first = Math.min(...rows.map(({ number }) => number));
      const last = Math.max(...rows.map(({ number }) => number));
      const by = (step.column % 8) + 1;
      office.sort(name, `A${first}:${a1(last, headers.length)}`, by, step.row % 2 === 0);
      break;
    }
    case 'insertRow':
      office.insertRows(name, at.number);
      break;
    case 'deleteRow': {
      const blank = rows.find(({ cells }) => cells.every((cell) => cell === ''));
      if (blank) office.deleteRows(name, blank.number);
      break;
    }
    case 'insertColumn':
      if (headers.length < 30) office.insertColumns(name, (step.column % headers.length) + 1);
      break;
    case 'moveColumn':
      office.moveColumn(name, (step.column % headers.length) + 1, (step.row % headers.length) + 1);
      break;
  }
  return meant;
}

/** What a sheet of the plan judges the same entries to be when nothing has happened to it. */
function judgedCleanly(stormy: Ward, clean: Ward): ReadonlyMap<string, string> {
  for (const name of TABS) {
    const [from, to] = [look(stormy, name), look(clean, name)];
    for (const { code, number } of from.coded) {
      const target = to.coded.find((candidate) => candidate.code === code);
      if (!target) throw new Error(`no row ${code} in the plan`);
      for (const header of [...TYPED[name], 'Cập nhật lúc', 'Đã ghi nhận']) {
        const source = cellAt(stormy, name, number, from.columnOf(header));
        const place = cellAt(clean, name, target.number, to.columnOf(header));
        const [cell, standing] = [rawOf(stormy, source), rawOf(clean, place)];
        if (cell.value !== standing.value)
          clean.office.engine.cells.write(place, () => ({ value: cell.value }));
        if (cell.format !== standing.format)
          clean.office.engine.cells.restyle(place, () => ({ n: { pattern: cell.format } }));
      }
    }
  }
  clean.office.click(...REFRESH);
  return judgedIn(clean);
}

function rawOf(ward: Ward, at: ReturnType<typeof cellAt>) {
  const read = ward.office.engine.cells.read(at, (value, format) => ({ value, format }));
  return read[0]?.[0] ?? { value: '', format: '' };
}

function cellAt(ward: Ward, name: Tab, row: number, column: number) {
  return { sheetId: ward.office.engine.sheetIdByName(name) ?? 0, row, column, rows: 1, columns: 1 };
}

function judgedIn(ward: Ward): ReadonlyMap<string, string> {
  return cellsIn(ward, JUDGED);
}

function cellsIn(ward: Ward, headers: Readonly<Record<Tab, readonly string[]>>): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const name of TABS) {
    const { coded, columnOf } = look(ward, name);
    for (const { code, cells } of coded)
      for (const header of headers[name])
        all.set(`${name}|${code}|${header}`, cells[columnOf(header) - 1] ?? '');
  }
  return all;
}

/** Typed cells as Nhật ký writes them: a number that its format shows as 150% is 1,5. */
function plainCellsIn(ward: Ward): ReadonlyMap<string, string> {
  const all = new Map(cellsIn(ward, TYPED));
  for (const name of TABS) {
    const { coded, columnOf } = look(ward, name);
    for (const { code, number } of coded) {
      for (const header of TYPED[name]) {
        const { value, format } = rawOf(ward, cellAt(ward, name, number, columnOf(header)));
        if (typeof value === 'number' && !format.includes('y'))
          all.set(`${name}|${code}|${header}`, String(value).replace('.', ','));
      }
    }
  }
  return all;
}

/** Cells that are not the same in both, but for blanks around and Unicode's form of their texts. */
function differences(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string | undefined>) {
  const plain = (text = '') => text.normalize('NFC').trim();
  return [...before]
    .filter(([key, value]) => plain(value) !== plain(after.get(key)))
    .map(([key, value]) => ({ key, before: value, after: after.get(key) }));
}

/** The last text that Nhật ký knows of each cell that it names. */
function lastLogged(ward: Ward): ReadonlyMap<string, string> {
  const lines = ward.shown('Nhật ký').slice(4);
  return new Map(
    lines.map(([, , name, code, header, , after = '']) => [
      `${name}|${code}|${header}`,
      after === '(trống)' ? '' : after.slice(1, -1),
    ]),
  );
}

afterAll(closeWards);

describe(`${STORMS} storms`, () => {
  // One sheet lives through all of them, as a ward's does; each begins where the last one left it.
  const ward = aWardSetUp(TODAY);
  const clean = aWardSetUp(TODAY);
  const seeded = cellsIn(ward, TYPED);
  const names = cellsIn(ward, NAMES);

  it('lose no typed text, mix up no rows, and end, refreshed, where a clean sheet would', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 10 }), (steps) => {
        let before = cellsIn(ward, TYPED);
        for (const each of steps) {
          const meant = take(ward, each);
          const after = cellsIn(ward, TYPED);
          expect(differences(before, after).filter(({ key }) => !meant.has(key))).toEqual([]);
          expect(ward.office.failures).toEqual([]);
          before = after;
        }
        ward.office.edits = 'once';
        ward.office.click(...REFRESH);

        expect(cellsIn(ward, NAMES)).toEqual(names);
        expect(judgedIn(ward)).toEqual(judgedCleanly(ward, clean));
        const known = new Map([...seeded, ...lastLogged(ward)]);
        expect(differences(plainCellsIn(ward), known)).toEqual([]);
      }),
      { numRuns: STORMS, seed: Number(process.env.SEED ?? Date.now()), endOnFailure: true },
    );
  }, 3_600_000);
});
