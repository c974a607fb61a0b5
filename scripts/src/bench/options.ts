import { OperatorProblem } from "../operate/problem.ts";
import { PARTS as GOLD_PARTS, type GoldPart } from "./search/gold-set.ts";

/** Reads what stands behind the options of `npm run bench`; a wrong value ends in one line that says what to change. */

const MOST_SERVICES = 50_000;

/** A whole number from 1 on. */
export function wholeNumber(name: string, given: string, most = 1_000_000): number {
	const value = Number(given);
	if (!/^\d+$/.test(given) || value < 1 || value > most) {
		throw new OperatorProblem(`--${name} braucht eine ganze Zahl von 1 bis ${most.toLocaleString("de-DE")}. Eingegeben ist: ${given}`);
	}
	return value;
}

/** Numbers of services, with commas between them: `100,1000,10000`. */
export function serviceCounts(given: string): number[] {
	const parts = given.split(",").map((part) => part.trim());
	const wrong = parts.find((part) => !/^\d+$/.test(part) || Number(part) < 1 || Number(part) > MOST_SERVICES);
	if (wrong !== undefined) {
		throw new OperatorProblem(
			`--services braucht Zahlen von 1 bis ${MOST_SERVICES.toLocaleString("de-DE")}, mit Komma getrennt, zum Beispiel 100,1000. Eingegeben ist: ${wrong || "nichts"}`,
		);
	}
	return [...new Set(parts.map(Number))];
}

/** Parts of a benchmark, with commas between them: `latency,burst`; all of them when nothing is given. */
export function chosenParts<P extends string>(given: string | undefined, known: readonly P[]): P[] {
	if (given === undefined) return [...known];
	const parts = given.split(",").map((part) => part.trim());
	const wrong = parts.find((part) => !known.includes(part as P));
	if (wrong !== undefined) throw new OperatorProblem(`--only kennt ${known.join(", ")}. Eingegeben ist: ${wrong || "nichts"}`);
	return [...new Set(parts)] as P[];
}

/** Which half of the gold set is asked, and whether misses are listed: those of the half for reporting stay unseen. */
export function goldPart(given: string, showMisses: boolean): GoldPart {
	const part = GOLD_PARTS.find((known) => known === given);
	if (!part) throw new OperatorProblem(`--part kennt ${GOLD_PARTS.join(" und ")}. Eingegeben ist: ${given || "nichts"}`);
	if (showMisses && part !== "tuning") {
		throw new OperatorProblem("--show-misses geht nur mit --part tuning: Nach dem anderen Teil wird die Suche nicht verändert.");
	}
	return part;
}
