/**
 * Takes addresses into the history. What one field is changed to while it has the focus is one step back: days are typed figure by
 * figure, and lists run through with the arrow keys. The function takes the field; without one an address is a step of its own.
 */
export function historySteps(form: HTMLElement): (address: string, field: EventTarget | null) => void {
	let last: EventTarget | null = null;
	const forget = () => {
		last = null;
	};
	form.addEventListener('focusout', forget);
	addEventListener('popstate', forget);
	return (address, field) => {
		if (address === location.pathname + location.search + location.hash) return;
		if (field !== null && field === last) history.replaceState(null, '', address);
		else history.pushState(null, '', address);
		last = field;
	};
}
