// The ledger of charts in a sheet. Google's reference leaves much of them unsaid.
import { differs, done, ledgerOf, type Section, unverified } from './line.ts';

type Charts = typeof GoogleAppsScript.Charts;

export const CHARTS = ledgerOf<GoogleAppsScript.Charts.Charts>()('Charts.Charts', [
  done(['ChartType', 'ChartHiddenDimensionStrategy'], ['[D]'], 'with the values below, others refused'),
]);

export const CHART_TYPE = ledgerOf<Charts['ChartType']>()('Charts.ChartType', [
  done(['BAR', 'COLUMN'], ['[D]']),
]);

export const HIDDEN_DIMENSIONS = ledgerOf<Charts['ChartHiddenDimensionStrategy']>()(
  'Charts.ChartHiddenDimensionStrategy',
  [done(['SHOW_BOTH'], ['[D]'])],
);

export const SHEET_CHARTS = ledgerOf<GoogleAppsScript.Spreadsheet.Sheet>()('Spreadsheet.Sheet', [
  done(['getCharts', 'removeChart'], ['[D]'], 'the order is `listOrder`'),
  done(
    ['newChart', 'insertChart', 'updateChart'],
    ['[D]', '[mem] what throws, and its words'],
    'a chart that is gone throws, in words that are a guess, and so does one without ranges. Refused: a chart of another sheet, and inserting one that has an id',
  ),
]);

export const EMBEDDED_CHART = ledgerOf<GoogleAppsScript.Spreadsheet.EmbeddedChart>()(
  'Spreadsheet.EmbeddedChart',
  [
    done(
      ['getChartId'],
      ['[D] a number once the chart is in a sheet, else null', '[mem] that the object stays as it was'],
      'null until the chart is read from the sheet; that the object given to `insertChart` stays without an id is unverified. Ids count from 1, Google’s are drawn at random; neither gives one again',
    ),
    unverified(
      ['getRanges', 'modify'],
      ['[D] what they give', '[mem] that it is as old as the chart object'],
      'a chart is as it was when it was read; rows that came since are not felt, and `updateChart` puts the old ranges back. Without ranges: `[]`. One for each `addRange` (`rangesOfChart`)',
    ),
  ],
);

export const EMBEDDED_CHART_BUILDER = ledgerOf<GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder>()(
  'Spreadsheet.EmbeddedChartBuilder',
  [
    differs(
      ['setChartType', 'setNumHeaders', 'build'],
      ['[D]'],
      'without the first two Google guesses, here `build` is refused, and so is a negative number of headers',
    ),
    done(
      ['addRange', 'clearRanges'],
      ['[D] `MERGE_COLUMNS` unless told'],
      'a range once. Several stand side by side (`MERGE_COLUMNS`), aligned by their first rows',
    ),
    differs(
      ['setHiddenDimensionStrategy'],
      ['[D] two pages that disagree'],
      'unless told, hidden rows and columns are both left out. Google’s reference says so of the enumeration and `IGNORE_ROWS` of the builder',
    ),
    done(
      ['setPosition'],
      ['[D] from 1, in pixels', '[mem] the refusals, and the first cell'],
      'from 1, offsets from 0; the words of the refusal, and of one beyond the grid, are guesses. Without it the chart hangs from A1',
    ),
    differs(
      ['setOption'],
      ['[D] an unknown name or value is passed over in silence'],
      'Google takes any name and any value in silence; here others than `title`, `width`, `height` (40 to 4000), `colors` (`#rrggbb`), `isStacked` and `useFirstColumnAsDomain` (`true`), `legend.position` (`top`, `bottom`, `none`), `series.N.dataLabel` (`value`) and `fontSize` of `titleTextStyle`, `legend.textStyle`, `hAxis.textStyle`, `vAxis.textStyle`, and `minValue` and `maxValue` of `hAxis` and `vAxis` are refused',
    ),
  ],
);

export const CHARTS_SECTION: Section = {
  title: 'Charts',
  intro:
    'Google’s reference leaves much unsaid; _unverified_ marks what was chosen as the less kind of two likely ways.',
  classes: [CHARTS, CHART_TYPE, HIDDEN_DIMENSIONS, SHEET_CHARTS, EMBEDDED_CHART, EMBEDDED_CHART_BUILDER],
  also: [
    unverified(
      ['rights'],
      ['[D] viewers change nothing', '[mem] the rest'],
      'a viewer changes nothing; that a protected sheet is closed to its charts too is unverified',
    ),
    unverified(
      ['rows and columns'],
      ['[mem]'],
      'ranges and anchor follow as protections do; a chart outlives its cells and hangs on where its own cell is gone (unverified). Cells that are cut and pasted are not followed, and Ctrl+Z of a deleted tab brings no chart back',
    ),
    differs(
      ['drawing, in the page'],
      ['[D] no legend unless told, the size', '[mem] the rest'],
      'by ECharts 6 (Apache-2.0), not by Google. The first column is the domain whether told or not; 600 × 371 pixels, no legend unless told (a guess: the reference of `setLegendPosition` says so); a 0 is labelled, a blank is not; labels and axis are written as the cells write their numbers. Charts are seen, not clicked or dragged',
    ),
  ],
};
