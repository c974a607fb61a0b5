import type { Point } from "./distance.ts";

/**
 * Where postcodes around the Kreis lie, by their first digits: roughly in the middle of the area, good enough to name the nearest
 * town of the Kreis. The longest beginning that fits counts.
 */
const REGIONS: Readonly<Record<string, Point>> = {
	"481": { latitude: 51.96, longitude: 7.63 },
	"482": { latitude: 51.98, longitude: 7.92 },
	"483": { latitude: 51.93, longitude: 7.72 },
	"484": { latitude: 52.34, longitude: 7.3 },
	"4845": { latitude: 52.3, longitude: 7.16 },
	"4846": { latitude: 52.3, longitude: 7.22 },
	"4852": { latitude: 52.43, longitude: 7.07 },
	"4853": { latitude: 52.43, longitude: 7.07 },
	"485": { latitude: 52.2, longitude: 7.05 },
	"486": { latitude: 52.02, longitude: 7.05 },
	"4872": { latitude: 52.01, longitude: 7.22 },
	"487": { latitude: 51.97, longitude: 7.27 },
	"490": { latitude: 52.28, longitude: 8.05 },
	"491": { latitude: 52.22, longitude: 8.05 },
	"492": { latitude: 52.13, longitude: 8.05 },
	"493": { latitude: 52.45, longitude: 8.3 },
	"494": { latitude: 52.4, longitude: 8.0 },
	"495": { latitude: 52.4, longitude: 7.85 },
	"496": { latitude: 52.75, longitude: 7.85 },
	"497": { latitude: 52.68, longitude: 7.3 },
	"4983": { latitude: 52.47, longitude: 7.55 },
	"498": { latitude: 52.5, longitude: 7.35 },
	"335": { latitude: 52.0, longitude: 8.5 },
	"337": { latitude: 52.0, longitude: 8.4 },
	"338": { latitude: 51.98, longitude: 8.35 },
	"593": { latitude: 51.75, longitude: 7.6 },
};
const LONGEST = 4;
const SHORTEST = 3;

/** Roughly where a postcode lies; undefined for one that is far away. */
export function regionOf(postalCode: string): Point | undefined {
	for (let digits = LONGEST; digits >= SHORTEST; digits -= 1) {
		const region = REGIONS[postalCode.slice(0, digits)];
		if (region) return region;
	}
	return undefined;
}
