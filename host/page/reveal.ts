// Brings what is selected wholly into sight: Univer takes frozen lines to be as high and wide as those behind them.
import { IRenderManagerService, SetSelectionsOperation } from '@univerjs/preset-sheets-core';
import type { Engine } from '../engine/engine.ts';
import { before } from './charts/place.ts';
import { type Grid, MAIN } from './univer.ts';

export function revealSelected({ univer, api }: Grid, engine: Engine): void {
  const renders = univer.__getInjector().get(IRenderManagerService);
  const reveal = () => {
    const main = renders.getRenderById(engine.id)?.scene.getViewport(MAIN);
    const zoom = api.getActiveWorkbook()?.getWorkbook().getActiveSheet().getZoomRatio() ?? 1;
    if (!main) return;
    const { sheetId, row, column } = engine.selection.read().cell;
    const frozen = engine.tabs.frozen(sheetId);
    const wanted = {
      viewportScrollX: scrolled(
        main.viewportScrollX,
        (main.width ?? 0) / zoom,
        engine.tabs.columnWidths(sheetId),
        column,
        frozen.columns,
      ),
      viewportScrollY: scrolled(
        main.viewportScrollY,
        (main.height ?? 0) / zoom,
        engine.tabs.rowHeights(sheetId),
        row,
        frozen.rows,
      ),
    };
    main.scrollToViewportPos(wanted);
  };
  api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
    const isRevealed = id === SetSelectionsOperation.id && (params as { reveal?: boolean }).reveal;
    // After Univer's own scrolling, before anything is drawn.
    if (isRevealed) queueMicrotask(reveal);
  });
}

/** How far to scroll, at least, for the line to be seen; its beginning where it is longer than what is seen. */
function scrolled(now: number, seen: number, sizes: readonly number[], line: number, frozen: number): number {
  if (line <= frozen) return now;
  const start = before(sizes, line) - before(sizes, frozen + 1);
  return Math.min(start, Math.max(now, start + (sizes[line - 1] ?? 0) - seen));
}
