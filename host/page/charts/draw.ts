// Draws a chart as the text of an SVG: the same for the sheet and for paper, and nothing to clear away.
import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import type { Chart } from '../../engine/chart.ts';
import type { Engine } from '../../engine/engine.ts';
import { lookOf } from './look.ts';
import { chartOption } from './option.ts';
import { chartTable } from './table.ts';

use([BarChart, GridComponent, LegendComponent, TitleComponent, LabelLayout, SVGRenderer]);

export interface Drawing {
  /** For those who cannot see it. */
  readonly title: string;
  readonly width: number;
  readonly height: number;
  /** Two drawings with the same key look the same. */
  readonly key: string;
  svg(): string;
}

export function drawing(engine: Engine, chart: Chart): Drawing {
  const table = chartTable(engine, chart);
  const look = lookOf(chart);
  const { title, width, height } = look;
  const { locale } = engine.world.options;
  return {
    title,
    width,
    height,
    key: JSON.stringify([chart.kind, chart.options, table, locale]),
    svg: () => {
      const instance = init(null, null, { renderer: 'svg', ssr: true, width, height });
      instance.setOption(chartOption(chart.kind, table, look, locale));
      const svg = instance.renderToSVGString();
      instance.dispose();
      return svg;
    },
  };
}

/** The drawing in a frame of its own, to be put where it belongs. */
export function figure({ title, width, height, svg }: Drawing): HTMLElement {
  const element = document.createElement('figure');
  element.className = 'chart';
  element.setAttribute('role', 'img');
  element.setAttribute('aria-label', title);
  element.style.width = `${width}px`;
  element.style.height = `${height}px`;
  element.innerHTML = svg();
  return element;
}
