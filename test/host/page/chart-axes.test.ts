// The axis of numbers: as far as a chart says at least, and further where its bars go further.
import { valueAxis } from '../../../host/page/charts/axes.ts';
import { lookOf } from '../../../host/page/charts/look.ts';

const NOWHERE = { row: 1, column: 1, offsetX: 0, offsetY: 0 };

const axisOf = (values: readonly (number | null)[], isStacked = false) => {
  const options = { 'hAxis.minValue': 0, 'hAxis.maxValue': 100, isStacked };
  const series = [values, values].map((each) => ({ name: '', values: each, labels: [] }));
  const { min, max } = {
    min: undefined,
    max: undefined,
    ...valueAxis(
      { categories: values.map(String), series, format: '' },
      lookOf({ kind: 'BAR', options, ranges: [], headers: 1, showsHidden: true, anchor: NOWHERE }),
      'vi_VN',
    ),
  };
  return [min, max];
};

it('ends where the chart says, however short the bars', () => {
  expect(axisOf([1, null])).toEqual([0, 100]);
});

it('goes on where a bar, or a stack of them, does', () => {
  expect(axisOf([60, -3])).toEqual([undefined, 100]);
  expect(axisOf([101.3])).toEqual([0, undefined]);
  expect(axisOf([60])).toEqual([0, 100]);
  expect(axisOf([60], /* isStacked= */ true)).toEqual([0, undefined]);
});
