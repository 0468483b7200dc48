// What an HTML file holds in its one script element: how code and data travel that Code.js need not carry.

/** Google pushes scripts and HTML only; the text comes back unprocessed (decision 0012). */
export function fileScript(name: string): string {
  const html = HtmlService.createHtmlOutputFromFile(name).getContent();
  return html.slice(html.indexOf('>') + 1, html.lastIndexOf('</'));
}
