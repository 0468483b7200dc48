// Which colour of a bar stands for what, once for all bars.

import { TASK_GROUP_COLOURS, TASK_GROUP_LABELS } from '../../contract/dashboard-looks.ts';
import { TASK_GROUPS } from '../../plan/groups.ts';

export function Legend() {
  return (
    <ul class="legend" aria-hidden="true">
      {TASK_GROUPS.map((group) => (
        <li key={group}>
          <Swatch colour={TASK_GROUP_COLOURS[group]} />
          {TASK_GROUP_LABELS[group]}
        </li>
      ))}
    </ul>
  );
}

export function Swatch({ colour }: { readonly colour: string }) {
  return (
    <svg width="12" height="12" aria-hidden="true">
      <rect width="12" height="12" rx="2" fill={colour} />
    </svg>
  );
}
