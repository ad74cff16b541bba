// Says what has passed since a page was worked out, from the reader's clock. No count and no standing changes. Each sentence
// takes the place of a longer one, so that no line moves.

import { today as dayOfReader, daysBetween } from './clock.ts';

const today = dayOfReader();
const shown = (day: string) => day.split('-').reverse().join('/');

for (const place of document.querySelectorAll<HTMLElement>('[data-worked-out]')) {
	const { workedOut = today, since = '' } = place.dataset;
	const days = daysBetween(workedOut, today);
	if (days > 0)
		cover(place, since.replace('{today}', shown(today)).replace('{n}', new Intl.NumberFormat('vi-VN').format(days)));
}

for (const place of document.querySelectorAll<HTMLElement>('[data-open-until]')) {
	const { openUntil = today, gone = '' } = place.dataset;
	if (openUntil < today) cover(place, gone);
}

/** Lays a sentence over the one that stands there, which keeps its room. */
function cover(place: HTMLElement, words: string): void {
	const line = document.createElement('span');
	line.textContent = words;
	place.firstElementChild?.classList.add('before');
	place.append(line);
}
