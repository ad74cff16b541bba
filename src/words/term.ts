/** The anchor of an abbreviation in the glossary: `PAR Index` stands at `vt-PAR-Index`. */
export function abbreviationAnchor(abbreviation: string): string {
	return `vt-${abbreviation.trim().replace(/\s+/gu, '-')}`;
}
