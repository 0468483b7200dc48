// What typing relies on without showing it: number formats, lists and date rules of the columns, colour rules.
import { columnLetters } from '../a1.ts';
import { indicatorColourRules, reachOf, ruleShape, taskColourRules, withinGrid } from '../colours.ts';
import { type Column, FORMAT_OF_KIND, isTyped, type TabLayout } from '../layout/column.ts';
import { INDICATORS_TAB, type IndicatorColumn } from '../layout/indicators.ts';
import type { Settings } from '../layout/settings.ts';
import { TASKS_TAB, type TaskColumn } from '../layout/tasks.ts';
import type { Table } from '../table.ts';
import type { Write } from '../write.ts';
import { dressMend } from './column-mends.ts';
import type { TabFacts } from './facts.ts';
import type { Finding } from './finding.ts';

/** One finding for each column and kind; rows further down than were looked at are taken for right. */
export function lookFindings(
  tab: TabFacts,
  layout: TabLayout,
  table: Table<string>,
  seed: readonly Write[],
): readonly Finding[] {
  const header = { row: table.row, cells: tab.cells[table.row - 1] ?? [] };
  return layout.columns.flatMap((column) => {
    const number = table.columnOf[column.key] ?? 0;
    const rowsWith = (isLost: (row: number) => boolean) =>
      table.rows.map((row) => row.number).filter((row) => row <= tab.formats.length && isLost(row));
    const formats = rowsWith((row) => !isFormat(tab.formats[row - 1]?.[number - 1] ?? '', column));
    const rule = ruleText(column);
    const lists = rowsWith((row) => rule !== '' && tab.validations[row - 1]?.[number - 1] !== rule);
    const lost = [
      { code: 'formatsLost', rows: formats },
      { code: 'listLost', rows: lists },
    ] as const;
    return lost.flatMap(({ code, rows }): readonly Finding[] => {
      const [first] = rows;
      if (first === undefined) return [];
      return [
        {
          id: `${code}:${layout.name}:${column.key}`,
          wrong: { code, header: column.header, rows },
          tab: layout.name,
          cell: `${columnLetters(number)}${first}`,
          choices: [
            {
              remedy: { code: 'dress' },
              mends: [dressMend(layout, seed, column.key, header, number)],
            },
          ],
          // Plain text would show a day or a share that stands there as its bare number.
          safe: code === 'listLost' || FORMAT_OF_KIND[column.kind] !== '@',
        },
      ];
    });
  });
}

/** Only where what stands differs from what the refresh would write. */
export function colourFinding(
  tab: TabFacts,
  layout: TabLayout,
  table: Table<string>,
  { soonDays, planYear }: Settings,
): readonly Finding[] {
  const wanted =
    layout.name === TASKS_TAB.name
      ? taskColourRules(reachOf(table as Table<TaskColumn>), soonDays, planYear)
      : layout.name === INDICATORS_TAB.name
        ? indicatorColourRules(reachOf(table as Table<IndicatorColumn>))
        : null;
  if (!wanted) return [];
  const last = Math.max(table.row, ...table.rows.map(({ number }) => number));
  const shapes = withinGrid(wanted, tab.height).map(ruleShape);
  if (
    shapes.length === tab.colours.length &&
    shapes.every((shape, i) => isRule(tab.colours[i], shape, last))
  ) {
    return [];
  }
  return [
    {
      id: `coloursTorn:${layout.name}`,
      wrong: { code: 'coloursTorn' },
      tab: layout.name,
      cell: '',
      // The refresh that follows every repair does it.
      choices: [{ remedy: { code: 'mendColours' }, mends: [] }],
      safe: true,
    },
  ];
}

/** A deleted row makes a rule shorter, an inserted one longer: no harm while it reaches every row of the table. */
function isRule(standing: readonly string[] | undefined, wanted: readonly string[], last: number): boolean {
  const [formula = '', area = ''] = standing ?? [];
  const [start, end] = [area.replace(/\d+$/, ''), Number(/\d+$/.exec(area))];
  const [wantedFormula, wantedArea = ''] = wanted;
  return (
    standing?.length === 2 &&
    formula === wantedFormula &&
    start === wantedArea.replace(/\d+$/, '') &&
    end >= last
  );
}

/** Other ways to show a day are no harm, as long as it comes before the month. */
function isFormat(format: string, { kind }: Column): boolean {
  if (kind === 'date' || kind === 'moment') return /^[^m]*d[^y]*m.*y/i.test(format);
  return kind === 'number' ? !/[@dy]/i.test(format) : format === FORMAT_OF_KIND[kind];
}

/** As TabFacts has it; '' where the layout asks for none. Nothing is refused: what a person typed must be able to stay. */
function ruleText(column: Column): string {
  if (!isTyped(column)) return '';
  if (column.options) return `VALUE_IN_LIST|${column.options.join()}|true`;
  return column.kind === 'date' ? 'DATE_IS_VALID_DATE||true' : '';
}
