// Point 3: google.script.run carries plain values only, says little when it does not, and keeps nothing between calls.
import { TenAtOnce } from '../../../host/run/ten-at-once.ts';
import { anOffice } from '../office/an-office.ts';
import { aWorld } from '../office-builders.ts';
import { rule, scriptInPage, thrownBy } from './rule.ts';

const DOCUMENTED = 'guide to communication with the server, documented';
const REPORTS = 'many reports';

const CODE = `
let calls = 0;
function count() { calls += 1; return calls; }
function echo(value) { return value; }
function due() { return { code: 'NV-01', due: new Date() }; }
function rate() { return { code: 'NV-01', rate: 0 / 0 }; }
function cell() { return SpreadsheetApp.getActiveSheet().getRange('A1'); }
function fail() { throw Object.assign(new Error('sai'), { code: 7 }); }
function hidden_() { return 'private'; }
const App = { inner() { return 1; } };
`;

const anOpened = () => anOffice(aWorld({ language: 'en' }), scriptInPage(CODE)).office;

export function googleScriptRun(): void {
  rule('an argument with a Date throws in the page, and no failure handler hears of it', REPORTS, () => {
    const office = anOpened();
    const seen = [thrownBy(() => office.call('echo', { due: new Date(0) })), office.lastExecution];
    return {
      seen,
      google: ['TypeError: Failed due to illegal value in property: due', null],
      naive: ['nothing', null],
    };
  });

  rule('a Date, NaN or a Range in the result makes all of it null, without an error', REPORTS, () => {
    const office = anOpened();
    const due = new Date(office.world.clock.now());
    return {
      seen: ['due', 'rate', 'cell'].map((name) => office.call(name)),
      google: Array(3).fill({ ok: true, value: null }),
      naive: [
        { ok: true, value: { code: 'NV-01', due } },
        { ok: true, value: { code: 'NV-01', rate: Number.NaN } },
        { ok: false, message: 'a Range does not cross' },
      ],
    };
  });

  rule('undefined in a list arrives as null', DOCUMENTED, () => ({
    seen: anOpened().call('echo', ['a', undefined]),
    google: { ok: true, value: ['a', null] },
    naive: { ok: true, value: ['a'] },
  }));

  rule('functions with an underscore, and those inside an object, are not there', DOCUMENTED, () => {
    const office = anOpened();
    return {
      seen: ['hidden_', 'App.inner', 'inner'].map((name) => office.call(name)),
      google: ['hidden_', 'App.inner', 'inner'].map((name) => ({
        ok: false,
        message: `Script function not found: ${name}`,
      })),
      naive: [
        { ok: true, value: 'private' },
        { ok: true, value: 1 },
        { ok: true, value: 1 },
      ],
    };
  });

  rule('every call finds fresh variables', 'documented, and one report', () => {
    const office = anOpened();
    const seen = [office.call('count'), office.call('count')];
    return {
      seen,
      google: Array(2).fill({ ok: true, value: 1 }),
      naive: [1, 2].map((value) => ({ ok: true, value })),
    };
  });

  rule('a failure brings its message and no field of its own', 'general knowledge, unverified', () => ({
    seen: anOpened().call('fail'),
    google: { ok: false, message: 'Error: sai' },
    naive: { ok: false, message: 'Error: sai', code: 7 },
  }));

  rule('ten calls are under way at most; the eleventh begins when one of them is over', DOCUMENTED, () => {
    const turns = new TenAtOnce();
    const begun: number[] = [];
    for (let call = 1; call <= 12; call += 1) turns.begin(() => begun.push(call));
    const atFirst = begun.length;
    turns.end();
    return { seen: [atFirst, begun.at(-1)], google: [10, 11], naive: [12, 12] };
  });
}
