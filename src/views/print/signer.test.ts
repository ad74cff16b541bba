import { expect, it } from 'vitest';
import { printSigner } from './signer.ts';

/** Of a text that was read from a scan. */
const source = { text: 'ocr' } as const;

const committee = { kind: 'uy-ban', head: 'Chủ tịch Ủy ban nhân dân quận', name: 'Ủy ban nhân dân quận 6' } as const;
const board = { kind: 'to-chuc-phoi-hop', head: undefined, name: 'Ban Chỉ đạo' } as const;
const name = 'Nguyễn Văn A';

it('a head who signs has the post alone, and nothing claims a signature', () => {
	expect(printSigner({ signer: { name, position: 'Chủ tịch' }, uncertain: [], source }, committee)).toEqual({
		posts: ['Chủ tịch'],
		name,
		doubts: [],
	});
});

it.each([
	['KT.', 'Phó Chủ tịch', ['KT. Chủ tịch', 'Phó Chủ tịch']],
	['KT.', 'Phó Chánh Văn phòng', ['KT. Chánh Văn phòng', 'Phó Chánh Văn phòng']],
	['KT.', 'Ủy viên', ['KT. Chủ tịch', 'Ủy viên']],
	['TM.', 'Chủ tịch', ['TM. Ủy ban nhân dân', 'Chủ tịch']],
	['TL.', 'Chánh Văn phòng', ['TL. Chủ tịch', 'Chánh Văn phòng']],
	['TUQ.', 'Trưởng phòng', ['TUQ. Chủ tịch', 'Trưởng phòng']],
	['Q.', 'Chủ tịch', ['Q. Chủ tịch']],
] as const)('%s %s signs in these lines', (capacity, position, posts) => {
	expect(printSigner({ signer: { name, position, capacity }, uncertain: [], source }, committee).posts).toEqual(posts);
});

it('where the head is not known, no post is invented', () => {
	const posts = (capacity: 'KT.' | 'TL.' | 'TM.' | 'Q.', of?: typeof board) =>
		printSigner({ signer: { name, capacity }, uncertain: [], source }, of).posts;
	expect(posts('KT.', board)).toEqual(['KT. Người đứng đầu']);
	expect(posts('TL.')).toEqual(['TL. Người đứng đầu']);
	expect(posts('TM.', board)).toEqual(['TM. Ban Chỉ đạo']);
	expect(posts('TM.')).toEqual(['TM.']);
	expect(posts('Q.')).toEqual(['Q.']);
});

it('what could not be read is said', () => {
	expect(printSigner({ signer: undefined, uncertain: ['signer'], source }, committee)).toEqual({
		posts: [],
		name: null,
		doubts: ['Người ký: không đọc được'],
	});
	expect(printSigner({ signer: undefined, uncertain: [], source }, committee).doubts).toEqual([]);
	expect(printSigner({ signer: { name }, uncertain: ['signer'], source }, committee).doubts).toEqual([
		'Chức vụ: không đọc được',
		'Họ tên: chưa đọc được chắc chắn',
	]);
});

it('what is not known of a typed text is not said to be unreadable', () => {
	const typed = { text: 'typed' } as const;
	expect(printSigner({ signer: undefined, uncertain: ['signer'], source: typed }, undefined).doubts).toEqual([
		'Người ký: chưa rõ',
	]);
	expect(printSigner({ signer: { name: 'A' }, uncertain: [], source: typed }, undefined).doubts).toEqual([
		'Chức vụ: chưa rõ',
	]);
});
