// Vietnamese stands only where design puts it, whole and composed; codes and sentences match.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const SRC = join(__dirname, '../../src');
const VIETNAMESE = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

const files = sources(SRC).map((path) => ({ name: relative(SRC, path), text: readFileSync(path, 'utf8') }));
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');

describe('source files', () => {
  it('keep Vietnamese sentences in text, sheet/layout and data; the plan’s readers know its words', () => {
    const strangers = files
      .filter(({ text }) => VIETNAMESE.test(withoutComments(text)))
      .map(({ name }) => name)
      .filter((name) => !/^(text|sheet\/layout|plan\/data)\//.test(name));

    expect(strangers).toEqual(['plan/names.ts', 'plan/text.ts']);
  });

  it('are composed Unicode (NFC)', () => {
    expect(files.filter(({ text }) => text !== text.normalize('NFC')).map(({ name }) => name)).toEqual([]);
  });

  it('begin with one line that says what the file is for', () => {
    expect(files.filter(({ text }) => !/^\/\/ \S/.test(text)).map(({ name }) => name)).toEqual([]);
  });

  it('name a Google service in src/gas only', () => {
    const services =
      /\b(SpreadsheetApp|MailApp|ScriptApp|HtmlService|PropertiesService|LockService|Session|Utilities)\./;

    expect(
      files.filter(({ text }) => services.test(withoutComments(text))).map(({ name }) => name.split('/')[0]),
    ).toEqual(expect.not.arrayContaining(['plan', 'sheet', 'text', 'contract', 'app', 'ui', 'main.ts']));
  });
});
