/* Where Strapi's admin keeps the language that was chosen on this device. */
const KEY = "strapi-admin-language";

/* Where Strapi keeps how far its guided tour has come. */
const TOUR = "STRAPI_GUIDED_TOUR";

/** German until somebody chooses another language in their profile, no advertisement, and no guided tour for developers in front of the list. */
export function prepareBrowser(): void {
	if (!localStorage.getItem(KEY)) localStorage.setItem(KEY, "de");
	// Strapi's advertisement for its media library: read as dismissed, for the two names under which it looks.
	for (const scope of ["false", "undefined"]) localStorage.setItem(`STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_true:${scope}`, "true");
	if (!localStorage.getItem(TOUR))
		localStorage.setItem(TOUR, JSON.stringify({ tours: {}, enabled: false, hidden: true, completedActions: [] }));
	document.documentElement.lang = localStorage.getItem(KEY) ?? "de";
}
