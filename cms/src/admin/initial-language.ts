/* Where Strapi's admin keeps the language that was chosen on this device. */
const KEY = "strapi-admin-language";

/** German until somebody chooses another language in their profile. */
export function initialLanguage(): void {
	if (!localStorage.getItem(KEY)) localStorage.setItem(KEY, "de");
	document.documentElement.lang = localStorage.getItem(KEY) ?? "de";
}
