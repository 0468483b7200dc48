// SpreadsheetApp.ConditionalFormatRuleBuilder, for rules whose condition is a formula.
import { hexColor } from '../../engine/color.ts';
import type { ColourRule } from '../../engine/colour-rules.ts';
import { areaOfRange, eachOf } from './arguments.ts';
import { type Context, fail, type GoogleRange, present } from './context.ts';
import { ruleWithoutCriteria, ruleWithoutRanges } from './sentences.ts';

type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Members =
  | 'whenFormulaSatisfied'
  | 'setBackground'
  | 'setFontColor'
  | 'setBold'
  | 'setStrikethrough'
  | 'setRanges'
  | 'build';
type Finish = (context: Context, rule: ColourRule) => GoogleRule;

const UNDECIDED: ColourRule = {
  areas: [],
  formula: null,
  background: null,
  fontColor: null,
  bold: null,
  strikethrough: null,
};

export class ConditionalFormatRuleBuilder implements Pick<GoogleBuilder, Members> {
  private constructor(
    private readonly context: Context,
    private readonly finish: Finish,
    private rule: ColourRule,
  ) {}

  static present(context: Context, finish: Finish, rule: ColourRule = UNDECIDED): GoogleBuilder {
    const builder = new ConditionalFormatRuleBuilder(context, finish, rule);
    return present<GoogleBuilder>(builder, 'ConditionalFormatRuleBuilder');
  }

  /** References are relative to the top left cell of the first range. */
  whenFormulaSatisfied(formula: string): GoogleBuilder {
    return this.with('whenFormulaSatisfied', { formula });
  }

  setBackground(color: string | null): GoogleBuilder {
    return this.with('setBackground', { background: chosen(color, this.rule.background) });
  }

  setFontColor(color: string | null): GoogleBuilder {
    return this.with('setFontColor', { fontColor: chosen(color, this.rule.fontColor) });
  }

  setBold(bold: boolean | null): GoogleBuilder {
    return this.with('setBold', { bold });
  }

  setStrikethrough(strikethrough: boolean | null): GoogleBuilder {
    return this.with('setStrikethrough', { strikethrough });
  }

  setRanges(ranges: GoogleRange[]): GoogleBuilder {
    const method = 'ConditionalFormatRuleBuilder.setRanges';
    return this.with('setRanges', { areas: eachOf(this.context, method, ranges, areaOfRange) });
  }

  build(): GoogleRule {
    this.context.execution.call('ConditionalFormatRuleBuilder.build', 'handle');
    if (this.rule.areas.length === 0) throw fail(this.context, ruleWithoutRanges);
    if (this.rule.formula === null && !this.rule.stored) throw fail(this.context, ruleWithoutCriteria);
    return this.finish(this.context, this.rule);
  }

  private with(method: string, part: Partial<ColourRule>): GoogleBuilder {
    this.context.execution.call(`ConditionalFormatRuleBuilder.${method}`, 'handle');
    this.rule = { ...this.rule, ...part };
    return this as object as GoogleBuilder;
  }
}

/** A bad colour changes nothing. */
function chosen(wish: string | null | undefined, before: string | null): string | null {
  return wish === null || wish === undefined ? null : (hexColor(wish) ?? before);
}
