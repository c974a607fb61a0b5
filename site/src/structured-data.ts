import type { ComponentValues, Entry, elements } from "@kinderstark/content-types";
import { follow, followAll } from "./content/store.ts";
import type { TextLanguage } from "./content/translations.ts";
import { pathHere, pathOf } from "./content/urls.ts";
import { t } from "./i18n/page-language.ts";

/** What search engines and other machines read: objects of schema.org. A confidential place is never in them. */

export interface Crumb {
	label: string;
	href: string;
	/** language of the label, where it is not that of the page */
	lang?: TextLanguage;
}

export function breadcrumbData(crumbs: readonly Crumb[], publicUrl: string): object {
	return {
		"@type": "BreadcrumbList",
		itemListElement: [{ label: t().site.home, href: "/" }, ...crumbs].map(({ label, href }, index) => ({
			"@type": "ListItem",
			position: index + 1,
			name: label,
			item: `${publicUrl}${pathHere(href)}`,
		})),
	};
}

/** Properties that have a value. */
function filled(object: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(object).filter(
			([, value]) => value !== null && value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0),
		),
	);
}

const schemaDays = {
	MO: "Monday",
	TU: "Tuesday",
	WE: "Wednesday",
	TH: "Thursday",
	FR: "Friday",
	SA: "Saturday",
	SU: "Sunday",
} as const;

type Schedule = ComponentValues<typeof elements.schedule>;
type ContactPoint = ComponentValues<typeof elements.contactPoint>;

/** Only weekly times: schema.org has no words for "every second Tuesday". */
export function openingHoursData(schedules: readonly Schedule[] | null): object[] {
	return (schedules ?? [])
		.filter((schedule) => schedule.rhythm === "jede_woche")
		.map((schedule) =>
			filled({
				"@type": "OpeningHoursSpecification",
				dayOfWeek: schedule.days.map((day) => schemaDays[day]),
				opens: schedule.opensAt.slice(0, 5),
				closes: schedule.closesAt.slice(0, 5),
				validFrom: schedule.validFrom,
				validThrough: schedule.validTo,
			}),
		);
}

/** A place with its address; undefined for one whose address is a secret. */
export function placeData(location: Entry<"location">): object | undefined {
	if (location.confidential) return undefined;
	const town = follow("municipality", location.municipality)?.name ?? location.outsideTown;
	const hasPoint = location.latitude !== null && location.longitude !== null;
	return filled({
		"@type": "Place",
		name: location.name,
		address: filled({
			"@type": "PostalAddress",
			streetAddress: location.street,
			postalCode: location.postalCode,
			addressLocality: town,
			addressCountry: "DE",
		}),
		geo: hasPoint ? { "@type": "GeoCoordinates", latitude: location.latitude, longitude: location.longitude } : null,
	});
}

function contactData(points: readonly ContactPoint[] | null): object[] {
	return (points ?? [])
		.filter(({ phone, email }) => phone || email)
		.map(({ label, phone, email }) =>
			filled({ "@type": "ContactPoint", contactType: label ?? t().common.contact, telephone: phone, email }),
		);
}

export function organizationData(organization: Entry<"organization">, publicUrl: string): object {
	const places = followAll("location", organization.locations).flatMap((location) => placeData(location) ?? []);
	return filled({
		"@type": "Organization",
		name: organization.name,
		url: organization.website ?? `${publicUrl}${pathHere(pathOf("organization", organization))}`,
		description: organization.summary,
		contactPoint: contactData(organization.contactPoints),
		location: places,
	});
}

export function serviceData(service: Entry<"service">, publicUrl: string): object {
	const provider = follow("organization", service.organization);
	const places = followAll("location", service.locations).flatMap((location) => placeData(location) ?? []);
	const hours = openingHoursData(service.schedules);
	const languages = (service.languages ?? []).map(({ language }) => language);
	const channels = (places.length > 0 ? places : [undefined]).map((place) =>
		filled({
			"@type": "ServiceChannel",
			serviceLocation: place ? filled({ ...place, openingHoursSpecification: hours }) : null,
			availableLanguage: languages,
			servicePhone: contactData(service.contactPoints).slice(0, 1),
		}),
	);
	return filled({
		"@type": "Service",
		name: service.name,
		description: service.summary,
		url: `${publicUrl}${pathHere(pathOf("service", service))}`,
		provider: provider
			? { "@type": "Organization", name: provider.name, url: `${publicUrl}${pathHere(pathOf("organization", provider))}` }
			: null,
		areaServed: areaData(service),
		isAccessibleForFree: service.cost === "kostenlos" ? true : service.cost === "unbekannt" ? null : false,
		hoursAvailable: places.length === 0 ? hours : null,
		availableChannel: channels,
	});
}

function areaData(service: Entry<"service">): object[] {
	if (service.serviceArea === "kreis") return [{ "@type": "AdministrativeArea", name: "Kreis Steinfurt" }];
	if (service.serviceArea !== "orte") return [];
	return followAll("municipality", service.serviceAreaMunicipalities).map(({ name }) => ({ "@type": "City", name }));
}

export function municipalityData(municipality: Entry<"municipality">, publicUrl: string): object {
	const hasPoint = municipality.latitude !== null && municipality.longitude !== null;
	return filled({
		"@type": "City",
		name: municipality.name,
		url: `${publicUrl}${pathHere(pathOf("municipality", municipality))}`,
		containedInPlace: { "@type": "AdministrativeArea", name: "Kreis Steinfurt" },
		geo: hasPoint ? { "@type": "GeoCoordinates", latitude: municipality.latitude, longitude: municipality.longitude } : null,
	});
}
