/** How often the state is told where nobody watches a terminal, in milliseconds. */
const pause = 10_000;
const pauseOnTerminal = 100;

/** The state of a long work in one line. A terminal has it rewritten; a log gets a new line now and then. */
export interface Progress {
	readonly show: (text: string) => void;
	/** Removes the line from a terminal. */
	readonly end: () => void;
}

/** What text is written to: a terminal (`isTTY`), a file or a pipe. */
export interface Stream {
	readonly isTTY: boolean;
	readonly write: (text: string) => unknown;
}

/** Writes the state to a stream; `now` tells the time in milliseconds. */
export function progressOn(stream: Stream, now: () => number): Progress {
	let last = now();
	return {
		show: (text) => {
			if (now() - last < (stream.isTTY ? pauseOnTerminal : pause)) return;
			last = now();
			stream.write(stream.isTTY ? `\r\u001B[K${text}` : `${text}\n`);
		},
		end: () => {
			if (stream.isTTY) stream.write('\r\u001B[K');
		},
	};
}
