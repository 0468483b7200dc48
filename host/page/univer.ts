// The real spreadsheet of the page: Univer with its Vietnamese words, without what Google's page has elsewhere.
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormatting from '@univerjs/preset-sheets-conditional-formatting/locales/vi-VN';
import {
  AddRangeProtectionFromSheetBarCommand,
  ChangeSheetProtectionFromSheetBarCommand,
  DeleteWorksheetProtectionFormSheetBarCommand,
  UniverSheetsCorePreset,
  ViewSheetPermissionFromSheetBarCommand,
} from '@univerjs/preset-sheets-core';
import core from '@univerjs/preset-sheets-core/locales/vi-VN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidation from '@univerjs/preset-sheets-data-validation/locales/vi-VN';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import note from '@univerjs/preset-sheets-note/locales/vi-VN';
import {
  createUniver,
  defaultTheme,
  type FUniver,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  mergeLocales,
  type Univer,
} from '@univerjs/presets';
import { officeWords } from './words.ts';

export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** Univer's own name for the part of the grid that is not frozen. */
export const MAIN = 'viewMain';

/** Univer's own protection is not Google's: the host keeps that one, so a person is not offered this one. */
const HIDDEN_MENUS = [
  'sheet.contextMenu.permission',
  AddRangeProtectionFromSheetBarCommand.id,
  ChangeSheetProtectionFromSheetBarCommand.id,
  DeleteWorksheetProtectionFormSheetBarCommand.id,
  ViewSheetPermissionFromSheetBarCommand.id,
];

export function createGrid(container: HTMLElement): Grid {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.VI_VN,
    locales: {
      [LocaleType.VI_VN]: officeWords(mergeLocales(core, conditionalFormatting, dataValidation, note)),
    },
    theme: defaultTheme,
    presets: [
      UniverSheetsCorePreset({
        container,
        toolbar: false,
        disableAutoFocus: true,
        disableTextFormatAlert: true,
        disableTextFormatMark: true,
        menu: Object.fromEntries(HIDDEN_MENUS.map((id) => [id, { hidden: true }])),
      }),
      UniverSheetsConditionalFormattingPreset(),
      UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
      UniverSheetsNotePreset(),
    ],
  });
  return { univer, api: univerAPI };
}

/** Before this the grid takes neither clicks nor keys. */
export function isDrawn({ univer }: Grid): Promise<void> {
  return univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
}
