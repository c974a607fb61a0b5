export const exit = {
	button: "Leave this page fast",
	label: "Quick exit",
	limits: "What it cannot do",
	traces: {
		title: "Hiding your traces: what this button cannot do",
		does: "On this page and on pages about violence and crises, “Leave this page fast” is at the very top. The button clears the screen and opens another website that nobody will wonder about. In this window, “Back” will then not lead to any of these pages. What our website has stored for times with a bad connection is deleted.",
		staysLead: "This stays all the same:",
		history: "The history of your browser shows which pages you have visited. Delete it, or open the pages in a private window.",
		search: "What you searched for is in the history, too. “Back” can show it again.",
		network: "The router at home, the network of a company or school, and programs that watch a device can record which websites you open.",
		shortlist: "Your saved list stays until you empty it. Other windows and tabs stay open.",
		withoutScript: "If JavaScript is switched off, the button only opens the other website. “Back” will then lead here again.",
		safer: "It is safer to use a device that nobody else uses, for example at a friend’s home or in a library.",
	},
};
