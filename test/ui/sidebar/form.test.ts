// What typing, checking, choosing and refusals make of a form.
import { checkFigure, checkForm } from '../../../src/ui/sidebar/form-check.ts';
import { textsOf } from '../../../src/ui/sidebar/form-fields.ts';
import {
  chosen,
  type Form,
  isDirty,
  openedForm,
  refused,
  typed,
} from '../../../src/ui/sidebar/form-state.ts';
import { undoing } from '../../../src/ui/sidebar/requests.ts';
import type { Card } from '../../../src/ui/sidebar/state.ts';
import { aBoard, anIndicator, aTask } from './cards.ts';

const board = aBoard({});
const jobs = anIndicator('CT-05', { history: [{ period: '2026-05', text: '150' }] });
const filled = (card: Card, texts: Readonly<Record<string, string>>): Form =>
  Object.entries(texts).reduce((form, [name, text]) => typed(form, name, text), openedForm(textsOf(card)));

const askedOf = ({ asked }: Form) => Object.keys(asked ?? {});

describe('before the call', () => {
  it('sends days as the sheet prints them and texts without blanks at their ends', () => {
    const { form, confirmed } = checkForm(
      filled(aTask('NV-01'), { state: 'Hoàn thành', completedOn: '5/2/2026', document: ' 05/KH ' }),
      aTask('NV-01'),
      board,
    );
    expect([confirmed, form.values.completedOn, form.values.document]).toEqual(['', '05/02/2026', '05/KH']);
  });

  it('stops at wrong fields, and at none that the person has not touched', () => {
    const task = aTask('NV-01', { fields: { ...aTask('NV-01').fields, progress: 'nhiều' } });
    expect(Object.keys(checkForm(filled(task, { evidenceLink: 'abc' }), task, board).form.errors)).toEqual([
      'evidenceLink',
    ]);
    expect(checkForm(filled(task, { difficulty: 'Thiếu vốn' }), task, board).confirmed).toBe('');
  });

  it('sends nothing where nothing differs from the sheet', () => {
    const { form, confirmed } = checkForm(filled(aTask('NV-01'), { document: ' ' }), aTask('NV-01'), board);
    expect([confirmed, form.problem]).toEqual([
      null,
      'Không có nội dung nào khác với bảng tính nên không cần lưu.',
    ]);
  });

  it('leaves it to the server what lies in the future once the sidebar has stood open overnight', () => {
    const task = filled(aTask('NV-01'), { completedOn: '21/6/2026' });
    const figure = filled(jobs, { period: '12/2026', result: '200' });
    const errors = () => [
      ...Object.keys(checkForm(task, aTask('NV-01'), board).form.errors),
      ...Object.keys(checkForm(figure, jobs, board).form.errors),
    ];

    expect(errors()).toEqual(['completedOn', 'period']);
    jest.useFakeTimers({ now: Date.now() + 86_400_000 });
    expect(errors()).toEqual([]);
    jest.useRealTimers();
  });

  it('asks for the period of a new result', () => {
    const { form } = checkForm(filled(jobs, { result: '200' }), jobs, board);
    expect(Object.keys(form.errors)).toEqual(['period']);
  });
});

describe('a question', () => {
  const doubtful = filled(jobs, { period: '06/2026', result: '90', source: 'BC 12' });
  const asked = checkForm(doubtful, jobs, board);

  it('is asked once, and saving is the answer, which the remark says', () => {
    expect([asked.confirmed, askedOf(asked.form)]).toEqual([null, ['result']]);
    const answered = checkForm(asked.form, jobs, board);
    expect([answered.confirmed, answered.form.values.source]).toEqual(['result', 'BC 12; đã kiểm tra 90']);
  });

  it.each(['đã kiểm tra 900', 'đã kiểm tra 90,5', 'đã kiểm tra 90%'])(
    'is answered in words of its own where the remark says «%s»',
    (source) => {
      const form = checkForm(filled(jobs, { period: '06/2026', result: '90', source }), jobs, board).form;
      expect(checkForm(form, jobs, board).form.values.source).toBe(`${source}; đã kiểm tra 90`);
    },
  );

  it('writes nothing but the words into a blank remark', () => {
    const blank = checkForm(filled(jobs, { period: '06/2026', result: '90' }), jobs, board).form;
    expect(checkForm(blank, jobs, board).form.values.source).toBe('đã kiểm tra 90');
  });

  it('is not asked where the remark has the words', () => {
    const form = typed(doubtful, 'source', 'Đã kiểm tra 90 với BC 12');
    expect(checkForm(form, jobs, board)).toMatchObject({
      confirmed: '',
      form: { values: { source: 'Đã kiểm tra 90 với BC 12' } },
    });
  });

  it('is asked anew when the figure is typed anew, not when the difficulty is', () => {
    expect(askedOf(typed(asked.form, 'result', '91'))).toEqual([]);
    expect(askedOf(typed(asked.form, 'difficulty', 'x'))).toEqual(['result']);
    expect(checkForm(typed(asked.form, 'result', '91'), jobs, board).confirmed).toBeNull();
  });

  it.each([
    [{ completedOn: '5/2/2026' }, 'state'],
    [{ progress: '80', state: 'Hoàn thành' }, 'progress'],
    [{ progress: '100', completedOn: '5/2/2026', state: 'Tạm dừng' }, 'state'],
  ])('is asked where a task gainsays its state: %j', (texts, field) => {
    const task = aTask('NV-01');
    const { form, confirmed } = checkForm(filled(task, texts), task, board);
    expect([confirmed, askedOf(form)]).toEqual([null, [field]]);
    expect(checkForm(typed(form, 'document', '05/KH'), task, board).confirmed).toBe(field);
  });

  it('is not asked of a state, day and progress that the person leaves alone', () => {
    const task = aTask('NV-01', {
      fields: { ...aTask('NV-01').fields, state: 'Đang thực hiện', completedOn: '05/02/2026' },
    });
    expect(checkForm(filled(task, { progress: '80' }), task, board).confirmed).toBe('');
    expect(checkForm(filled(task, { state: 'Tạm dừng' }), task, board).confirmed).toBeNull();
  });

  it('is asked of a total that falls below an earlier one by the period alone', () => {
    const april = { ...jobs.fields, period: '04/2026', result: '90' };
    const card = anIndicator('CT-05', { history: jobs.history, fields: april });
    expect(askedOf(checkForm(filled(card, { period: '06/2026' }), card, board).form)).toEqual(['result']);
    expect(checkForm(filled(card, { period: '03/2026' }), card, board).confirmed).toBe('');
  });

  it('of the server alone is answered in the same way', () => {
    const reply = { ok: false, message: 'm', question: true, fields: { result: 'Xem lại' } } as const;
    const form = refused(filled(anIndicator('CT-05'), { period: '06/2026', result: '90' }), reply);
    expect(checkForm(form, anIndicator('CT-05'), board).confirmed).toBe('result');
  });

  it('of the server beside one that the form has asked is answered together with it', () => {
    const task = aTask('NV-01');
    const form = checkForm(filled(task, { progress: '80', state: 'Hoàn thành' }), task, board).form;
    const reply = { ok: false, message: 'm', question: true, fields: { state: 'Xem lại' } } as const;
    const both = checkForm(refused(form, reply), task, board).form;
    expect(askedOf(both)).toEqual(['state', 'progress']);
    expect(checkForm(both, task, board).confirmed).toBe('state,progress');
  });
});

describe('someone else’s text', () => {
  const task = aTask('NV-01');
  const mine = filled(task, { difficulty: 'Chậm', progress: '40' });
  const clash = refused(mine, {
    ok: false,
    message: 'm',
    theirs: { difficulty: 'Thiếu', progress: '35' },
    by: 'a@b.vn',
  });

  it('keeps the form from being sent until every choice is made', () => {
    const half = chosen(clash, 'difficulty', 'mine');
    expect(checkForm(half, task, board).confirmed).toBeNull();
    const { confirmed, form } = checkForm(chosen(half, 'progress', 'theirs'), task, board);
    expect(confirmed).toBe('');
    expect(form).toMatchObject({
      values: { difficulty: 'Chậm', progress: '35' },
      base: { difficulty: 'Thiếu', progress: '35' },
    });
  });

  it('can be chosen and left again without losing what was typed', () => {
    const edited = typed(chosen(clash, 'difficulty', 'mine'), 'difficulty', 'Chậm hơn');
    expect(chosen(edited, 'difficulty', 'mine').values.difficulty).toBe('Chậm hơn');
    const back = chosen(chosen(edited, 'difficulty', 'theirs'), 'difficulty', 'mine');
    expect(back.values.difficulty).toBe('Chậm hơn');
  });
});

describe('after the call', () => {
  it('a failure that nothing on the form can mend may be tried again, with everything still there', () => {
    const form = refused(filled(aTask('NV-01'), { progress: '40' }), { ok: false, message: 'Mất kết nối' });
    expect(form).toMatchObject({ retry: true, problem: 'Mất kết nối', values: { progress: '40' } });
    expect(isDirty(form)).toBe(true);
  });

  it('the way back restores what was replaced and nothing else', () => {
    const fields = { ...aTask('NV-01').fields, progress: '40', difficulty: 'Thiếu' };
    const sent = {
      values: { ...fields, difficulty: '' },
      base: { ...fields, progress: '10', difficulty: '' },
    };
    expect(undoing(aTask('NV-01', { fields }), sent)).toMatchObject({
      values: { progress: '10', difficulty: 'Thiếu' },
      base: { progress: '40', difficulty: 'Thiếu' },
    });
  });
});

describe('a figure of an earlier period', () => {
  const own = anIndicator('CT-05', { ...jobs, fields: { ...jobs.fields, period: '06/2026', result: '200' } });
  const check = (period: string, value: string, base = '') =>
    checkFigure({ ...openedForm({ period: '', value: base }), values: { period, value } }, own, board);

  it.each([
    ['13/2026', '20', 'period'],
    ['09/2026', '20', 'period'],
    ['05/2026', '20', 'period'],
    ['06/2026', '20', 'period'],
    ['04/2026', '', 'value'],
    ['04/2026', 'nhiều', 'value'],
  ])('is refused: %s «%s»', (period, value, field) => {
    const { confirmed, form } = check(period, value);
    expect([confirmed, Object.keys(form.errors)]).toEqual([null, [field]]);
  });

  it('may be corrected and withdrawn', () => {
    expect(check('05/2026', '160', '150').confirmed).toBe('');
    expect(check('05/2026', '', '150').confirmed).toBe('');
  });
});
