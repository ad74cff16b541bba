/** What the page of a calendar lists: the day and the address of each dated entry, and the addresses of those without a day. */
export function listed(html: string): { dated: [day: string, href: string][]; undated: string[] } {
	const [dated = '', rest = ''] = html.split('<h2 id="khong-ngay">');
	return {
		dated: [...dated.matchAll(/ id="ngay-([\d-]+)"(.*?)(?=<div class="day">|<\/main>|$)/gs)].flatMap(
			([, day = '', own = '']) => entries(own).map((href): [string, string] => [day, href]),
		),
		undated: entries(rest),
	};
}

/** The addresses of the entries of every list in it. */
function entries(html: string): string[] {
	return [...html.matchAll(/<ul class="occasions">(.*?)<\/ul>/gs)].flatMap(([, list = '']) =>
		[...list.matchAll(/<li><a href="([^"]+)">/g)].map(([, href = '']) => href),
	);
}
