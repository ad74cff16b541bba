import { expect, it } from 'vitest';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { documentParts, documentPartView } from './document-part.ts';

it('a document with very many assignments says on the pages of its fields why each stands as it does', () => {
	const assignments = Array.from({ length: 151 }, (_, at) => ({
		id: String(at + 1),
		task: 'Kiểm tra',
		leads: ['phong-noi-vu'],
		due: 'Trong năm 2023',
	}));
	const plan = someDocument({ assignments });
	const report = someDocument({
		type: 'bao-cao',
		number: '2/BC-UBND',
		title: 'Kết quả',
		issued: '20/12/2023',
		results: [{ assignment: '7679-qd-ubnd-2022#1', state: 'done', day: '01/12/2023' }],
	});
	const { register } = buildRegister(someSources(someLocality([plan, report])));
	const index = indexOf(register);
	const parts = [...documentParts(index)].map(([, key]) => documentPartView(index, key));
	expect(parts.map(({ count }) => count)).toEqual([151, 151]);
	const [first] = parts.flatMap((part) => part.assignments);
	expect(first?.standing?.groups.map(({ words }) => words)).toEqual(['Hoàn thành đúng hạn']);
	expect(first?.standing?.why).toMatch(/^\/van-ban\/.+\/#vi-sao$/);
});
