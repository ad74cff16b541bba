import type { SitePart } from '../../sources/scope/part.ts';
import { changedTags } from './with-base.ts';

/** The rooms of a site that are divided by locality. */
const rooms = 'van-ban|don-vi|dia-phuong';

/** An address of such a room, with what stands before it in a page. */
const named = new RegExp(`=["']?/(?:${rooms})/([a-z0-9-]+)/`, 'g');

/** Such an address as a link. */
const link = new RegExp(`\\shref=(?:"(/(?:${rooms})/([a-z0-9-]+)/[^"]*)"|'(/(?:${rooms})/([a-z0-9-]+)/[^']*)')`, 'i');

/**
 * Finishes pages and texts of a site of a part. A link to a locality elsewhere leads to the site that publishes it, where its address
 * is known. Where it is not, the words stay and lead nowhere; a whole address in a text is that of the first page of this site.
 */
export function leadingElsewhere({ localities, ledger, elsewhere }: SitePart, site: string): (html: string) => string {
	const isElsewhere = (id: string): boolean => !localities.has(id) && ledger.localities.has(id);
	const isNowhere = (id: string): boolean => isElsewhere(id) && !elsewhere.has(id);
	const own = RegExp.escape(site);
	/** A link of Markdown, and an address of the site in whole. */
	const inMarkdown = new RegExp(`\\[([^\\]\\n]*)\\]\\(${own}/(?:${rooms})/([a-z0-9-]+)/[^)\\s]*\\)`, 'g');
	const whole = new RegExp(`${own}(/(?:${rooms})/([a-z0-9-]+)/[\\w./#%-]*)`, 'g');
	const texts = (text: string): string =>
		(text.includes('](')
			? text.replace(inMarkdown, (before, words: string, id: string) => (isNowhere(id) ? words : before))
			: text
		).replace(whole, (before, path: string, id: string) => {
			if (!isElsewhere(id)) return before;
			const address = elsewhere.get(id);
			return address === undefined ? `${site}/` : address + path;
		});
	const placed = (tag: string): string =>
		tag.replace(link, (before, double?: string, of?: string, single?: string, ofSingle?: string) => {
			const id = of ?? ofSingle ?? '';
			if (!isElsewhere(id)) return before;
			const address = elsewhere.get(id);
			return address === undefined ? '' : ` href="${address}${double ?? single}"`;
		});
	return (html) => {
		const led = html.matchAll(named).some(([, id = '']) => isElsewhere(id)) ? changedTags(html, placed) : html;
		return texts(led);
	};
}
