// The ledger of the rules that cells have: conditional formats and data validation.
import { differs, done, ledgerOf, type Section } from './line.ts';

export const CONDITIONAL_FORMAT_RULE = ledgerOf<GoogleAppsScript.Spreadsheet.ConditionalFormatRule>()(
  'Spreadsheet.ConditionalFormatRule',
  [
    done(['getRanges', 'copy'], ['[D]']),
    differs(
      ['getBooleanCondition'],
      ['[D] null for a colour scale'],
      'null for every rule that is no formula, not for colour scales alone',
    ),
  ],
);

export const BOOLEAN_CONDITION = ledgerOf<GoogleAppsScript.Spreadsheet.BooleanCondition>()(
  'Spreadsheet.BooleanCondition',
  [
    done(
      [
        'getCriteriaType',
        'getCriteriaValues',
        'getBackground',
        'getFontColor',
        'getBold',
        'getStrikethrough',
      ],
      ['[D] null for what the rule leaves open'],
    ),
  ],
);

export const CONDITIONAL_FORMAT_RULE_BUILDER =
  ledgerOf<GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder>()(
    'Spreadsheet.ConditionalFormatRuleBuilder',
    [
      done(
        [
          'whenFormulaSatisfied',
          'setBackground',
          'setFontColor',
          'setBold',
          'setStrikethrough',
          'setRanges',
          'build',
        ],
        [
          '[D]',
          '[R+] references count from the first cell of the ranges',
          '[R1] the words for a rule without ranges, recorded live',
        ],
        'other conditions refused',
      ),
    ],
  );

export const DATA_VALIDATION = ledgerOf<GoogleAppsScript.Spreadsheet.DataValidation>()(
  'Spreadsheet.DataValidation',
  [
    done(['getCriteriaType', 'getCriteriaValues', 'getAllowInvalid'], ['[D]']),
    differs(['getHelpText'], ['[D] null where there is none'], '`""` instead of null where there is none'),
  ],
);

export const DATA_VALIDATION_BUILDER = ledgerOf<GoogleAppsScript.Spreadsheet.DataValidationBuilder>()(
  'Spreadsheet.DataValidationBuilder',
  [
    differs(
      [
        'requireValueInList',
        'requireDate',
        'requireDateBetween',
        'requireNumberBetween',
        'setAllowInvalid',
        'setHelpText',
        'build',
      ],
      [
        '[D] a rule only warns until told otherwise',
        '[R+] a rejecting rule throws at scripts too, and its words',
        '[mem] 500 items at most; what counts as a day',
      ],
      'only a number under a date format is a day; the page shows no calendar for days, and a help text in refusals only, not beside a selected cell. Other kinds are refused, and rules made by hand in the page are not enforced',
    ),
    differs(
      ['requireFormulaSatisfied', 'requireTextIsUrl'],
      ['[D]'],
      'kept and read back only; with `setAllowInvalid(false)`, `build` is refused',
    ),
  ],
);

export const COLOUR_RULES_SECTION: Section = {
  title: 'ConditionalFormatRule, its condition and builder',
  classes: [CONDITIONAL_FORMAT_RULE, BOOLEAN_CONDITION, CONDITIONAL_FORMAT_RULE_BUILDER],
};

export const VALIDATION_SECTION: Section = {
  title: 'DataValidation and its builder',
  classes: [DATA_VALIDATION, DATA_VALIDATION_BUILDER],
};
