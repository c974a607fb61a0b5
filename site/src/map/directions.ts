/** Addresses that open the device's own map app. None of them asks a server for anything before somebody presses it. */

export interface Point {
	latitude: number | null;
	longitude: number | null;
}

/** „Tecklenburger Str. 10, 48565 Steinfurt“ */
export function addressInLine({
	street,
	postalCode,
	town,
}: {
	street: string | null;
	postalCode: string | null;
	town: string | null | undefined;
}): string {
	return [street, [postalCode, town].filter(Boolean).join(" ")].filter(Boolean).join(", ");
}

/** `geo:52.15,7.34?q=…` (RFC 5870 and what Android made of it): a point where it is known, and always the address to look for. */
export function geoHref(address: string, { latitude, longitude }: Point): string {
	const point = latitude !== null && longitude !== null ? `${latitude},${longitude}` : "0,0";
	return `geo:${point}?q=${encodeURIComponent(address)}`;
}

/** Apple's own scheme, for iPhones and iPads, which open no `geo:` address. */
export function appleHref(address: string): string {
	return `maps:?daddr=${encodeURIComponent(address)}`;
}
