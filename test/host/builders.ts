// A blank spreadsheet and its services for the tests of the host's spreadsheet.
import { createNodeEngine } from '../../host/engine/node.ts';
import type { UniverEngine } from '../../host/engine/univer-engine.ts';
import type { Execution, ExecutionOptions } from '../../host/execution.ts';
import { spreadsheetServices } from '../../host/services/spreadsheet/index.ts';
import type { WorldOptions } from '../../host/types.ts';
import type { World } from '../../host/world.ts';
import { anExecution, aWorld } from './office-builders.ts';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

interface EventRange {
  readonly rowStart: number;
  readonly rowEnd: number;
  readonly columnStart: number;
  readonly columnEnd: number;
}

interface Bench {
  readonly world: World;
  readonly engine: UniverEngine;
  readonly execution: Execution;
  readonly app: App;
  readonly spreadsheet: Spreadsheet;
  /** The first tab. */
  readonly sheet: Sheet;
  /** The first tab's id. */
  readonly id: number;
  /** `range` of the edit event. */
  eventRange(row: number, column: number): EventRange;
}

const [open, lasting]: [UniverEngine[], UniverEngine[]] = [[], []];
const dispose = (engines: UniverEngine[]) => {
  for (const engine of engines.splice(0)) engine.dispose();
};
afterEach(() => dispose(open));
afterAll(() => dispose(lasting));

interface Wishes {
  readonly world?: Partial<WorldOptions>;
  readonly execution?: Partial<ExecutionOptions>;
  readonly saved?: unknown;
  /** For all tests of a suite. */
  readonly lasts?: boolean;
}

export function aBench({ world: options = {}, execution: how = {}, saved, lasts }: Wishes = {}): Bench {
  const world = aWorld(options);
  const engine = createNodeEngine(world, saved);
  (lasts ? lasting : open).push(engine);
  return onEngine(engine, anExecution(world, how));
}

/** Another execution's view of the same spreadsheet. */
export function onEngine(engine: UniverEngine, execution: Execution): Bench {
  const services = spreadsheetServices(execution, engine, () => ({}));
  const app = services.SpreadsheetApp as App;
  const spreadsheet = app.getActive();
  const [sheet] = spreadsheet.getSheets();
  if (!sheet) throw new Error('a spreadsheet has a tab');
  const id = sheet.getSheetId();
  execution.world.meter.reset();
  return {
    world: execution.world,
    engine,
    execution,
    app,
    spreadsheet,
    sheet,
    id,
    eventRange: (row, column) =>
      services.range({ sheetId: id, row, column, rows: 1, columns: 1 }) as EventRange,
  };
}

/** Runs `work`, which must throw as Google does, and gives the message. */
export function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Error && error.name === 'Exception') return error.message;
    throw error;
  }
  throw new Error('nothing was thrown');
}
