import { InvalidArgumentError } from 'commander';

/** Reads an option that is a whole number within bounds. What it gives throws `InvalidArgumentError` for anything else. */
export const wholeNumber =
	(least: number, most: number) =>
	(written: string): number => {
		const number = Number(written);
		if (!/^\d{1,9}$/.test(written) || number < least || number > most) throw new InvalidArgumentError(written);
		return number;
	};
