// The charts of the active tab over Univer's canvas: they follow its scrolling and zoom, and stay behind frozen lines and headers.
import { IRenderManagerService } from '@univerjs/preset-sheets-core';
import type { Chart } from '../../engine/chart.ts';
import type { Engine } from '../../engine/engine.ts';
import { type Grid, MAIN } from '../univer.ts';
import { drawing, figure } from './draw.ts';
import { before, cornerOf } from './place.ts';

interface Hung {
  /** Cuts off what would cover headers and frozen lines. */
  readonly pane: HTMLElement;
  readonly key: string;
}

interface View {
  readonly zoom: number;
  readonly scroll: { readonly x: number; readonly y: number };
  readonly header: { readonly width: number; readonly height: number };
}

export class ChartLayer {
  readonly #element = document.createElement('div');
  readonly #hung = new Map<number, Hung>();
  #isWaiting = false;
  /** Whether a cell, a line or a chart may have changed since the charts were drawn; scrolling changes none. */
  #isStale = true;

  constructor(
    private readonly grid: Grid,
    private readonly engine: Engine,
  ) {
    this.#element.className = 'charts';
    this.#canvas()?.parentElement?.append(this.#element);
    engine.charts.watch(() => this.#changed());
    grid.api.addEvent(grid.api.Event.CommandExecuted, ({ id }) => {
      if (id.includes('.mutation.')) this.#changed();
      else this.#refresh();
    });
    this.#scene()
      ?.getViewport(MAIN)
      ?.onScrollAfter$.subscribeEvent(() => this.#refresh());
    this.#refresh();
  }

  #changed(): void {
    this.#isStale = true;
    this.#refresh();
  }

  /** Once for each frame of the screen, however much happens in between. */
  #refresh(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    requestAnimationFrame(() => {
      this.#isWaiting = false;
      this.#draw();
    });
  }

  #draw(): void {
    const charts = this.engine.charts.of(this.engine.tabs.active());
    for (const [id, { pane }] of this.#hung) {
      if (charts.some((chart) => chart.id === id)) continue;
      pane.remove();
      this.#hung.delete(id);
    }
    const view = this.#view();
    if (view) for (const chart of charts) this.#place(this.#hang(chart), chart, view);
    this.#isStale = false;
  }

  #hang(chart: Chart): HTMLElement {
    const known = this.#hung.get(chart.id);
    if (known && !this.#isStale) return known.pane;
    const drawn = drawing(this.engine, chart);
    if (known?.key === drawn.key) return known.pane;
    const pane = known?.pane ?? document.createElement('div');
    pane.className = 'chart-pane';
    pane.replaceChildren(figure(drawn));
    this.#element.append(pane);
    this.#hung.set(chart.id, { pane, key: drawn.key });
    return pane;
  }

  #place(pane: HTMLElement, chart: Chart, { zoom, scroll, header }: View): void {
    const { tabs } = this.engine;
    const widths = tabs.columnWidths(chart.sheetId);
    const heights = tabs.rowHeights(chart.sheetId);
    const frozen = tabs.frozen(chart.sheetId);
    const { x, y } = cornerOf(chart, widths, heights);
    const isFrozen = { x: chart.anchor.column <= frozen.columns, y: chart.anchor.row <= frozen.rows };
    const left = isFrozen.x ? 0 : before(widths, frozen.columns + 1);
    const top = isFrozen.y ? 0 : before(heights, frozen.rows + 1);
    pane.style.left = `${(header.width + left) * zoom}px`;
    pane.style.top = `${(header.height + top) * zoom}px`;
    pane.style.zIndex = String(Number(isFrozen.x) + Number(isFrozen.y));
    const right = x - left - (isFrozen.x ? 0 : scroll.x);
    const down = y - top - (isFrozen.y ? 0 : scroll.y);
    const [shown] = pane.children;
    if (shown instanceof HTMLElement) {
      shown.style.transform = `translate(${right * zoom}px, ${down * zoom}px) scale(${zoom})`;
    }
  }

  #view(): View | null {
    const main = this.#scene()?.getViewport(MAIN);
    const sheet = this.grid.api.getActiveWorkbook()?.getWorkbook().getActiveSheet();
    if (!main || !sheet) return null;
    const { rowHeader, columnHeader } = sheet.getConfig();
    return {
      zoom: sheet.getZoomRatio(),
      scroll: { x: main.viewportScrollX, y: main.viewportScrollY },
      header: { width: rowHeader.width, height: columnHeader.height },
    };
  }

  #scene() {
    return this.#render()?.scene;
  }

  #canvas(): HTMLElement | undefined {
    return this.#render()?.engine.getCanvasElement();
  }

  #render() {
    const renders = this.grid.univer.__getInjector().get(IRenderManagerService);
    return renders.getRenderById(this.engine.id);
  }
}
