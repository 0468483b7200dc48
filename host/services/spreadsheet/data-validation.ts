// SpreadsheetApp.DataValidation: what cells may hold, as scripts read it.
import { instantOfSerial } from '../../engine/serial.ts';
import type { Criteria, Rule } from '../../engine/validation-rules.ts';
import { enumeration } from '../enumeration.ts';
import { givenBack } from './arguments.ts';
import { type Context, present } from './context.ts';

type GoogleRule = GoogleAppsScript.Spreadsheet.DataValidation;
type Members = 'getCriteriaType' | 'getCriteriaValues' | 'getAllowInvalid' | 'getHelpText';

const CRITERIA = [
  'DATE_IS_VALID_DATE',
  'DATE_BETWEEN',
  'NUMBER_BETWEEN',
  'TEXT_IS_VALID_URL',
  'CUSTOM_FORMULA',
] as const satisfies readonly Criteria[];
/** SpreadsheetApp.DataValidationCriteria, as far as rules here go. */
export const DATA_VALIDATION_CRITERIA = enumeration(['VALUE_IN_LIST', ...CRITERIA]);
const RULE = Symbol('rule');

export class DataValidation implements Pick<GoogleRule, Members> {
  readonly [RULE]: Rule;

  private constructor(
    private readonly context: Context,
    private readonly rule: Rule,
  ) {
    this[RULE] = rule;
  }

  static present(context: Context, rule: Rule): GoogleRule {
    return present<GoogleRule>(new DataValidation(context, rule), 'DataValidation');
  }

  getCriteriaType(): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
    this.context.execution.call('DataValidation.getCriteriaType', 'handle');
    const name = 'criteria' in this.rule ? this.rule.criteria : 'VALUE_IN_LIST';
    // The types call Google's enums numbers; they are opaque objects.
    return DATA_VALIDATION_CRITERIA[name] as unknown as GoogleAppsScript.Spreadsheet.DataValidationCriteria;
  }

  /** Days come back as Dates: midnight of the sheet's time zone. */
  getCriteriaValues(): unknown[] {
    this.context.execution.call('DataValidation.getCriteriaValues', 'handle');
    if (!('criteria' in this.rule)) return [[...this.rule.values], this.rule.dropdown];
    const { criteria, operands } = this.rule;
    const { Date: ScriptDate, world } = this.context.execution;
    const { sheetTimeZone } = world.options;
    return operands.map((operand) =>
      criteria === 'DATE_BETWEEN' ? new ScriptDate(instantOfSerial(Number(operand), sheetTimeZone)) : operand,
    );
  }

  getAllowInvalid(): boolean {
    this.context.execution.call('DataValidation.getAllowInvalid', 'handle');
    return this.rule.allowInvalid;
  }

  getHelpText(): string {
    this.context.execution.call('DataValidation.getHelpText', 'handle');
    return this.rule.helpText ?? '';
  }
}

export function ruleOf(context: Context, method: string, rule: unknown): Rule {
  return givenBack(context, method, rule, RULE);
}
