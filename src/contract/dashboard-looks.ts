// The colours and words of groups, as Tổng hợp and its charts have them.
import type { IndicatorStatus } from '../plan/indicator.ts';
import { INDICATOR_MEANINGS, PALETTE } from '../sheet/palette.ts';

export { INDICATOR_GROUP_LABELS, TASK_GROUP_LABELS } from '../sheet/layout/labels.ts';
export { INDICATOR_GROUP_COLOURS, TASK_GROUP_COLOURS } from '../sheet/palette.ts';

/** Of the badge around an indicator's judgement. */
export function indicatorBadge(status: IndicatorStatus): {
  readonly background: string;
  readonly colour: string;
} {
  return PALETTE[INDICATOR_MEANINGS[status]];
}

/** Black or white, whichever reads better on the colour: one of them always has a contrast of 4.5:1 (WCAG 2.2, 1.4.3). */
export function inkOn(colour: string): string {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.179 ? '#000000' : '#ffffff';
}
