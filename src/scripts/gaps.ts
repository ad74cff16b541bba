import { shorten } from '../words/shorten.ts';

// Sets the words of an assignment or target beside its number, in a list of what has no counterpart. The page has them once.

/** Letters of the words: the whole stands at the place that the number leads to. */
const most = 60;

for (const list of document.querySelectorAll('details.gap'))
	list.addEventListener('toggle', () => name(list), { once: true });

/** Names each item of the list that has a place on the page. */
function name(list: Element): void {
	for (const link of list.querySelectorAll<HTMLAnchorElement>('li > a[href^="#"]')) {
		const place = document.getElementById(decodeURIComponent(link.hash.slice(1)));
		if (place === null) continue;
		link.parentElement?.parentElement?.classList.remove('run');
		link.after(` ${shorten(wordsOf(place), most)}`);
	}
}

/** What an assignment's or target's place says it is: without its number, figure and what is told beside it. */
function wordsOf(place: HTMLElement): string {
	const of = place.querySelector('td > b + p') ?? place.querySelector('td') ?? place;
	return [...of.childNodes]
		.filter(({ nodeName }) => nodeName !== 'UL' && nodeName !== 'B')
		.map(({ textContent }) => textContent)
		.join('');
}
