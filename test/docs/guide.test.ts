// The office's guides speak of the add-in as it is: its captions, its words, pictures that a script draws, one page to print.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../e2e/chromium.ts';
import {
  boldIn,
  DOCUMENTS,
  faultOf,
  GUIDES,
  imagesIn,
  isCaption,
  isShown,
  linksIn,
  quotesIn,
  ROOT,
  textOf,
} from './documents.ts';

const KB = 1024;
const IMAGES = 'docs/images';
const pictures = readdirSync(join(ROOT, IMAGES)).sort();
const sizes = pictures.map((name) => statSync(join(ROOT, IMAGES, name)).size);
const used = [...DOCUMENTS, ...GUIDES].flatMap((file) =>
  imagesIn(file).map((image) => image.split('/').at(-1) ?? ''),
);

/** Bold words that are emphasis, not captions. */
const EMPHASIS = new Set([
  'đậm',
  'trước',
  'tiêu đề nền vàng',
  'Tiêu đề nền vàng',
  'Không nội dung nào đã nhập bị xóa.',
  'Mỗi thay đổi đều có vết.',
  'Thư hằng tuần',
  'Trang Tổng hợp',
  'Bàn giao chủ động',
  'Sau khi nhận việc',
  'Lịch đã ngừng',
  'Bản sao của bảng tính',
]);
/** Quoted words of a person, not of the screen. */
const SPOKEN = new Set(['dưới', 'trên', '10 phút mỗi tháng']);
/** Questions of the page of questions and answers. */
const isQuestion = (text: string) => /[?.]$/.test(text);

test.each(GUIDES)('%s names every caption, tab, header and setting as the code does', (file) => {
  const named = boldIn(file).filter(
    (text) => !EMPHASIS.has(text) && !(file.includes('hoi-dap') && isQuestion(text)),
  );

  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((text) => !isCaption(text))).toEqual([]);
});

test.each(GUIDES)('%s quotes nothing that the screen does not show', (file) => {
  expect(quotesIn(file).filter((text) => !SPOKEN.has(text) && !isShown(text))).toEqual([]);
});

test('every link of the page to print and of the guides leads somewhere', () => {
  const faults = GUIDES.flatMap((file) => linksIn(file).map((link) => faultOf(file, link)));

  expect(faults.filter((fault) => fault !== '')).toEqual([]);
});

test('every picture is one that the script draws and a document shows', () => {
  const story = textOf('scripts/screenshots/story.mjs');
  const drawn = pictures.filter((name) => story.includes(`'${name.replace('.png', '')}'`));

  expect([...new Set(used)].sort()).toEqual(pictures);
  expect(drawn).toEqual(pictures);
});

test('pictures are small enough to be read over a telephone', () => {
  for (const [index, size] of sizes.entries()) {
    expect({ name: pictures[index], tooLarge: size > 150 * KB }).toEqual({
      name: pictures[index],
      tooLarge: false,
    });
  }
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1536 * KB);
});

test('the guides are in Vietnamese: no word of English stands where a person of the office reads', () => {
  const english = /\b(?:the|and|menu|sidebar|click|email|file|script|trigger|link|update|setup)\b/i;
  const words = GUIDES.map((file) =>
    textOf(file)
      .replace(/<style>[\s\S]*<\/style>|<!--[\s\S]*?-->|<[^>]+>/g, '')
      .replace(/\]\([^)]*\)|`[^`]*`|_[^_]+_/g, ''),
  );

  expect(words.map((text) => english.exec(text)?.[0] ?? '')).toEqual(GUIDES.map(() => ''));
});

test('«10 phút mỗi tháng» is one sheet of A4', async () => {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(`file://${join(ROOT, 'docs/10-phut-moi-thang.html')}`);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');

    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45]\.\d+ 84[12]\.\d+\]/);
  } finally {
    await browser.close();
  }
});

test('the front door leads to the guides', () => {
  for (const file of GUIDES) {
    expect(existsSync(join(ROOT, file))).toBe(true);
    expect(linksIn('README.md')).toContain(file);
  }
});
