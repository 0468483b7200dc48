// One stacked bar: as long as its rows are many, each segment with its number where that fits.
import { inkOn, TASK_GROUP_COLOURS, TASK_GROUP_LABELS } from '../../contract/dashboard-looks.ts';
import type { Bar as BarOf } from '../../contract/dashboard-view.ts';
import { DASHBOARD } from '../../text/dashboard.ts';

const HEIGHT = 22;
/** Percent of the widest bar that a digit takes where bars are narrowest. */
const DIGIT = 5;

interface Props {
  readonly segments: BarOf['segments'];
  readonly total: number;
  /** Of the rows of the longest bar beside this one. */
  readonly longest: number;
}

export function Bar({ segments, total, longest }: Props) {
  const label = DASHBOARD.barText(segments.map(({ group, count }) => [TASK_GROUP_LABELS[group], count]));
  const share = (count: number) => (100 * count) / longest;
  let left = 0;
  return (
    <svg class="bar" width="100%" height={HEIGHT} role="img" aria-label={label}>
      <rect width={`${share(total)}%`} height={HEIGHT} fill="#ffffff" />
      {segments.map(({ group, count }) => {
        const [x, width] = [left, share(count)];
        left += width;
        return (
          <g key={group}>
            <rect
              x={`${x}%`}
              width={`${width}%`}
              height={HEIGHT}
              fill={TASK_GROUP_COLOURS[group]}
              stroke="#ffffff"
            />
            {width >= DIGIT * String(count).length && (
              <text
                x={`${x + width / 2}%`}
                y={HEIGHT / 2 + 4.5}
                text-anchor="middle"
                fill={inkOn(TASK_GROUP_COLOURS[group])}
              >
                {count}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
