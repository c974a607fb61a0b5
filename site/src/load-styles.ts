/**
 * Links a style sheet that only a script needs which itself comes later.
 * @throws Error when it cannot be loaded
 */
export function loadStyles(href: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const link = document.createElement("link");
		link.rel = "stylesheet";
		link.href = href;
		link.addEventListener("load", () => resolve());
		link.addEventListener("error", () => {
			link.remove();
			reject(new Error(`The style sheet ${href} could not be loaded.`));
		});
		document.head.append(link);
	});
}
