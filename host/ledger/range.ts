// The ledger of Range, and of text styles, which only ranges wear.
import { differs, done, ledgerOf, type Section } from './line.ts';

export const RANGE = ledgerOf<GoogleAppsScript.Spreadsheet.Range>()('Spreadsheet.Range', [
  done(
    [
      'getRow',
      'getColumn',
      'getNumRows',
      'getNumColumns',
      'getLastRow',
      'getLastColumn',
      'getSheet',
      'getA1Notation',
    ],
    ['[D]', '[R1] the plain fields of an event’s range cost no call'],
    'handles. The range of an edit event also has `rowStart`, `rowEnd`, `columnStart`, `columnEnd` (`edgesInEvent`). Open ends are named as the grid has them (`openEnds`)',
  ),
  differs(
    ['getValue', 'getValues'],
    ['[D] the four types, and `""` for nothing', '[R+] a `Date` by number format alone', '[mem] error cells'],
    'results of formulas come after the script has ended. As on Google a number is a `Date` by its number format, midnight of the sheet’s zone. Failed formulas: `errorCell`, times alone: `timeOnlyCell`',
  ),
  differs(
    ['getDisplayValues'],
    ['[D] texts, by the locale'],
    'shown by Univer’s number formats and the locales above',
  ),
  done(['getFormulas'], ['[D] `""` where there is none']),
  differs(
    ['setValue', 'setValues'],
    [
      '[D] only that a leading `=` makes a formula, and that sizes must match',
      '[R+] texts are read as typed ones, but not under `@`; a rejecting list throws',
      '[R1] `setValue` fills the range; signs before numbers; malformed formulas are kept; recorded live',
      '[mem] most of what a text becomes',
    ],
    'a number into an `@` cell stays a number; a formula into a cell whose rule rejects is refused. As on Google a malformed formula, and under `vi_VN` one with `,` or a number with a point, makes `#ERROR!` and throws nothing; strings are read as typed ones by the locale unless the cell is `@`; a list that refuses throws before anything is written',
  ),
  done(['clearContent'], ['[D] formats and rules stay']),
  done(
    ['getNumberFormats', 'setNumberFormat', 'setNumberFormats'],
    ['[D] patterns are the same in every locale', '[R+] `0.###############` where none was set; null fails'],
    'null throws',
  ),
  done(['getNote', 'getNotes', 'setNote', 'setNotes'], ['[D]']),
  done(
    ['getBackgrounds', 'getFontWeights'],
    ['[D]', '[R+] colour rules are never told', '[R1] small `#rrggbb`, recorded live'],
    'a cell’s own look, never that of a colour rule',
  ),
  done(
    [
      'setBackground',
      'setBackgrounds',
      'setFontColor',
      'setFontColors',
      'setFontWeight',
      'setFontWeights',
      'setFontStyle',
      'setFontSize',
      'setFontSizes',
      'setFontFamily',
    ],
    ['[D] `null` resets', '[R+] a wish that makes no sense is ignored in silence'],
    'a wish that Google ignores is ignored',
  ),
  done(
    [
      'setHorizontalAlignment',
      'setHorizontalAlignments',
      'setVerticalAlignment',
      'setWrap',
      'setWrapStrategy',
      'setWrapStrategies',
      'setBorder',
    ],
    ['[D] of a border `true` draws, `false` takes away, `null` leaves', '[R+] ignored in silence as above'],
  ),
  done(
    ['setDataValidation', 'setDataValidations', 'getDataValidations', 'clearDataValidations'],
    ['[D] `null` takes a rule away'],
    'for the criteria below',
  ),
  differs(
    ['setTextStyle', 'setTextStyles'],
    ['[D]', '[mem] what a style leaves open'],
    'what a style leaves open stays as it is, which is unsure; colour, bold, italic, size and family only, others refused',
  ),
  done(
    ['protect', 'canEdit'],
    ['[D] a second protection lies over the first; of a range whether every cell may be edited'],
    'protecting twice makes two protections; cells closed to whoever asks cannot be protected (`protectingClosedCells`)',
  ),
  done(['activate'], ['[D]'], 'selected, and in the page scrolled to'),
]);

export const TEXT_STYLE = ledgerOf<GoogleAppsScript.Spreadsheet.TextStyle>()('Spreadsheet.TextStyle', [
  done(
    ['getForegroundColor', 'isBold', 'isItalic', 'getFontSize', 'getFontFamily'],
    ['[D]', '[mem] null for what the style leaves open'],
  ),
]);

export const TEXT_STYLE_BUILDER = ledgerOf<GoogleAppsScript.Spreadsheet.TextStyleBuilder>()(
  'Spreadsheet.TextStyleBuilder',
  [done(['setForegroundColor', 'setBold', 'setItalic', 'setFontSize', 'setFontFamily', 'build'], ['[D]'])],
);

export const RANGE_SECTION: Section = {
  title: 'Range, TextStyle and its builder',
  classes: [RANGE, TEXT_STYLE, TEXT_STYLE_BUILDER],
};
