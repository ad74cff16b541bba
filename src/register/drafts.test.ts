import { describe, expect, it, test } from 'vitest';
import { error, found, warning } from '../fixtures/findings.ts';
import { someDocument, someIndexWithPast, someLocality, someSources, someVersion } from '../fixtures/register.ts';
import { say } from '../problem/messages.ts';
import { withoutDrafts } from './drafts.ts';
import { indexOf } from './index.ts';
import { buildRegister } from './register.ts';
import { stoodOn } from './results/standings.ts';

// A draft is checked like a document, and is in nothing that is published.

const draft = 'true';
const duties = [
	{ id: '1', task: 'Ban hành kế hoạch', leads: ['phong-noi-vu'], due: 'Quý I năm 2023' },
	{ id: '2', task: 'Kiểm tra', leads: ['phong-tu-phap'], due: 'Hằng quý' },
];
const plan = someDocument({ assignments: duties });
const [slug, own] = ['7679-qd-ubnd-2022', 'binh-tan/7679-qd-ubnd-2022'];
const later = (number: string, written: object) => someDocument({ number, issued: '20/6/2023', ...written });
const report = { type: 'bao-cao', results: [{ assignment: `${slug}#1`, state: 'done', day: '30/3/2023' }] };
const unpublished = [
	later('45/BC-UBND', { ...report, draft }),
	later('46/QĐ-UBND', { changes: [{ assignment: `${slug}#1`, to: 'Quý IV năm 2023' }], draft }),
	later('47/QĐ-UBND', {
		basis: [{ number: '7679/QĐ-UBND', title: 'Kế hoạch', issued: '30/12/2022', relation: 'replaces' }],
		draft,
	}),
	someDocument({
		number: '1/KH-UBND',
		type: 'ke-hoach',
		issued: '01/6/2031',
		period: '2031 - 2032',
		assignments: duties.slice(1),
		draft,
	}),
];
const sourcesOf = (...documents: ReturnType<typeof someDocument>[]) => someSources(someLocality(documents));

describe('a draft', () => {
	const sources = sourcesOf(plan, ...unpublished);

	it('leaves the register as it is without its file, whatever it says', () => {
		const { register, findings } = buildRegister(sources);
		expect(findings).toEqual([]);
		expect(register).toEqual(buildRegister(sourcesOf(plan)).register);
		expect(register.documents.map(({ id }) => id)).toEqual([own]);
	});

	it('changes no standing and no day as of which pages speak', () => {
		const index = indexOf(buildRegister(sources).register);
		const [first] = index.register.assignments;
		expect(first && stoodOn(index, first, '2023-12-01').map(({ standing, end }) => [standing, end])).toEqual([
			['not-reported', '2023-03-31'],
		]);
		expect(index.day).toBe('2022-12-30');
	});

	it('is shown where it is asked for, with what it states and changes', () => {
		const { register } = buildRegister(sources, () => null, 'shown');
		expect(register.documents).toHaveLength(5);
		expect(register.results).toHaveLength(1);
		expect(register.documents.map((one) => one.draft === true)).toEqual([false, true, true, true, true]);
	});

	test.each([
		['form of a deadline', { assignments: [{ ...duties[0], due: 'sắp tới' }] }, 'unread-deadline'],
		['an unknown unit', { assignments: [{ ...duties[0], leads: ['phong-la'] }] }, 'unknown-unit'],
		['a result of an unknown duty', { results: [{ assignment: `${slug}#9`, state: 'done' }] }, 'unknown-result'],
		['a number that another document has', { number: '7679/QĐ-UBND', issued: '01/12/2022' }, 'duplicate-document'],
	])('is checked: %s', (_, written, code) => {
		const one = { number: '1/QĐ-UBND', issued: '01/3/2023', draft, ...written };
		const { findings } = buildRegister(sourcesOf(someDocument(one, { slug: 'a-1' }), plan));
		expect(findings.filter(({ file }) => file.endsWith('/a-1.mdx')).map((one) => one.code)).toContain(code);
		expect(findings.filter(({ file }) => !file.endsWith('/a-1.mdx'))).toEqual([]);
	});
});

describe('a published document', () => {
	const hidden = someDocument({ assignments: duties, draft });
	const pointing = say('points-to-draft', `${slug}#1`);

	it.each([
		['states no result of a draft', report, error(['results', 0, 'assignment'], pointing)],
		[
			'changes nothing of a draft',
			{ changes: [{ assignment: `${slug}#1`, cancel: 'true' }] },
			error(['changes', 0, 'assignment'], pointing),
		],
		[
			'may rest on one that is a draft here',
			{ basis: [{ number: '7679/QĐ-UBND', title: 'Kế hoạch', issued: '30/12/2022', relation: 'implements' }] },
			warning(['basis', 0], say('rests-on-draft', '7679/QĐ-UBND')),
		],
	])('%s', (_, written, expected) => {
		expect(found(hidden, later('45/BC-UBND', { type: 'bao-cao', ...written }))).toEqual([expected]);
		expect(found(hidden, later('45/BC-UBND', { type: 'bao-cao', ...written, draft }))).toEqual([]);
	});

	it('corrects no draft', () => {
		const corrected = { results: [{ assignment: `${slug}#1`, state: 'not-done', corrects: '45-bc-ubnd-2023' }] };
		const expected = error(['results', 0, 'corrects'], say('points-to-draft', '45-bc-ubnd-2023'));
		const correction = later('50/BC-UBND', { type: 'bao-cao', ...corrected });
		expect(found(plan, later('45/BC-UBND', { ...report, draft }), correction)).toEqual([expected]);
	});

	it('links to no draft, nor to what stands in one', () => {
		const body = `Xem [kế hoạch](/van-ban/${own}/) và <NhiemVu so="1" van-ban="${own}" />.`;
		const { findings } = buildRegister(sourcesOf(hidden, someDocument({ number: '8/QĐ-UBND' }, { body })));
		expect(findings.map(({ code }) => code)).toEqual(['points-to-draft', 'points-to-draft']);
	});
});

it('a site without a draft is read as it is', () => {
	const sources = sourcesOf(plan);
	expect(withoutDrafts(sources)).toBe(sources);
});

it('the past of a document begins when it is published, and ends when it is a draft again', () => {
	const versions = [
		someVersion('2023-01-01', { assignments: duties, draft }),
		someVersion('2023-01-02', { assignments: duties.slice(0, 1), draft }),
		someVersion('2023-01-03', { assignments: duties }),
	];
	const past = someIndexWithPast(versions).past.get(own);
	expect([past?.since, past?.editions.length]).toEqual(['2023-01-03T10:00:00+07:00', 1]);
	const gone = someIndexWithPast([...versions, someVersion('2023-01-04', { assignments: duties, draft })]);
	expect(gone.past.get(own)?.editions.map(({ document }) => document !== null)).toEqual([true, false]);
	expect(gone.withdrawn.map(({ number }) => number)).toEqual(['7679/QĐ-UBND']);
	expect(someIndexWithPast(versions.slice(0, 2)).past.has(own)).toBe(false);
});
