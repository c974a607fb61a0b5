export const offline = {
	title: "Fără internet",
	description: "Această pagină nu a fost încă salvată. Numerele de urgență merg și fără internet.",
	lead: "Acum nu aveți internet, iar această pagină nu ați vizitat-o încă. Puteți totuși să sunați.",
	numbers: "Aici este cineva pentru dumneavoastră",
	numbersNote: "Aceste numere nu au nevoie de internet.",
	ways: "Ce merge fără internet",
	waysNote: "Paginile pe care le-ați vizitat deja se deschid de obicei și acum. Căutarea are nevoie de internet; aceste liste poate merg:",
	services: "Toate ofertele de la A la Z",
	topics: "Teme",
	help: "Ajutor imediat: toate numerele",
	again: "Încercați din nou",
	stored: "Internetul lipsește sau este foarte slab. Vedeți această pagină așa cum a fost salvată: {date}.",
};
