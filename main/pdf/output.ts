/** The file around the pages: metadata, bookmarks, structure, and its bytes. */
import type { Fonts } from './fonts.ts';
import { openRaw, type RawDocument } from './pdfkit.ts';
import type { Landmark } from './setting.ts';
import type { Sheet } from './paper.ts';

export interface Metadata {
  readonly title: string;
  /** May be empty. */
  readonly author: string;
  readonly subject: string;
  /** BCP 47. */
  readonly language: string;
  /** YYYY-MM-DD; without it the document has no date, so that the same pitch always gives the same bytes. */
  readonly date: string | null;
}

const producer = 'Buy-In';

export interface Output {
  readonly document: RawDocument;
  /** Closes the document and gives its bytes. */
  finish(landmarks: Iterable<Landmark>): Promise<Uint8Array<ArrayBuffer>>;
}

export function openOutput(metadata: Metadata, fonts: Fonts, sheet: Sheet): Output {
  const { title, author, subject, language } = metadata;
  const date = metadata.date === null ? null : new Date(`${metadata.date}T00:00:00Z`);
  const document = openRaw({
    font: fonts[400].file,
    size: sheet.size,
    lang: language,
    info: {
      Title: title,
      ...(author === '' ? {} : { Author: author }),
      ...(subject === '' ? {} : { Subject: subject }),
      Creator: producer,
      Producer: producer,
      CreationDate: date ?? new Date(0),
    },
  });
  if (!date) delete document.info['CreationDate'];
  // pdfkit puts texts into the XML as they are, and needs a date.
  document._addInfo = () => document.appendXML(description({ ...metadata, date: date ? metadata.date : null }));
  const bytes = collect(document);
  return {
    document,
    finish(landmarks) {
      addBookmarks(document, landmarks, sheet.size[0]);
      document.end();
      return bytes;
    },
  };
}

/** pdfkit is a stream; taking the parts where it makes them spares the stream's machinery for some ten thousand small ones. */
function collect(document: RawDocument): Promise<Uint8Array<ArrayBuffer>> {
  // The file's beginning was written when the document was made.
  const parts: Uint8Array[] = [document.read() ?? new Uint8Array()];
  return new Promise((resolve) => {
    document.push = (part) => {
      if (part) parts.push(part);
      else resolve(Buffer.concat(parts));
      return true;
    };
  });
}

/** pdfkit takes `left` from the right edge. */
function addBookmarks({ outline }: RawDocument, landmarks: Iterable<Landmark>, width: number): void {
  let section = outline;
  for (const { heading, page, y } of landmarks) {
    if (heading.level === 'title') continue;
    const title = heading.number ? `${heading.number}  ${heading.text}` : heading.text;
    const options = { pageNumber: page, top: y, left: width };
    if (heading.level === 1) section = outline.addItem(title, options);
    else if (heading.level === 2) section.addItem(title, options);
  }
}

function description({ title, author, subject, date }: Metadata): string {
  const alternative = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
  return `
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
${date ? `<xmp:CreateDate>${date}T00:00:00Z</xmp:CreateDate>` : ''}<xmp:CreatorTool>${producer}</xmp:CreatorTool>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title>${alternative(title)}</dc:title>
${author === '' ? '' : `<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>`}
${subject === '' ? '' : `<dc:description>${alternative(subject)}</dc:description>`}
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdf:Producer>${producer}</pdf:Producer>
</rdf:Description>`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML knows no control characters but the three white ones. */
// oxlint-disable-next-line no-control-regex -- controls are what it is for
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function escapeXml(text: string): string {
  return text.replace(notInXml, '').replace(/[&<>"]/g, (sign) => entities[sign]!);
}
