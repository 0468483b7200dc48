// "11/12": so many of so many, in a target and in a result alike.

export interface Parts {
  readonly numerator: number;
  readonly denominator: number;
}

/** null when the text is not two whole numbers with a stroke between them. */
export function partsOf(text: string): Parts | null {
  const match = /^(\d{1,9}) ?\/ ?(\d{1,9})$/.exec(text);
  return match ? { numerator: Number(match[1]), denominator: Number(match[2]) } : null;
}

/** Whether the part can be part of the whole: 13/12 and 0/0 cannot. */
export function isPart({ numerator, denominator }: Parts): boolean {
  return denominator > 0 && numerator <= denominator;
}
