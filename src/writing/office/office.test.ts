import { describe, expect, it, test } from 'vitest';
import { problemsWith } from '../../fixtures/content.ts';
import { officeWords } from '../../vi/founding/office.ts';
import { officeFiles } from './files.ts';
import { answered } from './questions.ts';
import { usualHead, usualKind } from './unit-kind.ts';
import { levelIn, localityIn, namesListed, officeOf, type Wished } from './wishes.ts';

/** The office of these wishes. Throws if something is wrong with them. */
function office(wished: Wished) {
	const one = officeOf(wished);
	if ('wrong' in one) throw new Error(one.wrong.join('\n'));
	return one;
}

/** The content of an office, in place of the small one. */
function contentOf(wished: Wished): Record<string, string | null> {
	const files = [...officeFiles(office(wished), 'content', '2026')];
	const own = files.filter(([path]) => path.startsWith('content/'));
	return {
		'localities/xa-mau': null,
		...Object.fromEntries(own.map(([path, text]) => [path.slice('content/'.length), text])),
	};
}

describe('the content of a new office', () => {
	it.each<[string, Wished]>([
		['of which nothing is said', {}],
		['of a commune', { name: 'Ủy ban nhân dân xã Tân Lập', units: 'Văn phòng HĐND và UBND, Phòng Kinh tế, Các thôn' }],
		['of a department', { name: 'Sở Nội vụ tỉnh Đồng Nai', units: 'Văn phòng Sở\nPhòng Cải cách hành chính, văn thư' }],
		['of a city', { name: 'UBND thành phố Hải Phòng', units: 'Sở Nội vụ, Sở Tài chính', address: 'https://a.example' }],
		[
			'with signs of YAML in its names',
			{ name: 'Trung tâm: “# 1” & {a}', locality: 'trung-tam', units: '- Phòng: một, *Phòng hai' },
		],
	])('%s has no problem', (_, wished) => {
		expect(problemsWith(contentOf(wished))).toEqual([]);
	});

	test('holds one document, a draft that says of itself that it is none', () => {
		const documents = Object.entries(contentOf({})).filter(([path]) => path.includes('/documents/'));
		expect(documents).toHaveLength(1);
		expect(documents[0]?.[1]).toMatch(/^draft: true$/m);
		expect(documents[0]?.[1]).toMatch(/^title: "VÍ DỤ, KHÔNG CÓ THẬT: /m);
	});

	test('marks what only holds a place, and nothing that was said', () => {
		const marked = (wished: Wished) =>
			Object.values(contentOf(wished)).filter((text) =>
				Object.values(officeWords.fill).some((mark) => text?.includes(mark)),
			).length;
		expect(marked({})).toBe(3);
		expect(marked({ name: 'Xã Tân Lập', address: 'https://a.example', units: 'Phòng Kinh tế' })).toBe(0);
	});
});

test('all that is wrong with wishes is told at once, each with its cure', () => {
	const wrong = officeOf({
		name: ' ',
		level: 'phuong',
		locality: 'Tân Lập',
		address: 'tanlap',
		units: 'Phòng A, phòng a',
	});
	const told = 'wrong' in wrong ? wrong.wrong : [];
	expect(told.map((one) => /^--(\w+): /.exec(one)?.[1])).toEqual(['name', 'level', 'locality', 'address', 'units']);
	for (const one of told) expect(one).toMatch(/^[^\n]+\n {4}→ [^\n]+$/);
});

it.each([
	['Ủy ban nhân dân xã Tân Lập', 'xa', 'tan-lap', 'Xã Tân Lập', 'Ủy ban nhân dân xã Tân Lập'],
	['UBND phường Đông Hòa', 'xa', 'dong-hoa', 'Phường Đông Hòa', 'Ủy ban nhân dân phường Đông Hòa'],
	['Quận 6', 'huyen', 'quan-6', 'Quận 6', 'Ủy ban nhân dân Quận 6'],
	['Tỉnh Đồng Nai', 'tinh', 'dong-nai', 'Tỉnh Đồng Nai', 'Ủy ban nhân dân tỉnh Đồng Nai'],
	['Sở Nội vụ', 'so-nganh', 'so-noi-vu', 'Sở Nội vụ', 'Sở Nội vụ'],
	['Bộ Nội vụ', 'bo', 'bo-noi-vu', 'Bộ Nội vụ', 'Bộ Nội vụ'],
])('the name “%s” tells level, id, area and whole name', (name, level, locality, area, whole) => {
	expect([levelIn(name), localityIn(name)]).toEqual([level, locality]);
	expect(office({ name })).toMatchObject({ level, locality, area, name: whole });
});

it.each([
	['Phòng Văn hóa - Xã hội', 'co-quan-chuyen-mon', 'Trưởng phòng Văn hóa - Xã hội'],
	['Trung tâm Phục vụ hành chính công', 'trung-tam-hanh-chinh-cong', 'Giám đốc Trung tâm Phục vụ hành chính công'],
	['Trạm Y tế', 'co-so-y-te', null],
	['Trường Tiểu học Lê Lợi', 'truong-hoc', null],
	['Công an xã', 'co-quan-nganh-doc', null],
	['Ủy ban Mặt trận Tổ quốc Việt Nam xã', 'mat-tran-doan-the', null],
	['Ban Chỉ đạo cải cách hành chính', 'to-chuc-phoi-hop', null],
	['Hội đồng nhân dân xã', 'hoi-dong-nhan-dan', null],
	['Các thôn', 'nhom', null],
	['Khu phố 3', 'thon-to-dan-pho', null],
	['Bưu điện', 'doanh-nghiep', null],
	['Nhà Văn hóa', null, null],
])('the name “%s” tells what kind of unit it is and who heads it', (name, kind, head) => {
	expect([usualKind(name), usualHead(name)]).toEqual([kind, head]);
});

test('names stand between commas, or one a line where commas belong to them', () => {
	expect(namesListed('Phòng Kinh tế, Hạ tầng và Đô thị, Phòng Văn hóa - Xã hội')).toEqual([
		'Phòng Kinh tế, Hạ tầng và Đô thị',
		'Phòng Văn hóa - Xã hội',
	]);
	expect(namesListed('Ban A, B; Đội C')).toEqual(['Ban A, B', 'Đội C']);
	expect(namesListed('Phòng A,  Phòng B ,')).toEqual(['Phòng A', 'Phòng B']);
	expect(namesListed('Phòng Văn hóa, Khoa học\nPhòng B\n\n')).toEqual(['Phòng Văn hóa, Khoa học', 'Phòng B']);
});

describe('questions', () => {
	test('are asked of what is not said, offer what the name tells, and are asked again where an answer cannot be', async () => {
		const questions: string[] = [];
		const answers = ['Xã Tân Lập', '', 'Tân Lập', 'tan-lap-moi', '', 'Phòng Kinh tế'];
		const wished = await answered({}, (question) => {
			questions.push(question);
			return Promise.resolve(answers.shift() ?? '');
		});
		expect(wished).toEqual({ name: 'Xã Tân Lập', level: 'xa', locality: 'tan-lap-moi', units: 'Phòng Kinh tế' });
		expect(questions[2]).toContain('[tan-lap]: ');
		expect(questions[3]).toMatch(/^--locality: [^\n]+\n {4}→ /);
		expect(office(wished).open).toEqual(['address']);
	});

	test('are not asked where all is said', async () => {
		const all = { name: 'Xã A', level: 'xa', locality: 'a', address: 'https://a.example', units: 'Phòng B' };
		expect(await answered(all, () => Promise.reject(new Error('asked')))).toEqual(all);
	});
});
