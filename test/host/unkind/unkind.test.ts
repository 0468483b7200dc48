// The ways in which Google is less kind than one expects, each beside the expectation that it disappoints.
import { closeOffices } from '../office/an-office.ts';
import { colourRules } from './colour-rules.ts';
import { datesAndZones } from './dates-and-zones.ts';
import { editEvents } from './edit-events.ts';
import { exceptions } from './exceptions.ts';
import { formatsAndFills } from './formats-and-fills.ts';
import { formulas } from './formulas.ts';
import { googleScriptRun } from './google-script-run.ts';
import { grid } from './grid.ts';
import { locks } from './locks.ts';
import { mail } from './mail.ts';
import { protections } from './protections.ts';
import { removeScripts } from './rule.ts';
import { runtime } from './runtime.ts';
import { triggers } from './triggers.ts';
import { validation } from './validation.ts';
import { valuesByLocale } from './values-by-locale.ts';

afterEach(() => {
  closeOffices();
  removeScripts();
});

// One suite for them all: the engine takes longer to load than most of them take to run.
describe('1. a string that a script writes', valuesByLocale);
describe('2. a date', datesAndZones);
describe('3. google.script.run', googleScriptRun);
describe('4. onEdit', editEvents);
describe('5. a validation rule', validation);
describe('6. a protection', protections);
describe('7. a colour rule', colourRules);
describe('8. a formula', formulas);
describe('9. the document lock', locks);
describe('10. a time trigger', triggers);
describe('11. a mail', mail);
describe('12. an exception', exceptions);
describe('13. the grid', grid);
describe('14. the runtime', runtime);
describe('15. formats, fills and colours', formatsAndFills);
