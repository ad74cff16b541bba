import { describe, expect, test } from 'vitest';
import { openSite } from './browser.ts';

/** A page with each picture, and the page with all of them in their states. */
const pages = [
	'/van-ban/binh-tan/7679-qd-ubnd-2022/',
	'/don-vi/binh-tan/phong-noi-vu/',
	'/chi-tieu/ho-so-dung-han/',
	'/tiep-can/thanh-phan/',
];

/** What readers may set, and nothing may be lost by it (WCAG 2.2, 1.4.12). */
const spacing = `
	* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
	p { margin-bottom: 2em !important; }
`;

/** Every text of a picture that leaves the picture, runs over a mark or over another text. */
const collisions = `(() => {
	const wrong = [];
	const meet = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;
	const grown = ({ left, right, top, bottom }) => ({ left: left - 0.5, right: right + 0.5, top: top - 0.5, bottom: bottom + 0.5 });
	for (const picture of document.querySelectorAll('.picture')) {
		const frame = picture.getBoundingClientRect();
		const texts = [];
		const walker = document.createTreeWalker(picture, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const node = walker.currentNode;
			if (node.textContent.trim() === '' || node.parentElement.closest('.unseen') || picture.contains(node.parentElement.closest('details'))) continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			for (const box of range.getClientRects()) if (box.width > 0) texts.push({ node, box, words: node.textContent.trim() });
		}
		const marks = [...picture.querySelectorAll('svg :is(rect, path, circle, line)')]
			.filter((mark) => !mark.closest('pattern'))
			.map((mark) => grown(mark.getBoundingClientRect()));
		texts.forEach(({ node, box, words }, at) => {
			if (box.left < frame.left - 0.5 || box.right > frame.right + 0.5) wrong.push(words + ' leaves its picture');
			if (marks.some((mark) => meet(box, mark))) wrong.push(words + ' lies over a mark');
			for (const other of texts.slice(at + 1)) {
				if (other.node !== node && meet(box, other.box)) wrong.push(words + ' lies over ' + other.words);
			}
		});
		if (texts.length === 0) wrong.push('a picture without words');
	}
	return wrong;
})()`;

const site = openSite();

describe.each(pages)('the pictures of %s', (path) => {
	test.each([320, 1280])('keep words and marks apart at %d px, also as readers space them', async (width) => {
		// A reader's own style is not the page's: its Content-Security-Policy does not rule it.
		const context = await site.browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true });
		const page = await context.newPage();
		await page.goto(site.origin + path);
		expect(await page.locator('.picture').count()).toBeGreaterThan(0);
		// What is folded is looked at as those see it who open it.
		await page.evaluate("for (const one of document.querySelectorAll('details:has(.picture)')) one.open = true");
		expect(await page.evaluate(collisions)).toEqual([]);
		await page.addStyleTag({ content: spacing });
		expect(await page.evaluate(collisions)).toEqual([]);
		const wide = (await page.evaluate('document.documentElement.scrollWidth')) as number;
		expect(wide).toBeLessThanOrEqual(width);
		await context.close();
	});
});
