// How the server answers: failures are data too, because Google's failure handler carries one localised text only.

/** Sentences are Vietnamese and ready to be shown. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string; readonly fields?: Readonly<Record<string, string>> };

/** A mail as the preview shows it. */
export interface MailPreview {
  readonly name: string;
  /** '' where Danh bạ has no address. */
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** False when there is nothing to say and so nothing is sent. */
  readonly sends: boolean;
}

export interface PreviewList {
  readonly mails: readonly MailPreview[];
}

/** The functions of the server that a page may call, by their names at the top level of the bundle. */
export interface ServerFunctions {
  loadBoard(): Reply<import('./card.ts').Board>;
  saveTask(request: unknown): Reply<import('./card.ts').TaskCard>;
  saveIndicator(request: unknown): Reply<import('./card.ts').IndicatorCard>;
  loadPreviews(): Reply<PreviewList>;
  loadAbout(): Reply<AboutFacts>;
}

export interface AboutFacts {
  readonly version: string;
  readonly owner: string;
  readonly since: string;
  readonly lastRefresh: string;
  readonly lastDigest: string;
}
