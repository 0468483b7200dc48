// A mail as plain text: what mail programs without HTML show, and what is pasted into a chat.
import type { MailBlock, MailContent, MailLine, MailPart } from '../text/mail/content.ts';
import { CONTINUE_AT, partHeading, signature } from '../text/mail/furniture.ts';

export function plainText(content: MailContent): string {
  const { title, greeting, lead, parts, rest, sheetLink, contact } = content;
  return [
    title.toUpperCase(),
    greeting,
    lead.join('\n'),
    ...parts.map((part, i) => partText(part, parts.length > 1 ? [partHeading(i + 1, part.title)] : [])),
    ...(rest === '' ? [] : [rest]),
    `${CONTINUE_AT}: ${sheetLink}`,
    signature(contact),
  ].join('\n\n');
}

function partText({ notes, blocks }: MailPart, heading: readonly string[]): string {
  return [...heading, ...notes, ...blocks.map(blockText)].join('\n\n');
}

function blockText(block: MailBlock): string {
  const title = block.title.toUpperCase();
  if (block.kind === 'table') {
    const [first = '', ...others] = block.head;
    const rows = block.rows.map(
      ([name = '', ...cells]) =>
        `- ${name}: ${cells.map((cell, i) => `${cell} ${(others[i] ?? first).toLowerCase()}`).join(', ')}`,
    );
    return [title, ...rows].join('\n');
  }
  return [title, ...block.lines.map(lineText), ...(block.more ? [block.more.text] : [])].join('\n');
}

function lineText({ code, text, detail }: MailLine): string {
  const line = `- ${code ? `${code}. ` : ''}${text}${detail ? ` – ${detail}` : ''}`;
  return line.replace(/\s*\n\s*/g, ' ');
}
