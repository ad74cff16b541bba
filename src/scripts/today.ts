// Says from today what the page says from the content's day. It is how many days are left or have passed, and which day is
// today. Each place keeps its size. Only days on the other side of today than of the content's day go to the other list.

import { daysBetween, todayIn } from './clock.ts';

const says = document.querySelector<HTMLElement>('[data-time-zone]');
if (says !== null) begin(says);

function begin(says: HTMLElement): void {
	const { timeZone = '', todayIs = '', passed = '', ahead = '', last = '', today: word = '' } = says.dataset;
	const today = todayIn(timeZone);
	const numbers = new Intl.NumberFormat('vi-VN');

	const line = document.createElement('span');
	line.textContent = todayIs.replace('{day}', today.split('-').reverse().join('/'));
	says.firstElementChild?.classList.add('before');
	says.append(line);

	for (const place of document.querySelectorAll<HTMLElement>('[data-due]')) {
		const days = daysBetween(today, place.dataset['due'] ?? today);
		const words = days < 0 ? passed : days > 0 ? ahead : last;
		place.textContent = words.replace('{n}', numbers.format(Math.abs(days)));
		place.classList.toggle('now', days === 0);
	}

	const next = document.querySelector('[data-next]');
	const gone = document.querySelector('[data-gone]');
	if (next !== null && gone !== null) sortOut(next, gone, today);

	const month = document.querySelector(`[data-month="${today.slice(0, 7)}"]`);
	const cell = month?.querySelectorAll('td:not(:empty)')[Number(today.slice(8)) - 1];
	if (cell === undefined) return;
	const mark = document.createElement('span');
	mark.className = 'today';
	mark.textContent = word;
	cell.setAttribute('aria-current', 'date');
	cell.append(mark);
}

/** Puts the days of both lists where they belong: what is ahead soonest first, what has passed latest first. */
function sortOut(next: Element, gone: Element, today: string): void {
	const days = [...next.querySelectorAll('li'), ...gone.querySelectorAll('li')]
		.map((item) => ({ item, due: item.querySelector<HTMLElement>('[data-due]')?.dataset['due'] ?? today }))
		.sort((a, b) => (a.due < b.due ? -1 : 1));
	fill(
		next,
		days.filter(({ due }) => due >= today),
	);
	fill(gone, days.filter(({ due }) => due < today).reverse());
}

function fill(section: Element, days: readonly { item: Element }[]): void {
	if (days.length > 0 === (section.querySelector('ul') === null)) showOther(section);
	section.querySelector('ul')?.replaceChildren(...days.map(({ item }) => item));
}

/** Shows below the heading of a section what its template holds. Its list has become empty, or is no longer so. */
function showOther(section: Element): void {
	const heading = section.querySelector('h2');
	const template = section.querySelector('template');
	if (heading !== null && template !== null) section.replaceChildren(heading, template.content);
}
