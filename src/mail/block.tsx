// A list of rows, or a small table, under a title in the colour that the sheet has for it.
import { PALETTE } from '../sheet/palette.ts';
import type { MailBlock, MailLine, MailList, MailTable } from '../text/mail/content.ts';
import { UPDATE } from '../text/mail/furniture.ts';
import { FONT, INK, LINE, LINK, SOFT } from './style.ts';

const CELL = `${FONT}padding:6px 8px 6px 0;vertical-align:top;border-bottom:1px solid ${LINE};`;

export function Block({ block }: { readonly block: MailBlock }) {
  return (
    <>
      <Title block={block} />
      {block.kind === 'list' ? <Lines list={block} /> : <Figures table={block} />}
    </>
  );
}

function Title({ block }: { readonly block: MailBlock }) {
  const looks = block.kind === 'list' && block.meaning ? PALETTE[block.meaning] : null;
  const style = looks
    ? `background:${looks.background};color:${looks.colour};padding:5px 8px;`
    : 'padding:5px 0;border-bottom:2px solid #9aa5b1;';
  return <h3 style={`margin:16px 0 0;font-size:14px;${style}`}>{block.title}</h3>;
}

function Lines({ list }: { readonly list: MailList }) {
  return (
    <table role="presentation" width="100%" cellpadding="0" cellspacing="0">
      <tbody>
        {list.lines.map((line) => (
          <Line line={line} />
        ))}
        {list.more && (
          <tr>
            <td colspan={2} class="ink line" style={`${CELL}color:${INK};`}>
              {list.more.link ? <Link to={list.more.link} text={list.more.text} /> : list.more.text}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function Line({ line: { code, text, detail, link, update } }: { readonly line: MailLine }) {
  return (
    <tr>
      {code && (
        <td class="ink line" width="72" style={`${CELL}color:${INK};white-space:nowrap;`}>
          <b>{link ? <Link to={link} text={code} /> : code}</b>
        </td>
      )}
      <td colspan={code ? 1 : 2} class="ink line" style={`${CELL}color:${INK};word-break:break-word;`}>
        {text}
        {(detail || update) && (
          <div class="soft" style={`font-size:13px;color:${SOFT};`}>
            {detail}
            {detail && update && ' · '}
            {update && <Link to={update} text={UPDATE} padding="4px 0" />}
          </div>
        )}
      </td>
    </tr>
  );
}

function Figures({ table: { head, rows } }: { readonly table: MailTable }) {
  const align = (column: number) => (column === 0 ? 'left' : 'right');
  return (
    <table width="100%" cellpadding="0" cellspacing="0">
      <thead>
        <tr>
          {head.map((title, i) => (
            <th
              class="soft"
              align={align(i)}
              style={`${CELL}color:${SOFT};font-size:12px;font-weight:normal;`}
            >
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            {row.map((cell, i) => (
              <td class="ink line" align={align(i)} style={`${CELL}color:${INK};`}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** `padding`: more to hit for a thumb. */
function Link({
  to,
  text,
  padding,
}: {
  readonly to: string;
  readonly text: string;
  readonly padding?: string;
}) {
  const room = padding ? `display:inline-block;padding:${padding};` : '';
  return (
    <a href={to} class="link" style={`${room}color:${LINK};`}>
      {text}
    </a>
  );
}
