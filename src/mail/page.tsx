// A mail as a page: tables and inline style, because mail programs drop the rest; readable in light and dark.
import { renderToStaticMarkup } from 'preact-render-to-string';
import { PALETTE } from '../sheet/palette.ts';
import type { MailContent, MailPart } from '../text/mail/content.ts';
import { hint, OPEN_SHEET, signature } from '../text/mail/furniture.ts';
import { Block } from './block.tsx';
import { Figures } from './figures.tsx';
import { Rows } from './rows.tsx';
import { BLUE, DARK_STYLE, FONT, INK, SOFT } from './style.ts';

export function mailPage(content: MailContent): string {
  return `<!doctype html>${renderToStaticMarkup(<Page {...content} />)}`;
}

/** Markup to stand before a mail's own. */
export function trialBanner(line: string): string {
  const { background, colour } = PALETTE.dueToday;
  return renderToStaticMarkup(
    <p style={`${FONT}margin:0;padding:8px 12px;background:${background};color:${colour};`}>
      <b>{line}</b>
    </p>,
  );
}

function Page({ subject, title, greeting, lead, parts, rest, sheetLink, contact }: MailContent) {
  const fills = parts.some(({ blocks }) =>
    blocks.some((block) => block.kind === 'list' && block.lines.some(({ update }) => update)),
  );
  return (
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{subject}</title>
        <style dangerouslySetInnerHTML={{ __html: DARK_STYLE }} />
      </head>
      <body class="mail" style="margin:0;padding:0;background:#ffffff;">
        <Rows class="mail" style="background:#ffffff;">
          <td align="center" style="padding:12px;">
            <Rows class="mail" style="max-width:640px;text-align:left;" width="640">
              <td class="ink" style={`${FONT}color:${INK};`}>
                <p class="soft" style={`margin:0 0 4px;font-size:13px;color:${SOFT};`}>
                  {title}
                </p>
                <p style="margin:0 0 8px;font-size:16px;">
                  <b>{greeting}</b>
                </p>
                {lead.map((line) => (
                  <p style="margin:0 0 10px;">{line}</p>
                ))}
                {parts.map((part) => (
                  <Part part={part} named={parts.length > 1} />
                ))}
                {rest !== '' && <p style="margin:16px 0 0;">{rest}</p>}
                <Rows style="margin:20px 0 10px;" width="auto">
                  <td style={`background:${BLUE};border-radius:6px;padding:10px 18px;`}>
                    <a href={sheetLink} style={`${FONT}color:#ffffff;text-decoration:none;`}>
                      <b>{OPEN_SHEET}</b>
                    </a>
                  </td>
                </Rows>
                <p class="soft" style={`margin:0 0 6px;font-size:12px;color:${SOFT};`}>
                  {hint(fills)}
                </p>
                <p class="soft" style={`margin:0;font-size:12px;color:${SOFT};`}>
                  {signature(contact)}
                </p>
              </td>
            </Rows>
          </td>
        </Rows>
      </body>
    </html>
  );
}

function Part({ part, named }: { readonly part: MailPart; readonly named: boolean }) {
  const { title, figures, notes, blocks } = part;
  return (
    <>
      {named && (
        <h2 style="margin:20px 0 8px;padding-top:12px;border-top:2px solid #9aa5b1;font-size:17px;">
          {title}
        </h2>
      )}
      <Figures figures={figures} />
      {notes.map((note) => (
        <p style="margin:0 0 8px;">{note}</p>
      ))}
      {blocks.map((block) => (
        <Block block={block} />
      ))}
    </>
  );
}
