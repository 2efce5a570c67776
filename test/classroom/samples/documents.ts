import { zipOf } from './archives.ts';
import { pictureHeads } from './pictures.ts';

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A text document with these paragraphs, each in several runs, as programs leave them after editing. */
export const docxOf = (paragraphs: readonly string[]): Uint8Array =>
  zipOf({
    '[Content_Types].xml': `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'word/document.xml': `${xml}<w:document><w:body>${paragraphs
      .map(
        (text) =>
          `<w:p><w:pPr/>${escaped(text).replace(/.{1,90}/g, '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">$&</w:t></w:r>')}</w:p>`,
      )
      .join('')}</w:body></w:document>`,
    'word/media/image1.png': Uint8Array.from(pictureHeads.png(640, 480)),
  });

/** A spreadsheet whose second column holds these texts. */
export const xlsxOf = (cells: readonly string[]): Uint8Array =>
  zipOf({
    '[Content_Types].xml': `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'xl/sharedStrings.xml': `${xml}<sst>${cells.map((text) => `<si><t>${escaped(text).replace(/\n/g, '_x000D_\n')}</t></si>`).join('')}</sst>`,
    'xl/worksheets/sheet1.xml': `${xml}<worksheet><sheetData>${cells
      .map(
        (_text, row) =>
          `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}</v></c><c r="B${row + 1}" t="s"><v>${row}</v></c></row>`,
      )
      .join('')}</sheetData></worksheet>`,
  });

/** An open document with these paragraphs. */
export const odtOf = (paragraphs: readonly string[]): Uint8Array =>
  zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `${xml}<office:document-content><office:body>${paragraphs.map((text) => `<text:p>${escaped(text)}</text:p>`).join('')}</office:body></office:document-content>`,
  });

/** A text in another encoding, with or without its mark. */
export function inUtf16(text: string, little: boolean, mark: boolean): Uint8Array {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le');
  return new Uint8Array(little ? bytes : bytes.swap16());
}
