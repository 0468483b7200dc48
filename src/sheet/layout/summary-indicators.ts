// The blocks of Tổng hợp on indicators: how many stand how, then every one with its figure and what is still needed.
import type { Summary } from '../../plan/summary.ts';
import { comparisonText } from '../computed.ts';
import { quoted } from './due-text.ts';
import { indicatorTitle, neededText, targetText } from './indicator-text.ts';
import { formatPeriod, INDICATOR_STATUS_LABELS } from './labels.ts';
import { aside, block, type SummaryRow, statusBlock } from './summary-row.ts';

export function indicatorRows({ indicatorsByStatus, indicators }: Summary): readonly SummaryRow[] {
  return [
    ...statusBlock('CHỈ TIÊU', indicatorsByStatus, INDICATOR_STATUS_LABELS, indicators.length),
    ...block(
      'TỪNG CHỈ TIÊU',
      ['Chỉ tiêu', 'Đánh giá', 'Kế hoạch', 'Kết quả', 'Kỳ', 'So với kế hoạch', 'Vướng mắc'],
      indicators,
      (item) => {
        const { period, result, difficulty } = item.indicator;
        const needed = neededText(item);
        return [
          indicatorTitle(item.indicator) + (needed && `\nCần thêm ${needed} mỗi tháng`),
          INDICATOR_STATUS_LABELS[item.assessment.status],
          targetText(item),
          result,
          period ? formatPeriod(period) : '',
          comparisonText(item.assessment),
          aside(6, [quoted(difficulty)]),
        ];
      },
    ),
  ];
}
