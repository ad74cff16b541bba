import { stringify } from 'yaml';
import type { DocumentEntry } from '../register/entries.ts';
import { clerk } from '../vi/clerk.ts';
import { isWholeDay, shownDay } from '../words/day.ts';

/** The file name, without `.mdx`, of a report whose number is not known yet. */
export function headSlug(about: Pick<DocumentEntry, 'slug'>, day: string): string {
	return `bao-cao-ve-${about.slug}-den-${shownDay(day).replaceAll('/', '-')}`;
}

/**
 * The text of a report that has its head alone. What is known stands in it: the type, the day to whose end it speaks, the document
 * of which it tells. What is not known stands empty, and the check names it.
 */
export function reportHead(about: DocumentEntry, day: string): string {
	const basis = {
		number: about.number,
		title: about.title,
		...(isWholeDay(about.issued) && { issued: shownDay(about.issued) }),
		relation: 'reports',
	};
	return [
		'---',
		...clerk.headRemarks.map((remark) => `# ${remark}`),
		'type: bao-cao',
		'number:',
		'title:',
		'issued:',
		`dataDay: ${shownDay(day)}`,
		'issuer:',
		'basis:',
		...stringify([basis], { lineWidth: 0 })
			.trimEnd()
			.split('\n')
			.map((line) => `  ${line}`),
		'source:',
		'  original:',
		'  text:',
		'---',
		'',
	].join('\n');
}
