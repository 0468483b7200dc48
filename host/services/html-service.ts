// HtmlService: the add-in's own HTML files as pages to show; no templates, the product has none.
import { exception, LoudError, refuseUnknown } from '../errors.ts';
import type { Execution } from '../execution.ts';

type Google = GoogleAppsScript.HTML.HtmlOutput;

/** The files pushed beside Code.js, by the name Google knows them under (no ".html"). */
export interface HtmlFiles {
  html(name: string): string | undefined;
}

interface PageContent {
  readonly title: string;
  readonly html: string;
  readonly width: number | null;
  readonly height: number | null;
}

/** How a page's content reaches the screen; no name that the bundle could call. */
const CONTENT = Symbol('content');

export class HtmlOutput
  implements Pick<Google, 'setTitle' | 'getTitle' | 'setWidth' | 'setHeight' | 'getContent'>
{
  private title = '';
  private width: number | null = null;
  private height: number | null = null;

  constructor(
    private readonly execution: Execution,
    private readonly html: string,
  ) {}

  [CONTENT](): PageContent {
    return { title: this.title, html: this.html, width: this.width, height: this.height };
  }

  setTitle(title: string): Google {
    this.execution.call('HtmlOutput.setTitle', 'handle');
    this.title = title;
    return asGoogle(this);
  }

  getTitle(): string {
    this.execution.call('HtmlOutput.getTitle', 'handle');
    return this.title;
  }

  setWidth(width: number): Google {
    this.execution.call('HtmlOutput.setWidth', 'handle');
    this.width = width;
    return asGoogle(this);
  }

  setHeight(height: number): Google {
    this.execution.call('HtmlOutput.setHeight', 'handle');
    this.height = height;
    return asGoogle(this);
  }

  getContent(): string {
    this.execution.call('HtmlOutput.getContent', 'handle');
    const isTidied = this.execution.world.reading('fileContent') === 'tidied';
    return isTidied ? this.html.trim().replace(/\r?\n/g, '\r\n') : this.html;
  }
}

/** The one place that vouches for the members left out: refuseUnknown makes each of them throw. */
function asGoogle(output: HtmlOutput): Google {
  return output as unknown as Google;
}

/** @throws for a page that HtmlService did not make. */
export function pageOf(output: unknown): PageContent {
  if (typeof output === 'object' && output !== null && CONTENT in output) {
    return (output as HtmlOutput)[CONTENT]();
  }
  throw new LoudError('only a page of HtmlService.createHtmlOutputFromFile can be shown');
}

export class HtmlService implements Pick<GoogleAppsScript.HTML.HtmlService, 'createHtmlOutputFromFile'> {
  constructor(
    private readonly execution: Execution,
    private readonly files: HtmlFiles,
  ) {}

  createHtmlOutputFromFile(filename: string): Google {
    this.execution.call('HtmlService.createHtmlOutputFromFile', 'handle');
    const html = this.files.html(filename);
    if (html === undefined) {
      throw exception(this.execution.world.options.language, {
        en: `No HTML file named ${filename} was found.`,
        vi: `Không tìm thấy tệp HTML nào có tên ${filename}.`,
      });
    }
    return asGoogle(refuseUnknown(new HtmlOutput(this.execution, html), 'HtmlOutput'));
  }
}

export function createHtmlService(execution: Execution, files: HtmlFiles): HtmlService {
  return refuseUnknown(new HtmlService(execution, files), 'HtmlService');
}
