import { encode } from "uqr";

/** A QR code as a picture, made here: no server learns the list. */

const SVG = "http://www.w3.org/2000/svg";
const QUIET = 4;

/**
 * @param label what a screen reader says
 * @throws Error when the text is too long for a code that a phone can read from a screen
 */
export function qrPicture(text: string, label: string): SVGSVGElement {
	const { data, size } = encode(text, { ecc: "L", border: 0, maxVersion: 25 });
	const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : []))).join("");
	const svg = document.createElementNS(SVG, "svg");
	const all = size + 2 * QUIET;
	svg.setAttribute("viewBox", `0 0 ${all} ${all}`);
	svg.setAttribute("role", "img");
	svg.setAttribute("aria-label", label);
	svg.setAttribute("shape-rendering", "crispEdges");
	svg.setAttribute("class", "qr");
	const paper = document.createElementNS(SVG, "rect");
	for (const [name, value] of Object.entries({ width: all, height: all, fill: "#fff" })) paper.setAttribute(name, String(value));
	const code = document.createElementNS(SVG, "path");
	code.setAttribute("d", path);
	code.setAttribute("fill", "#000");
	svg.append(paper, code);
	return svg;
}
