import { expect, it } from "vitest";
import { leaks } from "../publisher/leak-check.ts";
import { FITS_ON_CARD, withoutSoftHyphens, withSoftHyphens } from "../src/soft-hyphens.ts";

const seen = (text: string, fits?: number) => withSoftHyphens(text, fits).replaceAll("\u00ad", "|");

it.each([
	["Schwangerschaftskonfliktberatung des Kreises", "Schwangerschafts|konflikt|beratung des Kreises"],
	["Schuleingangsuntersuchung", "Schul|eingangs|untersuchung"],
	["Kinder- und Jugendmigrationsdienst", "Kinder- und Jugend|migrations|dienst"],
	["Familienbildungsstätte", "Familien|bildungs|stätte"],
	["Mehrgenerationenhaus", "Mehrgenerationen|haus"],
	["Schuldnerberatungsstellen", "Schuldner|beratungs|stellen"],
	["Kreisjugendamt", "Kreisjugendamt"],
	["Gesamtschulverbände", "Gesamtschul|verbände"],
	["Zutreffendes Datenverarbeitung", "Zutreffendes Datenverarbeitung"],
	["Donaudampfschifffahrt", "Donaudampfschifffahrt"],
])("„%s“ may be divided at its seams", (text, expected) => expect(seen(text)).toBe(expected));

it("leaves words alone that fit", () => {
	expect(seen("Bewegungskindergarten finden", FITS_ON_CARD)).toBe("Bewegungskindergarten finden");
	expect(seen("Schwangerschaftskonfliktberatung", FITS_ON_CARD)).toContain("|");
});

it("changes nothing but that", () => {
	for (const text of ["Schwangerschaftskonfliktberatung", "<b>Beratungsstellen & Familienzentren</b>", "Вагітність і народження", ""])
		expect(withoutSoftHyphens(withSoftHyphens(text))).toBe(text);
	expect(withSoftHyphens("Familienzentrum")).toBe(withSoftHyphens("Familienzentrum"));
});

it("hides no secret address from the check of pages", () => {
	const secret = { value: "Familienzentrumsweg 7" } as Parameters<typeof leaks>[2][number];
	expect(leaks("/x/", `<h1>${withSoftHyphens("Haus am Familienzentrumsweg 7")}</h1>`, [secret])).toHaveLength(1);
});
