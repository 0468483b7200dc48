// The lists that the sidebar's forms offer.
import { TASK_STATE_LABELS } from '../sheet/layout/labels.ts';

export const TASK_STATE_OPTIONS: readonly string[] = Object.values(TASK_STATE_LABELS);
