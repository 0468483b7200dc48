// The ledger of what starts a script, and of google.script in its pages.
import { differs, done, type Section } from './line.ts';

export const EVENTS_SECTION: Section = {
  title: 'Events and google.script',
  classes: [],
  also: [
    done(
      ['simple `onOpen`, `onEdit`'],
      [
        '[D] limited rights, no value for several cells, not for viewers',
        '[mem] as the editing person; what `value` holds',
      ],
      'as the editing person, with limited rights, not for viewers; no `value` for pastes and fills',
    ),
    differs(
      ['edits faster than `onEdit`'],
      ['[D] a queue of two', '[mem] which two, and that others are lost without a word'],
      'the first two of what happens in `office.burst`; `office.edits` loses or doubles each one. Without them every edit is heard of once',
    ),
    done(
      ['time triggers'],
      [
        '[D] as whoever made them',
        '[mem] late, missed and doubled hours; what becomes of one whose owner has left',
      ],
      'as their owner, who need not be there; not if that person may only view; `office.triggers` loses or doubles their hours. In the page they fire only when the clock is moved on, not while it runs',
    ),
    differs(
      ['limits of 30 s and 6 min'],
      ['[D] the limits', '[R1] what a call takes', '[mem] that no `catch` or `finally` gets any further'],
      'service calls and waiting take time by the model of `host/cost.ts`, the script’s own work takes none; past the limit every call throws, and so does the run, whatever it makes of that',
    ),
    differs(
      ['passing failures'],
      ['[R+] the words of two of them', '[mem] that a call may be done and its answer lost'],
      'never by chance: `office.fault` refuses a call, lets it time out, loses its answer or ends the run there',
    ),
    differs(
      ['`google.script.run` with its handlers and `withUserObject`'],
      [
        '[D] what may cross, names that end in `_`, ten calls at once',
        '[R+] a date from the page throws there, a date to the page makes all of it null',
      ],
      'NaN as an argument also throws. As on Google the eleventh call waits, calls under way together are answered in no order (here the later one first), dates and functions are refused in the page, a result with a date is null, names that end in `_` are not offered',
    ),
    done(['`google.script.host.close`, `setWidth`, `setHeight`, `editor.focus`'], ['[D]']),
    differs(
      ['protected cells under a person’s hand'],
      ['[D] a warning is a question', '[R+] the words of the refusal', '[mem] the question’s'],
      'Google’s refusal (in Node it is thrown, nothing is edited) and its question («Cảnh báo! …», asked each time, without «do not ask for 5 minutes»); in the page both are the browser’s boxes, no lock is drawn, and the question comes when a text has been typed, not before. A viewer is refused every write',
    ),
    differs(
      ['the grid in the page'],
      ['[mem]'],
      'no toolbar; a paste from elsewhere brings values only, which the rules of the cells still refuse; what was copied in the page itself is Univer’s affair',
    ),
  ],
};
