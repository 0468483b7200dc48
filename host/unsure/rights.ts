// Open questions about protections, refusals, and lists whose order nobody promises.
import type { Questions } from './question.ts';

export const RIGHTS = {
  refusals: {
    readings: ['at the line', 'at the flush'],
    about: 'where a refused write throws; late, the other writes of the batch have arrived',
    source: 'the line by most reports, the flush by one',
  },
  warnedCells: {
    readings: ['open to scripts', 'open to the owner’s scripts'],
    about: 'whether a protection that only warns lets scripts pass',
    source: 'from memory only',
  },
  colourRulesOfClosedCells: {
    readings: ['closed', 'open'],
    about: 'whether cells closed to a person close the colour rules about them',
    source: 'no record',
  },
  protectingClosedCells: {
    readings: ['refused', 'allowed'],
    about: 'whether cells closed to a person can be protected once more by that person',
    source: 'no record',
  },
  domainAtFirst: {
    readings: ['may edit', 'may not edit'],
    about: 'whether a new protection lets the whole of the owner’s domain in',
    source: 'the reference has the question asked, and gives no start',
  },
  ownerInProtection: {
    readings: ['when added', 'always'],
    about: 'whether the editors of a protection name the owner',
    source: 'one report for new protections',
  },
  ownerInFile: {
    readings: ['listed', 'left out'],
    about: 'whether the editors of the spreadsheet name its owner',
    source: 'no record',
  },
  openEnds: {
    readings: ['closed at the grid', 'kept'],
    about: 'how a range without ends (A5:A) is named when it is read',
    source: 'no record',
  },
  listOrder: {
    readings: ['oldest first', 'newest first'],
    about: 'the order of getProtections and getCharts',
    source: 'the reference promises none',
  },
  rangesOfChart: {
    readings: ['as given', 'column by column'],
    about: 'the ranges of a chart when they are read',
    source: 'no record',
  },
} as const satisfies Questions;
