import { say } from "../i18n/say.ts";
import type { FilterWords } from "./desk-questions.ts";
import { COLUMN } from "./facet-values.ts";
import { unsureOf } from "./filters.ts";
import type { Card } from "./index-format.ts";
import type { IndexReader } from "./index-reader.ts";
import type { Filter } from "./levels.ts";
import type { SearchState } from "./state.ts";

/** What a result's card says about the filters that are set. */

export interface ResultNotes {
	/** how far it is, or how families get it who live elsewhere */
	near?: string;
	/** note on the languages that were asked for */
	spoken?: string;
	/** what nobody knows */
	unsure?: string;
}

export interface NoteContext {
	words: FilterWords;
	state: SearchState;
	filters: readonly Filter[];
	/** name of the place that is set */
	town?: string;
	/** as the page's language writes numbers */
	number(value: number): string;
}

function nearOf({ words, filters, town, number }: NoteContext, card: Card, nr: number): string | undefined {
	const view = filters.find(({ view }) => view)?.view;
	if (!view || town === undefined) return undefined;
	const distance = view.distances[nr] as number;
	const km = Number.isNaN(distance) || distance < 1 ? undefined : number(Math.round(distance));
	const place = card.meta.place ?? "";
	switch (view.wayOf(nr)) {
		case "there":
			return km === undefined ? undefined : say(words.way.thereKm, { km, town });
		case "home":
			return say(words.way.home, { town });
		case "remote":
			return km === undefined ? say(words.way.remote, { town }) : say(words.way.remoteKm, { km, town });
		case "open":
			if (place === "") return undefined;
			return km === undefined ? say(words.way.open, { town, place }) : say(words.way.openKm, { town, place, km });
		case "near":
			return km === undefined ? undefined : say(words.way.near, { km, town });
		case "unknown":
			return undefined;
	}
}

function spokenOf(reader: IndexReader, { words, state }: NoteContext, nr: number): string | undefined {
	const asked = state.filters.sprache ?? [];
	const column = asked.length > 0 ? reader.column(COLUMN.languageNotes) : undefined;
	const set = column?.sets[column.codes[nr] as number] ?? [];
	const notes = set.flatMap((place) => {
		const [code = "", ...note] = (column?.values[place] ?? "").split(" ");
		return asked.includes(code) ? say(words.spoken, { language: words.languages[code] ?? code, note: note.join(" ") }) : [];
	});
	return notes.length > 0 ? notes.join(" · ") : undefined;
}

/** Asked again while files are missing. */
export function notesOf(reader: IndexReader, context: NoteContext, card: Card, nr: number): ResultNotes {
	const near = nearOf(context, card, nr);
	const spoken = spokenOf(reader, context, nr);
	const marks: Record<string, string> = context.words.marks;
	const unsure = unsureOf(context.filters, nr).flatMap((facet) => marks[facet] ?? []);
	return {
		...(near === undefined ? {} : { near }),
		...(spoken === undefined ? {} : { spoken }),
		...(unsure.length > 0 ? { unsure: [...new Set(unsure)].join(" · ") } : {}),
	};
}
