import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { minhbach } from '../fixtures/command.ts';
import { units } from '../schemas/units.ts';

// Files of an office become drafts in the content folder or beside it.

const folder = mkdtempSync(join(tmpdir(), 'minhbach-import-'));
const at = (...names: string[]) => join(folder, ...names);
const content = at('content');
const documents = join(content, 'localities/binh-tan/documents');
const run = (...args: string[]) => minhbach(args, { MINHBACH_CONTENT: content, MINHBACH_CACHE: at('cache') });
const source = resolve('tests/frozen/office/002.txt');
const draft = join(documents, '7679-qd-ubnd-2022.mdx');

beforeAll(() => {
	cpSync('tests/frozen/content', content, { recursive: true });
	rmSync(draft);
	// The page about the site leads to the document.
	const page = join(content, 'pages/gioi-thieu.mdx');
	writeFileSync(page, readFileSync(page, 'utf8').replaceAll(/\[([^\]]*)\]\([^)]*7679[^)]*\)/g, '$1'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a draft in the content', () => {
	it('is made of a file, checked with its open questions as warnings, and is as strict as others once it is none', async () => {
		const made = await run('import', source, '--locality', 'binh-tan');
		expect(made.status).toBe(0);
		expect(made.output).toContain('Tìm thấy 77 nhiệm vụ, 8 tiêu đề nhóm, 0 chỉ tiêu.');
		const text = readFileSync(draft, 'utf8');
		expect(text).toContain('draft: true');
		expect(text).toContain('name: 002.txt');
		expect(text).toMatch(/sha256: "?[0-9a-f]{64}/);
		expect(text.match(/verbatim: true/g)).toHaveLength(77);
		writeFileSync(
			draft,
			text
				.replace('due: Theo Kế hoạch được duyệt', 'due: sẽ báo sau')
				.replace('      - thanh-tra\n', '      - thanh-tra-moi\n'),
		);
		const checked = await run('check');
		expect([checked.status, checked.output]).toEqual([0, expect.stringContaining('thanh-tra-moi')]);
		writeFileSync(draft, readFileSync(draft, 'utf8').replace('draft: true\n', ''));
		expect((await run('check')).status).toBe(1);
		writeFileSync(draft, text.replace('draft: true\n', ''));
		const whole = await run('check');
		expect([whole.status, whole.output]).toEqual([0, expect.not.stringContaining('7679-qd-ubnd-2022.mdx')]);
	});

	it('is not written over, unless that is asked for', async () => {
		writeFileSync(draft, 'của tôi');
		const refused = await run('import', source, '--locality', 'binh-tan');
		expect([refused.status, readFileSync(draft, 'utf8')]).toEqual([1, 'của tôi']);
		expect(refused.output).toContain('--force');
		expect((await run('import', source, '--locality', 'binh-tan', '--force', '--copy-source')).status).toBe(0);
		expect(readFileSync(join(content, 'localities/binh-tan/originals/7679-qd-ubnd-2022.txt'))).toEqual(
			readFileSync(source),
		);
		expect(readFileSync(draft, 'utf8')).toContain('file: 7679-qd-ubnd-2022.txt');
		expect((await run('check')).status).toBe(0);
	});
});

describe('the report for the desk', () => {
	const kept = () => readdirSync(at('cache', 'desk'));
	const keptOf = (name: string) => JSON.parse(readFileSync(at('cache', 'desk', name), 'utf8'));

	it('is left beside a draft of the content, one for each file of a draft, and not beside a draft elsewhere', async () => {
		rmSync(at('cache', 'desk'), { recursive: true, force: true });
		const args = ['import', source, '--locality', 'binh-tan', '--report', 'json', '--force'];
		const { output } = await run(...args);
		expect(kept()).toHaveLength(1);
		const { doubts, skipped } = JSON.parse(output);
		const report = keptOf(kept()[0] ?? '');
		expect(report.doubts).toEqual(doubts.map((one: object) => ({ ...one, isSettled: false })));
		expect([report.skipped, report.source]).toEqual([skipped, '002.txt']);
		await run(...args);
		await run(...args, '--out', at('elsewhere.mdx'));
		expect(kept()).toHaveLength(1);
		await run(...args, '--out', join(documents, 'khac.mdx'));
		expect(kept()).toHaveLength(2);
		rmSync(join(documents, 'khac.mdx'));
	});

	it('goes once sixty newer ones are there', async () => {
		const [own = ''] = kept();
		for (const name of kept()) utimesSync(at('cache', 'desk', name), 1, 1);
		for (let more = 0; more < 59; more++) writeFileSync(at('cache', 'desk', `${more}.json`), '{}');
		await run('import', source, '--locality', 'binh-tan', '--out', join(documents, 'moi.mdx'));
		expect(kept()).toHaveLength(60);
		expect(kept()).not.toContain(own);
		rmSync(join(documents, 'moi.mdx'));
	});
});

describe('a draft elsewhere', () => {
	it('has units of its own for a locality that is not there yet, and a report for programs', async () => {
		const args = ['--locality', 'quan-moi', '--out', at('d.mdx'), '--units', at('u.yaml'), '--report', 'json'];
		const { status, output } = await run('import', source, ...args);
		const report = JSON.parse(output);
		expect([status, Object.keys(report), report.draft]).toEqual([
			0,
			['draft', 'doubts', 'skipped', 'counts'],
			at('d.mdx'),
		]);
		for (const doubt of report.doubts)
			expect(Object.keys(doubt)).toEqual(['code', 'assignment', 'field', 'place', 'words', 'choice']);
		const written = units.parse(parse(readFileSync(at('u.yaml'), 'utf8'), { schema: 'failsafe' }));
		const ids = new Set(written.map(({ id }) => id));
		const head = parse(readFileSync(at('d.mdx'), 'utf8').split('\n---\n')[0]?.slice(4) ?? '');
		const used = [
			head.issuer,
			...head.assignments.flatMap(({ leads = [], cooperating = [] }) => [...leads, ...cooperating]),
		];
		expect(used.filter((id: string) => !ids.has(id))).toEqual([]);
		const names = written.flatMap(({ name, head, aliases }) => [
			name,
			...(head === undefined ? [] : [head]),
			...aliases,
		]);
		expect(new Set(names).size).toBe(names.length);
	});

	it('needs a locality that is there, where the draft is to go to the content', async () => {
		expect(await run('import', source, '--locality', 'quan-moi')).toMatchObject({
			status: 2,
			output: expect.stringContaining('quan-moi'),
		});
	});

	it('is refused with its code and nothing is written, where nothing can be taken', async () => {
		writeFileSync(at('thu.txt'), 'Kính gửi các đồng chí.\n\nChúc mừng năm mới.\n');
		writeFileSync(at('mat.txt'), `MẬT\n\n${readFileSync(source, 'utf8')}`);
		for (const [file, code] of [
			['thu.txt', 'nothing-to-take'],
			['mat.txt', 'secret'],
		] as const) {
			const { status, output } = await run(
				'import',
				at(file),
				'--locality',
				'binh-tan',
				'--out',
				at('x.mdx'),
				'--units',
				at('x.yaml'),
			);
			expect([file, status, output.startsWith(`${code}: `)]).toEqual([file, 1, true]);
			expect([existsSync(at('x.mdx')), existsSync(at('x.yaml'))]).toEqual([false, false]);
		}
	});

	it('is called wrongly without a file, or for a draft and a report at once', async () => {
		expect((await run('import', at('khong-co.docx'), '--locality', 'binh-tan')).status).toBe(2);
		expect((await run('import', source, '--locality', 'binh-tan', '--van-ban', 'x')).status).toBe(2);
		expect((await run('import', source, '--locality', 'binh-tan', '--report', 'html')).status).toBe(2);
	});
});
