// Tells a person, as Google does, that a cell's rule does not take what was typed; the engine has kept the old content.
import type { UniverEngine } from '../../engine/univer-engine.ts';
import { toA1 } from '../../services/spreadsheet/a1.ts';
import { breaksRule } from '../../services/spreadsheet/sentences.ts';
import type { CellArea } from '../../types.ts';

/** Null when the entry was taken; an empty one always is. */
export function refusal(engine: UniverEngine, area: CellArea, text: string): string | null {
  if (text === '') return null;
  const broken = engine.refusing(area.sheetId, area.row, area.column, text);
  return broken ? breaksRule(toA1(area), broken)[engine.world.options.language] : null;
}
