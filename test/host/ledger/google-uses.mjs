// Prints as JSON which members of Google's classes a project uses, and which members there are of the classes named:
// node google-uses.mjs <tsconfig.json> Spreadsheet.Range …
import { relative } from 'node:path';
import { SyntaxKind } from 'typescript/unstable/ast';
import { API, SymbolFlags } from 'typescript/unstable/sync';

/** The browser's types come along with Preact's; what only they declare is not there on Google. */
const isGoogle = ({ path }) => String(path).includes('/@types/google-apps-script/');
const isBrowser = ({ path }) => String(path).includes('/lib.dom');

/** Google's types have the class of `console` outside of their namespace. */
const nameOf = ({ name }) => (name === 'Console' ? 'console' : name);

function place({ end }, { fileName, text }) {
  return `${relative(process.cwd(), fileName)}:${text.slice(0, end).split('\n').length}`;
}

/**
 * The compiler resolves every name, so chains, `const { SHEET } = …`, `ChartType[type]` and the fields of a literal that
 * is handed to Google are all seen. Not seen is an object that travels under a type of our own, as an event's range does.
 */
function usesOf(project) {
  const { program, checker } = project;
  const uses = [];

  function report(symbol, node, file) {
    const declarations = symbol?.declarations ?? [];
    const google = declarations.filter(isGoogle);
    if (google.length === 0 && !declarations.some(isBrowser)) return;
    const at = place(node, file);
    const isMethod = declarations.some(({ kind }) => kind === SyntaxKind.MethodSignature);
    const kind = isMethod ? 'method' : 'value';
    const parent = symbol.getParent();
    if (parent && symbol.flags & (SymbolFlags.Method | SymbolFlags.Property | SymbolFlags.EnumMember)) {
      uses.push({ member: `${nameOf(parent)}.${symbol.name}`, kind, at });
    } else if (symbol.flags & (SymbolFlags.Method | SymbolFlags.Property)) {
      // Of `Range | Sheet`, or of `Pick<Range, …>`: the symbol is made up, its declarations are not.
      for (const handle of google) {
        uses.push({ member: `${handle.resolve(project).parent.name.text}.${symbol.name}`, kind, at });
      }
    } else if (google.length === 0 && symbol.flags & (SymbolFlags.Variable | SymbolFlags.Function)) {
      uses.push({ member: symbol.name, kind, at });
    }
  }

  function property(type, name, node, file) {
    if (type) report(checker.getPropertyOfType(type, name), node, file);
  }

  function computed({ expression, argumentExpression: key }, file) {
    const owner = checker.getTypeAtLocation(expression);
    const type = checker.getTypeAtLocation(key);
    for (const part of type?.isUnionType() ? type.getTypes() : [type]) {
      if (part?.isStringLiteralType()) property(owner, part.value, key, file);
    }
  }

  function look(file) {
    const names = [];
    (function walk(node) {
      if (node.kind === SyntaxKind.Identifier) names.push(node);
      if (node.kind === SyntaxKind.ElementAccessExpression) computed(node, file);
      if (node.kind === SyntaxKind.ObjectBindingPattern) {
        const type = checker.getTypeAtLocation(node);
        for (const { propertyName, name } of node.elements)
          property(type, (propertyName ?? name).text, name, file);
      }
      if (node.kind === SyntaxKind.ObjectLiteralExpression) {
        const type = checker.getContextualType(node);
        for (const { name } of node.properties) if (name) property(type, name.text, name, file);
      }
      node.forEachChild(walk);
    })(file);
    for (const [i, symbol] of checker.getSymbolAtLocation(names).entries()) report(symbol, names[i], file);
  }

  for (const name of program.getSourceFileNames()) {
    if (!name.includes('/node_modules/')) look(program.getSourceFile(name));
  }
  return uses;
}

function classOf({ checker }, path) {
  if (path === 'Base.console') return checker.resolveName('Console', SymbolFlags.Interface);
  const google = checker.resolveName('GoogleAppsScript', SymbolFlags.Namespace);
  return path.split('.').reduce((symbol, name) => symbol?.getExports().get(name), google);
}

function membersOf(project, path) {
  const { checker } = project;
  const symbol = classOf(project, path);
  if (!symbol) return [];
  // Of an enumeration the values, of an interface what it declares and inherits.
  if (symbol.flags & SymbolFlags.Enum) return [...symbol.getExports().keys()];
  return checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol)).map(({ name }) => name);
}

const [config, ...classes] = process.argv.slice(2);
const api = new API();
try {
  const [project] = api.updateSnapshot({ openProjects: [config] }).getProjects();
  const members = Object.fromEntries(classes.map((path) => [path, membersOf(project, path)]));
  console.log(JSON.stringify({ uses: usesOf(project), members }));
} finally {
  api.close();
}
