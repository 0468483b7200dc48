// Makes a built script smaller: its functions as arrows, then Terser over esbuild's minified text.
import { parse } from 'acorn';
import { minify } from 'terser';

/** @param {string} code one closure that is called at once, its value kept or not. */
export async function tighten(code) {
  const compress = { passes: 4, unsafe_arrows: true, pure_getters: true };
  return (await minify(asArrows(code), { ecma: 2020, compress })).code;
}

/**
 * Declared functions are hoisted, so as constants they go first: they are then there when the rest of the closure runs.
 * Those that mean themselves by `this` or `arguments` stay.
 */
function asArrows(code) {
  const closure = closureOf(parse(code, { ecmaVersion: 2020 }).body);
  const declared = closure.body.filter(
    (node) =>
      node.type === 'FunctionDeclaration' &&
      !node.generator &&
      !node.async &&
      !namesItself([node.params, node.body]),
  );
  if (declared.length === 0) return code;
  const text = ({ start, end }) => code.slice(start, end);
  const arrows = declared.map(({ id, params, body }) => `${id.name}=(${params.map(text)})=>${text(body)}`);
  const first = closure.start + 1;
  const ends = [first, ...declared.map(({ end }) => end)];
  const rest = [...declared.map(({ start }) => start), code.length].map((start, i) =>
    code.slice(ends[i], start),
  );
  return `${code.slice(0, first)}const ${arrows.join()};${rest.join('')}`;
}

/** The body of the function that the script's last statement calls, be its value kept in a variable or not. */
function closureOf(statements) {
  const last = statements[statements.length - 1];
  return (last.declarations?.[0].init ?? last.expression).callee.body;
}

function namesItself(node) {
  if (node === null || typeof node !== 'object') return false;
  if (node.type === 'ThisExpression' || node.type === 'MetaProperty') return true;
  if (node.type === 'Identifier' && node.name === 'arguments') return true;
  return Object.values(node).some(namesItself);
}
