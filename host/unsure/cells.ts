// Open questions about what cells make of what is put into them, and what scripts read of it.
import type { Questions } from './question.ts';

export const CELLS = {
  apostropheInTextCell: {
    readings: ['stripped', 'stored'],
    about: "a leading ' that a script writes into an @ cell",
    source: 'reports differ',
  },
  equalsInTextCell: {
    readings: ['text', 'formula'],
    about: 'a leading = that a script writes into an @ cell',
    source: 'the reference speaks of formulas and of no format',
  },
  apostropheInPlainCell: {
    readings: ['stripped', 'stored'],
    about: "a leading ' that a script writes into any other cell",
    source: 'many reports, and one against them',
  },
  plusByScript: {
    readings: ['text', 'number', 'formula'],
    about: 'a leading + that a script writes into a cell that is not @',
    source: 'one recorded run against one report of #ERROR!',
  },
  foreignDecimal: {
    readings: ['by the locale', 'text', 'digits'],
    about: '15,5 under en_US (text, or 155), 1.5 under vi_VN (a day, text, or 15)',
    source: 'no record',
  },
  numberInTextCell: {
    readings: ['number', 'text'],
    about: 'a number that a script writes into an @ cell',
    source: 'no record',
  },
  timeOnlyCell: {
    readings: ['offset of 1899', 'offset of today'],
    about: 'the instant of a cell that holds a time alone: Hà Nội was 7:06:30 ahead of UTC in 1899',
    source: 'the zone is sure, what Sheets makes of it is not',
  },
  errorCell: {
    readings: ['text', 'object'],
    about: 'what a script reads where a formula has failed',
    source: 'texts by most accounts, one report of error objects',
  },
  separatorsReadBack: {
    readings: ['as written', 'commas'],
    about: 'argument separators of a colour rule’s formula when it is read',
    source: 'no record',
  },
  looksOfNewLines: {
    readings: ['inherited', 'none'],
    about: 'whether rows and columns that come take their neighbours’ looks and number formats',
    source: 'inherited by most accounts',
  },
  rulesOfNewLines: {
    readings: ['none', 'inherited'],
    about: 'whether they take their neighbours’ validation',
    source: 'no record',
  },
  colourRulesAtEdge: {
    readings: ['stay', 'grow'],
    about: 'whether colour rules reach over lines that come right below or beside them',
    source: 'no record',
  },
} as const satisfies Questions;
