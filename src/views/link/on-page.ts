/** The address of a place on the page itself: `#nv-1.2.1` of `/van-ban/…/#nv-1.2.1`. */
export function onPage(href: string): string {
	return href.slice(href.indexOf('#'));
}
