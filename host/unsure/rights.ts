// Open questions about protections, refusals, and lists whose order nobody promises.
import type { Questions } from './question.ts';

export const RIGHTS = {
  refusals: {
    readings: ['at the line', 'at the flush'],
    about: 'where a refused write throws; late, the other writes of the batch have arrived',
    source: '[R+]; [R1] of the flush',
  },
  warnedCells: {
    readings: ['open to scripts', 'open to the owner’s scripts'],
    about: 'whether a protection that only warns lets scripts pass',
    source: '[mem]',
  },
  colourRulesOfClosedCells: {
    readings: ['closed', 'open'],
    about: 'whether cells closed to a person close the colour rules about them',
    source: '[mem]',
  },
  protectingClosedCells: {
    readings: ['refused', 'allowed'],
    about: 'whether cells closed to a person can be protected once more by that person',
    source: '[mem]',
  },
  domainAtFirst: {
    readings: ['may edit', 'may not edit'],
    about: 'whether a new protection lets the whole of the owner’s domain in',
    source: '[mem]',
  },
  ownerInProtection: {
    readings: ['when added', 'always'],
    about: 'whether the editors of a protection name the owner',
    source: '[R1]',
  },
  ownerInFile: {
    readings: ['listed', 'left out'],
    about: 'whether the editors of the spreadsheet name its owner',
    source: '[mem]',
  },
  openEnds: {
    readings: ['closed at the grid', 'kept'],
    about: 'how a range without ends (A5:A) is named when it is read',
    source: '[mem]',
  },
  listOrder: {
    readings: ['oldest first', 'newest first'],
    about: 'the order of getProtections and getCharts',
    source: '[mem]',
  },
  rangesOfChart: {
    readings: ['as given', 'column by column'],
    about: 'the ranges of a chart when they are read',
    source: '[mem]',
  },
} as const satisfies Questions;
