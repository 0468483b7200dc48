// SpreadsheetApp.Protection: a protected range or sheet as scripts read and change it.
import { domainOf } from '../../engine/editors.ts';
import { areaNow, type KeptArea } from '../../engine/kept-area.ts';
import { enumeration } from '../enumeration.ts';
import { eachOf, keptAreaOf, typeName } from './arguments.ts';
import { beginWrite, type Context, fail, type GoogleRange, present } from './context.ts';
import type { GoogleProtection } from './kept-protection.ts';
import { ProtectionEditors } from './protection-editors.ts';
import { onlyInProtectedSheets, rangesOfAnotherSheet } from './protection-sentences.ts';
import { wrongSignature } from './sentences.ts';

type GoogleType = GoogleAppsScript.Spreadsheet.ProtectionType;
type Members =
  | 'getDescription'
  | 'setDescription'
  | 'isWarningOnly'
  | 'setWarningOnly'
  | 'getRange'
  | 'getProtectionType'
  | 'getUnprotectedRanges'
  | 'setUnprotectedRanges'
  | 'remove';

/** SpreadsheetApp.ProtectionType. */
export const PROTECTION_TYPE = enumeration(['RANGE', 'SHEET']);

export class Protection extends ProtectionEditors implements Pick<GoogleProtection, Members> {
  getDescription(): string {
    this.begin('getDescription', 'read');
    return this.kept.description;
  }

  setDescription(description: string): GoogleProtection {
    this.beginChange('setDescription');
    return this.change({ description });
  }

  isWarningOnly(): boolean {
    this.begin('isWarningOnly', 'read');
    return this.kept.warningOnly;
  }

  /** A warning has no editors: taken back, it lets everyone edit as a new protection does. */
  setWarningOnly(warningOnly: boolean): GoogleProtection {
    this.beginChange('setWarningOnly');
    if (warningOnly === this.kept.warningOnly) return this.self;
    return this.change({ warningOnly, editors: null, domainEdit: startsForDomain(this.context) });
  }

  /** The whole grid for a protected sheet. */
  getRange(): GoogleRange {
    this.begin('getRange', 'handle');
    const { range, sheetId } = this.kept;
    return range ? this.rangeOf(range) : this.context.range(this.context.engine.tabs.grid(sheetId));
  }

  getProtectionType(): GoogleType {
    this.begin('getProtectionType', 'handle');
    const type = this.kept.range ? PROTECTION_TYPE.RANGE : PROTECTION_TYPE.SHEET;
    // The types call Google's enums numbers; they are opaque objects.
    return type as unknown as GoogleType;
  }

  getUnprotectedRanges(): GoogleRange[] {
    this.begin('getUnprotectedRanges', 'read');
    return this.kept.unprotected.map((hole) => this.rangeOf(hole));
  }

  setUnprotectedRanges(ranges: GoogleRange[]): GoogleProtection {
    this.beginChange('setUnprotectedRanges');
    const method = 'Protection.setUnprotectedRanges';
    const unprotected = eachOf(this.context, method, ranges, keptAreaOf);
    if (this.kept.range) throw fail(this.context, onlyInProtectedSheets);
    if (unprotected.some(({ area }) => area.sheetId !== this.kept.sheetId)) {
      throw fail(this.context, rangesOfAnotherSheet);
    }
    return this.change({ unprotected });
  }

  remove(): void {
    this.beginChange('remove');
    this.forget();
  }

  private rangeOf(kept: KeptArea): GoogleRange {
    return this.context.range(areaNow(kept, this.context.engine.tabs.grid(kept.area.sheetId)), kept.open);
  }
}

/** A second protection over the first one: the cells are open to those alone whom both let edit. */
export function protectRange(context: Context, kept: KeptArea): GoogleProtection {
  const isAllowed = context.execution.world.reading('protectingClosedCells') === 'allowed';
  beginWrite(context, 'Range.protect', isAllowed ? undefined : kept.area);
  return presented(context, added(context, kept.area.sheetId, kept));
}

/** A protected sheet is not protected once more: its own protection comes back. */
export function protectSheet(context: Context, sheetId: number): GoogleProtection {
  beginWrite(context, 'Sheet.protect');
  const existing = context.engine.protections.of(sheetId).find(({ range }) => !range);
  if (existing) return presented(context, existing.id);
  return presented(context, added(context, sheetId, null));
}

/** Those that the acting user may not edit are told too. */
export function protectionsOf(
  context: Context,
  method: string,
  sheetIds: readonly number[],
  type: unknown,
): GoogleProtection[] {
  context.execution.call(method, 'read');
  const isRange = type === PROTECTION_TYPE.RANGE;
  if (!isRange && type !== PROTECTION_TYPE.SHEET)
    throw fail(context, wrongSignature([typeName(type)], method));
  const all = sheetIds.flatMap((id) => context.engine.protections.of(id));
  const found = all
    .filter(({ range }) => (range !== null) === isRange)
    .map(({ id }) => presented(context, id));
  return context.execution.world.reading('listOrder') === 'newest first' ? found.reverse() : found;
}

function added(context: Context, sheetId: number, range: KeptArea | null): number {
  return context.engine.protections.add({
    sheetId,
    range,
    unprotected: [],
    description: '',
    warningOnly: false,
    editors: null,
    domainEdit: startsForDomain(context),
  });
}

function presented(context: Context, id: number): GoogleProtection {
  return present<GoogleProtection>(new Protection(context, id), 'Protection');
}

/** Whoever belongs to the owner's domain may edit until setDomainEdit(false), as it is read here at first. */
function startsForDomain({ execution: { world } }: Context): boolean {
  return domainOf(world.options) !== null && world.reading('domainAtFirst') === 'may edit';
}
