import { address } from '../../address.ts';
import { escapedText as text } from '../../mdx/plain.ts';
import { recordKinds } from '../../records/kinds.ts';
import type { Index } from '../../register/index.ts';
import { calendar } from '../../vi/calendar.ts';
import { data } from '../../vi/data.ts';
import { listing } from '../../vi/lists/listing.ts';
import { texts as words } from '../../vi/lists/texts.ts';
import { standings } from '../../vi/standing.ts';
import { vi } from '../../vi/vi.ts';
import { catalogAddress, fileAddress } from '../data/files.ts';
import { documentLink } from '../link/document.ts';
import { sheetAddress } from '../sheet/address.ts';

/** The most documents that are named. */
const mostDocuments = 50;

/** What is where on the site, for assistants that read it: `/llms.txt` (llmstxt.org), in Markdown. It has a bound. */
export function* siteText(index: Index): Generator<string> {
	const { site } = index.register;
	const { documents, assignments, targets, units, groups, indicators } = index.totals;
	const link = (href: string, name: string, what: string) =>
		`- [${text(name)}](${site.address}${href}): ${text(what)}\n`;
	yield `# ${text(site.name)}\n\n> ${text(site.description)}\n\n`;
	if (site.illustration !== undefined) yield `${text(site.illustration)}\n\n`;
	yield `${words.counts(documents, assignments, targets, units - groups, groups, indicators)}. ${words.atEnd}\n\n`;
	if (site.licence !== undefined) yield `${data.licenceIs} ${text(site.licence.name)}: <${site.licence.url}>\n\n`;
	yield `## ${words.about}\n\n${words.rules.map((rule) => `- ${text(rule)}\n`).join('')}\n## ${words.lists}\n\n`;
	yield link(address.documents, vi.documents, words.what.documents);
	yield link(address.assignments, listing.title, words.what.assignments);
	yield link(address.units, vi.units, words.what.units);
	yield link(address.indicators, vi.indicators, words.what.indicators);
	yield link(address.localities, vi.localities, words.what.localities);
	yield link(address.calendar, calendar.name, words.what.calendar);
	yield link(address.results, standings.title, words.what.results);
	if (index.pages.has('phuong-phap')) yield link(address.method, vi.method, words.what.method);
	yield `\n## ${words.data}\n\n${link(address.data, data.title, words.what.data)}`;
	for (const kind of recordKinds) yield link(fileAddress({ kind, format: 'json' }), data.names[kind], words.files);
	yield link(catalogAddress, data.catalog, data.catalogMeaning);
	const newest = index.newestFirst.slice(0, mostDocuments);
	yield `\n## ${words.documents}\n\n${words.documentsNote(newest.length, documents)} <${site.address}${address.documents}>.\n\n`;
	for (const id of newest) {
		const { href, name, title, locality } = documentLink(index, id);
		yield link(sheetAddress.markdown(href), `${name}, ${locality}`, title);
	}
}
