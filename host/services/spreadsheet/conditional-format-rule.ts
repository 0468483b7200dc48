// SpreadsheetApp.ConditionalFormatRule and its condition, as scripts read them.
import type { ColourRule } from '../../engine/colour-rules.ts';
import { mapCode } from '../../engine/formula-text.ts';
import { enumeration } from '../enumeration.ts';
import { givenBack } from './arguments.ts';
import { ConditionalFormatRuleBuilder } from './conditional-format-rule-builder.ts';
import { type Context, type GoogleRange, present } from './context.ts';

type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GoogleCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type ConditionMembers =
  | 'getCriteriaType'
  | 'getCriteriaValues'
  | 'getBackground'
  | 'getFontColor'
  | 'getBold'
  | 'getStrikethrough';

/** SpreadsheetApp.BooleanCriteria, as far as rules here go. */
export const BOOLEAN_CRITERIA = enumeration(['CUSTOM_FORMULA']);
const COLOUR_RULE = Symbol('colourRule');

export class ConditionalFormatRule implements Pick<GoogleRule, 'getRanges' | 'getBooleanCondition' | 'copy'> {
  readonly [COLOUR_RULE]: ColourRule;

  private constructor(
    private readonly context: Context,
    private readonly rule: ColourRule,
  ) {
    this[COLOUR_RULE] = rule;
  }

  static present(context: Context, rule: ColourRule): GoogleRule {
    return present<GoogleRule>(new ConditionalFormatRule(context, rule), 'ConditionalFormatRule');
  }

  getRanges(): GoogleRange[] {
    this.context.execution.call('ConditionalFormatRule.getRanges', 'handle');
    return this.rule.areas.map((area) => this.context.range(area));
  }

  /** null for a colour scale, and here for any condition that is no formula. */
  getBooleanCondition(): GoogleCondition | null {
    this.context.execution.call('ConditionalFormatRule.getBooleanCondition', 'handle');
    if (this.rule.formula === null) return null;
    return present<GoogleCondition>(new FormulaCondition(this.context, this.rule), 'BooleanCondition');
  }

  copy(): GoogleBuilder {
    this.context.execution.call('ConditionalFormatRule.copy', 'handle');
    return ConditionalFormatRuleBuilder.present(this.context, ConditionalFormatRule.present, this.rule);
  }
}

export class FormulaCondition implements Pick<GoogleCondition, ConditionMembers> {
  constructor(
    private readonly context: Context,
    private readonly rule: ColourRule,
  ) {}

  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    this.handle('getCriteriaType');
    // The types call Google's enums numbers; they are opaque objects.
    return BOOLEAN_CRITERIA.CUSTOM_FORMULA as unknown as GoogleAppsScript.Spreadsheet.BooleanCriteria;
  }

  getCriteriaValues(): unknown[] {
    this.handle('getCriteriaValues');
    const formula = this.rule.formula ?? '';
    const keeps = this.context.execution.world.reading('separatorsReadBack') === 'as written';
    return [keeps ? formula : mapCode(formula, (code) => code.replaceAll(';', ','))];
  }

  getBackground(): string | null {
    this.handle('getBackground');
    return this.rule.background;
  }

  getFontColor(): string | null {
    this.handle('getFontColor');
    return this.rule.fontColor;
  }

  getBold(): boolean | null {
    this.handle('getBold');
    return this.rule.bold;
  }

  getStrikethrough(): boolean | null {
    this.handle('getStrikethrough');
    return this.rule.strikethrough;
  }

  private handle(method: string): void {
    this.context.execution.call(`BooleanCondition.${method}`, 'handle');
  }
}

export function colourRuleOf(context: Context, method: string, rule: unknown): ColourRule {
  return givenBack(context, method, rule, COLOUR_RULE);
}
