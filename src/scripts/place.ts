// Marks in the contents where one is. What a place stands in is watched, not its heading: a jump passes headings unseen.

const contents = document.querySelector<HTMLElement>('[data-contents]');
if (contents !== null && 'IntersectionObserver' in globalThis) follow(contents);

function follow(contents: HTMLElement): void {
	const words = contents.querySelector<HTMLElement>('[data-here]');
	const fold = contents.querySelector('details');
	const links = new Map<Element, HTMLAnchorElement>();
	for (const link of contents.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
		const around = document
			.getElementById(decodeURIComponent(link.hash.slice(1)))
			?.closest('[data-field], section, details, div');
		if (around) links.set(around, link);
	}
	const inSight = new Set<Element>();
	let marked: HTMLAnchorElement | undefined;

	/** The last place that the line crosses is the innermost. */
	function mark(): void {
		let link: HTMLAnchorElement | undefined;
		for (const [place, own] of links) if (inSight.has(place)) link = own;
		if (link === marked) return;
		marked?.removeAttribute('aria-current');
		marked = link;
		link?.setAttribute('aria-current', 'true');
		if (words) words.textContent = link ? `${words.dataset['here']} ${link.firstChild?.textContent?.trim()}` : '';
	}

	const watch = new IntersectionObserver(
		(entries) => {
			for (const { target, isIntersecting } of entries) {
				if (isIntersecting) inSight.add(target);
				else inSight.delete(target);
			}
			mark();
		},
		{ rootMargin: '-25% 0px -74% 0px' },
	);
	for (const place of links.keys()) watch.observe(place);
	if (fold === null) return;
	// Beside the document it is shown in any case: it is open for programs that read the page aloud, too.
	const beside = matchMedia('(min-width: 72rem)');
	const settle = () => {
		fold.open = beside.matches;
	};
	settle();
	beside.addEventListener('change', settle);
	// On a phone the list lies over the page until a place is chosen.
	contents.addEventListener('click', ({ target }) => {
		if (!beside.matches && target instanceof Element && target.closest('a')) fold.open = false;
	});
}
