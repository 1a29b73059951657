import { magicType } from '../magic/index.ts';
import { lockedFile, oldWord, refusedKind } from './refusals.ts';

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** The stream in which Office keeps a document that has a password. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
const PDF_HEAD = 1_024;

const WORDS: Record<string, string> = {
  'image/jpeg': 'This is a picture, not a text.',
  'image/png': 'This is a picture, not a text.',
  'image/webp': 'This is a picture, not a text.',
  'image/avif': 'This is a picture, not a text.',
  'image/heic': 'This is a picture, not a text.',
  'image/gif': 'This is a picture, not a text.',
  'text/markup': 'This is a web page.',
};

/** By its own bytes, whatever its name says. */
export function assertReadableKind(bytes: Buffer): 'pdf' | 'docx' {
  if (bytes.subarray(0, OLE.length).equals(OLE)) {
    throw bytes.includes(ENCRYPTED) ? lockedFile('Word file') : oldWord();
  }
  const type = magicType(bytes);
  if (type === 'application/pdf') return 'pdf';
  if (type === 'application/zip') return 'docx';
  if (bytes.subarray(0, 5).toString('latin1') === '{\\rtf') throw refusedKind('This is an RTF file.');
  if (bytes.subarray(0, PDF_HEAD).includes('%PDF-')) {
    throw refusedKind('This PDF begins with other data. Open it and print it to a new PDF.');
  }
  throw refusedKind((type && WORDS[type]) ?? 'This kind of file cannot be read here.');
}
