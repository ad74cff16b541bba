import { share as words } from '../vi/page/share.ts';
import { shownDay } from '../words/day.ts';

/** A page of the portal as citations name it. */
export interface Cited {
	/** Who issued it. */
	readonly by: string;
	/** When, `2022-12-30`, `2022-12` or `2022`; `null` of what has no day. */
	readonly issued: string | null;
	readonly name: string;
	/** The portal. */
	readonly site: string;
	readonly address: string;
	/** The day on which it was read, `2026-11-29`. */
	readonly today: string;
}

/** In the order of Vietnamese theses: who (year), what, where, address, when it was read. */
export function citationText({ by, issued, name, site, address, today }: Cited): string {
	const year = issued === null ? '' : ` (${issued.slice(0, 4)})`;
	return `${by}${year}, ${name}, ${site}, ${address}, ${words.accessed(shownDay(today))}.`;
}

/** BibTeX: signs that mean something to it are written so that they stand for themselves. */
export function toBibtex(one: Cited): string {
	const plain = (text: string) =>
		text
			.replace(/[\\{}]/g, '')
			.replace(/[&%$#_]/g, '\\$&')
			.replace(/~/g, '\\~{}')
			.replace(/\^/g, '\\^{}');
	const key = new URL(one.address).pathname
		.split('/')
		.filter(Boolean)
		.slice(1)
		.join('-')
		.replace(/[^\w.-]/g, '');
	const [year, month] = one.issued?.split('-') ?? [];
	const fields = [
		['author', `{${plain(one.by)}}`],
		['title', `{${plain(one.name)}}`],
		['year', year],
		['month', month],
		['howpublished', plain(one.site)],
		['url', one.address],
		['urldate', one.today],
		['language', 'vietnamese'],
	].flatMap(([name, value]) => (value === undefined ? [] : `  ${name} = {${value}}`));
	return `@misc{${key || 'minh-bach'},\n${fields.join(',\n')}\n}\n`;
}

/** RIS, a line each: of tags that readers of references know. */
export function toRis(one: Cited): string {
	const day = one.issued?.replaceAll('-', '/');
	return [
		['TY', 'ELEC'],
		['AU', one.by],
		['TI', one.name],
		['PY', one.issued?.slice(0, 4)],
		['DA', day],
		['T2', one.site],
		['UR', one.address],
		['Y2', one.today.replaceAll('-', '/')],
		['LA', 'vi'],
		['ER', ''],
	]
		.flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${value.replace(/[\r\n]+/g, ' ')}\r\n`))
		.join('');
}
