// What the documents say, taken apart for the tests: links, commands, captions; and the words that the code shows people.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MENU } from '../../src/text/menu.ts';

export const ROOT = join(__dirname, '../..');

export function textOf(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

export function filesUnder(folder: string, ending: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();
}

/** Every document of the repository. */
export const DOCUMENTS = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'host/README.md'],
  ...filesUnder('docs', '.md'),
];

/** What people of the office read. */
export const GUIDES = ['docs/huong-dan.md', 'docs/hoi-dap.md', 'docs/10-phut-moi-thang.html'];

const FENCE = /^```[\s\S]*?^```/gm;

/** Without what stands between fences, and in one line where a person may have broken it. */
export function proseOf(file: string): string {
  return textOf(file).replace(FENCE, '').replace(/\s+/g, ' ');
}

function captures(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map((match) => match.slice(1).find((part) => part !== undefined) ?? '');
}

export const boldIn = (file: string) => captures(proseOf(file), /\*\*([^*]+)\*\*|<b>([^<]+)<\/b>/g);
export const quotesIn = (file: string) => captures(proseOf(file), /«([^»]+)»/g);
export const codesIn = (file: string) => captures(proseOf(file), /`([^`]+)`/g);
export const linksIn = (file: string) =>
  captures(proseOf(file), /\]\(([^)\s]+)\)|<a href="([^"]+)"|<img[^>]* src="([^"]+)"/g);
export const imagesIn = (file: string) =>
  captures(proseOf(file), /!\[[^\]]*\]\(([^)]+)\)|<img[^>]* src="([^"]+)"/g);

/** In one line each, as a person types them at a prompt. */
export function commandsIn(file: string): readonly string[] {
  const fences = captures(textOf(file), /^```sh\n([\s\S]*?)^```/gm).flatMap((block) =>
    block.trim().split('\n'),
  );
  return [...fences, ...codesIn(file)]
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => /^(?:npm|npx|node|git) /.test(line));
}

/** Headings as the anchors that GitHub makes of them. */
export function anchorsOf(file: string): readonly string[] {
  return captures(textOf(file).replace(FENCE, ''), /^#+ (.+)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );
}

/** '' where a link leads somewhere, else what is wrong. */
export function faultOf(file: string, link: string): string {
  if (/^(?:https?:|mailto:)/.test(link)) return '';
  const [path = '', anchor] = decodeURI(link).split('#');
  const target = path === '' ? file : join(dirname(file), path);
  if (!existsSync(join(ROOT, target))) return `${file}: ${link} leads nowhere`;
  if (anchor === undefined || statSync(join(ROOT, target)).isDirectory()) return '';
  return anchorsOf(target).includes(anchor) ? '' : `${file}: ${link} names no heading`;
}

type Menu = { readonly [key: string]: string | Menu };

/** Every entry as a person finds it: "Quản trị ▸ Phân quyền". */
export function menuPaths(menu: Menu = MENU, before: readonly string[] = []): readonly string[] {
  return Object.entries(menu)
    .filter(([key]) => key !== 'title')
    .flatMap(([, entry]) =>
      typeof entry === 'string'
        ? [[...before, entry].join(' ▸ ')]
        : menuPaths(entry, [...before, `${entry.title}`]),
    );
}

/** Comments hold apostrophes, which are no quotation marks. */
const COMMENT = /^\s*(?:\/\/|\/?\*).*$/gm;
const LITERAL = /'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`|>([^<>{}]+)</g;

/** Every text that the code can show: of the tabs, the pages, the mails, the printed plan and the host's own page. */
export const SHOWN: readonly string[] = [
  ...['src/text', 'src/sheet/layout', 'src/plan/data'].flatMap((folder) => filesUnder(folder, '.ts')),
  ...filesUnder('host/page', '.tsx'),
]
  .flatMap((file) => captures(textOf(file).replace(COMMENT, ''), LITERAL))
  .map((text) => text.replace(/\s+/g, ' ').trim());
const whole = new Set(SHOWN);

/** All that the menu has before the sheet is set up stands one step higher then. */
const ways = () => [...menuPaths(), MENU.admin.setUp].map((path) => ` ▸ ${MENU.title} ▸ ${path} ▸ `);

/** Whether it is a caption, tab, header or setting, or a way through the menu, or a part of one. */
export function isCaption(text: string): boolean {
  if (!text.includes('▸')) return whole.has(text);
  return ways().some((way) => way.includes(` ▸ ${text} ▸ `));
}

/** Whether the screen shows it; «…» within stands for what varies. */
export function isShown(text: string): boolean {
  return text
    .split('…')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .every((part) => SHOWN.some((shown) => shown.includes(part)));
}
