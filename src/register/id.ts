/** Id of a unit written in a document of the locality: with its locality, or alone. */
export function unitId(written: string, locality: string): string {
	return written.includes('/') ? written : `${locality}/${written}`;
}

/** Id of the document of this file name in the locality: `binh-tan/7679-qd-ubnd-2022`. */
export function documentId(locality: string, slug: string): string {
	return `${locality}/${slug}`;
}

/** Id of the locality of a document or unit. */
export function localityOf(id: string): string {
	const end = id.indexOf('/');
	return end < 0 ? id : id.slice(0, end);
}

/** The item number as it stands in an id: `đ` becomes `dd` as on a Telex keyboard, the rest is unchanged. */
export function itemAnchor(item: string): string {
	return item.replaceAll('đ', 'dd').replaceAll('Đ', 'DD');
}

/** Id of the assignment or target with that item number: `binh-tan/7679-qd-ubnd-2022#1.2.1`, `binh-tan/7679-qd-ubnd-2022#ct-3.1`. */
export function itemId(kind: 'assignment' | 'target', document: string, item: string): string {
	return `${document}#${kind === 'target' ? 'ct-' : ''}${itemAnchor(item)}`;
}

/** Where an assignment or target stands on the page of its document: `nv-1.2.1`, `ct-3.1`. */
export function placeOnPage(id: string): string {
	const item = id.slice(id.indexOf('#') + 1);
	return item.startsWith('ct-') ? item : `nv-${item}`;
}
