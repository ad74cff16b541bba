import { say } from '../../problem/messages.ts';
import { mentionsPerson } from '../../words/person.ts';
import type { Desk } from './desk.ts';

/** A number of a telephone: nine to eleven digits behind a 0 or a country's code, in brackets or not. */
const telephone = /(?<![\d/.,-]|\d )(?:\+84|\(?0)(?:[ .)-]{0,2}\d){8,10}(?![\d/])/;

/** Reports the name or the telephone number of a person in words about results. */
export function reportPersonal(text: string, place: PropertyKey[], desk: Desk): void {
	if (mentionsPerson(text)) desk.report(place, say('person-in-result', text));
	if (telephone.test(text)) desk.report(place, say('telephone-in-result', text));
}
