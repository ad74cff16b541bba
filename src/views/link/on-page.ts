import { address } from '../../address.ts';

/** The address of a place on the page itself: `#nv-1.2.1` of `/van-ban/…/#nv-1.2.1`. */
export function onPage(href: string): string {
	return href.slice(href.indexOf('#'));
}

/** From the page of its document to the page of an assignment: `1.2.1/`. */
export function besideDocument(id: string): string {
	const [document = ''] = id.split('#');
	return address.assignmentPage(id).slice(address.document(document).length);
}
