/** What is wrong, quoting the value, and how to mend it; both are full Vietnamese sentences. */
export interface Wording {
	readonly reason: string;
	readonly remedy: string;
}

/** A wording from its two sentences. */
export const worded = (reason: string, remedy: string): Wording => ({ reason, remedy });

/** “Did you mean …?”, then what to do in any case. */
export const meant = (candidates: readonly string[], otherwise: string): string =>
	candidates.length === 0
		? otherwise
		: `Có phải ý bạn là ${candidates.map((one) => `“${one}”`).join(' hoặc ')}? ${otherwise}`;
