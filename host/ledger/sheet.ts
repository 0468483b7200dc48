// The ledger of Sheet: one tab. Its charts stand with the charts.
import { differs, done, ledgerOf, type Section } from './line.ts';

export const SHEET = ledgerOf<GoogleAppsScript.Spreadsheet.Sheet>()('Spreadsheet.Sheet', [
  done(['getName', 'getSheetId', 'getIndex', 'getDataRange'], ['[D]'], 'counted as handles'),
  done(
    ['getRange'],
    ['[D]', '[R+] the words of the refusals', '[R1] `A:A` and `1:1`, recorded live', '[mem] `A2:C`'],
    'as (row, column, rows, columns) and (A1 notation), open ends (`A:C`, `2:3`) included; outside the grid it throws. A name of another tab or a named range: throws «range not found»',
  ),
  done(
    ['getLastRow', 'getLastColumn', 'getMaxRows', 'getMaxColumns'],
    ['[D] 0 in an empty tab', '[mem] a new grid is 1000 × 26', '[R+] a `false` and a formula are content'],
  ),
  differs(
    ['insertRowsAfter', 'insertRowsBefore', 'insertColumnsAfter', 'insertColumnAfter', 'insertColumnBefore'],
    ['[D] where the lines go', '[mem] what they look like', '[R1] «out of bounds»'],
    'formats are those of the line named (before or after), validation is not taken along, and colour rules do not grow over lines right below or beside them, unless `looksOfNewLines`, `rulesOfNewLines` and `colourRulesAtEdge` are read otherwise. Within the frozen part they are frozen too, and more than ten million cells throw',
  ),
  done(
    ['deleteRow', 'deleteRows', 'deleteColumn', 'deleteColumns'],
    ['[D]', '[mem] that all but the frozen rows may not go', '[R1] «out of bounds»'],
    'what is not there throws, and so does deleting all that is not frozen; ranges made before stay where they were and throw beyond the grid',
  ),
  done(['moveColumns'], ['[D]'], 'the index counts as before the move'),
  differs(
    ['appendRow'],
    ['[D] all or nothing', '[R+] its texts are read as typed ones', '[mem] what a new row looks like'],
    'below the last content; a full grid grows by a row that looks like the last one (`looksOfNewLines`), a row within the grid keeps its own formats. No value, or more than there are columns: refused, since what Google does is not known well',
  ),
  done(
    ['setName', 'hideSheet', 'showSheet', 'isSheetHidden'],
    ['[D] the only visible tab cannot be hidden', '[R+] the words for a name that is taken'],
    'a name that is taken, in whatever case, throws, and so does hiding the last visible tab',
  ),
  done(
    ['getActiveRange', 'getActiveCell', 'getCurrentCell', 'setActiveRange', 'setCurrentCell'],
    ['[D]'],
    'for the active sheet; asked of another sheet, and in a time trigger: refused',
  ),
  done(['setFrozenRows', 'setFrozenColumns', 'getFrozenRows'], ['[D]']),
  differs(
    ['setColumnWidth'],
    ['[D] pixels'],
    'without effect on a hidden column, which Univer gives no width',
  ),
  done(
    [
      'getColumnWidth',
      'setRowHeight',
      'hideColumns',
      'isColumnHiddenByUser',
      'setTabColor',
      'setHiddenGridlines',
    ],
    ['[D] `null` takes a tab’s colour away'],
  ),
  done(
    ['getConditionalFormatRules', 'setConditionalFormatRules'],
    ['[D] the rules are replaced', '[R+] another sheet in a formula, and its words'],
    'replaces everyone’s rules; one formula about another sheet refuses the whole set',
  ),
  done(
    ['protect', 'getProtections'],
    ['[D] a protected sheet gives the protection it has'],
    'the order of ranges is `listOrder`',
  ),
  done(['activate'], ['[D]'], 'the page shows the tab'),
]);

export const SHEET_SECTION: Section = { title: 'Sheet', classes: [SHEET] };
