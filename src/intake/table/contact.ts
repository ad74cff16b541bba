import { emailAddress as email, telephoneNumber as telephone } from '../../words/contacts.ts';

/** Words before an address or a number. */
const label =
	'(?:(?:e-?mail|thư điện tử|hộp thư|đt|sđt|điện thoại|số điện thoại|di động|zalo|liên hệ|hotline)\\s*[:.]?\\s*)?';
const contact = new RegExp(
	`\\s*[(\\[]?\\s*${label}(?:${email.source}|${telephone.source})(?:\\s*[,;]\\s*(?:${label}(?:${email.source}|${telephone.source})))*\\s*[)\\]]?`,
	'giu',
);

/** The words without addresses of e-mail and numbers of telephones, and what was left out. */
export function withoutContacts(words: string): { readonly words: string; readonly left: readonly string[] } {
	if (!email.test(words) && !telephone.test(words)) return { words, left: [] };
	const left: string[] = [];
	const bare = words.replace(contact, (found) => {
		left.push(found.trim());
		return '';
	});
	return {
		words: bare
			.replace(/\s+([,.;:])/gu, '$1')
			.replace(/ {2,}/gu, ' ')
			.trim(),
		left,
	};
}
