// The shape of a question that Google leaves open.

export interface Question {
  /** What Google may do, the first unless an option says otherwise: the less kind for us, or what most reports tell. */
  readonly readings: readonly [string, string, ...string[]];
  readonly about: string;
  /** What is known of it, in short. */
  readonly source: string;
}

export type Questions = Readonly<Record<string, Question>>;
