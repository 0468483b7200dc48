// SpreadsheetApp.DataValidation and its builder: lists of allowed values.
import type { ListRule } from '../../engine/validations.ts';
import { enumeration } from '../enumeration.ts';
import { type Context, fail, present } from './context.ts';
import { ruleWithoutCriteria, tooManyListItems } from './sentences.ts';

type GoogleRule = GoogleAppsScript.Spreadsheet.DataValidation;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type RuleMembers = 'getCriteriaType' | 'getCriteriaValues' | 'getAllowInvalid' | 'getHelpText';
type BuilderMembers = 'requireValueInList' | 'setAllowInvalid' | 'setHelpText' | 'build';

/** SpreadsheetApp.DataValidationCriteria, as far as rules here go. */
export const DATA_VALIDATION_CRITERIA = enumeration(['VALUE_IN_LIST']);
const LIST_RULE = Symbol('listRule');
const MOST_ITEMS = 500;

export class DataValidation implements Pick<GoogleRule, RuleMembers> {
  readonly [LIST_RULE]: ListRule;

  private constructor(
    private readonly context: Context,
    private readonly rule: ListRule,
  ) {
    this[LIST_RULE] = rule;
  }

  static present(context: Context, rule: ListRule): GoogleRule {
    return present<GoogleRule>(new DataValidation(context, rule), 'DataValidation');
  }

  getCriteriaType(): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
    this.context.execution.call('DataValidation.getCriteriaType', 'handle');
    // The types call Google's enums numbers; they are opaque objects.
    return DATA_VALIDATION_CRITERIA.VALUE_IN_LIST as unknown as GoogleAppsScript.Spreadsheet.DataValidationCriteria;
  }

  getCriteriaValues(): unknown[] {
    this.context.execution.call('DataValidation.getCriteriaValues', 'handle');
    return [[...this.rule.values], this.rule.dropdown];
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

export class DataValidationBuilder implements Pick<GoogleBuilder, BuilderMembers> {
  private values: readonly string[] | null = null;
  private dropdown = true;
  /** Google only warns unless told to reject. */
  private allowInvalid = true;
  private helpText: string | null = null;

  constructor(private readonly context: Context) {}

  requireValueInList(values: string[], showDropdown = true): GoogleBuilder {
    this.handle('requireValueInList');
    if (values.length > MOST_ITEMS) throw fail(this.context, tooManyListItems);
    this.values = values.map(String);
    this.dropdown = showDropdown;
    return this.self;
  }

  setAllowInvalid(allowInvalidData: boolean): GoogleBuilder {
    this.handle('setAllowInvalid');
    this.allowInvalid = allowInvalidData;
    return this.self;
  }

  setHelpText(helpText: string): GoogleBuilder {
    this.handle('setHelpText');
    this.helpText = helpText;
    return this.self;
  }

  build(): GoogleRule {
    this.handle('build');
    const { values, allowInvalid, helpText, dropdown } = this;
    if (!values) throw fail(this.context, ruleWithoutCriteria);
    return DataValidation.present(this.context, { values, allowInvalid, helpText, dropdown });
  }

  private get self(): GoogleBuilder {
    return this as object as GoogleBuilder;
  }

  private handle(method: string): void {
    this.context.execution.call(`DataValidationBuilder.${method}`, 'handle');
  }
}

/** @throws when the object was not made by this host. */
export function listRuleOf(rule: object): ListRule {
  if (LIST_RULE in rule) return rule[LIST_RULE] as ListRule;
  throw new TypeError('not a DataValidation of this host');
}
