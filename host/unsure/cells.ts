// Open questions about what cells make of what is put into them, and what scripts read of it.
import type { Questions } from './question.ts';

export const CELLS = {
  apostropheInTextCell: {
    readings: ['stripped', 'stored'],
    about: "a leading ' that a script writes into an @ cell",
    source: '[R1] either way',
  },
  equalsInTextCell: {
    readings: ['text', 'formula'],
    about: 'a leading = that a script writes into an @ cell',
    source: '[mem]',
  },
  apostropheInPlainCell: {
    readings: ['stripped', 'stored'],
    about: "a leading ' that a script writes into any other cell",
    source: '[R+]; [R1] against it',
  },
  plusByScript: {
    readings: ['text', 'number', 'formula'],
    about: 'a leading + that a script writes into a cell that is not @',
    source: '[R1] either way',
  },
  foreignDecimal: {
    readings: ['by the locale', 'text', 'digits'],
    about: '15,5 under en_US (text, or 155), 1.5 under vi_VN (a day, text, or 15)',
    source: '[mem]',
  },
  numberInTextCell: {
    readings: ['number', 'text'],
    about: 'a number that a script writes into an @ cell',
    source: '[mem]',
  },
  timeOnlyCell: {
    readings: ['offset of 1899', 'offset of today'],
    about: 'the instant of a cell that holds a time alone: Hà Nội was 7:06:30 ahead of UTC in 1899',
    source: '[mem]',
  },
  errorCell: {
    readings: ['text', 'object'],
    about: 'what a script reads where a formula has failed',
    source: '[mem]; [R1] of objects',
  },
  separatorsReadBack: {
    readings: ['as written', 'commas'],
    about: 'argument separators of a colour rule’s formula when it is read',
    source: '[mem]',
  },
  looksOfNewLines: {
    readings: ['inherited', 'none'],
    about: 'whether rows and columns that come take their neighbours’ looks and number formats',
    source: '[mem]',
  },
  rulesOfNewLines: {
    readings: ['none', 'inherited'],
    about: 'whether they take their neighbours’ validation',
    source: '[mem]',
  },
  colourRulesAtEdge: {
    readings: ['stay', 'grow'],
    about: 'whether colour rules reach over lines that come right below or beside them',
    source: '[mem]',
  },
} as const satisfies Questions;
