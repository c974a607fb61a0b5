/** Distances as the crow flies. */

export interface Point {
	/** degrees */
	latitude: number;
	longitude: number;
}

const EARTH_KM = 6371;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Kilometres between two points. */
export function kilometres(a: Point, b: Point): number {
	const south = Math.sin(radians(b.latitude - a.latitude) / 2);
	const east = Math.sin(radians(b.longitude - a.longitude) / 2);
	const square = south * south + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * east * east;
	return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(square)));
}

/** Kilometres to a point of the index, `52.146,7.343`; infinite for what is none. */
export function distanceOf(from: Point, point: string): number {
	const [latitude = Number.NaN, longitude = Number.NaN] = point.split(",").map(Number);
	const distance = kilometres(from, { latitude, longitude });
	return Number.isNaN(distance) ? Number.POSITIVE_INFINITY : distance;
}

/** The one that is nearest; undefined where there is none. */
export function nearest<P extends Point>(from: Point, points: readonly P[]): P | undefined {
	let best: P | undefined;
	for (const point of points) if (!best || kilometres(from, point) < kilometres(from, best)) best = point;
	return best;
}
