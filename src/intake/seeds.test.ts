import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { read as readFile } from '../fixtures/office/read.ts';
import type { Document } from '../schemas/document.ts';
import type { Unit } from '../schemas/units.ts';
import { type KnownContent, nothingKnown } from './known.ts';
import { propose } from './propose.ts';

// The five documents of the site as plain text, against what staff wrote of them.

const frozen = 'tests/frozen/content';
const read = <Value>(file: string): Value =>
	parse(readFileSync(`${frozen}/${file}`, 'utf8'), { schema: 'failsafe' }) as Value;
const knownIn = (locality: string): KnownContent => {
	const { name, authority } = read<{ name: string; authority: string }>(`localities/${locality}/locality.yaml`);
	const units = read<(Unit & { aliases?: string[] })[]>(`localities/${locality}/units.yaml`);
	return {
		...nothingKnown(locality),
		name,
		authority,
		units: units.map(({ id, name, short, head, aliases = [], kind }) => ({
			id,
			isGroup: kind === 'nhom',
			spellings: [name, short, head, ...aliases].filter((one) => one !== undefined),
		})),
		fields: read('fields.yaml'),
	};
};
const staff = (locality: string, file: string): Document =>
	parse(
		readFileSync(`${frozen}/localities/${locality}/documents/${file}.mdx`, 'utf8').split('\n---\n')[0]?.slice(4) ?? '',
		{ schema: 'failsafe' },
	) as Document;
const fileOf = async (seed: string) => readFile(readFileSync(`tests/frozen/office/${seed}.txt`), `${seed}.txt`);
const texts = new Map(
	await Promise.all(['000', '001', '002', '003', '004'].map(async (seed) => [seed, await fileOf(seed)] as const)),
);
function proposed(seed: string, known: KnownContent) {
	const found = propose(texts.get(seed) ?? { blocks: [], doubts: [], skipped: [], counts: {} }, known);
	if ('refusal' in found) throw new Error(found.refusal.code);
	return found.proposal;
}

/** The words of a deadline in one line, without the mark at their end. */
const plain = (words: string | null | undefined): string => (words ?? '').replace(/\s+/g, ' ').replace(/\.$/, '');

describe('the decision of Bình Tân with its appendix', () => {
	const known = knownIn('binh-tan');
	const { head, assignments, groups, doubts, units } = proposed('002', known);
	const written = staff('binh-tan', '7679-qd-ubnd-2022');

	it('has the items of the appendix, and nothing of the plan that repeats them', () => {
		expect(assignments).toHaveLength(77);
		expect(assignments.map(({ id }) => id)).toEqual(written.assignments.map(({ id }) => id));
		expect(groups.map(({ number }) => number)).toEqual(['1', '1.2', '2', '3', '4', '5', '6', '7']);
		expect(groups[7]?.title).toBe('Xây dựng và phát triển chính quyền điện tử, chính quyền số');
		expect(units).toEqual([]);
	});

	it.each(['leads', 'cooperating', 'deliverables', 'field', 'cooperationNote'] as const)(
		'has %s as staff wrote them',
		(key) => {
			const bare = (one: object) =>
				(one as Record<string, unknown>)[key] ?? (key === 'field' || key === 'cooperationNote' ? null : []);
			expect(assignments.map((one) => [one.id, bare(one)])).toEqual(
				written.assignments.map((one) => [one.id, bare(one)]),
			);
		},
	);

	it('has the words of the deadlines', () => {
		expect(assignments.map(({ id, due }) => [id, plain(due)])).toEqual(
			written.assignments.map(({ id, due }) => [id, plain(due)]),
		);
	});

	it('has its head', () => {
		expect(head).toMatchObject({
			type: written.type,
			number: written.number,
			title: written.title,
			issued: written.issued,
			effective: written.effective,
			period: written.period,
			issuer: written.issuer,
			signer: written.signer,
			recipients: written.recipients,
		});
		expect(head.basis.map(({ number }) => number)).toEqual([
			undefined,
			undefined,
			'4291/QĐ-UBND',
			'05-CTr/QU',
			'8377/QĐ-UBND',
			'3389/QĐ-UBND',
			'2831/TTr-NV',
		]);
	});

	it('names every field that was joined from rows cut by pages, and the address that is left out', () => {
		const of = (code: string) => doubts.filter((one) => one.code === code).map(({ assignment }) => assignment);
		expect([...new Set(of('joined'))]).toEqual(['2.3', '3.2', '3.4', '3.9', '3.13', '4.1', '4.5', '5.9', '7.6']);
		expect(of('contact-left-out')).toEqual(['1.9']);
	});

	test('where nothing is known, each lead is one proposed unit, whatever its spelling', () => {
		const apart = proposed('002', nothingKnown('quan-moi'));
		const key = (one: { leads: readonly string[]; cooperating: readonly string[] }) => [one.leads, one.cooperating];
		const meant = new Map<string, Set<string>>();
		for (const [at, one] of apart.assignments.entries())
			for (const [side, ids] of key(one).entries())
				for (const [position, id] of ids.entries())
					meant.set(id, (meant.get(id) ?? new Set()).add(key(assignments[at] ?? one)[side]?.[position] ?? 'none'));
		expect([...meant].filter(([, ids]) => ids.size > 1 || ids.has('none'))).toEqual([]);
		expect(apart.assignments.map(({ id, due }) => [id, due])).toEqual(assignments.map(({ id, due }) => [id, due]));
	});
});

describe.each([
	['000', 'tan-binh', 'khong-ro-so-tb-vp-2023'],
	['001', 'quan-6', '312-kh-ubnd-2024'],
	['003', 'dong-nai-so-y-te', '1347-syt-vp-2023'],
	['004', 'kinh-mon', '05-ct-ubnd-2023'],
])('the broken text of %s, %s', (seed, locality, file) => {
	const { head, assignments, doubts, isSpoilt } = proposed(seed, knownIn(locality));
	const written = staff(locality, file);

	it('has type, number, day and issuer, and says that its letters are broken', () => {
		const { type, number, issued, issuer } = written;
		expect(head).toMatchObject({ type, number, issued, issuer });
		expect(isSpoilt).toBe(true);
		expect(doubts.map(({ code }) => code)).toContain('spoilt-text');
	});

	it('has the tree of the items', () => {
		// Staff told two duties of one sentence apart, where the document does not.
		const own = written.assignments
			.map(({ id }) => id.replace(/^(II\.2\.7-1)-\d$/, '$1'))
			.filter((id) => id !== '2.đ-2');
		expect(assignments.map(({ id }) => id).toSorted()).toEqual([...new Set(own)].toSorted());
	});

	it('names every assignment whose lead or time is a guess or open', () => {
		const told = new Set(doubts.filter(({ field }) => field === 'leads').map(({ assignment }) => assignment));
		expect(assignments.filter(({ id }) => !told.has(id))).toEqual([]);
	});
});
