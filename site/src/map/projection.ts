/** A town as the map draws it; degrees. */
export interface MapPlace {
	slug: string;
	name: string;
	latitude: number;
	longitude: number;
}

/** Where a town lies in the picture, as parts of its width and height from the upper left, 0 to 1. */
export interface Spot extends MapPlace {
	x: number;
	y: number;
}

export interface Picture {
	spots: Spot[];
	/** width divided by height */
	ratio: number;
	/** how much of the width ten kilometres take */
	tenKilometres: number;
}

const KM_PER_DEGREE = 111.2;
/* Names and circles need room at the edges. */
const MARGIN = 0.09;

/** Lays the towns out so that all fill the picture; north is up, and a kilometre is as long in each direction. */
export function project(places: readonly MapPlace[]): Picture {
	const latitudes = places.map(({ latitude }) => latitude);
	const longitudes = places.map(({ longitude }) => longitude);
	const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
	const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
	const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
	/* A single town, or several in one line, still make a picture. */
	const width = Math.max((east - west) * shrink, 0.05);
	const height = Math.max(north - south, 0.05);
	const inside = 1 - 2 * MARGIN;
	return {
		spots: places.map((place) => ({
			...place,
			x: MARGIN + (inside * (place.longitude - west) * shrink) / width,
			y: MARGIN + (inside * (north - place.latitude)) / height,
		})),
		ratio: width / height,
		tenKilometres: (inside * 10) / (width * KM_PER_DEGREE),
	};
}
