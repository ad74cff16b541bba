// Buttons that copy the address of a page or a citation of it, and the one with which a phone shares it. They stand where the
// citation is: without scripts it is text to be selected.
import { share as words } from '../vi/page/share.ts';
import { type Cited, citationText, toBibtex, toRis } from './citation.ts';
import { today } from './clock.ts';

for (const place of document.querySelectorAll<HTMLElement>('[data-share]')) {
	const [by, address] = place.querySelectorAll('cite > span');
	const citation: Cited = {
		by: by?.textContent ?? '',
		issued: place.querySelector('time')?.dateTime ?? null,
		name: place.querySelector('i')?.textContent ?? '',
		site: document.querySelector('.wordmark')?.textContent ?? '',
		address:
			address?.textContent ?? document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href,
		today: today(),
	};
	const status = document.createElement('span');
	status.setAttribute('role', 'status');
	const button = (name: string, act: () => Promise<unknown>): HTMLButtonElement => {
		const one = document.createElement('button');
		one.type = 'button';
		one.className = 'plain';
		one.textContent = name;
		one.addEventListener('click', act);
		return one;
	};
	const copying = (name: string, text: () => string) =>
		button(name, async () => {
			const copied = await navigator.clipboard?.writeText(text()).then(
				() => true,
				() => false,
			);
			status.textContent = copied ? words.copied : words.refused;
		});
	const row = document.createElement('span');
	row.className = 'share-buttons';
	if ('share' in navigator)
		row.append(
			button(words.send, () =>
				// Closing the sheet of the phone is no failure.
				navigator.share({ title: document.title, url: citation.address }).catch(() => {}),
			),
		);
	row.append(
		copying(words.copyLink, () => citation.address),
		copying(words.copyCitation, () => citationText(citation)),
		copying(words.copyAs('BibTeX'), () => toBibtex(citation)),
		copying(words.copyAs('RIS'), () => toRis(citation)),
		status,
	);
	place.append(row);
}
