import { sources } from '../../vi/page/source.ts';

/**
 * The link by which a reader reports a mistake of a page, with the page's address filled in: as the text of a letter, the title of
 * an issue (GitHub, GitLab), or `url` of a form.
 */
export function reportLink(corrections: string, page: string): string {
	if (corrections.startsWith('mailto:'))
		return `${corrections}?subject=${encodeURIComponent(sources.reportSubject)}&body=${encodeURIComponent(page)}`;
	const url = new URL(corrections);
	const issue = /(\/-)?\/issues\/new\/?$/.exec(url.pathname);
	if (issue === null) url.searchParams.set('url', page);
	else url.searchParams.set(issue[1] === undefined ? 'title' : 'issue[title]', `${sources.reportSubject}: ${page}`);
	return url.href;
}
