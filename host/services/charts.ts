// Charts: the two enumerations by which a chart in a sheet says what it is and what it does with hidden cells.
import { refuseUnknown } from '../errors.ts';
import { enumeration } from './enumeration.ts';

export const CHART_TYPE = enumeration(['BAR', 'COLUMN']);
export const HIDDEN_DIMENSIONS = enumeration(['SHOW_BOTH']);

const CHARTS = {
  ChartType: refuseUnknown(CHART_TYPE, 'Charts.ChartType'),
  ChartHiddenDimensionStrategy: refuseUnknown(HIDDEN_DIMENSIONS, 'Charts.ChartHiddenDimensionStrategy'),
};

export function createCharts(): object {
  return refuseUnknown(CHARTS, 'Charts');
}
