import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { madeUp, writeMadeUp } from './made-up-content.ts';
import { type PreviewServer, startPreview } from './preview-server.ts';

const made = madeUp();
let server: PreviewServer;
let origin = '';
let document = '';

/** The status and the text of a page as a browser asks for it. */
async function page(path: string): Promise<{ status: number; text: string }> {
	const response = await fetch(origin + path, { headers: { accept: 'text/html' } });
	return { status: response.status, text: await response.text() };
}

/** Writes, and asks for a page until it is as expected, ten seconds at most: the file watcher needs a moment. */
async function afterSaving(
	save: () => void,
	path: string,
	isThere: (one: Awaited<ReturnType<typeof page>>) => boolean,
) {
	save();
	for (let tries = 0; tries < 100; tries++) {
		const one = await page(path);
		if (isThere(one)) return one;
		await after(100);
	}
	throw new Error(`${path} did not follow:\n${server.said()}`);
}

const reads = () => server.said().split('Đã đọc nội dung').length - 1;

beforeAll(async () => {
	server = await startPreview((content) => writeMadeUp(content, made));
	origin = server.origin;
	document = join(server.content, 'localities/xa-mau/documents/1-kh-ubnd-2023.mdx');
});
afterAll(() => server.stop());

test('shows every kind of page and file, and reads the content once for all of them', async () => {
	for (const path of ['/', '/don-vi/xa-mau/van-phong/', '/van-ban/xa-mau/1-kh-ubnd-2023/', '/lich/', '/phuong-phap/'])
		expect(await page(path), path).toMatchObject({ status: 200 });
	expect(await (await fetch(`${origin}/don-vi/xa-mau/van-phong/lich.ics`)).text()).toMatch(/^BEGIN:VCALENDAR/);
	expect(await page('/don-vi/xa-mau/khong-co/')).toMatchObject({ status: 404 });
	// A program says of no kind of answer that it wants it.
	expect((await fetch(`${origin}/don-vi/xa-mau/van-phong/`)).status).toBe(200);
	expect(reads()).toBe(1);
});

test('tells once that git has no history of the content, and why', () => {
	expect(server.said().split('Thư mục nội dung không nằm trong kho git: trang sẽ không có lịch sử')).toHaveLength(2);
});

test('shows what was saved, and reads the content once for a change', async () => {
	const before = reads();
	Object.assign(made.localities[0]?.documents[0]?.assignments[0] ?? {}, { task: 'Việc vừa được sửa lời.' });
	await afterSaving(
		() => writeFileSync(document, readFileSync(document, 'utf8').replace('Rà soát văn bản.', 'Việc vừa được sửa lời.')),
		'/van-ban/xa-mau/1-kh-ubnd-2023/',
		({ text }) => text.includes('Việc vừa được sửa lời.'),
	);
	await page('/don-vi/xa-mau/van-phong/');
	expect(reads()).toBe(before + 1);
});

test('has a page for a new unit and a new document as soon as they are saved', async () => {
	const units = join(server.content, 'localities/xa-mau/units.yaml');
	const unit = await afterSaving(
		() =>
			writeFileSync(
				units,
				`${readFileSync(units, 'utf8')}- id: cong-an\n  name: Công an xã\n  kind: co-quan-chuyen-mon\n`,
			),
		'/don-vi/xa-mau/cong-an/',
		({ status }) => status === 200,
	);
	expect(unit.text).toContain('Công an xã');
	expect((await page('/don-vi/')).text).toContain('Công an xã');
	await afterSaving(
		() =>
			writeFileSync(
				document.replace('1-kh', '9-kh'),
				readFileSync(document, 'utf8').replace('number: 1/', 'number: 9/'),
			),
		'/van-ban/xa-mau/9-kh-ubnd-2023/',
		({ status, text }) => status === 200 && text.includes('9/KH-UBND'),
	);
});

test('shows the problems of a file with errors on its page; the rest still works, and so does the file once it is mended', async () => {
	const text = readFileSync(document, 'utf8');
	const broken = await afterSaving(
		() => writeFileSync(document, text.replace('field: the-che', 'field: khong-co')),
		'/van-ban/xa-mau/1-kh-ubnd-2023/',
		({ status }) => status === 500,
	);
	expect(broken.text).toContain('Không có lĩnh vực “khong-co”');
	expect(await page('/van-ban/xa-khac/3-kh-ubnd-2024/')).toMatchObject({ status: 200 });
	expect(await page('/don-vi/xa-khac/van-phong/')).toMatchObject({ status: 200 });
	await afterSaving(
		() => writeFileSync(document, text),
		'/van-ban/xa-mau/1-kh-ubnd-2023/',
		({ status }) => status === 200,
	);
});

test('shows a draft, and says on its page and wherever it is named that it is one', async () => {
	const draft = readFileSync(document, 'utf8')
		.replace('number: 1/', 'number: 8/')
		.replace(/^type:/m, 'draft: true\ntype:');
	const { text } = await afterSaving(
		() => writeFileSync(document.replace('1-kh', '8-kh'), draft),
		'/van-ban/xa-mau/8-kh-ubnd-2023/',
		({ status }) => status === 200,
	);
	expect(text).toContain('Bản nháp, chưa công bố.');
	expect((await page('/van-ban/')).text).toContain('Kế hoạch 8/KH-UBND (bản nháp)');
	expect((await page('/van-ban/')).text).not.toContain('1/KH-UBND (bản nháp)');
});
