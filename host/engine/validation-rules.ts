// What a cell may hold, as Google's criteria say it, and how Univer keeps that.
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  generateRandomId,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import { deserializeListOptions, serializeListOptions } from '@univerjs/sheets';
import type { Locale } from '../types.ts';
import type { Box } from './book.ts';
import { displayText } from './display.ts';
import { toEngineFormula } from './formula-text.ts';

interface Manner {
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

export interface ListRule extends Manner {
  readonly values: readonly string[];
  readonly dropdown: boolean;
}

export type Criteria =
  | 'DATE_IS_VALID_DATE'
  | 'DATE_BETWEEN'
  | 'NUMBER_BETWEEN'
  | 'TEXT_IS_VALID_URL'
  | 'CUSTOM_FORMULA';

export interface CriteriaRule extends Manner {
  readonly criteria: Criteria;
  /** Days as serial numbers, numbers, or one formula as it was written. */
  readonly operands: readonly (string | number)[];
}

export type Rule = ListRule | CriteriaRule;

/** Google's word for it, left on Univer's rule: Univer saves what it does not know along with it. */
type Kept = ISheetDataValidationRule & Partial<Pick<CriteriaRule, 'criteria' | 'operands'>>;

/** Stands for a formula that can never be satisfied (`,` under vi_VN). */
const NEVER = '=FALSE';

/** Empty is always allowed; a formula's own value is not known while it is being written. */
export function accepts(rule: Rule, value: string | number | boolean, isDate: boolean): boolean {
  if (value === '') return true;
  if (!('criteria' in rule)) return rule.values.includes(displayText(value, '', 'en_US'));
  const [low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY] = rule.operands.map(Number);
  if (rule.criteria === 'DATE_IS_VALID_DATE') return typeof value === 'number' && isDate;
  if (rule.criteria === 'NUMBER_BETWEEN') return typeof value === 'number' && value >= low && value <= high;
  if (rule.criteria === 'DATE_BETWEEN') {
    return typeof value === 'number' && isDate && Math.floor(value) >= low && Math.floor(value) <= high;
  }
  return true;
}

/** null for a kind of rule that only the page's own dialogs make. */
export function fromUniver(rule: Kept): Rule | null {
  const manner = {
    allowInvalid: rule.errorStyle !== DataValidationErrorStyle.STOP,
    helpText: rule.prompt ? rule.prompt : null,
  };
  if (rule.criteria) return { criteria: rule.criteria, operands: operandsOf(rule), ...manner };
  const isList = rule.type === DataValidationType.LIST || rule.type === DataValidationType.LIST_MULTIPLE;
  if (!isList) return null;
  return {
    values: deserializeListOptions(rule.formula1 ?? ''),
    dropdown: rule.showDropDown !== false,
    ...manner,
  };
}

/** The written formula, unless Univer has moved its references since. */
function operandsOf({ criteria, operands = [], formula1 = '' }: Kept): readonly (string | number)[] {
  if (criteria !== 'CUSTOM_FORMULA') return operands;
  const [written = ''] = operands;
  const isCurrent = formula1 === NEVER || formula1 === toEngineFormula(String(written), 'en_US');
  return [isCurrent ? written : formula1];
}

export function toUniver(rule: Rule, ranges: readonly Box[], locale: Locale): object {
  const helpText = rule.helpText ?? '';
  return {
    uid: generateRandomId(8),
    ...('criteria' in rule ? kindOf(rule, locale) : listKind(rule)),
    ranges,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: rule.allowInvalid ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP,
    error: helpText,
    showInputMessage: helpText !== '',
    prompt: helpText,
  };
}

function listKind({ values, dropdown }: ListRule): object {
  const formula1 = serializeListOptions([...values]);
  return { type: DataValidationType.LIST, formula1, showDropDown: dropdown };
}

function kindOf({ criteria, operands }: CriteriaRule, locale: Locale): object {
  const [formula1, formula2] = operands.map(String);
  const kept = { criteria, operands };
  const between = { operator: DataValidationOperator.BETWEEN, formula1, formula2, ...kept };
  switch (criteria) {
    case 'CUSTOM_FORMULA': {
      const formula = toEngineFormula(formula1 ?? NEVER, locale) ?? NEVER;
      return { type: DataValidationType.CUSTOM, formula1: formula, ...kept };
    }
    case 'NUMBER_BETWEEN':
      return { type: DataValidationType.DECIMAL, ...between };
    // Univer's calendar, which a rule of its date kind opens, fails in Vietnamese and takes the typed text along.
    default:
      return { type: DataValidationType.ANY, ...kept };
  }
}
