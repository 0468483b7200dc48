// Who sits down at which row, and what Văn phòng does to the sheet as a whole.
import { letters } from '../ward.ts';
import { reportOn } from './indicator-sittings.ts';
import { INDICATORS, TASKS } from './oracle/plan-table.ts';
import { indicatorsOf, tasksOf } from './people.ts';
import type { Sitter } from './sitter.ts';
import { keepPlan, workOn } from './task-sittings.ts';

/** At an own row, now and then at somebody else's. */
export function sit(sitter: Sitter): void {
  const { person, chance, hands } = sitter;
  const own = [...tasksOf(person), ...indicatorsOf(person)];
  const all = [...TASKS, ...INDICATORS].map(({ code }) => code);
  const code = chance.of(own.length === 0 || chance.oneIn(15) ? all : own);
  if (person.unit === 'VP' && chance.oneIn(5)) keepPlan(sitter, chance.of(TASKS).code);
  else if (code.startsWith('NV')) workOn(sitter, code);
  else reportOn(sitter, code);
  hands.rise();
}

/** Văn phòng sorts, puts rows and columns in, takes blank rows out, moves columns: none of it changes what is in a row. */
export function rearrange({ hands, person, chance }: Sitter): void {
  const { office } = hands.ward;
  const code = chance.of([chance.of(TASKS), chance.of(INDICATORS)]).code;
  const { tab, headers, codes, first, last } = hands.sheet.look(code);
  office.as(person.email);
  switch (chance.below(6)) {
    case 0:
      office.insertRows(tab, codes.indexOf(code) + 1);
      break;
    case 1: {
      const blank = codes.indexOf('', first - 1) + 1;
      if (blank > 0) office.deleteRows(tab, blank);
      break;
    }
    case 2:
      if (headers.length < 25) office.insertColumns(tab, 1 + chance.below(headers.length));
      else office.moveColumn(tab, 1 + chance.below(headers.length), 1 + chance.below(headers.length));
      break;
    default:
      office.sort(tab, `A${first}:${letters(headers.length)}${last}`, 1 + chance.below(8), chance.oneIn(2));
  }
  hands.sheet.forget();
}
