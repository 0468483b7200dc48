// An office over the tiny fixture add-in, with a screen per user that the test can look at.
import { createNodeEngine } from '../../../host/engine/node.ts';
import { Office } from '../../../host/office.ts';
import type { Bundle } from '../../../host/run/bundle.ts';
import { RecordedScreen } from '../../../host/screen.ts';
import type { World } from '../../../host/world.ts';
import { aWorld, inNode } from '../office-builders.ts';

export interface OpenedOffice {
  readonly office: Office;
  readonly world: World;
  /** The first sheet's name. */
  readonly sheet: string;
  screenOf(email: string): RecordedScreen;
  /** What the fixture add-in wrote down under a key, or undefined. */
  remembered(key: string): unknown;
}

const opened: Office[] = [];

/** Call in afterEach: each engine holds a whole spreadsheet. */
export function closeOffices(): void {
  for (const office of opened.splice(0)) office.engine.dispose();
}

export function anOffice(world: World = aWorld(), bundle: Bundle = inNode()): OpenedOffice {
  const screens = new Map<string, RecordedScreen>();
  const screenOf = (email: string): RecordedScreen => {
    const screen = screens.get(email) ?? new RecordedScreen();
    screens.set(email, screen);
    return screen;
  };
  const engine = createNodeEngine(world);
  const office = new Office({ world, engine, bundle, screen: ({ email }) => screenOf(email) });
  opened.push(office);
  const [sheet = ''] = engine.sheetNames();
  const remembered = (key: string): unknown => {
    const text = world.properties.get(key);
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  };
  return { office, world, sheet, screenOf, remembered };
}
