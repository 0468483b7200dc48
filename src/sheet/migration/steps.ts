// Every step from the first structure to today's, in their order.
import { dayRule } from './day-rule.ts';
import { legendLine } from './legend-line.ts';
import { memoryColumn } from './memory-column.ts';
import { ownWords } from './own-words.ts';
import { settingLines } from './setting-lines.ts';
import { settingLists } from './setting-lists.ts';
import type { Step } from './step.ts';

export const STEPS: readonly Step[] = [
  memoryColumn,
  settingLines,
  legendLine,
  ownWords,
  dayRule,
  settingLists,
];
