import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';

/** The files of a built site: their paths from its root, and the text of its pages. */
export function readSite(root: string): { files: string[]; pages: string[]; html: Map<string, string> } {
	const files = readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(root.length))
		.sort();
	const pages = files.filter((file) => file.endsWith('.html'));
	return { files, pages, html: new Map(pages.map((page) => [page, readFileSync(join(root, page), 'utf8')])) };
}

/** The page's address without `index.html`. */
export const addressOf = (page: string): string => page.replace(/index\.html$/, '');

/** Whether search engines are told of a page. */
const isListed = (page: string): boolean => !/^\/(?:404\.html$|nhung\/|ngoai-tuyen\/)/.test(page);

/** Ids of a page. */
const idsOf = (text: string) => [...text.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1] ?? '');
/** Addresses that a page links to or loads, decoded. */
const addressesOf = (text: string) =>
	[...text.matchAll(/\s(?:href|src)="([^"]*)"/g)].map((match) =>
		(match[1] ?? '').replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
	);

/** What may hold nothing: a script fills it, or it waits for a reader. */
const isFilledLater = / (?:data-[a-z-]+|role="status"|hidden|aria-hidden)/;
/** What ends a paragraph or item whose end tag is left out. */
const next =
	'<(?:/(?:div|section|main|article|ul|ol|dl|li|details|td|th|table)|p|ul|ol|dl|div|section|h[2-6]|table|li|dt|dd|details)\\b';
const emptyTag = new RegExp(
	`<(?:(p|dt)(?: [^>]*)?>\\s*(?:</\\1>|(?=${next}))|(ul|ol|dl|li|dd|section|div|h[1-6]|small|span|strong|b|em|a|summary|caption)(?: [^>]*)?>\\s*</\\2>)`,
	'g',
);
/** Tags of a page that hold nothing although no script fills them. */
export const emptyIn = (text: string): string[] =>
	[...text.replaceAll(/<(script|template|textarea)\b.*?<\/\1>/gs, '').matchAll(emptyTag)]
		.map(([tag]) => tag)
		.filter((tag) => !isFilledLater.test(tag));

/** Tests what must hold of every page of a site, whatever its content. What `isValidated` tells of is not validated again. */
export function testEveryPage(root: string, isValidated = (_page: string, _text: string): boolean => false): void {
	const { files, pages, html } = readSite(root);
	const [, address] = /Sitemap: (\S+)\/sitemap-index\.xml/.exec(readFileSync(join(root, 'robots.txt'), 'utf8')) ?? [];
	describe('every page of the built site', () => {
		test.each(pages)('%s states its language, one title, one description and one <h1>', (page) => {
			const text = html.get(page) ?? '';
			const language = page.startsWith('/en/') ? 'en' : 'vi';
			expect(text.toLowerCase().startsWith(`<!doctype html><html lang="${language}"`)).toBe(true);
			expect(text.match(/<h1[\s>]/g)).toHaveLength(1);
			expect(text.match(/<title>[^<]+<\/title>/g)).toHaveLength(1);
			expect(text.match(/<meta name="description" content="[^"]+"/g)).toHaveLength(1);
			const ids = idsOf(text);
			expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
		});

		test('links only to pages, files and places that exist', () => {
			const ids = new Map([...html].map(([page, text]) => [addressOf(page), new Set(idsOf(text))]));
			const broken = [...html].flatMap(([page, text]) =>
				addressesOf(text).flatMap((written) => {
					if (/^(https?:|mailto:|data:)/.test(written)) return [];
					const { pathname, hash } = new URL(written, `https://site.example${addressOf(page)}`);
					const path = decodeURIComponent(pathname);
					const target = ids.get(path);
					if (target === undefined) return files.includes(path) ? [] : [`${page} → ${written}`];
					return hash === '' || target.has(decodeURIComponent(hash.slice(1))) ? [] : [`${page} → ${written}`];
				}),
			);
			expect(broken).toEqual([]);
		});

		test('has a title and a canonical address of its own', () => {
			const listed = [...html].filter(([page]) => isListed(page));
			const titles = listed.map(([, text]) => /<title>([^<]+)/.exec(text)?.[1]);
			expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
			for (const [page, text] of listed) {
				expect(/<link rel="canonical" href="([^"]+)"/.exec(text)?.[1]).toBe(`${address}${addressOf(page)}`);
			}
		});

		test('is in the sitemap, and the sitemap names nothing else', () => {
			const sitemap = readFileSync(join(root, 'sitemap-0.xml'), 'utf8');
			const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1]).sort();
			const expected = pages.filter(isListed).map((page) => `${address}${addressOf(page)}`);
			expect(listed).toEqual(expected.sort());
		});

		test('has no script in the page itself, loads nothing from elsewhere and has no inline handler', () => {
			for (const [page, whole] of html) {
				// A sign of HTML in what a page says of itself is a text.
				const text = whole.replaceAll(/ (?:content|aria-label|title)="[^"]*"/g, '');
				const scripts = [...text.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
				expect(
					scripts.filter((tag) => !tag.includes('application/ld+json') && !/ src="\/_astro\/[^"]+"/.test(tag)),
					page,
				).toEqual([]);
				expect(text.match(/<(?:img|iframe|link rel="stylesheet"|script)[^>]+(?:src|href)="https?:/g), page).toBeNull();
				expect(text.match(/<[^>]+\son[a-z]+=/g), page).toBeNull();
			}
		});

		test('has nothing empty in it, but cells of tables and what a script fills', () => {
			const empty = [...html].flatMap(([page, text]) => emptyIn(text).map((tag) => `${page} ${tag}`));
			expect(empty.slice(0, 20)).toEqual([]);
		});

		test('has linked data that parses', () => {
			for (const [page, text] of html) {
				for (const [, json] of text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
					expect(JSON.parse(json ?? '')['@context'], page).toBe('https://schema.org');
				}
			}
		});

		test('is valid HTML', async () => {
			const wrong: string[] = [];
			for (const [page, text] of html) {
				if (isValidated(page, text)) continue;
				const report = await validator().validateString(text, page);
				for (const { messages } of report.results) {
					wrong.push(
						...messages.map(({ line, column, ruleId, message }) => `${page}:${line}:${column} ${ruleId} ${message}`),
					);
				}
			}
			expect(wrong.slice(0, 20)).toEqual([]);
		});
	});
}

/** Reads its own configuration once, and not for every page anew. */
class OneConfiguration extends StaticConfigLoader {
	private resolved: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;
	override getConfigFor(page: string): ReturnType<StaticConfigLoader['getConfigFor']> {
		this.resolved ??= super.getConfigFor(page);
		return this.resolved;
	}
}

let known: HtmlValidate | undefined;

function validator(): HtmlValidate {
	known ??= new HtmlValidate(
		new OneConfiguration({
			extends: ['html-validate:recommended'],
			rules: {
				// The compiler writes void elements, attribute quotes and white space in its own consistent way.
				'no-trailing-whitespace': 'off',
				'void-style': 'off',
				'attr-quotes': 'off',
				'no-inline-style': 'error',
				'long-title': 'off',
				// Item numbers have points, and anchors are promises.
				'valid-id': ['error', { relaxed: true }],
				'doctype-style': 'off',
				// End tags that HTML lets writers leave out are left out (docs/decisions/0054).
				'no-implicit-close': 'off',
			},
		}),
	);
	return known;
}
