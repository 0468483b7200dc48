// Which tabs are missing, empty, renamed or someone else's, and whether the spreadsheet's own settings are right.
import { cellText, type Grid, isBlank } from '../cell.ts';
import type { TabLayout } from '../layout/column.ts';
import { SHEET_LOCALE, SHEET_TIME_ZONE } from '../layout/locale.ts';
import { LOG_ARCHIVE_NAME } from '../layout/registers.ts';
import { isOurSummary, SUMMARY_TAB } from '../layout/summary.ts';
import { TABS } from '../layout/tabs.ts';
import { bestHeaderRow, findHeader, foldHeader } from '../table.ts';
import { rowText, type StructureFacts, type TabFacts } from './facts.ts';
import type { Choice, Finding, Wrong } from './finding.ts';
import { freeMend } from './mend.ts';

export function tabFindings(facts: StructureFacts): readonly Finding[] {
  const ours: readonly (TabLayout | null)[] = [null, ...TABS];
  return ours.flatMap((layout, index): readonly Finding[] => {
    const name = layout?.name ?? SUMMARY_TAB.name;
    const tab = facts.tabs.find((candidate) => candidate.name === name);
    const build: Choice = {
      remedy: { code: 'build' },
      mends: [freeMend({ kind: 'build', tab: name, index })],
    };
    const finding = (
      code: 'tabMissing' | 'tabEmpty' | 'tabForeign',
      choices: readonly Choice[],
      safe: boolean,
    ) => {
      const wrong: Wrong = { code };
      return [{ id: `${code}:${name}`, wrong, tab: name, cell: '', choices, safe }];
    };
    if (!tab) {
      const renamed = strangers(facts).filter(({ cells }) => isWhole(cells, layout));
      const choices = renamed.map((stranger) => renameTo(name, stranger));
      return finding('tabMissing', [...choices, build], choices.length < 2);
    }
    if (tab.cells.every((row) => row.every(isBlank))) return finding('tabEmpty', [build], /* safe= */ true);
    return isOurs(tab.cells, layout) ? [] : finding('tabForeign', [], /* safe= */ false);
  });
}

export function zoneFindings({ locale, timeZone, scriptZone }: StructureFacts): readonly Finding[] {
  const findings: Finding[] = [];
  if (locale !== SHEET_LOCALE || timeZone !== SHEET_TIME_ZONE) {
    findings.push({
      id: 'zoneWrong',
      wrong: {
        code: 'zoneWrong',
        locale: locale === SHEET_LOCALE ? '' : locale,
        timeZone: timeZone === SHEET_TIME_ZONE ? '' : timeZone,
      },
      tab: '',
      cell: '',
      choices: [{ remedy: { code: 'setZone' }, mends: [freeMend({ kind: 'zone', tab: '' })] }],
      safe: true,
    });
  }
  if (scriptZone !== SHEET_TIME_ZONE) {
    const wrong: Wrong = { code: 'scriptZoneWrong', zone: scriptZone };
    findings.push({ id: 'scriptZoneWrong', wrong, tab: '', cell: '', choices: [], safe: false });
  }
  return findings;
}

function strangers({ tabs }: StructureFacts): readonly TabFacts[] {
  const names = [SUMMARY_TAB.name, LOG_ARCHIVE_NAME, ...TABS.map(({ name }) => name)];
  return tabs.filter(({ name }) => !names.includes(name));
}

/** A row that holds something, so that the mend is left out once the tab is gone. */
function renameTo(name: string, { name: from, cells }: TabFacts): Choice {
  const index = cells.findIndex((row) => row.some((cell) => !isBlank(cell)));
  const before = rowText(cells[index]);
  return {
    remedy: { code: 'renameTab', from },
    mends: [{ tab: from, row: index + 1, before, writes: [{ kind: 'renameTab', tab: from, name }] }],
    claim: `tab:${from}`,
  };
}

function isWhole(cells: Grid, layout: TabLayout | null): boolean {
  return layout ? findHeader(cells, layout).ok : isSummary(cells);
}

/** With a header that lacks some of its texts a tab is still ours: the headers are mended, not the tab. */
function isOurs(cells: Grid, layout: TabLayout | null): boolean {
  if (!layout) return isSummary(cells);
  const wanted = layout.columns.map(({ header }) => foldHeader(header));
  return bestHeaderRow(cells, wanted).hits >= wanted.length / 2;
}

function isSummary([first, second]: Grid): boolean {
  return isOurSummary(cellText(first?.[0]), cellText(second?.[0]));
}
