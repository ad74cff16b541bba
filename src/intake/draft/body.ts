import { intakeWords } from '../../vi/intake/report.ts';
import type { IntakeProposal, ProposedGroup } from '../proposal.ts';

/** Words as text of the body: signs that Markdown or MDX would read are kept as they are. */
const asText = (words: string): string =>
	words
		.replaceAll('[^', '[ ^')
		.replace(/[\\`*_{}[\]<>|~$#&]/gu, (sign) => (sign === '&' ? '&amp;' : `\\${sign}`))
		.replace(/^(\s*)([-+=]|\d+[.)])/u, '$1\\$2');

/** The body of a draft: the headings of the plan, each with the assignments right under it. */
export function bodyText({ groups }: IntakeProposal): string {
	return groups.map((group) => sectionOf(group)).join('\n\n');
}

function sectionOf({ number, title, items }: ProposedGroup): string {
	const depth = Math.min(4, 2 + (number === null ? 0 : number.split(/[.-]/).length - 1));
	const name = asText(title).replace(/\s*:\s*$/u, '');
	const heading = `${'#'.repeat(depth)} ${number === null ? '' : `${number}. `}${name}`.trimEnd();
	if (items.length === 0) return heading;
	return `${heading}\n\n${intakeWords.assignments}: ${items.map((item) => `<NhiemVu so="${item}" />`).join(', ')}.`;
}
