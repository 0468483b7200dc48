// The ledger of SpreadsheetApp and of the enumerations it offers.
import { differs, done, ledgerOf, type Section } from './line.ts';

type Sheets = typeof GoogleAppsScript.Spreadsheet;

export const SPREADSHEET_APP = ledgerOf<GoogleAppsScript.Spreadsheet.SpreadsheetApp>()(
  'Spreadsheet.SpreadsheetApp',
  [
    done(
      ['getActive', 'getActiveSpreadsheet', 'getActiveSheet'],
      ['[D] not for an add-on that is not yet enabled in the file; null where the script is bound to none'],
      '`getActiveSheet` in a time trigger: refused',
    ),
    done(
      ['getUi'],
      ['[D] only where the spreadsheet is open before somebody', '[R+] the words of the refusal'],
      'throws in a time trigger',
    ),
    differs(
      ['flush'],
      ['[D] it carries out what is pending'],
      'counted only, every write is done at once; refusals may come here (`refusals`)',
    ),
    done(['newConditionalFormatRule', 'newDataValidation', 'newTextStyle'], ['[D]']),
    done(
      ['BooleanCriteria', 'BorderStyle', 'DataValidationCriteria', 'ProtectionType', 'WrapStrategy'],
      ['[D] a value turns into its name in JSON', '[R1] values are opaque objects'],
      'with the values below, others refused',
    ),
  ],
);

export const BOOLEAN_CRITERIA = ledgerOf<Sheets['BooleanCriteria']>()('Spreadsheet.BooleanCriteria', [
  differs(['CUSTOM_FORMULA'], ['[D]'], 'others refused'),
]);

export const BORDER_STYLE = ledgerOf<Sheets['BorderStyle']>()('Spreadsheet.BorderStyle', [
  done(['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'], ['[D]']),
]);

export const DATA_VALIDATION_CRITERIA = ledgerOf<Sheets['DataValidationCriteria']>()(
  'Spreadsheet.DataValidationCriteria',
  [
    differs(
      [
        'VALUE_IN_LIST',
        'DATE_IS_VALID_DATE',
        'DATE_BETWEEN',
        'NUMBER_BETWEEN',
        'TEXT_IS_VALID_URL',
        'CUSTOM_FORMULA',
      ],
      ['[D]'],
      'others refused',
    ),
  ],
);

export const PROTECTION_TYPE = ledgerOf<Sheets['ProtectionType']>()('Spreadsheet.ProtectionType', [
  done(['RANGE', 'SHEET'], ['[D]']),
]);

export const WRAP_STRATEGY = ledgerOf<Sheets['WrapStrategy']>()('Spreadsheet.WrapStrategy', [
  done(['WRAP', 'OVERFLOW', 'CLIP'], ['[D]']),
]);

export const SPREADSHEET_APP_SECTION: Section = {
  title: 'SpreadsheetApp',
  classes: [
    SPREADSHEET_APP,
    BOOLEAN_CRITERIA,
    BORDER_STYLE,
    DATA_VALIDATION_CRITERIA,
    PROTECTION_TYPE,
    WRAP_STRATEGY,
  ],
};
