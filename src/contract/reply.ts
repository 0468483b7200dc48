// How the server answers: failures are data too, because Google's failure handler carries one localised text only.

/** Sentences are Vietnamese and ready to be shown. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly message: string;
      /** What is wrong or doubtful, by field. */
      readonly fields?: Readonly<Record<string, string>>;
      /** The fields are doubtful only: the same request is carried out once `confirmed` names them. */
      readonly question?: boolean;
      /** What someone else has entered meanwhile, by field; the form's own texts are not saved yet. */
      readonly theirs?: Readonly<Record<string, string>>;
      /** Who was last to update that row, '' when unknown. */
      readonly by?: string;
    };

/** The functions of the server that a page may call, by their names at the top level of the bundle. */
export interface ServerFunctions {
  loadBoard(): Reply<import('./card.ts').Board>;
  saveTask(request: unknown): Reply<import('./card.ts').TaskCard>;
  saveIndicator(request: unknown): Reply<import('./card.ts').IndicatorCard>;
  /** Files, corrects or withdraws ('') the figure of a period in Số liệu tháng. */
  saveFigure(request: unknown): Reply<import('./card.ts').IndicatorCard>;
  /** Judges every row anew and rebuilds Tổng hợp, after rows have been saved. */
  renewSummary(): Reply<null>;
  /** Mã of the row selected in the sheet; '' when that is no row of an appendix. */
  loadSelection(): Reply<{ readonly code: string }>;
  loadMails(): Reply<import('./mails.ts').MailDesk>;
  /** Sends one mail as a trial to the person at the keyboard. */
  sendTrial(request: unknown): Reply<import('./mails.ts').MailDesk>;
  /** Sends what the week still owes to the addresses agreed to. */
  sendMails(request: unknown): Reply<import('./mails.ts').MailDesk>;
  /** Sends a mail of unknown fate again, or notes that it has arrived. */
  settleMail(request: unknown): Reply<import('./mails.ts').MailDesk>;
  /** Makes the person at the keyboard the one who sends. */
  takeOver(): Reply<import('./mails.ts').Keeper>;
  loadAbout(): Reply<AboutFacts>;
  loadSetup(): Reply<import('./setup.ts').SetupDesk>;
  /** Keeps the answers, so that whatever becomes of the page they are not lost. */
  beginSetUp(request: unknown): Reply<import('./setup.ts').SetupDesk>;
  /** Carries some steps out. */
  runSetUp(request: unknown): Reply<import('./setup.ts').SetupProgress>;
  loadDashboard(): Reply<import('./dashboard.ts').DashboardData>;
  loadReview(): Reply<import('./review.ts').ReviewData>;
  /** Carries the answer out and gives what there is to review now. */
  answerReview(request: unknown): Reply<import('./review.ts').ReviewData>;
  /** Forgets an answer, so that the finding is open again; what it changed in the sheet stays. */
  reopenReview(request: unknown): Reply<import('./review.ts').ReviewData>;
  /** How many points the page found open, for Tổng hợp. */
  keepOpenPoints(request: unknown): Reply<null>;
  loadRights(): Reply<import('./rights.ts').RightsFacts>;
  /** Takes away and adds the protections that the page asks for. */
  changeRights(request: unknown): Reply<import('./rights.ts').RightsFacts>;
  /** Mends what was ticked, if anything, and gives the tabs as they stand then. */
  repairStructure(request: unknown): Reply<import('../sheet/structure/facts.ts').StructureFacts>;
  /** Selects a cell and brings it into view. */
  showCell(request: unknown): Reply<null>;
}

export interface AboutFacts {
  readonly version: string;
  /** Of the spreadsheet's tabs and columns. */
  readonly structure: string;
  readonly owner: string;
  readonly since: string;
  readonly lastRefresh: string;
  readonly lastDigest: string;
}
