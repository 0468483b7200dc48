// The judge of sentences itself: it lets Vietnamese pass that is whole, and nothing of what goes on inside.
import { faultText, UNFORESEEN } from '../../../src/text/faults.ts';
import { flawOf, traceIn } from './sentences.ts';

it.each([
  UNFORESEEN,
  faultText({ code: 'tabMissing', tab: 'Error: undefined' }),
  faultText({ code: 'doubledCode', row: 'NV-09', rows: [13, 30] }),
  faultText({ code: 'keeperAlive', owner: 'van.phong@chuvanan.vn' }),
  'Sẽ gửi 1 thư:\n• Công an phường (congan@chuvanan.vn)',
])('passes %j', (text) => {
  expect(flawOf(text)).toBeNull();
});

it.each([
  '',
  'Error',
  'headersMissing',
  'Không tìm thấy dải ô',
  'không tìm thấy trang này.',
  'Không tìm thấy sheet này.',
  'Exception: Không tìm thấy dải ô.',
  'TypeError: a is not a function',
  'Cannot read properties of undefined (reading "x")',
  'Không tìm thấy [object Object].',
  'Không lưu được: undefined.',
  'Không lưu được.\n    at run (Code.js:1:1)',
  'Mã NaN không có.',
  'Hay thu lai.',
])('stops %j', (text) => {
  expect(flawOf(text)).not.toBeNull();
});

it('lets pass what people have typed, wherever a sentence quotes it', () => {
  const text = 'Không tìm thấy dòng mang mã toString. Hãy tải lại.';

  expect(flawOf(text)).not.toBeNull();
  expect(flawOf(text, ['toString'])).toBeNull();
});

it('finds traces of the machine anywhere in an answer', () => {
  expect(traceIn({ ok: true, value: [{ text: 'Hạn: 31/03/2026' }, null, 5] })).toBeNull();
  expect(traceIn({ ok: true, value: [{ text: 'Hạn: undefined' }] })).toBe('value: 0: text: Hạn: undefined');
});

it('takes nothing typed out of the midst of a word', () => {
  expect(flawOf('Dữ liệu gửi lên không đúng dạng.', ['h', 'd', '(', '\ud800'])).toBeNull();
});
