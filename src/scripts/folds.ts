// Opens what is folded around a place that the address names, also in browsers that do not do so themselves, and on paper in
// those that print only what is open.

/** Opens every fold around the place, and the one in its row. */
function reveal(): void {
	const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
	if (place === null) return;
	let isMoved = false;
	for (let fold = place.closest('details'); fold !== null; fold = fold.parentElement?.closest('details') ?? null) {
		isMoved ||= !fold.open;
		fold.open = true;
	}
	const own = place.matches('tr') ? place.querySelector<HTMLDetailsElement>(':scope > td > details') : null;
	if (own !== null) own.open = true;
	if (isMoved) place.scrollIntoView();
}

addEventListener('hashchange', reveal);
if (location.hash !== '') reveal();

if (!CSS.supports('selector(::details-content)')) {
	let shut: HTMLDetailsElement[] = [];
	addEventListener('beforeprint', () => {
		shut = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
		for (const fold of shut) fold.open = true;
	});
	addEventListener('afterprint', () => {
		for (const fold of shut) fold.open = false;
	});
}
