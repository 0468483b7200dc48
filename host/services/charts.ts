// Charts: the two enumerations by which a chart in a sheet says what it is and what it does with hidden cells.
import { refuseUnknown } from '../errors.ts';
import { enumeration, presentEnumeration } from './enumeration.ts';

type Google = GoogleAppsScript.Charts.Charts;

export const CHART_TYPE = enumeration(['BAR', 'COLUMN']);
export const HIDDEN_DIMENSIONS = enumeration(['SHOW_BOTH']);

export class Charts implements Pick<Google, 'ChartType' | 'ChartHiddenDimensionStrategy'> {
  readonly ChartType = presentEnumeration<Google['ChartType']>(CHART_TYPE, 'ChartType');
  readonly ChartHiddenDimensionStrategy = presentEnumeration<Google['ChartHiddenDimensionStrategy']>(
    HIDDEN_DIMENSIONS,
    'ChartHiddenDimensionStrategy',
  );
}

export function createCharts(): Charts {
  return refuseUnknown(new Charts(), 'Charts');
}
