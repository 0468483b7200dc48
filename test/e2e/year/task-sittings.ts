// A few minutes at a task: begun, finished, proved, pasted over, erased, or reported on in the sidebar.
import {
  DIFFICULTY,
  DOCUMENT,
  DONE_ON,
  LINK,
  PROGRESS,
  PUT_OFF,
  REASON,
  STATE,
  TASK_UPDATES,
} from './oracle/columns.ts';
import { save } from './sidebar.ts';
import { heard, type Sitter, touch, type } from './sitter.ts';
import { type Word, word } from './words.ts';

export function workOn(sitter: Sitter, code: string): void {
  const { hands, person, chance } = sitter;
  switch (chance.below(9)) {
    case 0:
    case 1:
      type(sitter, code, STATE);
      if (chance.oneIn(2)) type(sitter, code, PROGRESS);
      break;
    case 2:
    case 3:
      finish(sitter, code);
      break;
    case 4:
      for (const column of [DOCUMENT, LINK]) if (chance.oneIn(2)) type(sitter, code, column);
      break;
    case 5:
      pasteBlock(sitter, code);
      break;
    case 6: {
      const columns = hands.sheet.besides(code, chance.of(TASK_UPDATES), TASK_UPDATES);
      hands.clear(person, code, columns.slice(0, 1 + chance.below(2)), heard(chance));
      break;
    }
    default:
      saveTask(sitter, code);
  }
}

/** The three cells that a finished task needs, in one paste or one by one, now and then not all of them. */
function finish(sitter: Sitter, code: string): void {
  const { hands, person, chance } = sitter;
  const done = touch(sitter, code, STATE, ['Hoàn thành', 'Hoàn thành']);
  const columns = hands.sheet.besides(code, STATE, TASK_UPDATES);
  if (columns.includes(DOCUMENT) && chance.oneIn(3)) {
    const upTo = columns.slice(0, columns.indexOf(DOCUMENT) + 1);
    const row = upTo.map((column) => (column === STATE ? done : touch(sitter, code, column)));
    hands.paste(person, [row], heard(chance));
    return;
  }
  hands.type(person, done, heard(chance));
  for (const column of [DONE_ON, DOCUMENT]) if (!chance.oneIn(6)) type(sitter, code, column);
}

function pasteBlock(sitter: Sitter, code: string): void {
  const { hands, person, chance } = sitter;
  const columns = hands.sheet
    .besides(code, chance.of(TASK_UPDATES), TASK_UPDATES)
    .slice(0, 1 + chance.below(3));
  const codes = hands.sheet.below(code).slice(0, 1 + chance.below(3));
  const rows = codes.map((one) => columns.map((column) => touch(sitter, one, column)));
  hands.paste(person, rows, heard(chance));
}

function saveTask({ hands, person, chance }: Sitter, code: string): void {
  const wrong = chance.oneIn(5);
  const change = (column: string) => word(column, code, hands.day, chance, false);
  const changes: Record<string, Word> = { [DIFFICULTY]: change(DIFFICULTY) };
  for (const column of [STATE, PROGRESS, LINK]) if (chance.oneIn(2)) changes[column] = change(column);
  if (wrong) changes[DONE_ON] = word(DONE_ON, code, hands.day, chance, true);
  save(hands, person, code, changes, wrong ? DONE_ON : '');
}

/** What Văn phòng alone enters. */
export function keepPlan(sitter: Sitter, code: string): void {
  const { hands, person, chance } = sitter;
  if (chance.oneIn(3)) {
    hands.clear(person, code, [PUT_OFF], heard(chance));
    return;
  }
  type(sitter, code, PUT_OFF);
  if (chance.oneIn(2)) type(sitter, code, REASON);
}
