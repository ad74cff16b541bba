import { initWords as words } from '../../vi/founding/init.ts';
import { officeWords } from '../../vi/founding/office.ts';
import { levelIn, localityIn, officeOf, openUnitsOf, type Wished } from './wishes.ts';

/** What is asked, in this order: what a name tells is offered for what comes after it. */
const asked = ['name', 'level', 'locality', 'address', 'units'] as const;

/**
 * The wishes, with answers for what they leave open. An empty answer takes what is offered. A wrong one is answered with what is wrong and
 * asked again.
 */
export async function answered(wished: Wished, ask: (question: string) => Promise<string>): Promise<Wished> {
	let all = wished;
	for (const key of asked) {
		let told = '';
		while (all[key] === undefined) {
			const usual = usualOf(key, all.name ?? officeWords.openName);
			const answer = (await ask(told + words.question(words.questions[key], usual))).trim();
			// What only holds a place stays open, and is marked so.
			if (answer === '' && (key === 'name' || key === 'address' || key === 'units')) break;
			const next = { ...all, [key]: answer === '' ? usual : answer };
			const office = officeOf({ name: next.name, [key]: next[key] });
			if ('wrong' in office) told = `${office.wrong.join('\n')}\n`;
			else all = next;
		}
	}
	return all;
}

function usualOf(key: (typeof asked)[number], name: string): string {
	if (key === 'level') return levelIn(name) ?? 'xa';
	if (key === 'locality') return localityIn(name);
	return key === 'name'
		? officeWords.openName
		: key === 'address'
			? officeWords.openAddress
			: openUnitsOf(name).join(', ');
}
