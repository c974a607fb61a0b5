/** Finds room for the names of towns on a small map. Lengths in pixels, from the upper left. */

export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** A dot with a name that has to go beside it. */
export interface Dot {
	/** its middle */
	x: number;
	y: number;
	radius: number;
	/** of the name */
	width: number;
	height: number;
}

/** The upper left corner of a name, seen from the middle of its dot. */
export interface NamePlace {
	x: number;
	y: number;
}

const apart = (a: Box, b: Box) => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

function boxOfDot({ x, y, radius }: Dot): Box {
	return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

/* Below, above, to the right, to the left; the first two move in from the edge of the map. */
function choices({ x, radius, width, height }: Dot, mapWidth: number): NamePlace[] {
	const half = width / 2;
	const middle = Math.max(0, half - x) - Math.max(0, x + half - mapWidth) - half;
	return [
		{ x: middle, y: radius },
		{ x: middle, y: -radius - height },
		{ x: radius, y: -height / 2 },
		{ x: -radius - width, y: -height / 2 },
	];
}

/**
 * A place for each name at which it covers no dot, no other name and nothing of `taken`; undefined where there is none.
 * @param dots the most important ones first: they choose before the others
 */
export function placeNames(
	dots: readonly Dot[],
	map: { width: number; height: number },
	taken: readonly Box[] = [],
): (NamePlace | undefined)[] {
	const full = [...taken, ...dots.map(boxOfDot)];
	return dots.map((dot) => {
		for (const place of choices(dot, map.width)) {
			const [left, top] = [dot.x + place.x, dot.y + place.y];
			const box = { left, top, right: left + dot.width, bottom: top + dot.height };
			const inside = left >= 0 && top >= 0 && box.right <= map.width && box.bottom <= map.height;
			if (!inside || !full.every((other) => apart(box, other))) continue;
			full.push(box);
			return place;
		}
		return undefined;
	});
}
