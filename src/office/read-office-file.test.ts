import { strFromU8, strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { bomb, ole } from '../fixtures/office/awkward.ts';
import { docx, docxFiles, p } from '../fixtures/office/docx.ts';
import { refusalCode } from '../fixtures/office/read.ts';
import { readOfficeFile } from './read-office-file.ts';

const whole = Buffer.from(docx(p('một')));
const withDocument = (change: (xml: string) => string) => {
	const files = docxFiles(p('một'));
	return zipSync({
		...files,
		'word/document.xml': strToU8(change(strFromU8(files['word/document.xml'] ?? new Uint8Array()))),
	});
};

it.each([
	['nothing', new Uint8Array(), 'a.docx', 'empty-file'],
	['white space alone', Buffer.from(' \n\t\n'), 'a.txt', 'nothing-to-read'],
	['a document without words', docx(p('')), 'a.docx', 'nothing-to-read'],
	['a document of pictures', docx(p('<w:r><w:drawing><a:blip/></w:drawing></w:r>')), 'a.docx', 'scan'],
	['an old document', ole('WordDocument'), 'a.doc', 'old-word'],
	['an old document that was renamed', ole('WordDocument'), 'a.docx', 'old-word'],
	['an old workbook', ole('Workbook'), 'a.xls', 'old-excel'],
	['a document with a password', ole('EncryptedPackage'), 'a.docx', 'password'],
	['another old file', ole('PowerPoint Document'), 'a.ppt', 'old-office'],
	['bytes of no kind', Buffer.from([1, 2, 3, 0, 0, 255]), 'a.docx', 'unknown-type'],
	['a picture', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'a.png', 'scan'],
	['a page of the web', Buffer.from('<!doctype html><p>a'), 'a.doc', 'other-type'],
	['a document in RTF', Buffer.from('{\\rtf1 a}'), 'a.doc', 'other-type'],
	['files of no document', zipSync({ 'a.txt': strToU8('a') }), 'a.docx', 'other-type'],
	[
		'a document of OpenDocument',
		zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }),
		'a.odt',
		'other-type',
	],
	['a file that is cut', whole.subarray(0, whole.length / 2), 'a.docx', 'broken-file'],
	['a part whose bytes were changed on the way', changedByte(), 'a.docx', 'broken-file'],
	['a part that is cut', withDocument((xml) => xml.slice(0, -40)), 'a.docx', 'broken-file'],
	['no XML', withDocument(() => 'một'), 'a.docx', 'broken-file'],
	['a DTD', withDocument((xml) => xml.replace('?>', '?><!DOCTYPE w [<!ENTITY a "b">]>')), 'a.docx', 'xml-entities'],
	['an entity without a DTD', withDocument((xml) => xml.replace('một', '&a;')), 'a.docx', 'broken-file'],
	[
		'elements in elements',
		withDocument((xml) => xml.replace('<w:body>', `<w:body>${'<w:sdt>'.repeat(1000)}`)),
		'a.docx',
		'too-deep',
	],
	['a paragraph of a million runs', docx(`<w:p>${'<w:r/>'.repeat(1_000_000)}</w:p>`), 'a.docx', 'too-many-elements'],
	['a million paragraphs', docx('<w:p/>'.repeat(1_000_000)), 'a.docx', 'too-many-elements'],
	['a part of a hundred megabytes', bomb(), 'a.docx', 'unpacked-too-large'],
	['a part that hides its size', bomb(0), 'a.docx', 'unpacked-too-large'],
	['a part that is larger than it says', bomb(1000), 'a.docx', 'false-size'],
])('%s is refused', async (_, bytes, name, code) => {
	expect(await refusalCode(bytes, name)).toBe(code);
});

it('each refusal is one message in Vietnamese that says what to do', async () => {
	const found = await readOfficeFile(ole('WordDocument'), 'ke-hoach.docx');
	expect('refusal' in found && found.refusal.reason).toBe(
		'Tệp ở dạng Word cũ (.doc), dù tên tệp có đuôi khác, trang không đọc được. Mở tệp bằng Word, chọn Lưu lại thành (Save As) › .docx rồi chọn tệp mới; chỉ đổi đuôi tên tệp thì không đủ.',
	);
});

it.each([
	['a document named as a workbook', docx(p('một')), 'a.xlsx'],
	['a text named as a document', Buffer.from('một'), 'a.docx'],
	['a document without a name', docx(p('một')), ''],
])('the kind is told by the bytes: %s', async (_, bytes, name) => {
	const found = await readOfficeFile(bytes, name);
	expect('file' in found && found.file.blocks[0]).toMatchObject({ kind: 'paragraph', text: 'một' });
});

/** A .docx with one letter changed in a part that is not packed: only its checksum tells. */
function changedByte(): Uint8Array {
	const file = Buffer.from(zipSync(docxFiles(p('Hạn: 30/6')), { level: 0 }));
	file.write('31/6', file.indexOf('30/6'));
	return file;
}
