import { address } from '../../address.ts';
import { hasPlaces, placesList, provinceKeys, provinceView } from '../../views/place/list.ts';
import { placeView } from '../../views/place/place.ts';
import { placesOfToday } from '../../views/place/places.ts';
import type { PageKind } from '../kind.ts';

/** The pages of the places of today; none where the content names no place. */
export const placePages = {
	places: { at: (index) => (hasPlaces(index) ? [[address.places, '']] : []), value: placesList, listed: true },
	province: {
		at: (index) => provinceKeys(index).map((key) => [address.province(key), key]),
		value: provinceView,
		listed: true,
	},
	place: {
		at: (index) =>
			placesOfToday(index).flatMap(({ key, isOwn }) => (isOwn ? [[address.place(key), key] as const] : [])),
		value: placeView,
		listed: true,
	},
} satisfies Record<string, PageKind<object>>;
