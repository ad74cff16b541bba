/** The ways to have a calendar. */
export interface Subscription {
	/** Opens the calendar program of the machine, which then keeps up to date. */
	readonly webcal: string;
	/** Opens Google's calendar, which then keeps up to date. */
	readonly google: string;
	/** Name under which the file is kept when it is downloaded. */
	readonly name: string;
}

/** The ways to have the calendar at the address `file` of a site. */
export function subscription(site: string, file: string): Subscription {
	const webcal = `${site.replace(/^https?:/, 'webcal:')}${file}`;
	return {
		webcal,
		google: `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(webcal)}`,
		name: `${file
			.replace(/^\/|\/lich\.ics$|\.ics$/g, '')
			.split('/')
			.slice(-2)
			.join('-')}.ics`,
	};
}
