// Rows with entries that could not be read, as the mails tell of them.
import { leadUnitOf } from '../../plan/assessed.ts';
import { readUnits } from '../../plan/names.ts';
import { wrongIssues } from '../../sheet/computed.ts';
import type { TabLayout } from '../../sheet/layout/column.ts';
import { quoted } from '../../sheet/layout/due-text.ts';
import { INDICATORS_TAB } from '../../sheet/layout/indicators.ts';
import { TASKS_TAB } from '../../sheet/layout/tasks.ts';
import type { CellIssue } from '../../sheet/task-row.ts';
import { entryIssueText } from '../../text/entry-issues.ts';
import type { Plan } from '../load-plan.ts';

/** Characters of what is said of a wrong entry. */
const REMARK = 100;

/** Rows with entries that could not be read, and who should see to them. */
export function wrongRows({ tasks, indicators, directory }: Plan) {
  return [
    ...tasks.map(({ value, issues }) => ({
      code: value.code,
      name: value.name,
      remark: wrongText(issues, TASKS_TAB),
      units: [leadUnitOf(value, directory)],
    })),
    ...indicators.map(({ value, issues }) => ({
      code: value.code,
      name: value.name,
      remark: wrongText(issues, INDICATORS_TAB),
      units: readUnits(value.responsibleUnits, directory).units,
    })),
  ].filter(({ remark }) => remark !== '');
}

/** "Ngày hoàn thành: «32/01/2026» không phải là ngày. …". */
function wrongText<K extends string>(issues: readonly CellIssue<K>[], { columns }: TabLayout<K>): string {
  return wrongIssues(issues)
    .map(({ column, issue }) => {
      const header = columns.find(({ key }) => key === column)?.header ?? '';
      return `${header}: ${quoted(entryIssueText(issue), REMARK)}`;
    })
    .join('; ');
}
