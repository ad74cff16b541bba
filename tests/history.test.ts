import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { identityOf } from '../src/outputs/identity.ts';
import { buildBeside, buildSite, fingerprints, giveTemplates } from './build-site.ts';

const work = mkdtempSync(join(tmpdir(), 'minhbach-git-'));
const content = join(work, 'repository/content');
const out = join(work, 'dist');
const cache = join(work, 'cache');
giveTemplates(join(inject('work'), 'cache'), cache);
const file = (number: number) => join(content, `localities/xa-mau/documents/${number}-kh-ubnd-2023.mdx`);
const sample = readFileSync('src/fixtures/small/content/localities/xa-mau/documents/1-kh-ubnd-2023.mdx', 'utf8');
const removed = `  - id: "2"
    task: Việc sẽ bỏ.
    leads: [van-phong]
    due: Quý II năm 2023
---

`;

const git = (moment: string, ...words: string[]) =>
	execFileSync('git', ['-C', join(work, 'repository'), '-c', 'user.name=A', '-c', 'user.email=a@b.example', ...words], {
		env: { ...process.env, GIT_COMMITTER_DATE: moment, GIT_AUTHOR_DATE: moment },
		stdio: 'pipe',
	});
function commit(day: string, hour = '10'): void {
	git(`${day}T${hour}:00:00+07:00`, 'add', '-A');
	git(`${day}T${hour}:00:00+07:00`, 'commit', '-q', '-m', 'x');
}
/** The last commit, as ids of changes name it. */
const last = () => git('2023-01-01T00:00:00Z', 'rev-parse', 'HEAD').toString().slice(0, 12);
async function build(folder: string, kept: string): Promise<void> {
	const { status, output } = await buildSite(content, folder, kept);
	expect(status, output).toBe(0);
}
const text = (name: string) => readFileSync(join(out, name), 'utf8');
const calendars = () => Object.entries(fingerprints(out)).filter(([name]) => name.endsWith('.ics'));
/** The UID of an occasion of the small site: it rests on its publisher. */
const uidOf = identityOf({ publisher: parse(readFileSync('src/fixtures/small/content/site.yaml', 'utf8')).publisher });
/** The events of a calendar: UID, state, sequence, day of change. */
const events = (name: string) =>
	new ICAL.Component(ICAL.parse(text(name))).getAllSubcomponents('vevent').map((event) => {
		const value = (key: string) => event.getFirstPropertyValue(key)?.toString() ?? null;
		return [value('uid'), value('status'), value('sequence'), value('dtstamp')?.slice(0, 10)];
	});

const first = 'xa-mau/1-kh-ubnd-2023';
const second = 'xa-mau/2-kh-ubnd-2023';

beforeAll(async () => {
	mkdirSync(join(work, 'repository'));
	cpSync('src/fixtures/small/content', content, { recursive: true });
	git('2023-01-01T00:00:00Z', 'init', '-q');
	writeFileSync(file(1), sample.replace('---\n\n', removed));
	writeFileSync(file(2), sample.replace('number: 1/', 'number: 2/').replace('Rà soát', 'Kiểm tra'));
	commit('2023-01-05');
	writeFileSync(file(1), sample.replace('due: Quý I ', 'due: Quý III ').replace('value: 98', 'value: 99'));
	commit('2023-02-01');
	await build(out, cache);
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('a site whose content is in git', () => {
	test('shows the deadline before on the page of the document and of the unit', () => {
		const shown = 'Trước ngày 01/02/2023, trang ghi: Quý I năm 2023';
		expect(text(`van-ban/${first}/index.html`)).toContain(shown);
		expect(text('don-vi/xa-mau/van-phong/index.html')).toContain(shown);
		expect(text(`van-ban/${second}/index.html`)).not.toContain('trang ghi');
	});

	test('tells the followers of a unit and of an indicator what changed', () => {
		const unit = text('don-vi/xa-mau/van-phong/feed.xml');
		expect(unit).toContain(`<id>urn:uuid:${uidOf(`/van-ban/${first}/#nv-1/thoi-han/${last()}`)}</id>`);
		expect(unit).toContain('<updated>2023-02-01T10:00:00+07:00</updated>');
		expect(unit).toContain('Đổi thời hạn: Rà soát văn bản.');
		expect(unit).toContain('Đã bỏ: Việc sẽ bỏ.');
		expect(text('chi-tieu/dung-han/feed.xml')).toContain(`${uidOf(`/van-ban/${first}/#ct-II.1/sua/${last()}`)}</id>`);
	});

	test('states in calendars what was changed, cancelled and left as it was', () => {
		const all = [
			[uidOf(`${second}#1/1`), null, '0', '2023-01-05'],
			[uidOf(`${first}#1/1`), null, '1', '2023-02-01'],
			[uidOf(`${first}#2/1`), 'CANCELLED', '1', '2023-02-01'],
		];
		for (const name of ['lich/tat-ca.ics', 'dia-phuong/xa-mau/lich.ics', 'don-vi/xa-mau/van-phong/lich.ics'])
			expect(events(name), name).toEqual(all);
		expect(events(`van-ban/${first}/lich.ics`)).toEqual(all.slice(1));
		expect(text('du-lieu/assignments.json')).not.toContain('Việc sẽ bỏ');
	});

	test('keeps what was read for the next build, of today’s files and of the versions before', () => {
		for (const kind of ['parse', 'history']) expect(readdirSync(join(cache, kind)), kind).toEqual(['pack']);
	});

	test('rewrites no calendar after a commit that changes no deadline, and pages that say as of which day they speak', async () => {
		const before = calendars();
		const page = join(content, 'pages/gioi-thieu.mdx');
		writeFileSync(page, `${readFileSync(page, 'utf8')}\nThêm một câu.\n`);
		commit('2023-03-01');
		expect(await buildBeside(content, out, cache)).toMatchObject({ status: 0 });
		expect(calendars()).toEqual(before);
		const clean = join(work, 'clean-after-prose');
		giveTemplates(cache, join(work, 'cache-after-prose'));
		await build(clean, join(work, 'cache-after-prose'));
		expect(fingerprints(out)).toEqual(fingerprints(clean));
	});

	test('counts each commit of a day, and what is not committed', async () => {
		const due = (words: string) => {
			const was = readFileSync(file(2), 'utf8');
			writeFileSync(file(2), was.replace(/due: .*/, `due: ${words}`));
		};
		const now = () => events('lich/tat-ca.ics').filter(([uid]) => uid === uidOf(`${second}#1/1`));
		due('Quý II năm 2023');
		commit('2023-03-15');
		due('Quý III năm 2023');
		commit('2023-03-15', '16');
		await build(out, cache);
		expect(now()).toEqual([[uidOf(`${second}#1/1`), null, '2', '2023-03-15']]);
		expect(text('lich/tat-ca.ics')).toContain('DTSTAMP:20230315T090000Z');
		due('Quý IV năm 2023');
		await build(out, cache);
		expect(now()).toEqual([[uidOf(`${second}#1/1`), null, '3', '2023-03-15']]);
		expect(text(`van-ban/${second}/index.html`)).toContain('chưa ghi vào kho git');
		due('Quý III năm 2023');
	});

	test('cancels the deadlines of a document that is taken off, without its words; an incremental build equals a clean one', async () => {
		rmSync(file(2));
		commit('2023-04-01');
		await build(out, cache);
		expect(events('dia-phuong/xa-mau/lich.ics')).toContainEqual([
			uidOf(`${second}#1/1`),
			'CANCELLED',
			'3',
			'2023-04-01',
		]);
		expect(text('lich/tat-ca.ics')).not.toContain('Kiểm tra');
		const clean = join(work, 'clean');
		giveTemplates(cache, join(work, 'cache-clean'));
		await build(clean, join(work, 'cache-clean'));
		expect(fingerprints(out)).toEqual(fingerprints(clean));
	});
});
