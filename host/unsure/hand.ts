// Open questions about what people do at the grid, and what onEdit hears of it.
import type { Questions } from './question.ts';

export const HAND = {
  singleCellPaste: {
    readings: ['no value', 'value'],
    about: 'whether the event of a paste into one cell tells its value',
    source: 'none by most accounts',
  },
  erasedCell: {
    readings: ['old value', 'nothing', 'object'],
    about:
      'what the event of the Delete key tells: the old value, nothing, or an object in the place of the value',
    source: 'the old value by most accounts, the object in the former runtime',
  },
  cutAndPaste: {
    readings: ['unheard', 'target', 'both places'],
    about: 'whether onEdit hears of cells that are cut and pasted',
    source: 'the reference says so of cells that move, and not of Ctrl+X',
  },
  fillDown: {
    readings: ['filled rows', 'whole area'],
    about: 'the range of the event of a fill',
    source: 'no record',
  },
  replaceAll: {
    readings: ['one cell', 'each cell', 'unheard'],
    about: 'what onEdit hears when find and replace changes many cells',
    source: 'reports of one range, and of several events',
  },
  plainPaste: {
    readings: ['takes rules away', 'keeps rules'],
    about:
      'whether texts pasted from elsewhere take the validation of the cells away, or keep it and obey it',
    source: 'no record for plain texts',
  },
  notesWhenSorted: {
    readings: ['go along', 'stay'],
    about: 'whether notes and validation go along when people sort',
    source: 'no record',
  },
  edgesInEvent: {
    readings: ['there', 'absent'],
    about: 'whether the range of an edit event has the plain fields rowStart, rowEnd, columnStart, columnEnd',
    source: 'one report, and in no reference',
  },
} as const satisfies Questions;
