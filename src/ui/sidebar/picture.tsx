// An indicator's figures as a small line, so that a slip of the last one is seen at a glance.
import type { IndicatorCard } from '../../contract/card.ts';
import { PICTURE, pictureLabel, pointsOf } from './trend.ts';

export function Picture({ card }: { readonly card: IndicatorCard }) {
  const points = pointsOf(card);
  if (points.length === 0) return null;
  const { width, height } = PICTURE;
  return (
    <svg class="picture" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={pictureLabel(card)}>
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {points.map(({ x, y }, index) => (
        <circle key={x} cx={x} cy={y} r={index === points.length - 1 ? 4 : 2.5} />
      ))}
    </svg>
  );
}
