// Conditional formats as Google keeps them (an ordered list per sheet), stored in Univer's model so that the page paints them.
import { BooleanNumber, type IStyleBase } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import type { CellArea, Locale } from '../types.ts';
import { areaOf, type Book, boxOf } from './book.ts';
import { rulesAfterCopy } from './colour-rules-copy.ts';
import { ruleAfter } from './colour-rules-follow.ts';
import { toEngineFormula } from './formula-text.ts';

export interface ColourRule {
  readonly areas: readonly CellArea[];
  /** null for a rule of another kind, made by hand in the page: it is kept as it is. */
  readonly formula: string | null;
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly strikethrough: boolean | null;
  /** Univer's own rule, where this one was read back. */
  readonly stored?: IConditionFormattingRule;
}

/** Stands for a formula that Google stores but can never satisfy (`,` under vi_VN). */
const NEVER = '=FALSE';

export class ColourRules {
  constructor(
    private readonly book: Book,
    private readonly locale: () => Locale,
  ) {}

  /** First is strongest, as on Google. */
  read(sheetId: number): readonly ColourRule[] {
    return this.stored(sheetId).map((rule) => fromUniver(rule, sheetId));
  }

  /** Replaces every rule of the sheet. */
  replace(sheetId: number, rules: readonly ColourRule[]): void {
    for (const { cfId } of [...this.stored(sheetId)]) {
      this.book.run(DeleteConditionalRuleMutation.id, sheetId, { cfId });
    }
    // Univer puts each added rule before the others.
    [...rules].reverse().forEach((rule, index) => {
      const cfId = `rule-${rules.length - index}`;
      this.book.run(AddConditionalRuleMutation.id, sheetId, {
        rule: toUniver(rule, cfId, this.locale()),
      });
    });
  }

  /** A block was cut out and pasted over another of the same sheet. */
  moveBlock(from: CellArea, to: CellArea): void {
    const change = { kind: 'block', from, to } as const;
    const after = this.stored(from.sheetId).flatMap((rule) => ruleAfter(rule, from.sheetId, change) ?? []);
    this.restore(from.sheetId, after);
  }

  /** A block was copied over another: what coloured the one colours the other now, and nothing else does. */
  copyBlock(from: CellArea, to: CellArea): void {
    this.restore(to.sheetId, rulesAfterCopy(this.stored(from.sheetId), this.stored(to.sheetId), from, to));
  }

  /** Puts Univer's own rules in place of all that are there. */
  restore(sheetId: number, rules: readonly IConditionFormattingRule[]): void {
    const before = [...this.stored(sheetId)];
    if (JSON.stringify(before) === JSON.stringify(rules)) return;
    for (const { cfId } of before) this.book.run(DeleteConditionalRuleMutation.id, sheetId, { cfId });
    for (const rule of [...rules].reverse()) {
      this.book.run(AddConditionalRuleMutation.id, sheetId, { rule });
    }
  }

  stored(sheetId: number): readonly IConditionFormattingRule[] {
    const sheet = this.book.sheet(sheetId).getSheetId();
    const model = this.book.injector.get(ConditionalFormattingRuleModel);
    return model.getSubunitRules(this.book.unitId, sheet) ?? [];
  }
}

/** The formula as the engine calculates it, null for other kinds of rule. */
export function engineFormulaOf({ rule }: IConditionFormattingRule): string | null {
  const isFormula = rule.type === CFRuleType.highlightCell && 'value' in rule && 'subType' in rule;
  if (!isFormula || rule.subType !== CFSubRuleType.formula) return null;
  return typeof rule.value === 'string' ? rule.value : null;
}

function fromUniver(stored: IConditionFormattingRule, sheetId: number): ColourRule {
  const style = styleOf(stored);
  return {
    areas: stored.ranges.map((range) => areaOf(range, sheetId)),
    formula: writtenFormula(stored) ?? engineFormulaOf(stored),
    background: style.bg?.rgb ?? null,
    fontColor: style.cl?.rgb ?? null,
    bold: style.bl === undefined ? null : style.bl === BooleanNumber.TRUE,
    strikethrough: style.st === undefined ? null : style.st.s === BooleanNumber.TRUE,
    stored,
  };
}

export function styleOf({ rule }: IConditionFormattingRule): IStyleBase {
  return rule.type === CFRuleType.highlightCell && 'style' in rule ? rule.style : {};
}

function toUniver(rule: ColourRule, cfId: string, locale: Locale): object {
  const ranges = rule.areas.map(boxOf);
  const style = { ...(rule.stored ? styleOf(rule.stored) : {}), ...styled(rule) };
  // A formula that came from the page has the engine's separators: taken through Google's rules it would stop matching.
  if (rule.stored && rule.formula === fromUniver(rule.stored, 0).formula) {
    const isOtherKind = rule.formula === null;
    return {
      ...rule.stored,
      cfId,
      ranges,
      rule: isOtherKind ? rule.stored.rule : { ...rule.stored.rule, style },
    };
  }
  const value = toEngineFormula(rule.formula ?? NEVER, locale) ?? NEVER;
  const kind = { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula };
  // Univer saves what it does not know along with the rule; scripts must read back what they wrote.
  return { cfId, ranges, stopIfTrue: false, rule: { ...kind, value, written: rule.formula, style } };
}

function styled({ background, fontColor, bold, strikethrough }: ColourRule): IStyleBase {
  return {
    ...(background === null ? {} : { bg: { rgb: background } }),
    ...(fontColor === null ? {} : { cl: { rgb: fontColor } }),
    ...(bold === null ? {} : { bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(strikethrough === null
      ? {}
      : { st: { s: strikethrough ? BooleanNumber.TRUE : BooleanNumber.FALSE } }),
  };
}

/** null once the page has moved the rule's references along with inserted rows or columns. */
function writtenFormula(stored: IConditionFormattingRule): string | null {
  const written: unknown = 'written' in stored.rule ? stored.rule.written : null;
  if (typeof written !== 'string') return null;
  const value = engineFormulaOf(stored);
  return value === NEVER || value === toEngineFormula(written, 'en_US') ? written : null;
}
