/** Leaving fast, on pages about violence. */
export const exit = {
	button: "Seite schnell verlassen",
	/** name of the bar with the button, for screen readers */
	label: "Schnell weg",
	limits: "Was er nicht kann",
	traces: {
		title: "Spuren verwischen: was dieser Knopf nicht kann",
		does: "Auf dieser Seite und auf Seiten über Gewalt und Krisen steht ganz oben „Seite schnell verlassen“. Der Knopf leert den Bildschirm und öffnet eine andere, unauffällige Website. „Zurück“ führt in diesem Fenster dann auf keine dieser Seiten. Was unsere Website für schlechtes Netz gespeichert hat, wird gelöscht.",
		staysLead: "Das bleibt trotzdem:",
		history:
			"Der Verlauf Ihres Browsers zeigt, welche Seiten Sie besucht haben. Löschen Sie ihn, oder öffnen Sie die Seiten in einem privaten Fenster.",
		search: "Was Sie gesucht haben, steht auch im Verlauf. „Zurück“ kann es wieder zeigen.",
		network:
			"Der Router zu Hause, das Netz einer Firma oder Schule und Programme zum Überwachen können festhalten, welche Websites Sie öffnen.",
		shortlist: "Ihre Merkliste bleibt, bis Sie sie leeren. Andere Fenster und Tabs bleiben offen.",
		withoutScript: "Ist JavaScript aus, öffnet der Knopf nur die andere Website. „Zurück“ führt dann wieder hierher.",
		safer: "Sicherer ist ein Gerät, das niemand sonst benutzt, zum Beispiel bei einer Freundin oder in einer Bücherei.",
	},
};
