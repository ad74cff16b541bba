import fc from 'fast-check';
import { expect, it } from 'vitest';
import { say } from '../../problem/messages.ts';
import { decode, largestFile } from './bytes.ts';

const bytes = (...parts: (string | number[])[]) =>
	Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
const refused = (content: Uint8Array) => decode('a.yaml', content).findings;

it('a file in UTF-8 is read as it is', () => {
	expect(decode('a.yaml', bytes('số: 7679/QĐ-UBND\n'))).toEqual({ text: 'số: 7679/QĐ-UBND\n', findings: [] });
});

it.each([
	['a byte order mark is left out', '\uFEFFtype: a\n', 'type: a\n'],
	['CRLF line ends are read as line ends', 'a: 1\r\nb: 2\r\n', 'a: 1\nb: 2\n'],
	['line ends of old machines are read as line ends', 'a: 1\rb: 2\r', 'a: 1\nb: 2\n'],
	['decomposed Unicode is composed', 'Quyết định'.normalize('NFD'), 'Quyết định'.normalize('NFC')],
])('%s', (_, content, text) => {
	expect(decode('a.yaml', bytes(content)).text).toBe(text);
});

it.each([
	['on the first line', bytes('ab', [0xff], 'c'), 1, 3],
	['after letters with diacritics', bytes('một\nđất ', [0xc3], 'x'), 2, 5],
	['after CRLF line ends', bytes('a\r\nb\r\nc', [0xe9], '\r\n'), 3, 2],
	['after line ends of old machines', bytes('a\rb\rc', [0xe9], '\r'), 3, 2],
	['a letter that is cut off at the end of its line', bytes('a\nb', [0xe1, 0xba], '\nc'), 2, 2],
	['a letter that is cut off at the end of the file', bytes('a\nbc', [0xe1, 0xba]), 2, 3],
	['after a replacement character that is well encoded', bytes('a\uFFFD\nb\uFFFDc', [0xff]), 2, 4],
	['TCVN3 text', bytes('title: K', [0xd5], ' ho', [0xb9], 'ch'), 1, 9],
	['after a byte order mark', bytes('\uFEFFab', [0xff]), 1, 3],
])('a file that is not UTF-8 is refused at the place of the first bad byte: %s', (_, content, line, column) => {
	expect(refused(content)).toEqual([{ file: 'a.yaml', place: { line, column }, level: 'error', ...say('not-utf8') }]);
});

it.each([
	['a NUL', bytes('a: 1\0'), say('binary-file')],
	['nothing', bytes(''), say('empty-file')],
	['only blank lines', bytes(' \r\n\t\n'), say('empty-file')],
	['only a byte order mark', bytes('\uFEFF'), say('empty-file')],
	['UTF-16', Buffer.from('a: 1', 'utf16le'), say('binary-file')],
])('a file that holds %s is refused', (_, content, message) => {
	expect(refused(content)).toEqual([{ file: 'a.yaml', place: { line: 1, column: 1 }, level: 'error', ...message }]);
});

it('a document of 5 MB is refused with its size and the largest size', () => {
	const size = 5 * 1024 * 1024;
	expect(refused(Buffer.alloc(size, 'a'))).toEqual([
		{ file: 'a.yaml', place: { line: 1, column: 1 }, level: 'error', ...say('file-too-large', size, largestFile) },
	]);
	expect(say('file-too-large', size, largestFile).reason).toBe('Tệp nặng 5,0 MB, quá mức 256 kB của một tệp nội dung.');
});

it('a file of the largest size is read', () => {
	expect(decode('a.yaml', Buffer.alloc(largestFile, 'a')).findings).toEqual([]);
});

it('whatever the bytes are, there is a text or a problem and never both', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 200 }), (content) => {
			const { text, findings } = decode('a.yaml', content);
			if (text === null) expect(findings).toHaveLength(1);
			if (text !== null) {
				expect(text).not.toMatch(/[\r\0]/);
				expect(text).toBe(text.normalize('NFC'));
			}
		}),
	);
});

it.each([
	['one after the other', '\u0301'],
	['of two kinds, out of their order', '\u0323\u0302'],
	['beyond the first plane', '\u{1E000}'],
])('a letter under more than thirty marks %s is refused at once', (_, marks) => {
	const thirty = marks.repeat(30 / [...marks].length);
	expect(decode('a.yaml', bytes(`a\nb: e${thirty}x\n`)).findings).toEqual([]);
	for (const many of [`${thirty}${marks}`, marks.repeat(30_000)])
		expect(decode('a.yaml', bytes(`a\nb: e${many}\n`))).toEqual({
			text: null,
			findings: [{ file: 'a.yaml', place: { line: 2, column: 4 }, level: 'error', ...say('stacked-marks') }],
		});
});

it.each([
	['Thùc hiÖn c¶i c¸ch hµnh chÝnh', 'warning'],
	['Thùc hiÖn ch\u00AD¬ng tr×nh', 'error'],
	[String.fromCharCode(...new TextEncoder().encode('hành chính, văn bản')), 'error'],
])('text of an old encoding is a warning, and an error where letters of it are lost: %s', (line, level) => {
	const [found] = refused(bytes(`Một đoạn văn thường.\n${line}\n`));
	expect([found?.code, found?.level]).toEqual(['legacy-encoding', level]);
});
