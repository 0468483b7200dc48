// The ledger of Spreadsheet: the one file that the script is bound to.
import { differs, done, ledgerOf, type Section } from './line.ts';

export const SPREADSHEET = ledgerOf<GoogleAppsScript.Spreadsheet.Spreadsheet>()('Spreadsheet.Spreadsheet', [
  done(
    ['getId', 'getUrl', 'getName', 'getSheets', 'getSheetByName', 'getActiveSheet'],
    ['[D]', '[mem] names are looked up by exact case'],
    'counted as handles',
  ),
  done(
    ['insertSheet'],
    ['[D] the new tab becomes the active one', '[R+] the words for a name that is taken'],
    'as (name, index); without a name or from a template: refused',
  ),
  done(['setActiveSheet'], ['[D]']),
  done(
    ['getActiveRange', 'getActiveCell', 'getCurrentCell', 'setActiveRange', 'setCurrentCell'],
    ['[D] of several selected ranges the last', '[mem] the edited cells while `onEdit` runs'],
    'the selection of whoever acts, in the page the one that is drawn; while `onEdit` runs the edited cells; of several ranges the last. In a time trigger: refused',
  ),
  done(
    ['deleteSheet'],
    ['[D]', '[mem] that the last tab stays, and the words'],
    'the last tab, and the last visible one, stay. What was made of a deleted tab throws «sheet not found», words that are a guess there',
  ),
  done(['getSpreadsheetLocale'], ['[D]']),
  differs(
    ['setSpreadsheetLocale'],
    ['[D]', '[mem] what stands in cells is not read again'],
    '`vi_VN` and `en_US` only, the two whose conventions are known here; others throw Google’s exception',
  ),
  done(['getSpreadsheetTimeZone'], ['[D]'], 'counts as a read'),
  done(['setSpreadsheetTimeZone'], ['[D]', '[mem] an unknown zone throws']),
  done(
    ['toast'],
    ['[D] five seconds unless told', '[mem] from a time trigger it is silently invisible'],
    'counts as ui; without a screen nothing is shown; in simple triggers `toastInSimpleTrigger`',
  ),
  done(
    ['getOwner', 'getEditors'],
    ['[D]'],
    'the owner is among the editors (`ownerInFile`); null where nobody owns it',
  ),
  differs(
    ['getProtections'],
    ['[D]'],
    'those of a tab in the order they were made, which Google does not promise (`listOrder`)',
  ),
]);

export const SPREADSHEET_SECTION: Section = { title: 'Spreadsheet', classes: [SPREADSHEET] };
