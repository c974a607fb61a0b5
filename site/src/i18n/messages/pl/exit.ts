export const exit = {
	button: "Szybko opuścić stronę",
	label: "Szybkie wyjście",
	limits: "Czego nie potrafi",
	traces: {
		title: "Zacieranie śladów: czego ten przycisk nie potrafi",
		does: "Na tej stronie i na stronach o przemocy i kryzysach na samej górze jest przycisk „Szybko opuścić stronę”. Przycisk czyści ekran i otwiera inną, zwykłą stronę internetową. „Wstecz” w tym oknie nie prowadzi już wtedy do żadnej z tych stron. To, co nasza strona zapisała na wypadek słabego internetu, zostaje usunięte.",
		staysLead: "To jednak zostaje:",
		history: "Historia przeglądarki pokazuje, jakie strony Państwo odwiedzili. Proszę ją usunąć albo otwierać strony w oknie prywatnym.",
		search: "To, czego Państwo szukali, też jest w historii. „Wstecz” może to znowu pokazać.",
		network: "Router w domu, sieć w firmie lub w szkole i programy szpiegujące mogą zapisywać, jakie strony Państwo otwierają.",
		shortlist: "Moja lista zostaje, dopóki jej Państwo nie wyczyszczą. Inne okna i karty pozostają otwarte.",
		withoutScript: "Jeśli JavaScript jest wyłączony, przycisk tylko otwiera inną stronę. „Wstecz” prowadzi wtedy znowu tutaj.",
		safer: "Bezpieczniej jest użyć urządzenia, którego nie używa nikt inny z domu, na przykład u przyjaciółki lub w bibliotece.",
	},
};
