import "../styles/contact.css";
import type { ComponentValues, elements } from "@kinderstark/content-types";
import { filePath } from "../content/media.ts";
import { fileSize } from "../format.ts";
import { type Html, html } from "../html.ts";
import { icon } from "./icon.ts";

export function downloads(files: readonly ComponentValues<typeof elements.download>[]): Html {
	const lines = files.map(({ label, file, url, sizeNote }) => {
		const href = file ? filePath(file) : url;
		const detail = file ? `${(file.ext ?? "").replace(".", "").toUpperCase()}, ${fileSize(file.size)}` : sizeNote;
		return html`<li>${icon("file")}<span>${href ? html`<a href="${href}">${label}</a>` : label}${detail && ` (${detail})`}</span></li>`;
	});
	return html`
		<ul class="downloads">
			${lines}
		</ul>
	`;
}
