// Open questions about whose run it is and which services it has.
import type { Questions } from './question.ts';

export const RUNS = {
  personalAddress: {
    readings: ['menus and pages', 'nowhere', 'everywhere'],
    about: 'where the active user of a personal account is told',
    source: '[mem]',
  },
  activeUserOfTrigger: {
    readings: ['nobody', 'its owner'],
    about: 'the active user of a time trigger',
    source: '[mem]',
  },
  triggerUid: {
    readings: ['text', 'number'],
    about: 'the trigger’s id in a time event; as a number it has lost its last digits',
    source: '[mem]',
  },
  lockInSimpleTrigger: {
    readings: ['usable', 'refused'],
    about: 'LockService in onOpen and onEdit',
    source: '[mem]',
  },
  toastInSimpleTrigger: {
    readings: ['shown', 'refused'],
    about: 'Spreadsheet.toast in onOpen and onEdit',
    source: '[mem]',
  },
  secondLock: {
    readings: ['waits in vain', 'shares'],
    about: 'a second Lock object of a run that holds the lock by another one',
    source: '[R1]',
  },
  fileContent: {
    readings: ['as pushed', 'tidied'],
    about: 'whether the content of an HTML file comes back with its own blanks and line ends',
    source: '[mem]',
  },
} as const satisfies Questions;
