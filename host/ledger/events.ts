// The ledger of what starts a script, and of google.script in its pages.
import { differs, done, type Section } from './line.ts';

export const EVENTS_SECTION: Section = {
  title: 'Events and google.script',
  classes: [],
  also: [
    differs(
      ['simple `onOpen`, `onEdit`'],
      [
        '[D] limited rights, no value for several cells, a queue of two, not for viewers',
        '[mem] as the editing person; what `value` holds',
      ],
      'the queue of two is not imitated, `loseEdits` loses all. As on Google they run as the editing person, with limited rights, not for viewers; no `value` for pastes and fills',
    ),
    done(
      ['time triggers'],
      ['[D] as whoever made them', '[mem] what becomes of one whose owner has left'],
      'as their owner, who need not be there; not if that person may only view. In the page they fire only when the clock is moved on, not while it runs',
    ),
    differs(
      ['limits of 30 s and 6 min'],
      ['[D]', '[mem] how the script ends'],
      'not timed; `office.fault` imitates a kill',
    ),
    differs(
      ['`google.script.run` with its handlers and `withUserObject`'],
      [
        '[D] what may cross, names that end in `_`, ten calls at once',
        '[R+] a date from the page throws there, a date to the page makes all of it null',
      ],
      'NaN as an argument also throws; more than ten calls at once do not queue. As on Google dates and functions are refused in the page, a result with a date is null, names that end in `_` are not offered',
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
