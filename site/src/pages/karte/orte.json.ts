import { sorted } from "../../content/queries.ts";
import type { MapPlace } from "../../map/projection.ts";

/** Where the towns lie, for the map of the search: asked for when somebody opens it. */
export function GET(): Response {
	const places: MapPlace[] = sorted("municipality").flatMap(({ slug, name, latitude, longitude }) =>
		latitude === null || longitude === null ? [] : [{ slug, name, latitude, longitude }],
	);
	return new Response(JSON.stringify(places), { headers: { "content-type": "application/json; charset=utf-8" } });
}
