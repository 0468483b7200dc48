// Open questions about what people do at the grid, and what onEdit hears of it.
import type { Questions } from './question.ts';

export const HAND = {
  singleCellPaste: {
    readings: ['no value', 'value'],
    about: 'whether the event of a paste into one cell tells its value',
    source: '[R+]',
  },
  erasedCell: {
    readings: ['old value', 'nothing', 'object'],
    about:
      'what the event of the Delete key tells: the old value, nothing, or an object in the place of the value',
    source: '[R+]',
  },
  cutAndPaste: {
    readings: ['unheard', 'target', 'both places'],
    about: 'whether onEdit hears of cells that are cut and pasted',
    source: '[mem]',
  },
  fillDown: {
    readings: ['filled rows', 'whole area'],
    about: 'the range of the event of a fill',
    source: '[mem]',
  },
  replaceAll: {
    readings: ['one cell', 'each cell', 'unheard'],
    about: 'what onEdit hears when find and replace changes many cells',
    source: '[mem]',
  },
  plainPaste: {
    readings: ['takes rules away', 'keeps rules'],
    about:
      'whether texts pasted from elsewhere take the validation of the cells away, or keep it and obey it',
    source: '[mem]',
  },
  notesWhenSorted: {
    readings: ['go along', 'stay'],
    about: 'whether notes and validation go along when people sort',
    source: '[mem]',
  },
  edgesInEvent: {
    readings: ['there', 'absent'],
    about: 'whether the range of an edit event has the plain fields rowStart, rowEnd, columnStart, columnEnd',
    source: '[R1]',
  },
} as const satisfies Questions;
