// Everything that is wrong with the structure, in the order in which it is best mended.
import { INDICATORS_TAB } from '../layout/indicators.ts';
import { SETTINGS_TAB } from '../layout/registers.ts';
import { TABS } from '../layout/tabs.ts';
import { TASKS_TAB } from '../layout/tasks.ts';
import { readSettings } from '../read-settings.ts';
import { readTable } from '../table.ts';
import { codeFindings } from './codes.ts';
import { dayFindings } from './days.ts';
import type { StructureFacts } from './facts.ts';
import type { Finding } from './finding.ts';
import { printFindings } from './gone.ts';
import { headerFindings } from './headers.ts';
import { colourFinding, lookFindings } from './looks.ts';
import { tabFindings, zoneFindings } from './tabs.ts';

/** Rows and cells of a tab are looked at once all its headers are found: until then nobody knows which column is which. */
export function findStructure(facts: StructureFacts): readonly Finding[] {
  const tabs = tabFindings(facts);
  const absent = new Set(tabs.map(({ tab }) => tab));
  const gridOf = (name: string) => facts.tabs.find((tab) => tab.name === name)?.cells ?? null;
  const { settings } = readSettings(gridOf(SETTINGS_TAB.name));
  const inside = TABS.filter(({ name }) => !absent.has(name)).flatMap((layout): readonly Finding[] => {
    const tab = facts.tabs.find(({ name }) => name === layout.name);
    const seed = facts.seed[layout.name] ?? [];
    if (!tab) return [];
    const table = readTable<string>(tab.cells, layout);
    if (!table.ok) return headerFindings(tab, layout, seed);
    const isAppendix = layout.name === TASKS_TAB.name || layout.name === INDICATORS_TAB.name;
    const rows = isAppendix ? codeFindings(tab, layout, table.value, seed) : [];
    const doubtful = new Set(
      rows.flatMap(({ wrong, cell }) => (wrong.code === 'rowsMixed' ? wrong.rows : [Number(cell)])),
    );
    return [
      ...rows,
      ...(isAppendix ? printFindings(tab, layout, table.value, seed, doubtful) : []),
      ...dayFindings(tab, layout, table.value, settings.planYear),
      ...lookFindings(tab, layout, table.value, seed),
      ...colourFinding(tab, layout, table.value, settings),
    ];
  });
  const all = [...zoneFindings(facts), ...tabs, ...inside];
  // The refresh, which mends the colours, needs every tab and header; until then it does not know the colours either.
  return all.some(isBlocking) ? all.filter(({ wrong }) => wrong.code !== 'coloursTorn') : all;
}

/** What keeps the add-in from judging the plan at all. */
export function isBlocking({ wrong }: Finding): boolean {
  return /^(tab|header)/.test(wrong.code);
}
