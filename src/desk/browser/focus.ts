const controls = 'textarea, input, select, button';

/** Remembers which control of a field has the focus; what is returned gives it back in a page made anew, at the same height. */
export function heldFocus(): () => void {
	const focused = document.activeElement;
	const path = focused?.closest<HTMLElement>('[data-path]')?.dataset['path'];
	const row = focused?.closest('[data-path]');
	const at = row === null || row === undefined ? -1 : [...row.querySelectorAll(controls)].indexOf(focused as Element);
	const top = focused?.getBoundingClientRect().top ?? 0;
	const height = scrollY;
	return () => {
		const now = path === undefined ? null : document.querySelector(`[data-path="${CSS.escape(path)}"]`);
		const control = now?.querySelectorAll<HTMLElement>(controls)[at];
		if (control === undefined) return scrollTo(0, height);
		control.focus({ preventScroll: true });
		scrollBy(0, control.getBoundingClientRect().top - top);
	};
}

/** Gives the focus to the first control of a field; returns whether it is there. */
export function focusField(path: string): boolean {
	const control = document.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"] :is(${controls})`);
	control?.scrollIntoView({ block: 'center' });
	control?.focus();
	return control !== null;
}
