/** Tells what `ask` answers, which is asked once for each key where it has an answer. For what very many share, as statements their documents. */
export function askedOnce<Answer>(ask: (key: string) => Answer): (key: string) => Answer {
	const known = new Map<string, Answer>();
	return (key) => {
		const answer = known.get(key) ?? ask(key);
		known.set(key, answer);
		return answer;
	};
}
