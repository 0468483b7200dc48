// What Google takes when a script is pushed: its parser knows less than the engine that runs the script later.
import { type Options, parse, parseExpressionAt, type Token, tokenizer, tokTypes } from 'acorn';

/** ES2020 is where `?.` and `??` came in, and one step before class fields, `#names` and static blocks did. */
const DIALECT: Options = { ecmaVersion: 2020, sourceType: 'script' };

/** @throws for class fields, `#names`, static blocks and modules: Google refuses the push and keeps the old script. */
export function demandPushable(code: string): void {
  const suspects = [...code.matchAll(/\b(?:class|import|export)\b/g)];
  if (suspects.every(({ 0: word, index }) => word === 'class' && isPlainClass(code, index))) return;
  try {
    parse(code, { ...DIALECT, onToken: refuseImport });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SyntaxError(`Google refuses Code.js: ${reason}`);
  }
}

/** Parsing the classes alone takes a hundredth of the time; where one is not told apart, the whole script is read. */
function isPlainClass(code: string, start: number): boolean {
  try {
    parseExpressionAt(classAt(code.slice(start)), 0, DIALECT);
    return true;
  } catch {
    return false;
  }
}

/** From its first brace to the one that ends it. */
function classAt(code: string): string {
  let depth = 0;
  for (const { type, end } of tokenizer(code, DIALECT)) {
    if (type === tokTypes.braceL || type === tokTypes.dollarBraceL) depth += 1;
    if (type === tokTypes.braceR) depth -= 1;
    if (type === tokTypes.braceR && depth === 0) return code.slice(0, end);
  }
  return code;
}

/** `import(…)` belongs to ES2020, and to no script of Google's. */
function refuseImport({ type, start }: Token): void {
  if (type.keyword === 'import') throw new SyntaxError(`there are no modules, at character ${start}`);
}
