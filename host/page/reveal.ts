// Brings what is selected wholly into sight: Univer takes frozen lines to be as high and wide as those behind them.
import { IRenderManagerService, SetSelectionsOperation } from '@univerjs/preset-sheets-core';
import type { Engine } from '../engine/engine.ts';
import { before } from './charts/place.ts';
import { type Grid, MAIN } from './univer.ts';

export function revealSelected({ univer, api }: Grid, engine: Engine): void {
  const renders = univer.__getInjector().get(IRenderManagerService);
  const view = () => renders.getRenderById(engine.id)?.scene.getViewport(MAIN);
  let stood = { x: 0, y: 0 };
  const reveal = () => {
    const main = view();
    const zoom = api.getActiveWorkbook()?.getWorkbook().getActiveSheet().getZoomRatio() ?? 1;
    if (!main) return;
    const { sheetId, row, column } = engine.selection.read().cell;
    const { tabs } = engine;
    const frozen = tabs.frozen(sheetId);
    const [width, height] = [(main.width ?? 0) / zoom, (main.height ?? 0) / zoom];
    main.scrollToViewportPos({
      viewportScrollX: scrolled(stood.x, width, tabs.columnWidths(sheetId), column, frozen.columns),
      viewportScrollY: scrolled(stood.y, height, tabs.rowHeights(sheetId), row, frozen.rows),
    });
  };
  const reveals = (id: string, params: object | undefined) =>
    id === SetSelectionsOperation.id && (params as { readonly reveal?: boolean }).reveal;
  api.addEvent(api.Event.BeforeCommandExecute, ({ id, params }) => {
    const main = view();
    if (reveals(id, params) && main) stood = { x: main.viewportScrollX, y: main.viewportScrollY };
  });
  api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
    // After Univer's own scrolling, before anything is drawn.
    if (reveals(id, params)) queueMicrotask(reveal);
  });
}

/** No further than it takes for the line to be seen; from its beginning on where it is longer than what is seen. */
function scrolled(now: number, seen: number, sizes: readonly number[], line: number, frozen: number): number {
  if (line <= frozen) return now;
  const start = before(sizes, line) - before(sizes, frozen + 1);
  return Math.min(start, Math.max(now, start + (sizes[line - 1] ?? 0) - seen));
}
