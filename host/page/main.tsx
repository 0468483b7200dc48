// Starts the page: what was kept from last time, the spreadsheet, the bundle, the office, and the shell around them.
import { render } from 'preact';
import { openEngine } from '../engine/univer-engine.ts';
import { Office } from '../office.ts';
import { pageBundle } from '../run/page-runner.ts';
import { World } from '../world.ts';
import { fetchAskedDay, fetchBundle } from './bundle.ts';
import { ChartLayer } from './charts/layer.ts';
import './colour-speed.ts';
import { Desk } from './desk.ts';
import { connectHand } from './hand/hand.ts';
import { Machine } from './hand/machine.ts';
import { Keeper, remembered } from './keep.ts';
import { labelInVietnamese } from './labels.ts';
import { writeNumbersIn } from './numbers.ts';
import { OWNER, startingOptions } from './people.ts';
import { printActiveTab } from './print/print.ts';
import { revealSelected } from './reveal.ts';
import { growRows } from './row-heights.ts';
import { FIRST_DAY, loadSample, playReports, type Report } from './sample/sample.ts';
import { setUp } from './sample/set-up.ts';
import { takeWish } from './sample/wish.ts';
import { pageScreen } from './screen.ts';
import { Store } from './store.ts';
import { dayOf, isDay, liveIn, openingOf } from './time.ts';
import { App } from './ui/app.tsx';
import { createGrid, isDrawn } from './univer.ts';
import type {} from './window.ts';

async function start(page: HTMLElement): Promise<void> {
  const [asked, kept, bundle] = await Promise.all([fetchAskedDay(), remembered(), fetchBundle()]);
  const opening = openingOf(isDay(asked) ? asked : dayOf(Date.now()));
  const world = new World(startingOptions(opening), kept?.world);
  if (isDay(asked) && kept?.asked !== asked) world.clock.set(opening);
  const isSampleWanted = takeWish();
  if (isSampleWanted) world.clock.set(openingOf(FIRST_DAY));
  liveIn(world.clock);

  const element = document.createElement('div');
  const grid = createGrid(element);
  const engine = openEngine(grid.univer, grid.api, world, kept?.workbook);
  writeNumbersIn(world.options.locale, grid);
  const user = world.user(kept?.email ?? OWNER.email);
  const store = new Store({
    user,
    now: world.clock.now(),
    menus: [],
    sidebar: null,
    dialog: null,
    toasts: [],
    mails: [...world.mails],
    lastRun: null,
    running: false,
    loading: null,
    failure: null,
  });
  const screen = pageScreen(store);
  const office = new Office({ world, engine, bundle: pageBundle(bundle), screen: () => screen });
  office.as(user.email);
  const keeper = new Keeper(() => ({
    asked,
    email: store.view.user.email,
    world: world.state(),
    workbook: engine.save(),
  }));
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) void keeper.now();
  });
  const machine = new Machine();
  const desk = new Desk({
    world,
    engine,
    office,
    store,
    machine,
    keeper,
    functions: office.bundle.functions.filter((name) => !name.endsWith('_')),
    focusSheet: () => element.querySelector('canvas')?.focus(),
  });
  page.replaceChildren();
  render(<App desk={desk} grid={element} />, page);
  growRows(grid, machine);
  connectHand({ grid, desk, engine, machine, store, keeper });
  await isDrawn(grid);
  labelInVietnamese();
  new ChartLayer(grid, engine);
  revealSelected(grid, engine);
  printActiveTab(grid, engine);
  desk.open();
  const sample = {
    setUp: () => setUp(desk),
    report: (reports?: readonly Report[]) => playReports(desk, reports),
  };
  window.host = { desk, office, world, engine, sample };
  if (isSampleWanted) await loadSample(desk);
}

const page = document.getElementById('page');
if (page) {
  start(page).catch((error: unknown) => {
    console.error(error);
    page.textContent = error instanceof Error ? error.message : String(error);
  });
}
