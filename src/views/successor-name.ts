import type { Successor } from '../schemas/locality.ts';
import { vi } from '../vi/vi.ts';

/** The successor's name, with “một phần nhỏ” where only a small part went there. */
export function successorName({ name, smallPart }: Successor): string {
	return smallPart ? `${name} (${vi.smallPart})` : name;
}
