import { readFileSync } from "node:fs";

/** The five documents the network handed over, by file name without ending. */
export type SourceDocument =
	| "kreis-steinfurt"
	| "leitziele-herne"
	| "leitbild-traeger-rostock"
	| "auftaktveranstaltung-rostock"
	| "steckbrief-vorhaben-rostock";

/**
 * The text of a source document exactly as it was handed over: page chrome, line breaks, trailing spaces and the
 * private-use bullet of the PDF included. Nothing is normalised.
 */
export function sourceText(name: SourceDocument): string {
	return readFileSync(new URL(`./texts/${name}.txt`, import.meta.url), "utf8");
}
