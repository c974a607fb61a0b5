import "../styles/picture.css";
import type { ComponentValues, elements } from "@kinderstark/content-types";
import { IMAGE_FORMATS, imageVariants } from "../content/media.ts";
import { attr, type Html, html } from "../html.ts";
import { t } from "../i18n/page-language.ts";
import { say } from "../i18n/say.ts";

export interface PictureProps {
	image: ComponentValues<typeof elements.image> | null | undefined;
	/** how wide it is shown, as in the `sizes` attribute */
	sizes?: string;
	/** visible without scrolling: load at once */
	eager?: boolean;
	class?: string;
}

export function picture({ image, sizes = "(min-width: 48em) 42rem, 100vw", eager = false, class: extra }: PictureProps): Html | undefined {
	const file = image?.file;
	const variants = file ? imageVariants(file) : [];
	const fallback = variants.findLast(({ format }) => format === "webp");
	if (!image || !file || !fallback) return undefined;
	const srcset = (format: string) =>
		variants
			.filter((v) => v.format === format)
			.map((v) => `${v.path} ${v.width}w`)
			.join(", ");
	return html`
		<figure class="${["picture", extra].filter(Boolean).join(" ")}">
			<picture>
				${IMAGE_FORMATS.map((format) => html`<source type="image/${format}" srcset="${srcset(format)}" sizes="${sizes}">`)}
				<img src="${fallback.path}"${attr("alt", image.decorative ? "" : (image.alternativeText ?? ""))}${attr("width", file.width)}${attr("height", file.height)} loading="${eager ? "eager" : "lazy"}" decoding="async">
			</picture>
			${image.credit && html`<figcaption>${say(t().service.picture, { credit: image.credit })}</figcaption>`}
		</figure>
	`;
}
