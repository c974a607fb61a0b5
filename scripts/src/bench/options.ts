import { OperatorProblem } from "../operate/problem.ts";
import { PARTS, type Part } from "./publish/index.ts";

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

/** Parts of the publishing benchmark: `latency,burst`. */
export function chosenParts(given: string): Part[] {
	const parts = given.split(",").map((part) => part.trim());
	const wrong = parts.find((part) => !PARTS.includes(part as Part));
	if (wrong !== undefined) throw new OperatorProblem(`--only kennt ${PARTS.join(", ")}. Eingegeben ist: ${wrong || "nichts"}`);
	return [...new Set(parts)] as Part[];
}
