import { spawnSync } from 'node:child_process';
import {
	appendFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, test } from 'vitest';
import { minhbach } from '../../fixtures/command.ts';
import { layOut, madeUpSite, withItsManifest } from '../../fixtures/made-up-site.ts';
import { manifestAddress } from '../../views/data/files.ts';

const work = mkdtempSync(join(tmpdir(), 'minhbach-copies-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const [out, target] = [join(work, 'dist'), join(work, 'target')];
const manifest = join(out, manifestAddress);
const lay = (release: number, site?: string) =>
	layOut(out, withItsManifest(madeUpSite(release, 20), 6000, site === undefined ? {} : { site }));
const verify = (...args: string[]) => minhbach(['verify', ...args]);
const publish = (...args: string[]) => minhbach(['publish', ...args], { MINHBACH_OUT: out });
const isInstalled = (program: string, word: string) => spawnSync(program, [word]).error === undefined;
const has = {
	rsync: isInstalled('rsync', '--version'),
	rclone: isInstalled('rclone', 'version'),
	'ssh-keygen': isInstalled('ssh-keygen', '-?'),
};

beforeEach(() => {
	rmSync(target, { recursive: true, force: true });
	lay(1);
});

describe('verify', () => {
	test('ends with 0 for a copy that is as its manifest says, and says of what it is', async () => {
		expect(await verify(out)).toEqual({
			status: 0,
			output: expect.stringMatching(
				/^Bản kê của https:\/\/minhbach\.example: nội dung ngày 29\/11\/2026, commit a{12}, dựng bằng minhbach 0\.1\.0, \d+ tệp\.\nĐúng với bản kê: \d+ tệp\.\n$/,
			),
		});
	});

	test('ends with 1 for one that is not, and names each file and what to do', async () => {
		appendFileSync(join(out, 'feed.xml'), 'x');
		rmSync(join(out, '404.html'));
		writeFileSync(join(out, 'thua.txt'), '');
		const { status, output } = await verify(out);
		expect(status).toBe(1);
		expect(output).toContain('thiếu: 404.html\nkhác kích thước: feed.xml (cần 6 byte, có 7 byte)\nthừa: thua.txt\n');
		expect(output).toContain('Không đúng với bản kê ở 3 tệp: 1 thiếu, 1 thừa, 1 khác kích thước.\n    → ');
		expect((await verify(out, '--except', 'thua.txt')).output).not.toContain('thừa');
	});

	test('shows names that others chose on a line each', async () => {
		writeFileSync(join(out, 'a\nĐúng với bản kê: 9 tệp.'), '');
		writeFileSync(join(out, 'b\u001b[2J'), '');
		const { output } = await verify(out);
		expect(output).toContain('thừa: a<U+000A>Đúng với bản kê: 9 tệp.\nthừa: b<U+001B>[2J\n');
	});

	test('prints JSON for programs', async () => {
		rmSync(join(out, '404.html'));
		const { status, output } = await verify(out, '--json');
		expect(status).toBe(1);
		expect(JSON.parse(output)).toMatchObject({
			...{
				schemaVersion: 1,
				copy: out,
				whole: false,
				fault: null,
				site: 'https://minhbach.example',
				day: '2026-11-29',
			},
			...{ counts: { missing: 1 }, differences: [{ kind: 'missing', path: '404.html' }], signature: 'unasked' },
		});
		rmSync(manifest);
		expect(JSON.parse((await verify(out, '--json')).output)).toMatchObject({
			whole: false,
			fault: { code: 'missing' },
		});
	});

	it.each([
		['without a manifest', () => rmSync(manifest), 'Không có bản kê “du-lieu/manifest.json”.'],
		['with one that is cut short', () => writeFileSync(manifest, readFileSync(manifest).subarray(0, 300)), 'cắt cụt'],
		['with a page in its place', () => writeFileSync(manifest, '<html>'), 'là một trang web, không phải bản kê'],
		['with one from elsewhere', () => writeFileSync(manifest, '{"files": {}}'), 'không có dạng của bản kê'],
	])('ends with 1 for a folder %s', async (_, spoil, said) => {
		spoil();
		const { status, output } = await verify(out);
		expect(status).toBe(1);
		expect(output).toContain(said);
		expect(output).toContain('    → ');
	});

	it.each([
		[[join(work, 'khong-co')], 'Không có thư mục'],
		[['http://127.0.0.1:9/'], '--allow-private'],
		[['http://localhost:9/'], '--allow-private'],
		[[out, '--key', 'khong-phai-khoa'], 'không có khóa công khai SSH nào'],
		[[out, '--sample', '0'], 'Giá trị của tùy chọn không dùng được'],
		[[out, '--timeout', '1e3'], 'Giá trị của tùy chọn không dùng được'],
		[[], 'Thiếu một giá trị'],
	])('ends with 2 where it is called wrongly: %j', async (args, said) => {
		const { status, output } = await verify(...args);
		expect(status).toBe(2);
		expect(output).toContain(said);
	});

	test('ends with 1 where nothing answers', async () => {
		expect(await verify('http://127.0.0.1:9/', '--allow-private', '--timeout', '1')).toMatchObject({
			status: 1,
			output: expect.stringContaining('Không tải được bản kê: ECONNREFUSED'),
		});
	});
});

describe('publish', () => {
	test('brings the site to a folder, then only what changed, and says how much', async () => {
		const { status, output } = await publish(target);
		expect([status, output]).toEqual([0, expect.stringMatching(/đưa lên \d+ tệp \([\d.]+ byte\), gỡ 0 tệp\.\n$/)]);
		expect((await verify(target)).status).toBe(0);
		expect((await publish(target)).output).toBe(`“${target}” đã có đúng bản này: không có gì để công bố.\n`);
		lay(2);
		expect((await publish(target)).status).toBe(0);
		expect(await verify(target)).toMatchObject({
			status: 0,
			output: expect.stringContaining('của lần công bố trước được giữ thêm một lần'),
		});
		expect(readdirSync(join(target, '.minhbach')).sort()).toEqual(['nhat-ky.json', 'tam']);
		expect(readdirSync(join(target, '.minhbach/tam'))).toEqual([]);
	});

	test('a folder of several sites is not one of them: it names them, and how to publish one', async () => {
		const around = join(work, 'divided');
		for (const name of ['bac', 'nam'])
			layOut(join(around, name), withItsManifest(madeUpSite(1, 5), 6000, { site: `https://${name}.example` }));
		expect(await minhbach(['publish', target], { MINHBACH_OUT: around })).toEqual({
			status: 2,
			output: `Thư mục “${around}” chứa nhiều trang: bac, nam. Mỗi trang được công bố riêng, đến một nơi riêng.\n  → Ghi thêm --out và thư mục của trang, như “publish ${target} --out ${around}/bac”.\n`,
		});
		expect(existsSync(target)).toBe(false);
		expect((await minhbach(['publish', target, '--out', join(around, 'bac')])).status).toBe(0);
	});

	test('lists what it would do, and does nothing', async () => {
		expect((await publish(target, '--dry-run')).output).toMatch(
			/^Nơi công bố chưa có bản kê[\s\S]*Đưa lên \d+ tệp, [\d.]+ byte: trang mới\n {2}404\.html[\s\S]*Sau cùng là bản kê: du-lieu\/manifest\.json\nChưa làm gì/,
		);
		expect(existsSync(target)).toBe(false);
		await publish(target);
		lay(2);
		expect((await publish(target, '--dry-run')).output).toMatch(/Sau bản kê, gỡ \d+ tệp:\n {2}van-ban/);
		expect(await verify(target)).toMatchObject({ status: 0, output: expect.not.stringContaining('giữ thêm') });
	});

	test('refuses a folder that is not as its own manifest says, or has none', async () => {
		await publish(target);
		const before = readFileSync(join(target, 'index.html'), 'utf8');
		lay(2);
		appendFileSync(join(out, 'feed.xml'), 'x');
		const changed = await publish(target);
		expect(changed.status).toBe(1);
		expect(changed.output).toContain('Không công bố');
		expect(changed.output).toContain('khác kích thước: feed.xml');
		// Publishing again would say the same.
		expect(changed.output).toMatch(/1 khác kích thước\.\n {4}→ Dựng lại trang rồi công bố lại: lệnh build/);
		rmSync(manifest);
		expect(await publish(target)).toMatchObject({ status: 1, output: expect.stringContaining('Không có bản kê') });
		expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe(before);
	});

	test('mends what is missing or of other size at the target, and with --all what has other bytes', async () => {
		await publish(target);
		rmSync(join(target, 'feed.xml'));
		writeFileSync(join(target, 'index.html'), '');
		await publish(target);
		expect((await verify(target)).status).toBe(0);
		writeFileSync(join(target, 'feed.xml'), 'FEED 1');
		await publish(target);
		expect((await verify(target)).status).toBe(1);
		await publish(target, '--all');
		expect((await verify(target)).status).toBe(0);
	});

	test('goes on where a run was killed that had half of another release', async () => {
		await publish(target);
		const feed = readFileSync(join(target, 'feed.xml'), 'utf8');
		mkdirSync(join(target, '.minhbach/tam'), { recursive: true });
		writeFileSync(join(target, '.minhbach/tam/99-1'), 'half');
		writeFileSync(join(target, 'feed.xml'), 'feed 9');
		writeFileSync(join(target, 'moi.html'), 'x');
		writeFileSync(
			join(target, '.minhbach/nhat-ky.json'),
			JSON.stringify({ schemaVersion: 1, touched: ['feed.xml', 'moi.html'], leaving: [], retired: [] }),
		);
		expect((await publish(target)).status).toBe(0);
		expect(readFileSync(join(target, 'feed.xml'), 'utf8')).toBe(feed);
		expect((await verify(target)).status).toBe(0);
		expect(existsSync(join(target, 'moi.html'))).toBe(false);
		expect(readdirSync(join(target, '.minhbach/tam'))).toEqual([]);
	});

	test('refuses a place where another site is', async () => {
		await publish(target);
		lay(1, 'https://khac.example');
		expect(await publish(target)).toMatchObject({
			status: 2,
			output: expect.stringContaining('https://minhbach.example'),
		});
		expect((await publish(target, '--other-site')).status).toBe(0);
		writeFileSync(join(target, manifestAddress), '');
		rmSync(join(target, '.minhbach'), { recursive: true });
		expect(await publish(target)).toMatchObject({
			status: 2,
			output: expect.stringContaining('không rõ ở đó là trang web nào'),
		});
	});

	test('says what it removes that is of no release', async () => {
		await publish(target);
		rmSync(join(target, 'feed.xml'));
		mkdirSync(join(target, 'feed.xml/la'), { recursive: true });
		expect((await publish(target, '--dry-run')).output).toContain('là thư mục ở chỗ của tệp');
		expect(existsSync(join(target, 'feed.xml/la'))).toBe(true);
		const { status, output } = await publish(target);
		expect([status, output]).toEqual([0, expect.stringMatching(/Gỡ 1 thứ [^\n]*:\n {2}feed\.xml\n/)]);
		expect((await verify(target)).status).toBe(0);
	});

	test('refuses while another run is at work', async () => {
		await publish(target);
		lay(2);
		const lock = { token: 'x', machine: 'khac', process: 1, start: '1', at: Date.now() - 300_000 };
		writeFileSync(join(target, '.minhbach/khoa.json'), JSON.stringify(lock));
		expect(await publish(target)).toMatchObject({
			status: 1,
			output: expect.stringContaining('từ máy khác, ghi nhận 5 phút trước'),
		});
		expect((await publish(target, '--take-lock')).status).toBe(0);
	});

	it.each([
		['https://minhbach.example/', 'không phải nơi công bố được'],
		['s3://kho', 'không phải nơi công bố được'],
		[out, 'chính thư mục của trang'],
		[join(out, 'trong'), 'chính thư mục của trang'],
		[work, 'chính thư mục của trang'],
	])('ends with 2 for a place that is none: %s', async (place, said) => {
		expect(await publish(place)).toMatchObject({ status: 2, output: expect.stringContaining(said) });
	});

	test('knows the folder of the site under another name', async () => {
		const link = join(work, 'lien-ket');
		symlinkSync(out, link);
		expect((await publish(link)).status).toBe(2);
	});

	test('takes no folder within that of the site, its content or its cache, by whatever name, and no link to nowhere', async () => {
		symlinkSync(out, join(work, 'loi-vao'));
		symlinkSync(join(work, 'khong-co'), join(work, 'cut'));
		const own = { MINHBACH_OUT: out, MINHBACH_CONTENT: join(work, 'nd'), MINHBACH_CACHE: join(work, 'luu') };
		const places = ['loi-vao/moi/trang', 'dist/moi', '.', 'nd', 'nd/trang', 'luu', 'luu/files', 'cut'];
		for (const place of places) {
			const { status, output } = await minhbach(['publish', join(work, place)], own);
			expect([place, status, output]).toEqual([place, 2, expect.stringMatching(/^Nơi công bố .*\n {4}→ .*\n$/)]);
		}
		expect((await verify(out)).status).toBe(0);
	});

	test('says which program is missing', async () => {
		for (const [place, program] of [
			['may-chu:/trang', 'rsync'],
			['rclone:kho:trang', 'rclone'],
		] as const) {
			const { status, output } = await minhbach(['publish', place], { MINHBACH_OUT: out, PATH: work });
			expect([status, output]).toEqual([2, expect.stringContaining(`Không có chương trình ${program} trên máy này.`)]);
		}
	});

	test('says so where nothing can be written', async () => {
		writeFileSync(join(work, 'tep'), '');
		expect(await publish(join(work, 'tep/duoi'))).toMatchObject({
			status: 1,
			output: expect.stringContaining('Không đưa lên được'),
		});
	});

	test('a folder that was moved away meanwhile is no site', async () => {
		renameSync(out, join(work, 'khac'));
		expect((await publish(target)).status).toBe(2);
		rmSync(join(work, 'khac'), { recursive: true });
	});
});

const programs = [
	['rsync', `rsync:${target}`],
	['rclone', `rclone::local:${target}`],
] as const;
describe.each(programs)('publish through %s', (program, place) => {
	test.skipIf(!has[program])(
		'brings the site there, then only what changed, and removes what is gone',
		async () => {
			expect((await publish(place)).status).toBe(0);
			writeFileSync(join(target, 'CNAME'), 'x');
			lay(2);
			expect((await publish(place)).status).toBe(0);
			expect(await verify(target, '--except', 'CNAME')).toMatchObject({ status: 0 });
			expect(existsSync(join(target, 'van-ban/xa-0/5-kh/index.html'))).toBe(false);
			if (program === 'rclone') return;
			expect(existsSync(join(target, 'van-ban/xa-0/5-kh'))).toBe(false);
			expect((await publish(place)).output).toContain('không có gì để công bố');
			writeFileSync(join(target, 'feed.xml'), 'FEED 2');
			expect((await publish(place, '--all')).status).toBe(0);
			expect((await verify(target, '--except', 'CNAME')).status).toBe(0);
			// Each step starts a program: on a machine with much to do that takes its time.
		},
		180_000,
	);
});

describe('a signed manifest', () => {
	const key = join(work, 'khoa');
	const keygen = (name: string) => spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(work, name)]);

	test.skipIf(!has['ssh-keygen'])('is known by the key of who published', async () => {
		keygen('khoa');
		keygen('khac');
		expect((await publish(target, '--sign', key)).status).toBe(0);
		expect(await verify(target, '--key', `${key}.pub`)).toMatchObject({
			status: 0,
			output: expect.stringContaining('Chữ ký của bản kê đúng'),
		});
		expect((await verify(target, '--key', readFileSync(`${key}.pub`, 'utf8').trim())).status).toBe(0);
		expect(await verify(target, '--key', join(work, 'khac.pub'))).toMatchObject({
			status: 1,
			output: expect.stringContaining('không do khóa đã cho ký'),
		});
		expect((await publish(target, '--sign', key)).output).toContain('không có gì để công bố');
		lay(2);
		await publish(target);
		expect(await verify(target, '--key', `${key}.pub`)).toMatchObject({
			status: 1,
			output: expect.stringContaining('không có chữ ký'),
		});
	});

	test.skipIf(!has['ssh-keygen'])(
		'cannot be forged: files and manifest that agree, with a signature of another manifest',
		async () => {
			if (!existsSync(key)) keygen('khoa');
			await publish(target, '--sign', key);
			const folder = join(target, 'du-lieu/manifest');
			const signature = readFileSync(join(folder, readdirSync(folder).find((name) => name.endsWith('.sig.txt')) ?? ''));
			lay(2);
			await publish(target);
			const { signaturePath } = await import('../../copies/signature.ts');
			writeFileSync(join(target, signaturePath(readFileSync(join(target, manifestAddress)))), signature);
			expect((await verify(target)).status).toBe(0);
			expect((await verify(target, '--key', `${key}.pub`)).status).toBe(1);
		},
	);

	test.skipIf(!has['ssh-keygen'])('is not made by a file that is no key', async () => {
		expect(await publish(target, '--sign', manifest)).toMatchObject({
			status: 2,
			output: expect.stringContaining('Không ký được bản kê'),
		});
	});
});
