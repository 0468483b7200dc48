// A few minutes at an indicator: a figure with its month, put right, taken back, or half of it forgotten.
import type { Touch } from './history.ts';
import { DIFFICULTY, PERIOD, RESULT, SOURCE } from './oracle/columns.ts';
import { correct, save } from './sidebar.ts';
import { heard, type Sitter, touch, type } from './sitter.ts';
import { periodOf, recentMonth, resultWord, type Word } from './words.ts';

/** A figure with its month: months first, figures first, both pasted, or by the sidebar. */
export function reportOn(sitter: Sitter, code: string): void {
  const { hands, person, chance } = sitter;
  if (!hands.isFirstToday(code)) {
    type(sitter, code, chance.of([SOURCE, DIFFICULTY]));
    return;
  }
  const month = recentMonth(hands.day, chance);
  const period = touch(sitter, code, PERIOD, periodOf(month, chance));
  const result = touch(sitter, code, RESULT, resultWord(code, month, chance));
  const says = (column: string) => hands.cells.says(code, column, hands.day);
  // Beside a month without a figure, one that is typed first is that month's: nobody could tell otherwise.
  const isFree = says(PERIOD) === '' || says(RESULT) !== '';
  switch (chance.below(10)) {
    case 0:
    case 1:
      hands.type(person, period, heard(chance));
      hands.type(person, result, heard(chance));
      if (chance.oneIn(3)) type(sitter, code, RESULT);
      break;
    case 2:
    case 3:
      for (const each of isFree ? [result, period] : [period, result])
        hands.type(person, each, heard(chance));
      break;
    case 4:
      if (hands.sheet.besides(code, PERIOD, [PERIOD, RESULT]).length < 2) break;
      hands.paste(person, [[period, result]], heard(chance));
      break;
    case 5:
      for (const column of [chance.of([RESULT, PERIOD]), chance.of([SOURCE, DIFFICULTY])])
        type(sitter, code, column);
      break;
    case 6:
      if (hands.sheet.besides(code, PERIOD, [PERIOD, RESULT]).length < 2) break;
      hands.clear(person, code, [PERIOD, RESULT], heard(chance));
      break;
    case 7:
      if (says(PERIOD) === '') break;
      correct(hands, person, code, (earlier) => resultWord(code, earlier, chance));
      break;
    default: {
      const words = { [PERIOD]: wordOf(period), [RESULT]: wordOf(result) };
      save(hands, person, code, words, result.means === null ? RESULT : '');
    }
  }
}

function wordOf({ text, means }: Touch): Word {
  return [text, means];
}
