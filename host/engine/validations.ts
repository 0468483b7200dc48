// Lists of allowed values, kept in Univer's data-validation model so that the page shows the dropdowns.
import {
  DataValidationErrorStyle,
  DataValidationType,
  generateRandomId,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import { deserializeListOptions, serializeListOptions } from '@univerjs/sheets';
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from '@univerjs/sheets-data-validation';
import type { CellArea } from '../types.ts';
import { areaOf, type Book, boxOf, overlap } from './book.ts';

export interface ListRule {
  readonly values: readonly string[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
  readonly dropdown: boolean;
}

export interface PlacedRule {
  readonly area: CellArea;
  readonly rule: ListRule;
}

export class Validations {
  constructor(private readonly book: Book) {}

  /** The list rules that touch the area, each with the part of the area it covers. */
  within(area: CellArea): readonly PlacedRule[] {
    const sheet = this.book.sheet(area.sheetId).getSheetId();
    const rules = this.book.injector.get(SheetDataValidationModel).getRules(this.book.unitId, sheet);
    return rules.filter(isList).flatMap((rule) =>
      rule.ranges.flatMap((range) => {
        const box = overlap(range, boxOf(area));
        return box ? [{ area: areaOf(box, area.sheetId), rule: fromUniver(rule) }] : [];
      }),
    );
  }

  /** null clears. */
  set(area: CellArea, rule: ListRule | null): void {
    const ranges = [boxOf(area)];
    if (rule) {
      this.book.run(AddSheetDataValidationCommand.id, area.sheetId, { rule: toUniver(rule, ranges) });
      return;
    }
    if (this.within(area).length > 0) {
      this.book.run(ClearRangeDataValidationCommand.id, area.sheetId, { ranges });
    }
  }
}

function isList({ type }: ISheetDataValidationRule): boolean {
  return type === DataValidationType.LIST || type === DataValidationType.LIST_MULTIPLE;
}

function fromUniver(rule: ISheetDataValidationRule): ListRule {
  return {
    values: deserializeListOptions(rule.formula1 ?? ''),
    allowInvalid: rule.errorStyle !== DataValidationErrorStyle.STOP,
    helpText: rule.prompt ? rule.prompt : null,
    dropdown: rule.showDropDown !== false,
  };
}

function toUniver(rule: ListRule, ranges: readonly object[]): object {
  const helpText = rule.helpText ?? '';
  return {
    uid: generateRandomId(8),
    type: DataValidationType.LIST,
    formula1: serializeListOptions([...rule.values]),
    ranges,
    allowBlank: true,
    showDropDown: rule.dropdown,
    showErrorMessage: true,
    errorStyle: rule.allowInvalid ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP,
    error: helpText,
    showInputMessage: helpText !== '',
    prompt: helpText,
  };
}
