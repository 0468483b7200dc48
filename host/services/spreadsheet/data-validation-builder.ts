// SpreadsheetApp.DataValidationBuilder: lists, days, numbers, links and formulas.
import { serialOfInstant } from '../../engine/serial.ts';
import type { Criteria, Rule } from '../../engine/validation-rules.ts';
import { NotEmulatedError } from '../../errors.ts';
import { typeName } from './arguments.ts';
import { type Context, fail } from './context.ts';
import { DataValidation } from './data-validation.ts';
import { ruleWithoutCriteria, tooManyListItems, wrongSignature } from './sentences.ts';

type GoogleRule = GoogleAppsScript.Spreadsheet.DataValidation;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Members =
  | 'requireValueInList'
  | 'requireDate'
  | 'requireDateBetween'
  | 'requireNumberBetween'
  | 'requireTextIsUrl'
  | 'requireFormulaSatisfied'
  | 'setAllowInvalid'
  | 'setHelpText'
  | 'build';
type Condition =
  | { readonly values: readonly string[]; readonly dropdown: boolean }
  | { readonly criteria: Criteria; readonly operands: readonly (string | number)[] };

const MOST_ITEMS = 500;
/** Whether an entry satisfies them is not calculated here, so nothing could be rejected. */
const UNCHECKED: readonly Criteria[] = ['CUSTOM_FORMULA', 'TEXT_IS_VALID_URL'];

export class DataValidationBuilder implements Pick<GoogleBuilder, Members> {
  private condition: Condition | null = null;
  /** Google only warns unless told to reject. */
  private allowInvalid = true;
  private helpText: string | null = null;

  constructor(private readonly context: Context) {}

  requireValueInList(values: string[], showDropdown = true): GoogleBuilder {
    this.handle('requireValueInList');
    if (values.length > MOST_ITEMS) throw fail(this.context, tooManyListItems);
    this.condition = { values: values.map(String), dropdown: showDropdown };
    return this.self;
  }

  requireDate(): GoogleBuilder {
    return this.require('requireDate', 'DATE_IS_VALID_DATE', []);
  }

  /** Both days are allowed themselves. */
  requireDateBetween(start: Date, end: Date): GoogleBuilder {
    const { sheetTimeZone } = this.context.execution.world.options;
    const days = [start, end].map((date: unknown) => {
      // A date may come from another realm, where instanceof does not reach.
      const isDate = Object.prototype.toString.call(date) === '[object Date]';
      return isDate ? Math.floor(serialOfInstant(Number(date), sheetTimeZone)) : Number.NaN;
    });
    return this.require('requireDateBetween', 'DATE_BETWEEN', days, [start, end]);
  }

  requireNumberBetween(start: number, end: number): GoogleBuilder {
    return this.require('requireNumberBetween', 'NUMBER_BETWEEN', [start, end]);
  }

  requireTextIsUrl(): GoogleBuilder {
    return this.require('requireTextIsUrl', 'TEXT_IS_VALID_URL', []);
  }

  /** Relative to the top left cell of the range it is set on. */
  requireFormulaSatisfied(formula: string): GoogleBuilder {
    return this.require('requireFormulaSatisfied', 'CUSTOM_FORMULA', [formula]);
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
    const { condition, allowInvalid, helpText } = this;
    if (!condition) throw fail(this.context, ruleWithoutCriteria);
    if (!allowInvalid && 'criteria' in condition && UNCHECKED.includes(condition.criteria)) {
      throw new NotEmulatedError(`DataValidationBuilder.build of a rejecting ${condition.criteria}`);
    }
    const rule: Rule = { ...condition, allowInvalid, helpText };
    return DataValidation.present(this.context, rule);
  }

  private require(
    method: string,
    criteria: Criteria,
    operands: readonly (string | number)[],
    given: readonly unknown[] = operands,
  ): GoogleBuilder {
    this.handle(method);
    const isWhole = operands.every((operand) =>
      criteria === 'CUSTOM_FORMULA' ? typeof operand === 'string' : Number.isFinite(operand),
    );
    if (!isWhole) {
      throw fail(this.context, wrongSignature(given.map(typeName), `DataValidationBuilder.${method}`));
    }
    this.condition = { criteria, operands };
    return this.self;
  }

  private get self(): GoogleBuilder {
    return this as object as GoogleBuilder;
  }

  private handle(method: string): void {
    this.context.execution.call(`DataValidationBuilder.${method}`, 'handle');
  }
}
