export const exit = {
	button: "Părăsiți repede pagina",
	label: "Ieșire rapidă",
	limits: "Ce nu poate face",
	traces: {
		title: "Ștergerea urmelor: ce nu poate face acest buton",
		does: "Pe această pagină și pe paginile despre violență și crize se află, chiar sus, butonul „Părăsiți repede pagina”. Butonul golește ecranul și deschide un alt site, care nu atrage atenția. În această fereastră, „Înapoi” nu mai duce atunci la niciuna dintre aceste pagini. Ce a salvat site-ul nostru pentru internet slab se șterge.",
		staysLead: "Totuși rămân:",
		history: "Istoricul browserului arată ce pagini ați vizitat. Ștergeți-l sau deschideți paginile într-o fereastră privată.",
		search: "Ce ați căutat se vede și în istoric. „Înapoi” poate arăta din nou căutarea.",
		network: "Routerul de acasă, rețeaua unei firme sau a unei școli și programele de supraveghere pot reține ce site-uri deschideți.",
		shortlist: "Lista dumneavoastră rămâne până când o goliți. Alte ferestre și file rămân deschise.",
		withoutScript: "Dacă JavaScript este oprit, butonul doar deschide celălalt site. „Înapoi” duce atunci din nou aici.",
		safer: "Mai sigur este un aparat pe care nu îl folosește nimeni altcineva, de exemplu la o prietenă sau la bibliotecă.",
	},
};
