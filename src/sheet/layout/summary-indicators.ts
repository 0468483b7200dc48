// The blocks of Tổng hợp on indicators: how many stand how, then every one with its figure and what is still needed.
import { formatNumber } from '../../plan/number.ts';
import type { Summary } from '../../plan/summary.ts';
import { comparisonText } from '../computed.ts';
import { formatPeriod, INDICATOR_STATUS_LABELS } from './labels.ts';
import { block, type SummaryRow, statusBlock } from './summary-row.ts';

export function indicatorRows({ indicatorsByStatus, indicators }: Summary): readonly SummaryRow[] {
  return [
    ...statusBlock('CHỈ TIÊU', indicatorsByStatus, INDICATOR_STATUS_LABELS, indicators.length),
    ...block(
      'TỪNG CHỈ TIÊU',
      ['Chỉ tiêu', 'Đánh giá', 'Kế hoạch', 'Kết quả', 'Kỳ', 'So với kế hoạch'],
      indicators,
      ({ indicator, assessment }) => {
        const { code, name, unit, period, result, printedTarget } = indicator;
        const { status, needed } = assessment;
        // Of what is counted, the next whole one.
        const figure = unit === '%' ? needed : needed && Math.ceil(needed);
        const more = figure
          ? `\nCần thêm ${withUnit(formatNumber(figure), unit.toLowerCase())} mỗi tháng`
          : '';
        return [
          `${code}. ${name.replace(/^- /, '')}${more}`,
          INDICATOR_STATUS_LABELS[status],
          withUnit(printedTarget, unit),
          result,
          period ? formatPeriod(period) : '',
          comparisonText(assessment),
        ];
      },
    ),
  ];
}

/** "300.000 Lượt người", "14% - 14,5%". */
function withUnit(figure: string, unit: string): string {
  return `${figure} ${unit}`.replace(' %', '%').trim();
}
