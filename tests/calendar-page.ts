/** A deadline on a page: its day and the address of its assignment. */
type Dated = [day: string, href: string];

/** What the page of a calendar lists: each dated entry, by day, and the addresses of those without a day, by address. */
export function listed(html: string): { dated: Dated[]; undated: string[] } {
	const [dated = '', rest = ''] = html.split('<h2 id="khong-ngay">');
	const [current = '', over = ''] = dated.split('<h2 id="da-qua">');
	const base = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? '';
	const addressOf = (href: string) => {
		const { pathname, hash } = new URL(href, base);
		return decodeURI(pathname + hash);
	};
	const days = [...current.matchAll(/ id="ngay-([\d-]+)"(.*?)(?=<div class="day">|<\/main>|$)/gs)].flatMap(
		([, day = '', own = '']) => entries(own).map((href): Dated => [day, href]),
	);
	const years = over
		.split('<h3 id="nam-')
		.flatMap((part) =>
			lines(part).flatMap(({ when, href }) =>
				[...when.replaceAll(/\(theo [^)]*\)/g, '').matchAll(/(\d\d)\/(\d\d)(?: \((\d+)\s)?/g)].flatMap(
					([, date, month, count = '1']) =>
						Array<Dated>(Number(count)).fill([`${part.slice(0, 4)}-${month}-${date}`, addressOf(href)]),
				),
			),
		);
	return {
		dated: [...years, ...days].sort(byDay),
		undated: lines(rest)
			.map(({ href }) => addressOf(href))
			.sort(),
	};
}

/** Deadlines in one order, whatever the order of the lists that they are from. */
export const byDay = (a: Dated, b: Dated): number => (a.join(' ') < b.join(' ') ? -1 : 1);

/** The addresses of the entries of every list in it. */
function entries(html: string): string[] {
	return [...html.matchAll(/<ul class="occasions">(.*?)<\/ul>/gs)].flatMap(([, list = '']) =>
		[...list.matchAll(/<li><a href="([^"]+)">/g)].map(([, href = '']) => href),
	);
}

/** The short lines in it: each time with the address of each assignment of that time. */
function lines(html: string): { when: string; href: string }[] {
	return [...html.matchAll(/<dt>(.*?)(?=<dd>)((?:<dd>.*?)+?)(?=<dt>|<\/dl>)/gs)].flatMap(([, when = '', own = '']) =>
		[...own.matchAll(/<dd><a href="([^"]+)">/g)].map(([, href = '']) => ({ when, href })),
	);
}
