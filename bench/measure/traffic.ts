import type { CDPSession } from 'playwright-core';

/** What a page asks for and gets while it is open. */
export interface Traffic {
	/** Bytes that had come so many milliseconds after the navigation. */
	until(time: number): number;
	requests(): number;
	/** Requests that have not ended. */
	open(): number;
	/** When something last came or was asked for, by the clock of this process. */
	last(): number;
}

/** Counts the traffic of a page from now on. The domain `Network` must be enabled. */
export function trafficOf(session: CDPSession): Traffic {
	const came: { time: number; bytes: number }[] = [];
	let began: number | null = null;
	const open = new Set<string>();
	let requests = 0;
	let last = performance.now();
	const heard =
		<Event>(then: (event: Event) => void) =>
		(event: Event) => {
			last = performance.now();
			then(event);
		};
	session.on(
		'Network.requestWillBeSent',
		heard(({ timestamp, requestId }) => {
			began ??= timestamp;
			open.add(requestId);
			requests++;
		}),
	);
	session.on(
		'Network.dataReceived',
		heard(() => {}),
	);
	session.on(
		'Network.loadingFinished',
		heard(({ timestamp, encodedDataLength, requestId }) => {
			open.delete(requestId);
			came.push({ time: (timestamp - (began ?? timestamp)) * 1000, bytes: encodedDataLength });
		}),
	);
	session.on(
		'Network.loadingFailed',
		heard(({ requestId }) => open.delete(requestId)),
	);
	return {
		open: () => open.size,
		until: (time) => came.filter((one) => one.time <= time).reduce((sum, { bytes }) => sum + bytes, 0),
		requests: () => requests,
		last: () => last,
	};
}
