// The ward at work on the built add-in: an office over dist/, set up or not, at a given morning.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createNodeEngine } from '../../host/engine/node.ts';
import { Office } from '../../host/office.ts';
import { nodeBundle } from '../../host/run/node-runner.ts';
import { RecordedScreen } from '../../host/screen.ts';
import type { User, WorldOptions } from '../../host/types.ts';
import { World, type WorldState } from '../../host/world.ts';
import type { Reply } from '../../src/contract/reply.ts';
import type { SetupChange, SetupDesk } from '../../src/contract/setup.ts';
import { aWorld } from '../host/office-builders.ts';

export const OFFICE: User = {
  email: 'vanphong@chuvanan.vn',
  name: 'Văn phòng',
  role: 'owner',
  account: 'workspace',
};
export const ECONOMY: User = {
  email: 'kinhte@chuvanan.vn',
  name: 'Kinh tế',
  role: 'editor',
  account: 'workspace',
};
export const CULTURE: User = {
  email: 'vanhoa@gmail.com',
  name: 'Văn hóa',
  role: 'editor',
  account: 'consumer',
};

export const MENU = 'Kế hoạch 2026';
/** The menu item that judges everything anew. */
export const REFRESH = [MENU, 'Làm mới đánh giá và tổng hợp'] as const;
export const TASKS = 'Phụ lục II';
export const INDICATORS = 'Phụ lục I';
export const SUMMARY = 'Tổng hợp';

const ROOT = join(__dirname, '../..');
const opened: Office[] = [];

export interface Ward {
  readonly office: Office;
  readonly world: World;
  readonly screen: RecordedScreen;
  /** A tab as a person sees it, row by row from 1, without trailing blanks. */
  shown(tab: string): readonly (readonly string[])[];
  /** The cell under a header, in the row of a Mã. */
  cell(tab: string, code: string, header: string): Place;
}

export interface Place {
  /** As in A1 notation. */
  readonly a1: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly note: string;
  background(): Promise<string>;
}

/** @param today yyyy-MM-dd; the clock says 08:00 in Hà Nội. */
export function aWard(today: string, options: Partial<WorldOptions> = {}): Ward {
  const users = [OFFICE, ECONOMY, CULTURE];
  return wardIn(aWorld({ now: Date.parse(`${today}T08:00:00+07:00`), users, ...options }));
}

/** A ward as it stood once, to be begun with again and again. */
export interface KeptWard {
  readonly world: WorldState;
  readonly workbook: unknown;
}

export function kept({ office, world }: Ward): KeptWard {
  return JSON.parse(JSON.stringify({ world: world.state(), workbook: office.engine.save() })) as KeptWard;
}

export function aWardAgain({ world, workbook }: KeptWard): Ward {
  const ward = wardIn(new World(world.options, world), workbook);
  ward.world.meter.reset();
  return ward;
}

function wardIn(world: World, workbook?: unknown): Ward {
  const screen = new RecordedScreen();
  const engine = createNodeEngine(world, workbook);
  const office = new Office({ world, engine, bundle: nodeBundle(join(ROOT, 'dist')), screen: () => screen });
  opened.push(office);
  office.open();
  return { office, world, screen, shown: (tab) => shown(office, tab), cell: (...at) => place(office, ...at) };
}

/**
 * What the dialog of Thiết lập trang tính does, all steps in one call. `changes`: answers, as its page packs them.
 * @returns what the dialog shows in the end.
 */
export function setUpSheets(
  { office }: Pick<Ward, 'office'>,
  changes: readonly SetupChange[] = [],
): SetupDesk {
  const { takesJob } = answered<SetupDesk>(office, 'loadSetup');
  const answers = { changes: JSON.stringify(changes), takesJob: takesJob ? 'yes' : '' };
  const { steps } = answered<SetupDesk>(office, 'beginSetUp', answers);
  answered(office, 'runSetUp', { steps: steps.map(({ id }) => id).join('\n') });
  return answered<SetupDesk>(office, 'loadSetup');
}

/** As above, with Thiết lập trang tính run by Văn phòng just now. */
export function aWardSettingUp(today: string, options: Partial<WorldOptions> = {}): Ward {
  const ward = aWard(today, options);
  setUpSheets(ward);
  ward.world.meter.reset();
  return ward;
}

/** By day and options: setup takes five times as long as beginning again from what it left. */
const setUps = new Map<string, KeptWard>();

/** A ward that was set up and then opened anew. */
export function aWardSetUp(today: string, options: Partial<WorldOptions> = {}): Ward {
  const key = JSON.stringify([today, options]);
  const before = setUps.get(key) ?? kept(aWardSettingUp(today, options));
  setUps.set(key, before);
  return aWardAgain(before);
}

/** What a function of the server answers its page with, where Google carries the answer. */
export function served<T>(office: Office, name: string, ...args: readonly unknown[]): T {
  const reply = office.call(name, ...args);
  if (!reply.ok) throw new Error(reply.message);
  return reply.value as T;
}

/** As above, where the add-in says that it could. @throws its own sentence. */
export function answered<T>(office: Office, name: string, ...args: readonly unknown[]): T {
  const reply = served<Reply<T>>(office, name, ...args);
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

/** What Tổng hợp tells Văn phòng to see to, its lines put together again: "what: which ones | how many". */
export function officeWork(ward: Ward): readonly string[] {
  const grid = ward.shown(SUMMARY).map((cells) => cells.slice(0, 3));
  const below = grid.slice(grid.findIndex(([title]) => title === 'VIỆC VĂN PHÒNG CẦN XỬ LÝ') + 2);
  const rows = below.slice(
    0,
    below.findIndex((cells) => cells.every((cell) => cell === '')),
  );
  return rows.flatMap(([title, count], at) => {
    if (title === '') return [];
    const next = rows.findIndex(([other], i) => i > at && other !== '');
    const which = rows.slice(at, next < 0 ? undefined : next).map(([, , detail]) => detail);
    return [`${title}: ${which.join(' ')} | ${count}`];
  });
}

/** Call in afterEach: each engine holds a whole spreadsheet. */
export function closeWards(): void {
  for (const office of opened.splice(0)) office.engine.dispose();
}

export function planText(): readonly string[] {
  return readFileSync(join(ROOT, 'test/fixtures/ke-hoach-2026.txt'), 'utf8').split('\n');
}

function shown(office: Office, tab: string): readonly (readonly string[])[] {
  const id = sheetId(office, tab);
  const { row: rows, column: columns } = office.engine.cells.bounds(id);
  return office.engine.displays({ sheetId: id, row: 1, column: 1, rows, columns });
}

function place(office: Office, tab: string, code: string, header: string): Place {
  const id = sheetId(office, tab);
  const grid = shown(office, tab);
  const headers = grid.find((row) => row.includes('Mã')) ?? [];
  const column = headers.indexOf(header) + 1;
  const row = grid.findIndex((cells) => cells[headers.indexOf('Mã')] === code) + 1;
  if (row === 0 || column === 0) throw new Error(`no cell «${header}» of ${code} on ${tab}`);
  return {
    a1: `${letters(column)}${row}`,
    row,
    column,
    text: office.engine.display(id, row, column),
    note: office.engine.note(id, row, column),
    background: () => office.engine.shownBackground(id, row, column),
  };
}

function sheetId(office: Office, tab: string): number {
  const id = office.engine.sheetIdByName(tab);
  if (id === null) throw new Error(`no tab ${tab} among ${office.engine.sheetNames().join(', ')}`);
  return id;
}

/** Of a column, as in A1 notation. */
export function letters(column: number): string {
  return column > 26
    ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);
}
