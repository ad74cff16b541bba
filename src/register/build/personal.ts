import { say } from '../../problem/messages.ts';
import { emailAddress, identityNumber, telephoneNumber } from '../../words/contacts.ts';
import { personsIn } from '../../words/persons.ts';
import type { Desk } from './desk.ts';

/** Reports the name, a number or an address of a person in words about results and changes. */
export function reportPersonal(text: string, place: PropertyKey[], desk: Desk): void {
	if (personsIn(text).some((name) => !isInUnit(name, desk))) desk.report(place, say('person-in-result', text));
	// The first digits of a number of identity look like a telephone's.
	if (telephoneNumber.test(text.replace(identityNumber, ''))) desk.report(place, say('telephone-in-result', text));
	if (emailAddress.test(text)) desk.report(place, say('email-in-result', text));
	if (identityNumber.test(text)) desk.report(place, say('identity-in-result', text));
}

/** Whether a unit bears the name, as wards and schools do. It is asked of the few names alone that are found. */
function isInUnit(name: string, { basics }: Desk): boolean {
	const sought = name.toLowerCase();
	return sought.includes(' ') && basics.units.values().some((one) => one.name.toLowerCase().includes(sought));
}
