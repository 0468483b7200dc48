// The spreadsheet in Node, for tests and for runs without a screen.
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { createUniver, LocaleType } from '@univerjs/presets';
import {
  ConditionalFormattingFormulaService,
  ConditionalFormattingViewModel,
  UniverSheetsConditionalFormattingPlugin,
} from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import type { World } from '../world.ts';
import { openEngine, type UniverEngine } from './univer-engine.ts';

// Nothing is painted in Node, so no cell's colours are calculated until shownBackground asks for one. The service
// itself comes to life while a saved workbook is being opened, and would have begun by then.
ConditionalFormattingFormulaService.prototype.registerFormulaWithRange = () => undefined;
// For the same reason nobody need be told which rules a written cell belongs to.
ConditionalFormattingViewModel.prototype.getCellCfs = () => [];

/** `snapshot` is what save() gave. */
export function createNodeEngine(world: World, snapshot?: unknown): UniverEngine {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    presets: [UniverSheetsNodeCorePreset()],
    plugins: [UniverSheetsNumfmtPlugin, UniverSheetsConditionalFormattingPlugin, UniverSheetsNotePlugin],
  });
  return openEngine(univer, univerAPI, world, snapshot);
}
