// Unsaved text that is kept in the browser, and a browser that refuses to keep any.
import { forgetDraft, keepDraft, recallDraft, restored, syncDraft } from '../../../src/ui/sidebar/draft.ts';
import { openedForm, typed } from '../../../src/ui/sidebar/form-state.ts';

const FIELDS = { progress: '10', difficulty: '' };
const opened = openedForm(FIELDS);
const edited = typed(opened, 'difficulty', 'Thiếu vốn');

function withStorage(storage: unknown): void {
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, get: () => storage });
}

function aStorage() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
    removeItem: (key: string) => kept.delete(key),
  };
}

let storage = aStorage();
beforeEach(() => {
  storage = aStorage();
  withStorage(storage);
});
afterAll(() => Reflect.deleteProperty(globalThis, 'localStorage'));

it('comes back as typed, with the day and what it was typed over', () => {
  keepDraft('NV-01', edited, '2026-02-09');
  expect(recallDraft('NV-01', FIELDS)).toEqual({ values: edited.values, base: FIELDS, on: '2026-02-09' });
  expect(recallDraft('NV-02', FIELDS)).toBeNull();
});

it('is nobody’s concern once the sheet has the same text', () => {
  keepDraft('NV-01', edited, '2026-02-09');
  expect(recallDraft('NV-01', edited.values)).toBeNull();
});

it('brings back what was edited only: other fields may be newer now', () => {
  keepDraft('NV-01', edited, '2026-02-09');
  const now = openedForm({ progress: '60', difficulty: 'Chậm' });
  const draft = recallDraft('NV-01', now.values);
  expect(draft && restored(now, draft)).toMatchObject({
    values: { progress: '60', difficulty: 'Thiếu vốn' },
    base: { progress: '60', difficulty: '' },
  });
});

it('goes when the text is as before again, and when it is saved', () => {
  syncDraft('NV-01', opened, edited, '2026-02-09');
  expect(storage.kept.size).toBe(1);
  syncDraft('NV-01', edited, opened, '2026-02-09');
  expect(storage.kept.size).toBe(0);
  keepDraft('NV-01', edited, '2026-02-09');
  forgetDraft('NV-01');
  expect(storage.kept.size).toBe(0);
});

it('stays while a form that was not touched is looked at', () => {
  keepDraft('NV-01', edited, '2026-02-09');
  syncDraft('NV-01', opened, opened, '2026-02-10');
  expect(recallDraft('NV-01', FIELDS)?.on).toBe('2026-02-09');
});

it.each(['', '{', 'null', '[]', '{"values":1,"base":{},"on":""}'])('is none where «%s» was kept', (text) => {
  storage.kept.set('ke-hoach-draft-NV-01', text);
  expect(recallDraft('NV-01', FIELDS)).toBeNull();
});

it('breaks nothing where Google refuses storage', () => {
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get: () => {
      throw new Error('SecurityError');
    },
  });
  keepDraft('NV-01', edited, '2026-02-09');
  forgetDraft('NV-01');
  expect(recallDraft('NV-01', FIELDS)).toBeNull();
});
