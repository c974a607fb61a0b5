import type { Messages } from "../types.ts";

export const shortlist: Messages["shortlist"] = {
	title: "Saved list",
	description: "Services that you saved. The list stays on your device.",
	lead: "Services that you saved.",
	needsScript: "The saved list needs JavaScript. You can also use your browser’s bookmarks.",
	empty: "There is nothing here yet. On the page of a service you find the button “Save”.",
	searchServices: "Search services",
	print: "Print the list",
	clear: "Empty the list",
	onlyHere: "The list is only on this device, in this browser. We do not see it. Whoever else uses this device can see it.",
	remove: "Remove",
	placeholder: "Service",
};

export const shortlistScript: Messages["shortlistScript"] = {
	remember: "Save",
	remembered: "Saved",
	notAllowed: "Your browser does not allow saving.",
	isOnList: "On your saved list.",
	isOffList: "Taken off your saved list.",
	removeName: "Take {name} off the saved list",
	removedName: "{name} is no longer on the saved list.",
	emptied: "The saved list is empty.",
};
