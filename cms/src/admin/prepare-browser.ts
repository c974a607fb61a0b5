/* Where Strapi's admin keeps the language that was chosen on this device. */
const KEY = "strapi-admin-language";

/** German until somebody chooses another language in their profile, and no advertisement. */
export function prepareBrowser(): void {
	if (!localStorage.getItem(KEY)) localStorage.setItem(KEY, "de");
	// Strapi's advertisement for its media library: read as dismissed, for the two names under which it looks.
	for (const scope of ["false", "undefined"]) localStorage.setItem(`STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_true:${scope}`, "true");
	document.documentElement.lang = localStorage.getItem(KEY) ?? "de";
}
